package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.text.HtmlText;
import io.github.portfoliomaven.core.text.TextDirection;
import io.github.portfoliomaven.render.markdown.BodyHtml;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes feed items of posts, each once for all feeds that hold it. Thread-safe. */
final class FeedItems {

    private final SiteBodies site;
    private final Map<String, FeedItem> byFile = new ConcurrentHashMap<>();

    FeedItems(SiteBodies site) {
        this.site = site;
    }

    SiteBodies site() {
        return site;
    }

    FeedItem item(Post post) {
        site.body(post); // each feed asks for it, also for an item that another has made
        return byFile.computeIfAbsent(post.file(), file -> make(post));
    }

    private FeedItem make(Post post) {
        Header header = post.header();
        String own = site.routes().urlInSite(post);
        String html = html(post, own);
        String description = site.description(post);
        // without any content the title has to stand in for it: each format wants one
        String summary = !description.isBlank() ? description : html == null ? post.title() : null;
        String language = site.site().config().language();
        String lang = header.text().lang();
        Header.Image image = header.image();
        return new FeedItem(
                FeedId.of(post, site.routes()),
                site.routes().url(post),
                post.title(),
                summary,
                html,
                new FeedItem.Dates(post.date(), post.changed()),
                authors(header),
                header.topics().tags().stream()
                        .map(tag -> site.tags().spelled(tag).label())
                        .toList(),
                image == null ? null : AbsoluteLinks.absolute(image.address(), own, site.routes()),
                language.equals(lang) ? null : lang);
    }

    /** The site's author. */
    static FeedAuthor siteAuthor(SiteConfig config, Routes routes) {
        return new FeedAuthor(config.author().name(), routes.url(SitePath.ROOT));
    }

    /** The whole body, or the text before the {@code more} mark in a feed of summaries. */
    private @Nullable String html(Post post, String url) {
        RenderedBody body = site.body(post);
        BodyHtml html = site.site().config().feeds().full() ? body.html() : body.excerpt();
        return html == null || html.html().isBlank()
                ? null
                : directed(post, html.absolute(site.routes().origin(), url));
    }

    /** No format of feeds says in which direction a text runs, so that its HTML has to. */
    private String directed(Post post, String html) {
        String own = post.header().text().lang();
        String language = own == null ? site.site().config().language() : own;
        return TextDirection.of(language) == TextDirection.LTR
                ? html
                : "<div lang=\"" + HtmlText.attribute(language) + "\" dir=\"rtl\">\n" + html + "</div>\n";
    }

    private List<FeedAuthor> authors(Header header) {
        FeedAuthor owner = siteAuthor(site.site().config(), site.routes());
        if (header.authors().isEmpty()) {
            return List.of(owner);
        }
        return header.authors().stream()
                .map(name -> name.equals(owner.name()) ? owner : new FeedAuthor(name, null))
                .toList();
    }
}

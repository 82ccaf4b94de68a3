package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Release;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.TagIndex;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code sitemap.xml} (sitemaps.org, protocol 0.9): each page that a search engine should list under its own address.
 * What is marked {@code noindex}, has its canonical address elsewhere, only redirects, or is the 404 page is left out.
 * A page changed when its content says so, a list when its newest member did; what bears no date gets none.
 */
final class Sitemap implements SitePart {

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        Origin origin =
                new Origin("the sitemap", site.site().config().locations().of("url"));
        outputs.accept(Output.text(Routes.SITEMAP, origin, () -> render(site)));
    }

    private static String render(SiteBodies site) {
        Xml xml = new Xml();
        xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        pages(site).forEach((path, changed) -> {
            xml.open("url");
            xml.text("loc", site.routes().url(path));
            changed.ifPresent(date -> xml.text("lastmod", FeedDates.rfc3339(date)));
            xml.close();
        });
        return xml.close().document();
    }

    private static Map<SitePath, Optional<OffsetDateTime>> pages(SiteBodies bodies) {
        Site site = bodies.site();
        Map<SitePath, Optional<OffsetDateTime>> pages = new TreeMap<>();
        if (isListed(site.home())) {
            pages.put(SitePath.ROOT, newest(site.contents()));
        }
        site.pages().stream().filter(Sitemap::isListed).forEach(page -> pages.put(page.path(), changed(page)));
        for (Section section : site.sections()) {
            section.members().stream()
                    .filter(Sitemap::isListed)
                    .forEach(member -> pages.put(member.path(), changed(member)));
            if (isListed(section.index())) {
                Optional<OffsetDateTime> date =
                        newest(Stream.concat(Stream.ofNullable(section.index()), section.members().stream()));
                for (int number = 1; number <= section.listPages(); number++) {
                    pages.put(Routes.listPage(section.path(), number), date);
                }
                SitePath archive = Routes.archive(section.path());
                if (section.hasArchive() && !site.hasOwn(archive)) {
                    pages.put(archive, date);
                }
            }
        }
        List<TagIndex.Entry> tags = bodies.tags().entries();
        if (!tags.isEmpty()) {
            pages.put(
                    Routes.TAGS, newest(tags.stream().map(TagIndex.Entry::posts).flatMap(Collection::stream)));
        }
        tags.forEach(entry -> pages.put(Routes.tag(entry.tag()), newest(entry.posts().stream())));
        List<Release> releases = site.releases();
        if (!releases.isEmpty() && !site.hasOwn(Routes.RELEASES)) {
            pages.put(Routes.RELEASES, Optional.of(releases.get(0).date()));
        }
        if (site.config().reports() != null && !site.hasOwn(Routes.REPORTS)) {
            pages.put(Routes.REPORTS, Optional.empty());
        }
        return pages;
    }

    /** A list without a page of the author's is listed: nothing says otherwise. */
    private static boolean isListed(@Nullable Content content) {
        return content == null
                || (!content.header().noindex() && content.header().canonical() == null);
    }

    private static Optional<OffsetDateTime> newest(Stream<? extends Content> contents) {
        return contents.map(Sitemap::changed).flatMap(Optional::stream).max(OffsetDateTime.timeLineOrder());
    }

    private static Optional<OffsetDateTime> changed(Content content) {
        if (content instanceof Post post) {
            return Optional.of(FeedItems.updated(post));
        }
        return Optional.ofNullable(content.header().updated())
                .or(() -> Optional.ofNullable(content.header().date()));
    }
}

package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Project;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Tag;
import io.github.portfoliomaven.render.metadata.OpenGraphLocale;
import io.github.portfoliomaven.render.metadata.PageFacts;
import io.github.portfoliomaven.render.metadata.PageFacts.Item;
import io.github.portfoliomaven.render.metadata.PageFacts.Kind;
import io.github.portfoliomaven.render.metadata.SocialImage;
import io.github.portfoliomaven.render.metadata.SocialImages;
import io.github.portfoliomaven.render.metadata.StructuredData;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes {@code page.meta} of a page that is otherwise complete. */
final class Metadata {

    private static final Set<String> LISTS = Set.of("posts", "projects", "pages", "archive", "tags", "tag");

    /** What chats and social networks can show; none of them knows SVG. */
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "gif");

    private final SiteConfig config;
    private final Routes routes;
    private final SocialImages images;
    private final StructuredData data;

    Metadata(SiteConfig config, Routes routes, SocialImages images) {
        this.config = config;
        this.routes = routes;
        this.images = images;
        this.data = new StructuredData(config, routes);
    }

    /** @param content the page's content file, or {@code null} for a page of the site's own making */
    MetaView of(PageViewBuilder page, @Nullable Content content) {
        Kind kind = kind(page, content);
        OffsetDateTime published = content == null ? null : content.header().date();
        OffsetDateTime updated = content == null ? null : content.header().updated();
        // a correction cannot come before the publication
        boolean changed = updated != null && (published == null || updated.isAfter(published));
        boolean article = kind == Kind.POST || (kind == Kind.PROJECT && published != null);
        SocialImage image = image(page);
        boolean byOwner =
                page.authors.isEmpty() || page.authors.contains(config.author().name());
        PageFacts facts = new PageFacts(
                kind,
                page.title,
                page.description,
                page.url,
                page.language,
                items(page.breadcrumbs),
                members(page),
                published,
                changed ? updated : published,
                page.authors,
                content == null
                        ? List.of()
                        : content.header().tags().stream().map(Tag::label).toList(),
                page.section == null ? null : page.section.label(),
                page.readingMinutes == null ? null : Integer.valueOf(page.readingMinutes),
                image == null ? null : image.url());
        return new MetaView(
                article ? "article" : kind == Kind.ABOUT || kind == Kind.PROFILE ? "profile" : "website",
                OpenGraphLocale.of(page.language).orElse(null),
                article && page.date != null ? page.date.iso() : null,
                article && changed && page.updated != null ? page.updated.iso() : null,
                article ? facts.section() : null,
                article ? facts.keywords() : List.of(),
                article && byOwner ? routes.url(SitePath.ROOT) : null,
                image == null ? null : view(image),
                image == null ? "summary" : "summary_large_image",
                page.noindex ? null : data.of(facts));
    }

    private static Kind kind(PageViewBuilder page, @Nullable Content content) {
        if (content instanceof Post) {
            return Kind.POST;
        }
        if (content instanceof Project) {
            return Kind.PROJECT;
        }
        if (LISTS.contains(page.kind)) {
            return Kind.LIST;
        }
        return switch (page.kind) {
            case "home" -> Kind.HOME;
            case "about" -> Kind.ABOUT;
            case "resume" -> Kind.PROFILE;
            default ->
                switch (page.path.value()) {
                    case "/about/" -> Kind.ABOUT;
                    case "/resume/" -> Kind.PROFILE;
                    default -> Kind.PAGE;
                };
        };
    }

    private List<Item> items(List<LinkView> links) {
        return links.stream()
                .map(link -> new Item(link.label(), routes.origin() + link.href()))
                .toList();
    }

    private List<Item> members(PageViewBuilder page) {
        Stream<Item> members = page.kind.equals("tags")
                ? page.tagList.stream()
                        .filter(tag -> tag.href() != null)
                        .map(tag -> new Item(tag.label(), routes.origin() + tag.href()))
                : page.cards.stream().map(card -> new Item(card.title(), routes.origin() + card.href()));
        return members.toList();
    }

    /** The author's image where it can be shown, else the one that was made for the page. */
    private @Nullable SocialImage image(PageViewBuilder page) {
        ImageView own = page.image;
        if (own != null && PICTURES.contains(extension(own.url()))) {
            return new SocialImage(
                    own.url(),
                    own.alt().isEmpty() ? page.title : own.alt(),
                    null,
                    own.width() == null ? null : Integer.valueOf(own.width()),
                    own.height() == null ? null : Integer.valueOf(own.height()));
        }
        return images.of(page.path).orElse(null);
    }

    private static String extension(String url) {
        return url.substring(url.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static MetaView.PictureView view(SocialImage image) {
        return new MetaView.PictureView(
                image.url(),
                image.alt(),
                image.mediaType(),
                image.width() == null ? null : Integer.toString(image.width()),
                image.height() == null ? null : Integer.toString(image.height()));
    }
}

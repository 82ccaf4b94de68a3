package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.metadata.OpenGraphLocale;
import io.github.portfoliomaven.render.metadata.PageFacts;
import io.github.portfoliomaven.render.metadata.PageFacts.Kind;
import io.github.portfoliomaven.render.metadata.SocialImage;
import io.github.portfoliomaven.render.metadata.StructuredData;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes {@code page.meta} of what is known of a page. */
final class Metadata {

    private final SiteConfig config;
    private final Routes routes;
    private final DateFormat dates;
    private final StructuredData data;

    Metadata(SiteConfig config, Routes routes, DateFormat dates) {
        this.config = config;
        this.routes = routes;
        this.dates = dates;
        this.data = new StructuredData(config, routes);
    }

    /** @param noindex whether search engines are asked not to show the page, and so need to know nothing of it */
    MetaView of(PageFacts page, boolean noindex) {
        Kind kind = page.kind();
        OffsetDateTime published = page.article().published();
        OffsetDateTime modified = page.article().modified();
        boolean article = kind == Kind.POST || (kind == Kind.PROJECT && published != null);
        boolean changed = published != null && modified != null && modified.isAfter(published);
        boolean byOwner = page.article().authors().isEmpty()
                || page.article().authors().contains(config.author().name());
        SocialImage image = page.image();
        return new MetaView(
                article ? "article" : kind == Kind.ABOUT || kind == Kind.PROFILE ? "profile" : "website",
                OpenGraphLocale.of(page.language()).orElse(null),
                article ? iso(published) : null,
                article && changed ? iso(modified) : null,
                article ? page.article().section() : null,
                article ? page.article().keywords() : List.of(),
                article && byOwner ? routes.url(SitePath.ROOT) : null,
                image == null ? null : view(image),
                image == null ? "summary" : "summary_large_image",
                noindex ? null : data.of(page));
    }

    private @Nullable String iso(@Nullable OffsetDateTime date) {
        DateView view = dates.view(date);
        return view == null ? null : view.iso();
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

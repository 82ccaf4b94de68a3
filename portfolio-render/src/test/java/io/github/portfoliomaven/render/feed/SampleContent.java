package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.markdown.Title;
import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.FieldLocations;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Tag;
import io.github.portfoliomaven.render.markdown.BodyHtml;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A post or page made by hand. */
final class SampleContent {

    private final SitePath path;
    private final String title;
    private final @Nullable OffsetDateTime date;
    private @Nullable String description;
    private @Nullable OffsetDateTime updated;
    private List<Tag> tags = List.of();
    private List<String> authors = List.of();
    private @Nullable String image;
    private @Nullable String lang;
    private @Nullable String canonical;
    private boolean noindex;
    private @Nullable String id;
    private String html = "";
    private @Nullable String excerpt;
    private String summary = "";

    private SampleContent(String path, String title, @Nullable OffsetDateTime date) {
        this.path = new SitePath(path);
        this.title = title;
        this.date = date;
    }

    static SampleContent post(String path, String title, String date) {
        return new SampleContent(path, title, OffsetDateTime.parse(date));
    }

    static SampleContent page(String path, String title) {
        return new SampleContent(path, title, null);
    }

    SampleContent description(String text) {
        description = text;
        return this;
    }

    SampleContent updated(String when) {
        updated = OffsetDateTime.parse(when);
        return this;
    }

    SampleContent tags(String... labels) {
        tags = Stream.of(labels).map(Tag::of).toList();
        return this;
    }

    SampleContent authors(String... names) {
        authors = List.of(names);
        return this;
    }

    SampleContent image(String url) {
        image = url;
        return this;
    }

    SampleContent lang(String tag) {
        lang = tag;
        return this;
    }

    SampleContent canonical(String url) {
        canonical = url;
        return this;
    }

    SampleContent noindex() {
        noindex = true;
        return this;
    }

    SampleContent id(String uri) {
        id = uri;
        return this;
    }

    /** The body; {@code ^} stands before a link that starts with the base path, {@code ~} before one of the page. */
    SampleContent html(String marked) {
        html = marked;
        return this;
    }

    SampleContent excerpt(String marked) {
        excerpt = marked;
        return this;
    }

    SampleContent summary(String text) {
        summary = text;
        return this;
    }

    Content content() {
        String file = "content" + path.value() + "index.md";
        String inner = path.value().substring(1);
        String section = inner.indexOf('/') < inner.length() - 1 ? inner.substring(0, inner.indexOf('/')) : null;
        Header header = new Header(
                new Header.Source(file, section, new FieldLocations(file, Map.of())),
                new Header.Address(path, List.of(), canonical, null, id),
                new Header.Text(Title.plain(title), false, description, null, lang, null, false),
                new Header.Dates(date, updated),
                new Header.Topics(tags, null, null),
                new Header.Listing(null, false, false, noindex, true, true),
                new Header.Look(null, null, null, null, null),
                authors,
                image == null ? null : new Header.Image(image, null),
                Map.of());
        Body body = new Body(new SourceText(file, ""), 0);
        return date == null ? new Page(header, body) : new Post(header, body, date);
    }

    RenderedBody body() {
        return new RenderedBody(
                marked(html),
                excerpt == null ? null : marked(excerpt),
                summary,
                List.of(),
                0,
                0,
                List.of(),
                false,
                false,
                false);
    }

    private static BodyHtml marked(String text) {
        StringBuilder html = new StringBuilder();
        List<BodyHtml.Mark> marks = new ArrayList<>();
        text.chars().forEach(c -> {
            if (c == '^') {
                marks.add(new BodyHtml.Mark(html.length(), BodyHtml.Kind.ORIGIN));
            } else if (c == '~') {
                marks.add(new BodyHtml.Mark(html.length(), BodyHtml.Kind.PAGE));
            } else {
                html.append((char) c);
            }
        });
        return new BodyHtml(html.toString(), marks);
    }
}

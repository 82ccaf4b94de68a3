package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Posts that have no more than a name, a date and tags. */
final class SamplePosts {

    private SamplePosts() {}

    static Post post(String slug, String date, String... tags) {
        return post(
                slug, OffsetDateTime.parse(date), Stream.of(tags).map(Tag::of).toList());
    }

    static Post post(String slug, OffsetDateTime date, List<Tag> tags) {
        String file = "content/writing/" + slug + ".md";
        Header header = new Header(
                file,
                new SitePath("/writing/" + slug + "/"),
                "writing",
                slug,
                false,
                null,
                date,
                null,
                tags,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                Map.of(),
                new FieldLocations(file, Map.of()));
        return new Post(header, new Body(new SourceText(file, ""), 0), date);
    }
}

package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.markdown.Title;
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
                new Header.Source(file, "writing", new FieldLocations(file, Map.of())),
                new Header.Address(new SitePath("/writing/" + slug + "/"), List.of(), null, null, null),
                new Header.Text(Title.plain(slug), false, null, null, null, null, false),
                new Header.Dates(date, null),
                new Header.Topics(tags, null, null),
                Header.Listing.USUAL,
                new Header.Look(null, null, null, null, null),
                List.of(),
                null,
                Map.of());
        return new Post(header, new Body(new SourceText(file, ""), 0), date);
    }
}

package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.model.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the finished site a finding is, from which its place in what the author wrote is found.
 *
 * @param path the file
 * @param offset in the file, in UTF-16 units; -1 for the file as a whole
 * @param nth which of the places where a needle stands it is, from 0, unless there are fewer
 * @param needles texts of which one stands in the source where the fault is; the first that is found counts
 * @param field the front matter key that the fault belongs to
 */
record OutputLocation(
        SitePath path,
        int offset,
        int nth,
        List<String> needles,
        @Nullable String field) {

    /** A whole file. */
    static OutputLocation of(SitePath path) {
        return new OutputLocation(path, -1, 0, List.of(), null);
    }

    /** A value that comes from the front matter, where the page has one. */
    static OutputLocation field(SitePath path, String field) {
        return new OutputLocation(path, -1, 0, List.of(), field);
    }

    /** An element; {@code needles} is what an author may have written for it. */
    static OutputLocation element(SitePath path, int offset, String... needles) {
        return new OutputLocation(path, offset, 0, List.of(needles), null);
    }

    /** An address, as HTML or Markdown would have it. */
    static OutputLocation of(SitePath path, Reference reference) {
        String value = reference.url();
        return element(path, reference.offset(), "\"" + value + "\"", "'" + value + "'", "(" + value + ")")
                .nth(reference.nth());
    }

    /** The same location, of the n-th place with such a text, from 0. */
    OutputLocation nth(int n) {
        return new OutputLocation(path, offset, n, needles, field);
    }

    /** Whether it is one element, which other pages may have from the same template. */
    boolean isElement() {
        return !needles.isEmpty();
    }
}

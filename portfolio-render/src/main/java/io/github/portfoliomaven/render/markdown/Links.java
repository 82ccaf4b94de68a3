package io.github.portfoliomaven.render.markdown;

import org.jspecify.annotations.Nullable;

/** Decides where the links of a body lead. */
@FunctionalInterface
interface Links {

    /** Leaves every link as the author wrote it. */
    static Links asWritten() {
        return (link, offset, length) -> new ResolvedLink(link, null);
    }

    /**
     * @param link unescaped
     * @param offset where it stands in the file, or -1 when it has no place
     * @param length how long it is there
     */
    ResolvedLink resolve(String link, int offset, int length);

    /** What is known of the image that a link leads to. */
    default @Nullable BodyImage image(ResolvedLink link) {
        return null;
    }
}

package io.github.portfoliomaven.render.markdown;

/** Decides where the links of a body lead. */
@FunctionalInterface
interface Links {

    /** Leaves every link as the author wrote it. */
    Links AS_WRITTEN = (link, offset, length) -> new LinkResolver.Resolved(link, null);

    /**
     * @param link unescaped
     * @param offset where it stands in the file, or -1 when it has no place
     * @param length how long it is there
     */
    LinkResolver.Resolved resolve(String link, int offset, int length);
}

package io.github.portfoliomaven.render.html;

import org.jspecify.annotations.Nullable;

/**
 * A release of the changelog.
 *
 * @param id its place on the page
 * @param yanked whether it was taken back
 * @param href where the changelog says that it is found, or {@code null}
 * @param content what it changed, as HTML; may be empty
 */
record ReleaseView(
        String id,
        String version,
        DateView date,
        boolean yanked,
        @Nullable String href,
        String content) implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "id" -> id;
            case "version" -> version;
            case "date" -> date;
            case "yanked" -> yanked;
            case "href" -> href;
            case "content" -> content;
            default -> NO_PART;
        };
    }
}

package io.github.portfoliomaven.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project of the build, as templates see it.
 *
 * @param id {@code group:artifact}
 * @param version of the latest release that is known, otherwise the one that is being worked on
 * @param released when that was released; {@code null} if nobody knows, or if it is not released
 * @param java the oldest release of Java that runs it
 * @param license its name
 * @param licenseHref where it can be read
 * @param links to its releases, its API and its source
 * @param snippets code that makes another build use it, as HTML
 */
record ProjectView(
        String name,
        String id,
        @Nullable String version,
        @Nullable DateView released,
        @Nullable String java,
        @Nullable String license,
        @Nullable String licenseHref,
        List<LinkView> links,
        List<String> snippets)
        implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "name" -> name;
            case "id" -> id;
            case "version" -> version;
            case "released" -> released;
            case "java" -> java;
            case "license" -> license;
            case "licenseHref" -> licenseHref;
            case "links" -> links;
            case "snippets" -> snippets;
            default -> NO_PART;
        };
    }
}

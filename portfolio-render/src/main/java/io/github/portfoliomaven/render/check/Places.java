package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.FieldLocations;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in what the author wrote that a location of the finished site comes from: in a file that is published as
 * it is the same place; otherwise a text in the page's Markdown, a front matter key, or a text in a template or asset.
 */
final class Places {

    private final FinishedSite site;
    private final Map<SitePath, SourceText> asIs = new HashMap<>();
    private final Supplier<List<SourceText>> templates;

    Places(FinishedSite site) {
        this.site = site;
        this.templates = Lazy.of(() -> Stream.of(
                        site.model().files().templates(), site.model().files().assets())
                .flatMap(List::stream)
                .filter(file -> file.path().endsWith(".mustache") || file.path().endsWith(".css"))
                .flatMap(file -> text(file).stream())
                .toList());
    }

    /**
     * The place in the author's own file for this page; or {@code null} if nothing narrower than its origin is known.
     */
    @Nullable
    Location written(OutputLocation location) {
        if (site.isAsIs(location.path())) {
            return location.offset() < 0 ? null : source(location.path()).at(location.offset(), 1);
        }
        Content content = site.content(location.path());
        if (content == null) {
            return null;
        }
        String field = location.field();
        if (field != null) {
            return content.header().source().locations().byKey().get(field);
        }
        Location inText = find(content.body().source(), content.body().offset(), location.needles(), location.nth());
        return inText == null ? value(content.header().source().locations(), location.needles()) : inText;
    }

    /** The first place in the configuration, the site's own templates and style sheets. */
    @Nullable
    Location shared(OutputLocation location) {
        Location inConfiguration = value(site.model().config().locations(), location.needles());
        if (inConfiguration != null) {
            return inConfiguration;
        }
        for (SourceText template : templates.get()) {
            Location place = find(template, 0, location.needles(), 0);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** What the file is made of. */
    @Nullable
    Location origin(OutputLocation location) {
        return site.origin(location.path());
    }

    private SourceText source(SitePath path) {
        return asIs.computeIfAbsent(path, p -> {
            Location origin = site.origin(p);
            return new SourceText(origin == null ? p.outputFile() : origin.file(), site.text(p));
        });
    }

    /** The first of the values that is one of the needles. */
    private static @Nullable Location value(FieldLocations values, List<String> needles) {
        for (String needle : needles) {
            String value = isQuoted(needle) ? needle.substring(1, needle.length() - 1) : needle;
            Optional<Location> place = values.byKey().values().stream()
                    .filter(candidate -> isAt(candidate, value))
                    .min(Comparator.naturalOrder());
            if (place.isPresent()) {
                return place.get();
            }
        }
        return null;
    }

    private static @Nullable Location find(SourceText source, int from, List<String> needles, int nth) {
        for (String needle : needles) {
            int at = source.text().indexOf(needle, from);
            for (int i = 0; i < nth && at >= 0; i++) {
                int next = source.text().indexOf(needle, at + needle.length());
                at = next < 0 ? at : next;
            }
            if (at >= 0) {
                return place(source, at, needle);
            }
        }
        return null;
    }

    /** Without the quotes or brackets that the needle has around the value. */
    private static Location place(SourceText source, int at, String needle) {
        return isQuoted(needle) ? source.at(at + 1, needle.length() - 2) : source.at(at, needle.length());
    }

    private static boolean isQuoted(String needle) {
        return needle.length() > 2 && "\"'(".indexOf(needle.charAt(0)) >= 0;
    }

    /** Whether the value is at an offset, perhaps behind a quotation mark. */
    private static boolean isAt(Location place, String value) {
        String line = place.excerpt();
        int column = Math.max(0, place.column() - 1);
        int start =
                column <= line.codePointCount(0, line.length()) ? line.offsetByCodePoints(0, column) : line.length();
        return line.startsWith(value, start) || line.startsWith(value, start + 1);
    }

    private static Optional<SourceText> text(SiteFile file) {
        try {
            return Optional.of(
                    new SourceText(file.display(), new String(file.bytes().read(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // the build has just read it; without it a place is less exact
            return Optional.empty();
        }
    }
}

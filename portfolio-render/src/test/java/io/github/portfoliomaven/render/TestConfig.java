package io.github.portfoliomaven.render;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.FieldLocations;
import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.SiteConfig;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Small configurations for tests, and what was reported. */
public final class TestConfig {

    private TestConfig() {}

    public static SiteConfig at(String url) {
        return config(url, null, Map.of(), Map.of());
    }

    public static SiteConfig withAccent(String accent) {
        String line = "theme: {accent: " + accent + "}";
        Location place = new SourceText("portfolio.yml", line).at(line.indexOf(accent), accent.length());
        return config("https://example.dev/", null, Map.of("accent", accent), Map.of("theme.accent", place));
    }

    public static SiteConfig withNavigation(Link link, Location place) {
        return config("https://example.dev/", List.of(link), Map.of(), Map.of("navigation[0].url", place));
    }

    private static SiteConfig config(
            String url, @Nullable List<Link> navigation, Map<String, String> theme, Map<String, Location> places) {
        return new SiteConfig(
                new SiteConfig.Identity(
                        "Sample",
                        URI.create(url),
                        "en",
                        null,
                        new SiteConfig.Author("Sample Engineer", null, null, null, null, List.of())),
                new SiteConfig.Frame(navigation, null, new SiteConfig.Footer(null, null, List.of())),
                Map.of(),
                theme,
                new SiteConfig.Dates("yyyy-MM-dd", ZoneOffset.UTC),
                new SiteConfig.Feeds(20, true),
                new SiteConfig.Markdown(SiteConfig.RawHtml.ALLOW),
                SiteConfig.Checks.STRICT,
                new SiteConfig.FromProject(null, null),
                new FieldLocations("portfolio.yml", places));
    }

    /** Everything that was reported, as it is printed. */
    public static String printed(Diagnostics diagnostics) {
        return printed(diagnostics.sorted());
    }

    public static String printed(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
    }
}

package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.ColourScheme;
import io.github.portfoliomaven.core.model.FieldLocations;
import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.ThemeSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Small configurations for tests, what was reported, and pages. */
public final class TestConfig {

    private TestConfig() {}

    public static SiteConfig at(String url) {
        return config(url, null, ThemeSettings.STANDARD, Map.of());
    }

    public static SiteConfig withAccent(String accent) {
        ThemeSettings none = ThemeSettings.STANDARD;
        ThemeSettings theme = new ThemeSettings(
                null,
                new ThemeSettings.Colours(accent, "paper", ColourScheme.AUTO, false),
                none.files(),
                none.cards(),
                true,
                null,
                false,
                Map.of());
        return config("https://example.dev/", null, theme, Map.of());
    }

    public static SiteConfig withNavigation(Link link, Location place) {
        return config(
                "https://example.dev/", List.of(link), ThemeSettings.STANDARD, Map.of("navigation[0].url", place));
    }

    private static SiteConfig config(
            String url, @Nullable List<Link> navigation, ThemeSettings theme, Map<String, Location> places) {
        return new SiteConfig(
                new SiteConfig.Identity(
                        "Sample",
                        URI.create(url),
                        Words.of("en"),
                        null,
                        new SiteConfig.Author("Sample Engineer", null, null, null, null, List.of(), null, null)),
                new SiteConfig.Frame(navigation, null, new SiteConfig.Footer(null, null, List.of())),
                Map.of(),
                theme,
                new SiteConfig.Dates("yyyy-MM-dd", ZoneOffset.UTC),
                new SiteConfig.Feeds(20, true),
                new SiteConfig.Markdown(SiteConfig.RawHtml.ALLOW),
                SiteConfig.Checks.STRICT,
                new SiteConfig.FromProject(null, null, null),
                new FieldLocations("portfolio.yml", places));
    }

    /** A page of a site that is built without a problem. */
    public static String page(SiteBuild build, String path) {
        SiteResult rendered = build.render();
        assertThat(printed(rendered.diagnostics())).isEmpty();
        return new String(
                Objects.requireNonNull(rendered.files())
                        .at(new SitePath(path))
                        .orElseThrow()
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    /** Everything that was reported, as it is printed. */
    public static String printed(Diagnostics diagnostics) {
        return printed(diagnostics.sorted());
    }

    public static String printed(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
    }
}

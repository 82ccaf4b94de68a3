package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each recipe of the documentation, built. */
class RecipesTest {

    private static final Pattern RECIPE = Pattern.compile("(?ms)^## (.+?)$.*?^```\n(.*?)^```$");

    /** A site with a post of everything that recipes are for, and the files that they only name. */
    private static final String SITE = """
            -- content/writing/2026-01-02-engines.md --
            # Engines

            ```mermaid
            graph TD; A-->B
            ```
            -- assets/fonts/mine.woff2 --
            font
            -- assets/mermaid.min.js --
            script
            -- static/slides/engines.pdf --
            slides
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Analytics without cookies | / | data-domain=\"example.dev\" defer></script>\n",
                "Comments with giscus | /writing/engines/ | <script src=\"https://giscus.app/client.js\"",
                "A newsletter form | / | <input type=\"email\"",
                "A web font | / | <link rel=\"preload\" href=\"/assets/fonts/mine.",
                "Talks with slides and place | /talks/engines/ | href=\"/slides/engines.pdf\">Slides</a>",
                "Photos as a gallery | /photos/ | <img src=\"/harbour.svg\" alt=\"Boats in the fog\"",
                "Diagrams with mermaid | /writing/engines/ | <script src=\"/assets/diagrams.",
                "View transitions | / | <link rel=\"stylesheet\"",
            })
    void isBuilt(String recipe, String path, String expected) throws IOException {
        String files = Objects.requireNonNull(recipes().get(recipe), recipe);
        SiteResult result = SiteBuild.of(
                        SiteInAString.of(SITE + files).tree(), LoadOptions.at(Instant.parse("2026-11-01T00:00:00Z")))
                .render();
        assertThat(TestConfig.printed(result.diagnostics())).isEmpty();
        String page = new String(
                Objects.requireNonNull(result.files())
                        .at(new SitePath(path))
                        .orElseThrow()
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(page).contains(expected);
    }

    @Test
    void allOfThemAreTested() throws IOException {
        String test = Files.readString(Path.of("src/test/java/io/github/portfoliomaven/render/RecipesTest.java"));
        assertThat(recipes()).hasSizeGreaterThan(6);
        assertThat(recipes().keySet()).allSatisfy(recipe -> assertThat(test).contains('"' + recipe + " |"));
    }

    private static Map<String, String> recipes() throws IOException {
        Map<String, String> recipes = new LinkedHashMap<>();
        Matcher recipe = RECIPE.matcher(Files.readString(Path.of("../docs/recipes.md")));
        while (recipe.find()) {
            recipes.put(recipe.group(1), recipe.group(2));
        }
        return recipes;
    }
}

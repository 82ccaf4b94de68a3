package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The site of ten lines in {@code docs/templates.md}: one template and one colour of its own, nothing copied. */
class TenLineSiteTest {

    @Test
    void oneTemplateAndOneColourAreReplacedAndNothingElse() throws IOException {
        String text = fromDocs();
        assertThat(text.lines().filter(line -> !line.isEmpty() && !line.startsWith("-- ")))
                .hasSizeLessThanOrEqualTo(10);
        RenderedSite site = render(text);
        String post = read(site, "/writing/hello/");
        assertThat(post)
                .contains("<p>Written by Ada Lovelace.</p>")
                .doesNotContain("small-print")
                .contains("<header class=\"top\">", "<h1>Hello</h1>", "<p>The first words.</p>");

        Matcher css = Pattern.compile("/assets/site\\.[^\"]+\\.css").matcher(post);
        assertThat(css.find()).isTrue();
        assertThat(read(site, css.group()))
                .contains(":root{--accent:#b3261e;--accent-contrast:#ffffff}", "--measure:41rem");
    }

    private static String fromDocs() throws IOException {
        Matcher fence = Pattern.compile("```\n(-- src/site/portfolio\\.yml --\n.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/templates.md")).replace("\r\n", "\n"));
        assertThat(fence.find()).isTrue();
        return fence.group(1).replace("-- src/site/", "-- ");
    }

    private static RenderedSite render(String text) {
        SiteResult rendered = SiteBuild.of(SiteInAString.of(text).tree(), LoadOptions.at(SiteInAString.NOW))
                .render();
        assertThat(TestConfig.printed(rendered.diagnostics())).isEmpty();
        return Objects.requireNonNull(rendered.files());
    }

    private static String read(RenderedSite site, String path) {
        return new String(site.at(new SitePath(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}

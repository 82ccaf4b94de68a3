package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the standard theme promises of every page, asserted on the example's site. */
class StandardThemeTest {

    /** What HTTP headers of three answers may add to a home page of 9 KiB. */
    private static final int HEADERS = 3 * 300;

    private static final RenderedSite SITE = build();

    private static RenderedSite build() {
        Path example =
                Path.of("../examples/engineer-portfolio").toAbsolutePath().normalize();
        SiteResult rendered = SiteBuild.of(
                        SiteDirectory.find(example, null).orElseThrow().tree(),
                        LoadOptions.at(Instant.parse("2026-03-01T00:00:00Z")))
                .render();
        assertThat(rendered.diagnostics()).isEmpty();
        return Objects.requireNonNull(rendered.files());
    }

    @Test
    void aStrictContentSecurityPolicyHolds() {
        for (RenderedFile page : pages()) {
            String html = text(page);
            assertThat(html)
                    .as(page.path().value())
                    .doesNotContainPattern("<[^>]+\\sstyle=")
                    .doesNotContainPattern("<[^>]+\\son[a-z]+=\"")
                    .doesNotContain("<style")
                    .doesNotContainPattern(
                            "<script(?! (type=\"application/ld\\+json\"|src=\"/[^\"]*\"( data-[a-z]+=\"[^\"]*\")* defer)>)")
                    .doesNotContainPattern("<(script|img|source|iframe)[^>]* src=\"(https?:)?//")
                    .doesNotContainPattern("<link rel=\"(stylesheet|icon)\"[^>]* href=\"(https?:)?//");
        }
    }

    @Test
    void everyPageHasOneHeadingALanguageLandmarksAndASkipLink() {
        for (RenderedFile page : pages()) {
            String html = text(page);
            assertThat(Pattern.compile("<h1\\b").matcher(html).results().count())
                    .as("<h1> of " + page.path().value())
                    .isEqualTo(1);
            assertThat(html)
                    .as(page.path().value())
                    .contains("<html lang=\"en\">")
                    .containsSubsequence(
                            "<a class=\"skip\" href=\"#part:main\">",
                            "<header",
                            "<nav",
                            "<main id=\"part:main\"",
                            "<footer");
        }
    }

    @Test
    void nothingIsShownForWhatIsMissing() {
        for (RenderedFile page : pages()) {
            // a script fills what is empty and hidden
            String shown = text(page)
                    .replaceAll("<section[^>]* hidden>[\\s\\S]*?</section>|<p[^>]* role=\"status\"[^>]*></p>", "");
            assertThat(shown)
                    .as(page.path().value())
                    .doesNotContainPattern("<(ul|ol|dl|dd|dt|p|h[1-6]|section|nav)(\\s[^>]*)?>\\s*</\\1>");
        }
    }

    @Test
    void theHomePageIsLight() throws IOException {
        String home = text(SITE.at(SitePath.ROOT).orElseThrow());
        // browsers that know SVG do not load the icon with sizes
        List<String> links = Pattern.compile("<link rel=\"(?:stylesheet|icon)\" href=\"([^\"]+)\"(?! sizes)")
                .matcher(home)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(links).hasSize(2);
        int bytes = HEADERS + zipped(home);
        for (String link : links) {
            bytes += zipped(text(SITE.at(new SitePath(link)).orElseThrow()));
        }
        assertThat(bytes).isLessThan(9 * 1024);
    }

    private static List<RenderedFile> pages() {
        List<RenderedFile> pages = SITE.files().stream()
                .filter(file -> file.path().outputFile().endsWith(".html"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(30);
        return pages;
    }

    private static String text(RenderedFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }
}

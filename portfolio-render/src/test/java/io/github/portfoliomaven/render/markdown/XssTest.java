package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No vector of the lists gets through, in any mode; {@code XssInBrowserTest} asks a browser the same. */
class XssTest {

    @Test
    void thereAreManyVectorsAndTheyAreSharp() {
        assertThat(XssVectors.all()).hasSizeGreaterThan(2000).doesNotHaveDuplicates();
        long harmful = XssVectors.bodies(RawHtml.ALLOW).stream()
                .filter(body -> !Harm.inBody(body).isEmpty())
                .count();
        assertThat(harmful).isGreaterThan(1300);
    }

    @ParameterizedTest
    @EnumSource(
            value = RawHtml.class,
            names = {"SANITIZE", "ESCAPE"})
    void noVectorDoesHarm(RawHtml mode) {
        Map<String, List<String>> harm = new TreeMap<>();
        List<String> vectors = XssVectors.all();
        List<String> bodies = XssVectors.bodies(mode);
        for (int i = 0; i < vectors.size(); i++) {
            List<String> found = Harm.inBody(bodies.get(i));
            if (!found.isEmpty()) {
                harm.put(vectors.get(i), found);
            }
        }
        assertThat(harm).isEmpty();
    }

    /** Where HTML is allowed, text is still text. */
    @Test
    void noVectorGetsOutOfText() {
        Map<String, List<String>> harm = new TreeMap<>();
        for (String vector : XssVectors.all()) {
            String fence = "`".repeat(20);
            String line = vector.replaceAll("\\s+", " ").replace('\\', '/').strip();
            String title = line.replace("\"", "\\\"");
            String markdown = fence + "\n" + vector + "\n" + fence + "\n\n" + "# " + fence + " " + line + " " + fence
                    + "\n\n" + "[x](/y \"" + title + "\") ![x](/y \"" + title + "\")\n";
            List<String> found = Harm.inBody(Rendering.of(markdown).html()).stream()
                    .filter(one -> !one.startsWith("h1 id="))
                    .toList();
            if (!found.isEmpty()) {
                harm.put(vector, found);
            }
        }
        assertThat(harm).isEmpty();
    }

    /** Titles, descriptions, authors, tags, the configuration, the resume and the changelog. */
    @Test
    void noVectorGetsOutOfAField() {
        Set<String> usual = new TreeSet<>();
        pages(XssSite.render(vector -> "words")).values().forEach(page -> usual.addAll(Harm.shapes(page)));
        Map<SitePath, List<String>> harm = new TreeMap<>();

        Map<SitePath, Document> pages = pages(XssSite.render(UnaryOperator.identity()));
        pages.forEach((path, page) -> {
            List<String> found = Harm.inPage(page, usual);
            if (!found.isEmpty()) {
                harm.put(path, found);
            }
        });

        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(harm).isEmpty();
    }

    private static Map<SitePath, Document> pages(RenderedSite site) {
        Map<SitePath, Document> pages = new TreeMap<>(Comparator.comparing(SitePath::value));
        for (RenderedFile file : site.files()) {
            if (file.path().outputFile().endsWith(".html")) {
                pages.put(file.path(), Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8)));
            }
        }
        return pages;
    }
}

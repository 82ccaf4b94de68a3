package io.github.portfoliomaven.render.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.highlight.Highlighter;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/**
 * A page with a block of each language, and of each thing that a fence can ask for, in the standard theme. It stays in
 * {@code target/every-language}, to be looked at.
 */
class EveryLanguageTest {

    private static final String FENCES = """

            ## What a fence can ask for

            ```java title="src/main/java/Ledger.java" linenos start=98 {3,5-6}
            %1$s```

            ```java diff title="A change"
             public long balance(Account account) {
            -    return entries.stream().mapToLong(Entry::cents).sum(); // all accounts at once, which is what the report of March showed
            +    return entries.stream()
            +            .filter(entry -> entry.account().equals(account)) // "one" account
            +            .mapToLong(Entry::cents)
            +            .sum();
             }
            ```

            ```java linenos ins={2} del={3}
            %1$s```

            ```java focus={3-4}
            %1$s```

            ```mermaid
            %2$s```
            """;

    @Test
    void aPageWithABlockOfEachLanguage() throws IOException {
        SortedSet<String> languages = Highlighter.standard().languages();
        StringBuilder post = new StringBuilder("---\ntitle: Every language\ndate: 2026-02-12\n---\n");
        post.append(FENCES.formatted(code("java"), code("mermaid")));
        for (String language : languages) {
            post.append("\n## ")
                    .append(language)
                    .append("\n\n````")
                    .append(language)
                    .append('\n');
            post.append(code(language).stripTrailing()).append("\n````\n");
        }
        RenderedSite site = build(Map.of(
                "portfolio.yml",
                "title: Code\nurl: https://example.dev/\n",
                "content/index.md",
                "# Home\n\nNo code here, but `this`.\n",
                "content/writing/every-language.md",
                post.toString()));
        String html = text(site, "/writing/every-language/");

        for (String language : languages) {
            assertThat(html)
                    .contains(language.equals("mermaid") ? "class=\"mermaid\"" : "class=\"language-" + language);
        }
        assertThat(html)
                .containsPattern(
                        "<script src=\"/assets/code\\.[0-9a-f]+\\.js\" data-copy=\"Copy\" data-copied=\"Copied\" defer>")
                .contains("/assets/code.");
        assertThat(text(site, "/")).doesNotContain("<script src", "/assets/code.");
        new OutputDirectory(Path.of("target/every-language"), "target/every-language", Path.of("target/portfolio"))
                .sync(site, new io.github.portfoliomaven.core.diagnostic.Diagnostics());
    }

    @Test
    void theScriptIsSmall() {
        RenderedSite site = build(Map.of(
                "portfolio.yml", "title: Code\nurl: https://example.dev/\n",
                "content/index.md", "# Home\n\n    code\n"));
        assertThat(site.files())
                .filteredOn(file -> file.path().value().matches("/assets/code\\.[0-9a-f]+\\.js"))
                .singleElement()
                .satisfies(script -> assertThat(script.bytes()).hasSizeLessThanOrEqualTo(1024));
    }

    private static RenderedSite build(Map<String, String> files) {
        SiteResult rendered = SiteBuild.of(
                        SourceTree.ofTexts(files, "src/site"), LoadOptions.at(Instant.parse("2026-03-01T00:00:00Z")))
                .render();
        assertThat(rendered.diagnostics()).isEmpty();
        return Objects.requireNonNull(rendered.files());
    }

    private static String text(RenderedSite site, String path) {
        return new String(site.at(new SitePath(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static String code(String language) {
        try (InputStream in = EveryLanguageTest.class.getResourceAsStream("/highlight/samples/" + language + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

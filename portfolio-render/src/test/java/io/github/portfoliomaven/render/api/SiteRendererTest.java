package io.github.portfoliomaven.render.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole site through the door. */
class SiteRendererTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private static final Map<String, String> TEXTS = Map.of(
            "portfolio.yml", "title: Ada\nurl: https://ada.example/\ndescription: Engines\nauthor: {name: Ada}\n",
            "content/writing/hello.md", """
                    ---
                    title: Hello
                    date: 2026-02-12
                    tags: [Engines]
                    ---
                    Some *words*, and TODO.

                    ```sum
                    1 + 1
                    ```
                    """);

    private static SiteSource source(String path, String text) {
        Map<String, String> more = new HashMap<>(TEXTS);
        more.put(path, text);
        return SiteSource.ofTexts(more);
    }

    @Test
    void aSiteIsInMemory() {
        BuiltSite site = SiteRenderer.create().render(SiteSource.ofTexts(TEXTS), NOW);

        assertThat(site.problems()).hasToString("""
                [content/writing/hello.md:8:4: warning: 'sum' is not a language that the highlighter supports [unknown-language]
                    ```sum
                       ^^^
                    hint: write text for a block without a language]""");
        assertThat(site.hasErrors()).isFalse();
        BuiltFile page = site.file("/writing/hello/").orElseThrow();
        assertThat(page.text()).contains("<p>Some <em>words</em>, and TODO.</p>");
        assertThat(page.text().getBytes(UTF_8)).isEqualTo(page.bytes()).hasSize(page.size());
        assertThat(page.file()).isEqualTo("writing/hello/index.html");
        assertThat(site.files())
                .hasToString(site.files().stream()
                        .map(BuiltFile::toString)
                        .sorted()
                        .toList()
                        .toString())
                .extracting(BuiltFile::path)
                .contains("/", "/rss.xml", "/sitemap.xml", "/tags/engines/");
        assertThat(site.file("/nowhere/")).isEmpty();
        assertThat(site.file("no path")).isEmpty();
    }

    @Test
    void aSiteOfADirectoryIsTheSame(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, String> file : TEXTS.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        SiteRenderer renderer = SiteRenderer.create();

        assertThat(bytes(renderer.render(SiteSource.directory(folder), NOW)))
                .isEqualTo(bytes(renderer.render(SiteSource.ofTexts(TEXTS), NOW)));
    }

    @Test
    void anErrorLeavesNoFiles() {
        BuiltSite site = SiteRenderer.create().render(source("content/about.md", "# Me\n\n[x](nowhere.md)\n"), NOW);

        assertThat(site.hasErrors()).isTrue();
        assertThat(site.files()).isEmpty();
        assertThat(site.file("/")).isEmpty();
        assertThat(site.problems().get(0)).hasToString("""
                content/about.md:3:5: error: there is no file 'nowhere.md' to link to [broken-link]
                    [x](nowhere.md)
                        ^^^^^^^^^^
                    hint: link to the Markdown file of the page, relative to this file""");
    }

    @Test
    void withoutAConfigurationThereIsAProblem() {
        BuiltSite site = SiteRenderer.create().render(SiteSource.ofTexts(Map.of()), NOW);

        assertThat(site.problems()).extracting(Problem::code).containsExactly("config-missing");
        assertThat(site.problems().get(0).line()).isZero();
        assertThat(site.files()).isEmpty();
    }

    @Test
    void aThemeTakesThePlaceOfFilesOfTheStandardOne() {
        SiteTheme theme =
                SiteTheme.ofTexts(Map.of("templates/not-found.mustache", "<!doctype html><title>gone</title>"));

        assertThat(SiteRenderer.builder()
                        .theme(theme)
                        .build()
                        .render(SiteSource.ofTexts(TEXTS), NOW)
                        .file("/404.html"))
                .map(BuiltFile::text)
                .hasValue("<!doctype html><title>gone</title>");
    }

    @Test
    void aThemeStandsOnAClassPath() {
        ClassLoader loader = getClass().getClassLoader();

        assertThatThrownBy(() -> SiteTheme.classPath(loader, "META-INF/nothing/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the class path has no META-INF/nothing/theme.txt");
        SiteTheme standard = SiteTheme.classPath(loader, "io/github/portfoliomaven/render/theme/");
        assertThat(bytes(SiteRenderer.builder().theme(standard).build().render(SiteSource.ofTexts(TEXTS), NOW)))
                .isEqualTo(bytes(SiteRenderer.create().render(SiteSource.ofTexts(TEXTS), NOW)));
    }

    @Test
    void aMistakeInAThemeIsAProblem() {
        SiteTheme theme = SiteTheme.ofTexts(Map.of("templates/not-found.mustache", "{{page.titel}}"));

        assertThat(SiteRenderer.builder()
                        .theme(theme)
                        .build()
                        .render(SiteSource.ofTexts(TEXTS), NOW)
                        .problems())
                .extracting(Problem::toString)
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("theme/templates/not-found.mustache:1:8: error: "));
    }

    @Test
    void aProgramWritesBlocksOfItsOwn() {
        SiteRenderer renderer = SiteRenderer.builder()
                .codeBlocks(block ->
                        block.language().equals("sum") ? Optional.of("<p class=\"sum\">2</p>") : Optional.empty())
                .build();
        BuiltSite site = renderer.render(SiteSource.ofTexts(TEXTS), NOW);

        assertThat(site.problems()).isEmpty();
        assertThat(site.file("/writing/hello/").orElseThrow().text()).contains("<p class=\"sum\">2</p>");
        assertThat(site.file("/rss.xml").orElseThrow().text()).contains("&lt;p class=\"sum\"&gt;2&lt;/p&gt;");
    }

    @Test
    void aPartAddsFilesAndTakesThePlaceOfOurs() {
        OutputPart titles = site -> Map.of(
                "/titles.txt",
                site.pages().stream()
                        .map(page -> page.section() + "|" + page.title() + "|" + page.url() + "|" + page.tags() + "|"
                                + page.published().orElseThrow() + "|" + page.description() + "|" + page.html())
                        .collect(Collectors.joining(
                                "\n", site.title() + " " + site.url() + " " + site.language() + "\n", ""))
                        .getBytes(UTF_8),
                "/robots.txt",
                "User-agent: *\n".getBytes(UTF_8));
        SiteRenderer renderer = SiteRenderer.builder()
                .part(titles)
                .part(site -> Map.of("/titles.txt", new byte[0]))
                .build();
        BuiltSite site = renderer.render(SiteSource.ofTexts(TEXTS), NOW);

        assertThat(site.hasErrors()).isFalse();
        assertThat(site.file("/titles.txt").orElseThrow().text()).startsWith("""
                Ada https://ada.example/ en
                writing|Hello|https://ada.example/writing/hello/|[Engines]|2026-02-12T00:00Z|Some words, and TODO.|\
                <p>Some <em>words</em>, and TODO.</p>
                """);
        assertThat(site.file("/robots.txt").orElseThrow().text()).isEqualTo("User-agent: *\n");
    }

    @Test
    void aPartAndAnAuthorAtOnePathAreAProblem() {
        SiteRenderer renderer = SiteRenderer.builder()
                .part(site -> Map.of("/about/", new byte[0]))
                .build();

        assertThat(renderer.render(source("content/about.md", "# Me\n"), NOW).problems())
                .extracting(Problem::message)
                .contains("a part of the program and content/about.md would both be published at /about/");
    }

    @Test
    void aCheckLooksAtFinishedFiles() {
        SiteRenderer renderer = SiteRenderer.builder()
                .check((files, findings) -> files.stream()
                        .filter(file -> file.path().equals("/writing/hello/"))
                        .forEach(file -> findings.error(file, "TODO", "'TODO' is left")))
                .build();

        assertThat(renderer.check(SiteSource.ofTexts(TEXTS), NOW))
                .extracting(Problem::toString)
                .contains("""
                        content/writing/hello.md:6:19: error: 'TODO' is left, in writing/hello/index.html [extension]
                            Some *words*, and TODO.
                                              ^^^^""");
    }

    @Test
    void whatPortfolioYmlSaysOfHtmlCanBeOverruled() {
        SiteSource source = source("content/about.md", "# Me\n\n<b onclick=\"x()\">me</b>\n");
        BuiltSite usual = SiteRenderer.create().render(source, NOW);
        BuiltSite clean =
                SiteRenderer.builder().html(AuthorHtml.SANITIZE).build().render(source, NOW);

        assertThat(usual.file("/about/").orElseThrow().text()).contains("<b onclick");
        assertThat(clean.file("/about/").orElseThrow().text()).contains("<b>me</b>");
    }

    @Test
    void oneRendererServesManyThreads() {
        SiteRenderer renderer = SiteRenderer.builder().threads(2).build();
        Map<String, String> once = bytes(renderer.render(SiteSource.ofTexts(TEXTS), NOW));

        assertThat(IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(i -> bytes(renderer.render(SiteSource.ofTexts(TEXTS), NOW))))
                .allMatch(once::equals);
    }

    private static Map<String, String> bytes(BuiltSite site) {
        return site.files().stream()
                .collect(Collectors.toMap(BuiltFile::path, file -> new String(file.bytes(), ISO_8859_1)));
    }
}

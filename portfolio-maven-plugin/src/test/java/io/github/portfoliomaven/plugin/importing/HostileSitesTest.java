package io.github.portfoliomaven.plugin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sites made to hang an import or to overflow its stack: each is imported within seconds. */
class HostileSitesTest {

    private static final int N = 100_000;

    @TempDir
    private Path folder;

    private static Arguments site(String name, String generator, String files) {
        return Arguments.of(name, generator, files);
    }

    private static Arguments jekyll(String name, String body) {
        return site(
                name,
                "jekyll",
                "-- _config.yml --\ntitle: T\n-- _posts/2026-01-01-a.md --\n---\ntitle: A\n---\n" + body + "\n");
    }

    private static Arguments hugo(String name, String body) {
        return site(
                name,
                "hugo",
                "-- hugo.toml --\ntitle = 'T'\nbaseURL = 'https://a.example/'\n-- content/posts/a.md --\n---\ntitle: A\n---\n"
                        + body + "\n");
    }

    private static Arguments docusaurus(String name, String values) {
        return site(
                name,
                "docusaurus",
                "-- docusaurus.config.js --\n" + values + "\nmodule.exports = {title: 'T'};\n-- docs/a.md --\n# A\n");
    }

    static Stream<Arguments> sites() {
        return Stream.of(
                jekyll("tags that never end", "{{".repeat(N)),
                jekyll("blocks that never end", "{% raw %}{% highlight a %}".repeat(N)),
                jekyll("space in a tag", "{{ a" + " ".repeat(N) + "b }}"),
                hugo("shortcodes that never end", "{{< a ".repeat(N)),
                hugo("escapes in a text", "{{< figure src=\"a\" alt=\"" + "\\a".repeat(N) + "\" >}}"),
                hugo("highlights that never end", "{{< highlight a >}}".repeat(N)),
                docusaurus("nested lists", "const a = " + "[".repeat(N)),
                docusaurus("nested objects", "const a = " + "{a:".repeat(N)),
                docusaurus("lists that never end", "const a = [\n".repeat(N)),
                docusaurus("space in a type", "const a: " + " ".repeat(N) + "b"),
                docusaurus("tags in a text", "const a = {copyright: '" + "<".repeat(N) + "'};"),
                site(
                        "links to deep folders",
                        "eleventy",
                        "-- .eleventy.js --\n\n-- a.md --\n[a](" + "a/".repeat(N) + "b.md)\n"),
                site(
                        "sections that never end",
                        "roq",
                        "-- pom.xml --\n<artifactId>quarkus-roq</artifactId>\n-- content/index.html --\n<p>\n"
                                + "-- content/posts/2026-01-01-a.md --\n---\ntitle: A\n---\n" + "{#a ".repeat(N)
                                + "\n"),
                site(
                        "an author of many signs",
                        "jekyll",
                        "-- _config.yml --\ntitle: T\nauthor: \"" + "@".repeat(N) + "a" + " ".repeat(N) + "b\"\n"
                                + "-- a.md --\n---\n---\n"),
                site(
                        "slashes",
                        "jekyll",
                        "-- _config.yml --\ntitle: T\nurl: https://a.example" + "/".repeat(N)
                                + "a\n-- a.md --\n---\n---\n"),
                site(
                        "a pattern of many stars",
                        "jekyll",
                        "-- _config.yml --\ntitle: T\nexclude: [\"" + "*a".repeat(20) + "b\"]\n-- " + "a".repeat(200)
                                + ".md --\n---\n---\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void isImported(String name, String generator, String files) throws Exception {
        assertThat(Imported.of(generator, folder, files).configuration()).contains("links: warn");
    }

    @Test
    void patternsNameFilesAndFolders() {
        assertThat(Stream.of("draft", "*.rb", "a*c/*", "*", "a?", "[", "drafts*y")
                        .map(pattern -> pattern + ": "
                                + Stream.of("draft", "draft/a.md", "drafts/x.md", "x/a.rb", "abc/d/e", "a?")
                                        .filter(new NamePattern(pattern)::matches)
                                        .toList()))
                .containsExactly(
                        "draft: [draft, draft/a.md]",
                        "*.rb: [x/a.rb]",
                        "a*c/*: [abc/d/e]",
                        "*: [draft, draft/a.md, drafts/x.md, x/a.rb, abc/d/e, a?]",
                        "a?: [a?]",
                        "[: []",
                        "drafts*y: []");
    }
}

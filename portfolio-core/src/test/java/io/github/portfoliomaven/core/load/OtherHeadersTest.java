package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.model.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that are no YAML: those of Pelican, MultiMarkdown, Hugo, Hexo and Eleventy. */
class OtherHeadersTest {

    private static SiteInAString site(String file) {
        return SiteInAString.of("").with("content/writing/post.md", file);
    }

    private static Post post(String file) {
        return site(file).load().posts().get(0);
    }

    @Test
    void pelican() {
        Post post = post("""
                Title: Pelican: the bird
                Date: 2010-12-03 10:20
                Modified: 2010-12-05
                Tags: thats, awesome sauce
                Category: yeah
                Slug: my-post
                Authors: Alexis Metaireau, Conan Doyle
                Summary: Short version
                    for index and feeds
                Status: published

                This is the content.
                """);
        assertThat(post.title()).isEqualTo("Pelican: the bird");
        assertThat(post.date()).hasToString("2010-12-03T10:20Z");
        assertThat(post.path()).hasToString("/writing/my-post/");
        assertThat(post.header().dates().updated()).hasToString("2010-12-05T00:00Z");
        assertThat(post.header().topics().tags())
                .extracting(Tag::label)
                .containsExactly("thats", "awesome sauce", "yeah");
        assertThat(post.header().authors()).containsExactly("Alexis Metaireau", "Conan Doyle");
        assertThat(post.header().text().description()).isEqualTo("Short version for index and feeds");
        assertThat(post.body().markdown()).isEqualTo("This is the content.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title: T\nDate: 2010-12-03\nStatus: draft\n\nText.",
                "{\n  \"title\": \"T\", \"date\": \"2010-12-03\", \"draft\": true\n}\n\nText.",
                "---js\nconst title = \"T\";\nconst draft = true;\n---\nText.",
                "---json\n{\"title\": \"T\", \"draft\": true}\n---\nText.",
                "---toml\ntitle = \"T\"\ndraft = true\n---\nText.",
                ";;;\n\"title\": \"T\", \"draft\": true\n;;;\nText.",
            })
    void aDraftInAnyNotation(String file) {
        SiteInAString site = site(file);
        assertThat(site.tryLoad()).isNotNull();
        assertThat(site.load().posts()).isEmpty();
        assertThat(site.load().statuses()).extracting(SourceStatus::status).containsExactly(SourceStatus.Status.DRAFT);
    }

    @Test
    void json() {
        Post post = post("""
                {
                  "title": "Json } post",
                  "date": "2025-01-02",
                  "tags": ["a", "b"]
                }

                Body
                """);
        assertThat(post.title()).isEqualTo("Json } post");
        assertThat(post.date()).hasToString("2025-01-02T00:00Z");
        assertThat(post.header().topics().tags()).extracting(Tag::label).containsExactly("a", "b");
        assertThat(post.body().markdown()).isEqualTo("\nBody\n");
    }

    @Test
    void problemsInJsonAreLocated() {
        assertThat(site("---json\n{\n  \"title\": \"T\",\n  \"date\": \"soon\"\n}\n---\n")
                        .headlines())
                .containsExactly("src/site/content/writing/post.md:4:11: error: 'soon' is not a date [date]");
    }

    @Test
    void constantsInJavaScript() {
        Post post = post("""
                ---js
                // as in the starter of Eleventy
                const title = "Js";
                const date = '2023-01-23';
                export const tags = ["a", "b"]
                ---
                Body
                """);
        assertThat(post.title()).isEqualTo("Js");
        assertThat(post.date()).hasToString("2023-01-23T00:00Z");
        assertThat(post.header().topics().tags()).extracting(Tag::label).containsExactly("a", "b");
    }

    @Test
    void anObjectInJavaScriptOverSomeLines() {
        Post post = post(
                "---js\nconst title = \"About\";\nconst date = \"2023-01-23\";\n"
                        + "const eleventyNavigation = {\n\tkey: \"About\",\n\torder: 3\n};\nconst tags = [\n  'a',\n  'b',\n];\n---\nBody\n");
        assertThat(post.title()).isEqualTo("About");
        assertThat(post.header().listing().weight()).isEqualTo(3);
        assertThat(post.header().topics().tags()).extracting(Tag::label).containsExactly("a", "b");
    }

    @Test
    void anObjectInJavaScript() {
        assertThat(post("---js\n{\n  title: \"Js\",\n  date: \"2023-01-23\",\n}\n---\nBody\n")
                        .title())
                .isEqualTo("Js");
    }

    @Test
    void codeIsNotRun() {
        assertThat(site("---js\nconst title = \"T\";\nconst draft = isDraft();\n---\nBody\n")
                        .problems())
                .isEqualTo("""
                        src/site/content/writing/post.md:3:1: error: JavaScript front matter is not run, and this line is not a literal value [front-matter]
                            const draft = isDraft();
                            ^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: write the front matter in YAML, between lines of ---
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: read on\nand: on\n\n# T\n",
                "Title: one line\n\n# T\n",
                "Title: x\nand a sentence\n\n# T\n",
                "{: .lead}\n# T\n",
                "{% raw %}\n# T\n",
                "{\"a\": 1} is JSON\n# T\n",
            })
    void aBodyIsNotTakenForAHeader(String body) {
        SiteInAString site = SiteInAString.of("").with("content/a.md", body);
        assertThat(site.load().pages().get(0).body().markdown()).isEqualTo(body);
    }

    @Test
    void keysInCapitals() {
        Post post = post("---\nTitle: Caps\nDate: 2025-01-01\nTags: [a]\n---\nx\n");
        assertThat(post.title()).isEqualTo("Caps");
        assertThat(post.header().topics().tags()).hasSize(1);
    }

    @Test
    void aTitleThatYamlCuts() {
        SiteInAString site =
                site("---\ntitle: Learning C # in a week\ndate: 2025-01-01\ndraft: false # not yet\n---\n");
        assertThat(site.problems()).isEqualTo("""
                src/site/content/writing/post.md:2:19: warning: YAML reads this as a comment, so it is not part of the title [syntax]
                    title: Learning C # in a week
                                      ^^^^^^^^^^^
                    hint: write title: "Learning C # in a week"
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: Learning C#", "title: 'C # x'", "title: C#  ", "subject: C # x\ntitle: T"})
    void aTitleThatYamlKeeps(String lines) {
        assertThat(site("---\n" + lines + "\ndate: 2025-01-01\n---\n").problems())
                .isEmpty();
    }
}

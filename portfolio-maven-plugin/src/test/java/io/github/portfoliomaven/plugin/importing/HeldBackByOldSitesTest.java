package io.github.portfoliomaven.plugin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the configuration of the old site keeps from the public stays there, whatever pages say or do not say. */
class HeldBackByOldSitesTest {

    @TempDir
    Path folder;

    @Test
    void whatHugoIgnores() throws Exception {
        Imported site = Imported.of("hugo", folder, """
                -- hugo.toml --
                baseURL = "https://h.example/"
                title = "H"
                ignoreFiles = ['secret\\.md$', '/private/', '(']
                -- content/posts/a.md --
                # A
                -- content/posts/secret.md --
                # Secret
                -- content/private/plan.md --
                # Plan
                """);
        assertThat(site.result().files()).containsOnlyKeys("content/posts/a.md");
        assertThat(site.account()).contains("""
                  (: a pattern of ignored files that cannot be read
                  content/posts/secret.md, content/private/plan.md: Hugo ignores it
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[cascade]]\ndraft = true",
                "[cascade]\ndraft = true",
                "[[cascade]]\ndraft = true\n[cascade.target]\npath = '/posts/2020/**'",
                "[[cascade]]\n[cascade.params]\ndraft = true\n[cascade._target]\nkind = 'page'",
                "[[cascade]]\n[cascade.build]\nrender = 'never'\n[cascade.target]\npath = '{/posts/2020/*,/x/**}'",
            })
    void aCascadeOfHugo(String cascade) throws Exception {
        Imported site = Imported.of(
                "hugo",
                folder,
                "-- hugo.toml --\nbaseURL = 'https://h.example/'\ntitle = 'H'\n" + cascade + "\n" + """
                -- content/posts/2020/a.md --
                ---
                title: A
                date: 2020-01-01
                ---
                -- content/posts/2020/b.md --
                +++
                title = "B"
                date = 2020-01-01
                +++
                -- content/posts/2020/c.md --
                {
                  "title": "C",
                  "date": "2020-01-01"
                }

                Words.
                """);
        assertThat(site.addresses()).isEqualTo("\n");
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void aCascadeOfHugoLeavesThePagesThatItDoesNotMean() throws Exception {
        Imported site = Imported.of("hugo", folder, """
                -- hugo.toml --
                baseURL = "https://h.example/"
                title = "H"
                [[cascade]]
                draft = true
                color = "red"
                [cascade.target]
                path = "/posts/2020/**"
                -- content/posts/2020/a.md --
                ---
                title: A
                date: 2020-01-01
                draft: false
                ---
                -- content/posts/2020/b.md --
                ---
                title: B
                date: 2020-01-01
                ---
                -- content/posts/2021/c.md --
                ---
                title: C
                date: 2020-01-01
                ---
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/posts/2020/a.md /posts/2020/a/
                content/posts/2021/c.md /posts/2021/c/
                """);
        assertThat(site.account()).contains("""
                  draft: true, a default of the old configuration: content/posts/2020/b.md
                """).contains("  cascade (draft, color): only sections have defaults\n");
    }

    @Test
    void whatZolaIgnores() throws Exception {
        Imported site = Imported.of("zola", folder, """
                -- config.toml --
                base_url = "https://z.example"
                ignored_content = ["secret.*", "**/build"]
                ignored_static = ["*.psd"]
                -- content/a.md --
                # A
                -- content/deep/secret.md --
                # Secret
                -- content/deep/build/plan.md --
                # Plan
                -- static/a.css --
                x
                -- static/a.psd --
                x
                """);
        assertThat(site.result().files()).containsOnlyKeys("content/a.md", "static/a.css");
    }

    @Test
    void defaultsOfJekyll() throws Exception {
        Imported site = Imported.of("jekyll", folder, """
                -- _config.yml --
                title: J
                url: https://j.example
                collections: {notes: {output: true, sitemap: false}}
                defaults:
                  - scope: {path: ""}
                    values: {author: Jane}
                  - scope: {path: "_posts", type: posts}
                    values: {layout: post, series: S}
                  - scope: {path: "_posts/secret", type: posts}
                    values: {published: false}
                  - scope: {path: "plans/*"}
                    values: {published: false}
                -- _posts/2020-01-01-a.md --
                ---
                title: A
                ---
                -- _posts/secret/2020-01-01-b.md --
                ---
                title: B
                ---
                -- plans/c.md --
                ---
                title: C
                ---
                -- d.md --
                ---
                title: D
                ---
                -- _notes/e.md --
                ---
                title: E
                ---
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/_posts/2020-01-01-a.md /2020/01/01/a.html
                content/d.md /d.html
                content/notes/e.md /notes/e.html
                """);
        assertThat(site.file("content/notes/e.md")).contains("sitemap: false\n");
    }

    @Test
    void whatPelicanIgnoresAndWhatIsADraftByDefault() throws Exception {
        Imported site = Imported.of("pelican", folder, """
                -- pelicanconf.py --
                SITENAME = 'P'
                SITEURL = 'https://p.example'
                ARTICLE_EXCLUDES = ['private']
                IGNORE_FILES = ['*.tmp.md']
                DEFAULT_METADATA = {'status': 'draft', 'lang': 'en'}
                -- content/a.md --
                Title: A
                Date: 2020-01-01
                Status: published

                A.
                -- content/b.md --
                Title: B
                Date: 2020-01-01

                B.
                -- content/private/c.md --
                Title: C
                Date: 2020-01-01
                Status: published

                C.
                -- content/d.tmp.md --
                Title: D
                Date: 2020-01-01
                Status: published

                D.
                """);
        assertThat(site.addresses()).isEqualTo("content/posts/a.md /a.html\n");
    }

    @Test
    void whatEleventyIgnoresAndWhatDataSay() throws Exception {
        Imported site = Imported.of("eleventy", folder, """
                -- eleventy.config.js --
                export default function (eleventyConfig) {
                  eleventyConfig.ignores.add("content/secret/**");
                  return { dir: { input: "content" } };
                }
                -- .eleventyignore --
                # files for us
                content/notes/
                !content/a.md
                -- content/a.md --
                ---
                title: A
                ---
                -- content/secret/b.md --
                # B
                -- content/notes/c.md --
                # C
                -- content/plans/plans.json --
                {"permalink": false, "color": "red"}
                -- content/plans/d.md --
                ---
                title: D
                ---
                -- content/plans/public.md --
                ---
                title: Public
                permalink: /plans/public/
                ---
                -- content/e.md --
                ---
                title: E
                ---
                -- content/e.11tydata.js --
                module.exports = { draft: true };
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/a.md /a/
                content/plans/public.md /plans/public/
                """);
    }

    @Test
    void whatDocusaurusExcludes() throws Exception {
        Imported site = Imported.of("docusaurus", folder, """
                -- docusaurus.config.js --
                export default {
                  title: 'D',
                  url: 'https://d.example',
                  baseUrl: '/',
                  presets: [['classic', {docs: {exclude: ['**/internal/**', "plan.md"]}}]],
                };
                -- docs/a.md --
                # A
                -- docs/plan.md --
                # Plan
                -- docs/deep/internal/b.md --
                # B
                """);
        assertThat(site.result().files()).containsOnlyKeys("content/docs/a.md");
    }

    @Test
    void whatJBakeDoesNotPublish() throws Exception {
        String files = """
                -- content/a.md --
                title=A
                type=page
                status=published
                ~~~~~~
                A.
                -- content/b.md --
                # B
                -- content/private/.jbakeignore --
                -- content/private/c.md --
                title=C
                type=page
                status=published
                ~~~~~~
                C.
                """;
        Imported site = Imported.of("jbake", folder, "-- jbake.properties --\nsite.host=https://jb.example\n" + files);
        assertThat(site.result().files()).containsOnlyKeys("content/a.md");
        Imported drafts = Imported.of(
                "jbake",
                folder,
                "-- jbake.properties --\nsite.host=https://jb.example\ndefault.status=draft\n" + files);
        assertThat(drafts.addresses()).isEqualTo("content/a.md /a.html\n");
    }

    @Test
    void whatRoqIgnores() throws Exception {
        Imported site = Imported.of("roq", folder, """
                -- config/application.properties --
                site.url=https://r.example
                site.ignored-files=**/secret/**, *.tmp.md
                -- content/index.md --
                # Home
                -- content/posts/secret/a.md --
                # A
                -- content/posts/b.tmp.md --
                # B
                """);
        assertThat(site.result().files()).containsOnlyKeys("content/index.md");
    }
}

package io.github.portfoliomaven.plugin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HugoTest {

    @TempDir
    Path folder;

    @Test
    void bringsSettingsMenuAndSectionsAlong() throws Exception {
        Imported site = Imported.of("hugo", folder, """
                -- hugo.toml --
                baseURL = "https://hg.example/sub/"
                title = "My Hugo"
                languageCode = "de-de"
                timeZone = "Europe/Berlin"
                copyright = "© Jane"
                theme = "x"
                [permalinks]
                  post = "/:year/:month/:slug/"
                [params]
                  description = "What it is about"
                  dark = true
                [params.author]
                  name = "Jane Doe"
                  github = "jane"
                [[menus.main]]
                  name = "Home"
                  pageRef = "/"
                  weight = 2
                [[menus.main]]
                  name = "Posts"
                  url = "/post/"
                  weight = 1
                [[menus.main]]
                  name = "Gone"
                  url = "/gone/"
                -- content/post/_index.md --
                ---
                title: Posts
                ---
                -- content/post/one.md --
                ---
                title: "One: the first"
                date: 2020-01-01
                ---

                [t]({{< ref "two.md#end" >}}) [u]({{% relref "/docs/deep/x" %}}) [v]({{< ref "nowhere.md" >}})
                -- content/post/two/index.md --
                ---
                title: Two
                date: 2020-01-02
                slug: second
                ---

                {{< figure src="a.png" alt="A [b]" caption="It \\"works\\"" width="300px" link="https://x.example/" >}}

                {{< highlight go "linenos=table" >}}
                fmt.Println("`")
                {{< /highlight >}}

                {{< param description >}} {{</* youtube abc */>}} {{< youtube abc >}}
                -- content/post/two/a.png --
                x
                -- content/docs/deep/x.md --
                ---
                title: X
                ---
                -- static/robots.txt --
                x
                -- layouts/index.html --
                x
                """);

        assertThat(site.configuration()).isEqualTo("""
                title: My Hugo
                url: https://hg.example/sub/
                language: de-DE
                description: What it is about
                author:
                  name: Jane Doe
                  links:
                    - label: GitHub
                      url: https://github.com/jane
                navigation:
                  - label: Posts
                    url: /post/
                  - label: Home
                    url: /
                footer:
                  copyright: © Jane
                sections:
                  post:
                    permalink: /:year/:month/:slug/
                    type: posts
                dates:
                  zone: Europe/Berlin
                markdown:
                  smartPunctuation: true
                checks:
                  links: warn
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/docs/deep/x.md /docs/deep/x/
                content/post/_index.md /post/
                content/post/one.md /2020/01/one-the-first/
                content/post/two/index.md /2020/01/second/
                """);
        assertThat(site.file("content/post/one.md")).endsWith("""
                [t](/post/two/index.md#end) [u](/docs/deep/x.md) [v]({{< ref "nowhere.md" >}})
                """);
        assertThat(site.file("content/post/two/index.md")).endsWith("""
                [![A \\[b\\]](a.png "It \\"works\\""){width=300}](https://x.example/)

                ```go
                fmt.Println("`")
                ```

                What it is about {{< youtube abc >}} {{< youtube abc >}}
                """);
        assertThat(site.account()).contains("""
                Not imported:
                  params.dark: no equivalent setting
                  layouts: templates and their files
                  Gone (/gone/): menu links to pages that were not imported
                  2 template tags, now text: {{< ref >}}, {{< youtube >}}
                  they are in content/post/one.md:6, content/post/two/index.md:13
                """);
    }

    @Test
    void readsTheFolderOfSettingsAndItsLanguages() throws Exception {
        Imported site = Imported.of("hugo", folder, """
                -- config/_default/hugo.yaml --
                baseurl: https://hg.example/
                defaultcontentlanguage: de
                -- config/_default/languages.de.toml --
                title = "Deutsch"
                locale = "de-AT"
                contentDir = "content/de"
                -- config/_default/languages.en.toml --
                title = "English"
                contentDir = "content/en"
                -- config/_default/menu.de.toml --
                [[main]]
                name = "Blog"
                url = "/blog/"
                -- config/_default/params.toml --
                mainSections = ["blog"]
                -- content/de/blog/2020-01-01-a.md --
                +++
                title = "A"
                date = 2020-01-01
                +++
                -- content/en/blog/a.md --
                ---
                title: A
                ---
                """);
        assertThat(site.configuration()).isEqualTo("""
                title: Deutsch
                url: https://hg.example/
                languages:
                  de: {}
                  en:
                    title: English
                navigation:
                  - label: Blog
                    url: /blog/
                sections:
                  blog:
                    type: posts
                markdown:
                  smartPunctuation: true
                checks:
                  links: warn
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/blog/2020-01-01-a.md /blog/2020-01-01-a/
                content/blog/a.md /en/blog/a/
                """);
    }
}

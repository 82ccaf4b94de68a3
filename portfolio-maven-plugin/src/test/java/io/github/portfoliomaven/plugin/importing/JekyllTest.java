package io.github.portfoliomaven.plugin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JekyllTest {

    @TempDir
    Path folder;

    @Test
    void bringsSettingsCollectionsAndPagesAlong() throws Exception {
        Imported site = Imported.of("jekyll", folder, """
                -- _config.yml --
                title: My Jekyll
                url: https://jk.example
                baseurl: /blog
                permalink: /:year/:month/:day/:title.html
                timezone: Europe/Berlin
                lang: de
                author: {name: Jane Doe, email: jane@jk.example}
                github_username: jane
                paginate: 5
                include: [_pages]
                exclude: [notes, "*.log"]
                collections: {docs: {output: true}, people: {output: false}}
                header_pages: [about.md]
                disqus: {shortname: x}
                plugins: [jekyll-feed]
                -- _posts/2020-01-02-two.md --
                ---
                title: Two
                ---
                x
                -- _posts/2020-01-01-one.md --
                ---
                layout: post
                title: One
                ---
                [two]({% post_url 2020-01-02-two %}#end) ![i]({{ site.baseurl }}/assets/a.png)
                -- _docs/d.md --
                ---
                title: D
                ---
                x
                -- _people/p.md --
                ---
                title: Nobody
                ---
                -- _pages/p.md --
                ---
                title: P
                permalink: /p/
                ---
                x
                -- about.md --
                ---
                title: About
                ---
                x
                -- assets/a.png --
                x
                -- assets/main.scss --
                ---
                ---
                @import "x";
                -- notes/n.md --
                # Not published
                -- build.log --
                x
                -- Gemfile --
                gem "jekyll"
                -- _layouts/post.html --
                {{ content }}
                """);

        assertThat(site.configuration()).isEqualTo("""
                title: My Jekyll
                url: https://jk.example/blog/
                language: de
                author:
                  name: Jane Doe
                  email: jane@jk.example
                  links:
                    - label: GitHub
                      url: https://github.com/jane
                navigation:
                  - label: About
                    url: /about/
                sections:
                  posts:
                    permalink: /:year/:month/:day/:title.html
                    pageSize: 5
                dates:
                  zone: Europe/Berlin
                markdown:
                  smartPunctuation: true
                checks:
                  links: warn
                """);
        assertThat(site.file("content/_posts/2020-01-01-one.md"))
                .contains("[two](/_posts/2020-01-02-two.md#end) ![i](/assets/a.png)");
        assertThat(site.addresses()).isEqualTo("""
                content/_posts/2020-01-01-one.md /2020/01/01/one.html
                content/_posts/2020-01-02-two.md /2020/01/02/two.html
                content/about.md /about/
                content/docs/d.md /docs/d.html
                content/p.md /p/
                """);
        assertThat(site.account()).isEqualTo("""
                Imported:
                  settings: title, url, language, author.name, author.email, author.links, navigation, \
                sections.posts.permalink, sections.posts.pageSize, dates.zone, markdown.smartPunctuation, checks.links
                  5 pages in the root (2), posts (2), docs (1)
                  1 other file
                Changed:
                  markdown.smartPunctuation: on, as in kramdown
                  post_url: _posts/2020-01-01-one.md
                  site.baseurl: _posts/2020-01-01-one.md
                  checks.links: broken links are warnings; remove the line to make them errors
                  path added to 1 file to keep its URL: _docs/d.md
                Not imported:
                  Gemfile: files of the repository
                  _layouts: templates and programs
                  _people: a collection without pages
                  assets/main.scss: templates
                  disqus: no equivalent setting
                """);
    }

    @Test
    void rewritesLiquidThatMarkdownCanSay() throws Exception {
        Imported site = Imported.of("jekyll", folder, """
                -- _config.yml --
                title: T
                url: https://t.example
                repository: https://git.example/t
                -- about.md --
                ---
                title: About
                ---
                x
                -- _posts/2020-01-01-a.md --
                ---
                title: A
                permalink: /a/
                ---
                [doc]({% link about.md %}#y) [pdf]({{ "/a.pdf" | relative_url }}) [home]({{ site.baseurl }})
                [mail]({{ site.url }}/about/), see {{ site.url }} and {{ page.title }}

                [1]: {{ site.repository }}/issues/1

                {% highlight ruby linenos %}
                def x
                  puts "*a*_b_ ```"
                end
                {% endhighlight %}

                {% raw %}{{ x }}{% endraw %}{% comment %}gone{% endcomment %}

                {% include figure.html src="x.png" %} {{ page.none | upcase }}
                """);

        assertThat(site.file("content/_posts/2020-01-01-a.md")).isEqualTo("""
                ---
                title: A
                permalink: /a/
                ---
                [doc](/about.md#y) [pdf](/a.pdf) [home](/)
                [mail](/about/), see https://t.example and A

                [1]: https://git.example/t/issues/1

                ````ruby
                def x
                  puts "*a*_b_ ```"
                end
                ````

                {{ x }}

                {% include figure.html src="x.png" %} {{ page.none | upcase }}
                """);
        assertThat(site.account()).endsWith("""
                  2 template tags, now text: {% include %}, {{ page.none }}
                  they are in _posts/2020-01-01-a.md:18
                """);
    }

    @Test
    void keepsAddressesWithCategoriesAndFolders() throws Exception {
        Imported site = Imported.of("jekyll", folder, """
                -- _config.yml --
                title: T
                permalink: pretty
                defaults:
                  - scope: {path: "", type: posts}
                    values: {layout: post, comments: true}
                  - scope: {path: ""}
                    values: {image: /x.png}
                -- _posts/2020-01-01-A-b.md --
                ---
                title: A
                categories: [Java, maven]
                ---
                -- en/news/_posts/2020-01-02-n.md --
                ---
                title: N
                ---
                -- guide/start.md --
                ---
                title: Start
                ---
                """);

        assertThat(site.addresses()).isEqualTo("""
                content/_posts/2020-01-01-A-b.md /java/maven/2020/01/01/A-b/
                content/en-news/2020-01-02-n.md /en/news/2020/01/02/n/
                content/guide/start.md /guide/start/
                """);
        assertThat(site.configuration()).contains("""
                  en-news:
                    type: posts
                    permalink: /en/news/:year/:month/:day/:title/
                """);
        assertThat(site.account()).contains("  defaults of all pages (image): only sections have defaults\n");
    }

    /** Jekyll takes any page for the home page, and makes titles of the names of files. */
    @Test
    void movesTheHomePageAndNamesPagesWithoutATitle() throws Exception {
        Imported site = Imported.of("jekyll", folder, """
                -- _config.yml --
                title: T
                url: https://t.example
                collections: {docs: {output: true}}
                -- pages/home.md --
                ---
                title: Start
                permalink: /
                ---
                [d]({% link _docs/how-it-works.md %})
                -- _docs/how-it-works.md --
                ---
                ---
                Words.
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/docs/how-it-works.md /docs/how-it-works.html
                content/index.md /
                """);
        assertThat(site.file("content/docs/how-it-works.md")).contains("title: \"How it works\"\n");
        assertThat(site.file("content/index.md")).endsWith("[d](/docs/how-it-works.md)\n");
        assertThat(site.problems()).isEmpty();
        assertThat(site.account())
                .contains("  home page: pages/home.md\n", "  title, from the file name: _docs/how-it-works.md\n");
    }

    @Test
    void saysWhatItCannotRead() throws Exception {
        Imported site = Imported.of("jekyll", folder, """
                -- _config.yml --
                title: "T
                -- _posts/2020-01-01-a.md --
                ---
                title: A
                ---
                """);
        assertThat(site.account()).contains("Not imported:\n  _config.yml:1: ");
        assertThat(site.configuration())
                .startsWith("title: " + folder.getFileName())
                .doesNotContain("author");
    }

    @Test
    void readsNoFolderWithoutASite() throws Exception {
        assertThat(Importer.from("JEKYLL").orElseThrow().read(folder, new Importer.Overrides(null, null, null)))
                .isEmpty();
        assertThat(Importer.from("gatsby")).isEmpty();
    }

    @Test
    void takesWhatTheUserSaysOverWhatTheSiteSays() throws Exception {
        Imported.of("jekyll", folder, """
                -- _config.yml --
                title: T
                url: https://t.example
                author: Somebody
                -- _posts/2020-01-01-a.md --
                A
                """);
        assertThat(Importer.from("jekyll")
                        .orElseThrow()
                        .read(folder, new Importer.Overrides("Mine", "Me", "https://me.example"))
                        .orElseThrow()
                        .configuration())
                .contains("title: Mine\nurl: https://me.example/\nauthor:\n  name: Me\nsections:");
    }
}

package io.github.portfoliomaven.plugin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zola, Eleventy, Astro, Docusaurus, JBake, Roq and Pelican: what each brings along. */
class OtherGeneratorsTest {

    @TempDir
    Path folder;

    /** In a section that is sorted by date, Zola publishes a page without one, and lists it nowhere. */
    @Test
    void aPageWithoutADateInASectionOfPostsIsNoPost() throws Exception {
        Imported site = Imported.of("zola", folder, """
                -- config.toml --
                base_url = "https://z.example"
                title = "Z"
                -- content/posts/_index.md --
                +++
                title = "Posts"
                sort_by = "date"
                +++
                -- content/posts/one.md --
                +++
                title = "One"
                date = 2020-01-01
                +++
                -- content/posts/deep/undated.md --
                +++
                title = "Undated"
                template = "special.html"
                +++
                """);
        assertThat(site.file("content/posts/deep/undated.md")).startsWith("""
                +++
                path = "/posts/deep/undated/"
                layout = "page"
                """);
        assertThat(site.account()).contains("""
                  layout: page, because a list of posts is sorted by date, and it has none: content/posts/deep/undated.md
                """);
        assertThat(site.problems()).isEmpty();
        assertThat(site.addresses()).isEqualTo("""
                content/posts/_index.md /posts/
                content/posts/deep/undated.md /posts/deep/undated/
                content/posts/one.md /posts/one/
                """);
    }

    /** Eleventy keeps folders in addresses, and writes the name of a file as a template. */
    @Test
    void pagesOfEleventyKeepTheirAddresses() throws Exception {
        Imported site = Imported.of("eleventy", folder, """
                -- eleventy.config.js --
                export default () => ({ dir: { input: "src" } });
                -- src/docs/i18n.md --
                # I18n
                -- src/docs/plugins/i18n.md --
                # A plugin
                -- src/docs/plugins/plugins.md --
                # Plugins
                -- src/blog/2019-12-05-moving-house.md --
                ---
                title: Moving
                permalink: "/news/{{ page.fileSlug }}/"
                ---
                -- src/blog/2019-12-06-other.md --
                ---
                title: Other
                permalink: "/{{ section | slug }}/x/"
                ---
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/blog/2019-12-05-moving-house.md /news/moving-house/
                content/blog/2019-12-06-other.md /blog/other/
                content/docs/i18n.md /docs/i18n/
                content/docs/plugins/i18n.md /docs/plugins/i18n/
                content/docs/plugins/index.md /docs/plugins/
                """);
        assertThat(site.problems())
                .anyMatch(problem -> problem.contains("'/{{ section | slug }}/x/' is a pattern that is not supported"));
    }

    @Test
    void pagesOfACollectionOfJekyllKeepTheirFolders() throws Exception {
        Imported site = Imported.of("jekyll", folder, """
                -- _config.yml --
                title: J
                url: https://j.example
                collections:
                  speakers: &collection {output: true, permalink: "/world/:path"}
                  talks: *collection
                -- _speakers/2024/jane.md --
                ---
                title: Jane
                ---
                -- _speakers/2025/jane.md --
                ---
                title: Jane
                ---
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/speakers/2024/jane.md /world/2024/jane/
                content/speakers/2025/jane.md /world/2025/jane/
                """);
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void bringsAZolaSiteAlong() throws Exception {
        Imported site = Imported.of("zola", folder, """
                -- config.toml --
                base_url = "https://z.example"
                title = "Z"
                default_language = "fr"
                author = "jane@z.example (Jane Doe)"
                feed_limit = 10
                [markdown]
                smart_punctuation = true
                [extra]
                theme_color = "red"
                -- content/_index.md --
                +++
                sort_by = "date"
                +++
                -- content/one.md --
                +++
                title = "One"
                date = 2020-01-01
                +++
                [two](@/two/index.md#x) {{ youtube(id="a") }} {{/* shown() */}}
                -- content/two/index.md --
                +++
                title = "Two"
                date = 2020-01-02
                +++
                -- content/docs/_index.md --
                +++
                title = "Docs"
                sort_by = "weight"
                +++
                -- content/docs/install/linux.md --
                +++
                title = "Linux"
                +++
                -- static/a.txt --
                a
                """);
        assertThat(site.configuration()).isEqualTo("""
                title: Z
                url: https://z.example/
                language: fr
                author:
                  name: Jane Doe
                  email: jane@z.example
                sections:
                  docs:
                    type: pages
                feeds:
                  items: 10
                markdown:
                  smartPunctuation: true
                checks:
                  links: warn
                """);
        assertThat(site.file("content/posts/one.md"))
                .contains("path = \"/one/\"", "[two](/posts/two/index.md#x) {{ youtube(id=\"a\") }} {{ shown() }}");
        assertThat(site.addresses()).contains("""
                content/docs/install/linux.md /docs/install/linux/
                content/posts/one.md /one/
                content/posts/two/index.md /two/
                """);
        assertThat(site.account()).contains("  extra.theme_color: no equivalent setting\n", "{{ youtube }}");
    }

    @Test
    void bringsAnEleventySiteAlong() throws Exception {
        Imported site = Imported.of("eleventy", folder, """
                -- eleventy.config.js --
                export default function (eleventyConfig) {
                  eleventyConfig.addPassthroughCopy({ "./public/": "/" });
                  eleventyConfig.addPassthroughCopy("content/feed/a.xsl");
                  eleventyConfig.addFilter("year", () => new Date().getFullYear());
                }
                export const config = {
                  dir: { input: "content", data: "../_data" }, // where
                  pathPrefix: "/sub/",
                };
                -- _data/metadata.js --
                const year = new Date().getFullYear();
                export default {
                  title: "E", // the name
                  url: "https://e.example/",
                  language: 'en',
                  copyright: `© ${year}`,
                  author: { name: "Jane Doe", email: "jane@e.example" },
                };
                -- content/about.md --
                ---
                title: About
                eleventyNavigation: {key: About, order: 2}
                ---
                -- content/index.md --
                ---
                title: Home
                eleventyNavigation: {key: Start, order: 1}
                ---
                -- content/blog/first.md --
                ---
                title: First
                date: 2020-01-01
                ---
                [a]({{ "/about/" | url }}) [b](blog/second.md) {{ metadata.title }} {% css %}
                -- content/blog/second.md --
                ---
                title: Second
                date: 2020-01-02
                ---
                -- content/blog.njk --
                {% for p in x %}{% endfor %}
                -- content/feed/a.xsl --
                x
                -- public/robots.txt --
                x
                """);
        assertThat(site.configuration()).isEqualTo("""
                title: E
                url: https://e.example/sub/
                language: en
                author:
                  name: Jane Doe
                  email: jane@e.example
                navigation:
                  - label: Start
                    url: /
                  - label: About
                    url: /about/
                checks:
                  links: warn
                """);
        assertThat(site.file("content/blog/first.md")).endsWith("[a](/about/) [b](/blog/second.md) E {% css %}\n");
        assertThat(site.result().files()).containsKeys("static/robots.txt", "static/feed/a.xsl");
        assertThat(site.account())
                .contains(
                        "content/blog.njk: templates and data of folders",
                        "_data/metadata.js: a program",
                        "1 template tag, now text: {% css %}");
    }

    @Test
    void bringsAnAstroSiteAlong() throws Exception {
        Imported site = Imported.of("astro", folder, """
                -- astro.config.mjs --
                import { defineConfig } from 'astro/config';
                export default defineConfig({
                  site: 'https://a.example',
                  base: '/docs',
                  integrations: [mdx(), sitemap({ filter: (page) => page !== 'x' })],
                });
                -- src/consts.ts --
                export const SITE_TITLE = 'Astro Blog';
                export const SITE_DESCRIPTION = "Welcome";
                export const SINCE = new Date().getFullYear();
                -- src/content.config.ts --
                const notes = defineCollection({ loader: glob({ base: './src/content/notes', pattern: '**/*.{md,mdx}' }) });
                -- src/content/notes/a.md --
                ---
                title: A
                pubDate: 2020-01-01
                ---
                -- src/content/notes/b.mdx --
                import X from 'x';
                -- src/content/notes/_draft.md --
                not a page
                -- src/pages/about.md --
                ---
                title: About
                ---
                -- src/pages/index.astro --
                x
                -- public/favicon.svg --
                x
                """);
        assertThat(site.configuration()).isEqualTo("""
                title: Astro Blog
                url: https://a.example/docs/
                description: Welcome
                checks:
                  links: warn
                """);
        assertThat(site.result().files().keySet())
                .containsExactly("content/about.md", "content/notes/a.md", "static/favicon.svg");
        assertThat(site.account()).contains("src/content/notes/b.mdx: MDX contains code");
    }

    @Test
    void bringsADocusaurusSiteAlong() throws Exception {
        Imported site = Imported.of("docusaurus", folder, """
                -- docusaurus.config.ts --
                import type {Config} from '@docusaurus/types';
                const config: Config = {
                  title: 'D',
                  tagline: 'It helps',
                  url: 'https://d.example',
                  baseUrl: '/d/',
                  i18n: { defaultLocale: 'en', locales: ['en'] },
                  themeConfig: {
                    navbar: { items: [
                      { to: 'blog', label: 'Blog' },
                      { href: 'https://git.example/', label: 'Code' },
                      { type: 'doc', docId: 'intro', label: 'Docs' },
                    ]},
                    footer: { copyright: `© ${new Date().getFullYear()} D` },
                  } satisfies Preset.ThemeConfig,
                };
                export default config;
                -- docs/01-start/02-install.md --
                ---
                title: Install
                ---
                :::tip Watch out
                Text

                - item
                :::

                ```md
                :::note
                :::
                ```
                -- blog/2020-01-02-hello.md --
                ---
                title: Hello
                ---
                -- static/img/a.svg --
                x
                -- src/pages/index.tsx --
                x
                """);
        assertThat(site.configuration()).isEqualTo("""
                title: D
                url: https://d.example/d/
                language: en
                description: It helps
                navigation:
                  - label: Blog
                    url: /blog
                  - label: Code
                    url: https://git.example/
                sections:
                  blog:
                    permalink: /blog/:year/:month/:day/:slug/
                checks:
                  links: warn
                """);
        assertThat(site.file("content/docs/01-start/02-install.md")).endsWith("""
                > [!TIP]
                > **Watch out**
                >
                > Text
                >
                > - item

                ```md
                :::note
                :::
                ```
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/blog/2020-01-02-hello.md /blog/2020/01/02/hello/
                content/docs/01-start/02-install.md /docs/start/install/
                """);
    }

    @Test
    void bringsAJBakeSiteAlong() throws Exception {
        Imported site = Imported.of("jbake", folder, """
                -- src/jbake/jbake.properties --
                site.host=https://jb.example/sub
                site.title=JB
                asset.folder=public
                render.tags=true
                my.setting=x
                -- src/jbake/content/blog/2013/first.md --
                title=First
                date=2013-02-12
                type=post
                status=published
                ~~~~~~
                The first.
                -- src/jbake/content/blog/2013/second.adoc --
                = Second
                -- src/jbake/public/a.css --
                x
                -- src/jbake/templates/post.ftl --
                x
                """);
        assertThat(site.configuration()).isEqualTo("""
                title: JB
                url: https://jb.example/sub/
                checks:
                  links: warn
                """);
        assertThat(site.file("content/blog/2013/first.md")).startsWith("path=/blog/2013/first.html\ntitle=First\n");
        assertThat(site.addresses()).isEqualTo("content/blog/2013/first.md /blog/2013/first.html\n");
        assertThat(site.result().files()).containsKey("static/a.css");
        assertThat(site.account()).endsWith("""
                Not imported:
                  src/jbake/content/blog/2013/second.adoc: AsciiDoc is not supported
                  src/jbake/templates: templates and their files
                  my.setting: no equivalent setting
                """);
    }

    @Test
    void bringsARoqSiteAlong() throws Exception {
        Imported site = Imported.of("roq", folder, """
                -- config/application.properties --
                site.url=https://r.example
                quarkus.default-locale=es
                site.collections.posts.future=true
                -- content/index.html --
                ---
                title: Hello, world
                name: R
                description: What R is
                social-github: jane/r
                ---
                {#for post in site.collections.posts}{post.title}{/for}
                -- content/posts/2020-01-01-a.md --
                ---
                title: A
                ---
                [b]({site.url('about')}) {page.title} {not.qute}
                -- content/about.md --
                ---
                title: About
                ---
                -- public/images/a.png --
                x
                """);
        assertThat(site.configuration()).isEqualTo("""
                title: R
                url: https://r.example/
                language: es
                description: What R is
                author:
                  links:
                    - label: GitHub
                      url: https://github.com/jane/r
                checks:
                  links: warn
                """);
        assertThat(site.file("content/posts/2020-01-01-a.md")).endsWith("[b](/about) {page.title} {not.qute}\n");
        assertThat(site.account())
                .contains("content/index.html: templates", "{page.title}\n", "site.collections.posts.future");
    }

    @Test
    void bringsAPelicanSiteAlong() throws Exception {
        Imported site = Imported.of("pelican", folder, """
                -- pelicanconf.py --
                import os
                AUTHOR = "Jane Doe"
                SITENAME = 'P'  # the name
                SITEURL = ''
                TIMEZONE = "Europe/Rome"
                DEFAULT_LANG = "it"
                ARTICLE_URL = '{date:%Y}/{date:%m}/{slug}/'
                SOCIAL = (("github", "https://github.com/jane"),)
                MENUITEMS = [("Home", "/"), ("Lost", "/lost.html")]
                STATIC_PATHS = ["images", "extra"]
                EXTRA_PATH_METADATA = {"extra/robots.txt": {"path": "robots.txt"}}
                DEFAULT_PAGINATION = 5
                BUILD = os.environ.get("BUILD", "x")
                SIDEBAR = True
                -- publishconf.py --
                from pelicanconf import *
                SITEURL = "https://p.example"
                -- content/news/a.md --
                Title: It's A
                Date: 2020-01-01

                [b]({filename}/pages/b.md) ![i]({static}/images/i.png) [c]({filename}c.rst)
                -- content/pages/b.md --
                Title: B

                x
                -- content/news/c.rst --
                C
                -- content/images/i.png --
                x
                -- content/extra/robots.txt --
                x
                """);
        assertThat(site.configuration()).isEqualTo("""
                title: P
                url: https://p.example/
                language: it
                author:
                  name: Jane Doe
                  links:
                    - label: github
                      url: https://github.com/jane
                navigation:
                  - label: Home
                    url: /
                sections:
                  news:
                    type: posts
                    permalink: /:year/:month/:slug/
                    pageSize: 5
                dates:
                  zone: Europe/Rome
                checks:
                  links: warn
                """);
        assertThat(site.file("content/news/a.md"))
                .contains("[b](/pages/b.md) ![i](/images/i.png) [c]({filename}c.rst)");
        assertThat(site.result().files()).containsKeys("static/robots.txt", "static/images/i.png");
        assertThat(site.account())
                .contains(
                        "content/news/c.rst: reStructuredText is not supported",
                        "SIDEBAR: no equivalent setting",
                        "Lost (/lost.html)");
    }
}

package io.github.portfoliomaven.plugin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites in several languages keep each page in its language and under its address. */
class LanguagesTest {

    @TempDir
    Path folder;

    @Test
    void ofHugoByFileName() throws Exception {
        Imported site = Imported.of("hugo", folder, """
                -- hugo.toml --
                baseURL = "https://hg.example/"
                title = "Mine"
                defaultContentLanguage = "en"
                [languages.en]
                  weight = 1
                [languages.fr]
                  title = "Le mien"
                  [languages.fr.params]
                    description = "De quoi il s'agit"
                  [[languages.fr.menus.main]]
                    name = "Articles"
                    url = "/fr/posts/"
                [languages.nl-be]
                  title = "Mijn"
                [languages.it]
                  disabled = true
                -- content/posts/_index.md --
                ---
                title: Posts
                ---
                -- content/posts/one.md --
                ---
                title: One
                date: 2020-01-01
                translationKey: first
                ---
                [u]({{< relref "two" >}})
                -- content/posts/One Thing.fr.md --
                ---
                title: Un
                date: 2020-01-01
                translationKey: first
                ---
                -- content/posts/two/index.md --
                ---
                title: Two
                date: 2020-01-02
                ---
                -- content/posts/two/index.nl-be.md --
                ---
                title: Twee
                date: 2020-01-02
                ---
                -- content/posts/two/a.txt --
                x
                """);
        assertThat(site.configuration()).isEqualTo("""
                title: Mine
                url: https://hg.example/
                languages:
                  en: {}
                  fr:
                    title: Le mien
                    description: De quoi il s'agit
                    navigation:
                      - label: Articles
                        url: /posts/
                  nl-BE:
                    title: Mijn
                markdown:
                  smartPunctuation: true
                checks:
                  links: warn
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/posts/One Thing.md /fr/posts/one-thing/
                content/posts/_index.md /posts/
                content/posts/one.md /posts/one/
                content/posts/two/index.md /posts/two/
                content/posts/two/index.md /nl-BE/posts/two/
                """);
        assertThat(site.file("content/posts/One Thing.fr.md")).contains("translationOf: \"posts/one.md\"");
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void ofHugoByFolder() throws Exception {
        Imported site = Imported.of("hugo", folder, """
                -- hugo.yaml --
                baseURL: https://hg.example/
                title: Mine
                defaultContentLanguage: de
                defaultContentLanguageInSubdir: true
                languages:
                  de: {contentDir: content/german}
                  en: {contentDir: content/english, title: My own}
                -- content/german/blog/eins.md --
                ---
                title: Eins
                date: 2020-01-01
                ---
                ![](eins.txt)
                -- content/german/blog/eins.txt --
                deutsch
                -- content/german/blog/zwei.md --
                ---
                title: Zwei
                date: 2020-01-01
                ---
                -- content/english/blog/eins.md --
                ---
                title: One
                date: 2020-01-01
                ---
                -- content/english/blog/eins.txt --
                english
                -- content/english/blog/three.txt --
                only english
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/blog/eins.md /en/blog/eins/
                content/blog/eins.md /blog/eins/
                content/blog/zwei.md /blog/zwei/
                """);
        assertThat(site.result().files().keySet())
                .contains("content/blog/eins.en.md", "content/blog/eins.en.txt", "content/blog/three.txt");
        assertThat(site.account()).contains("pages of de were below /de/ and are at the root: let your host redirect");
    }

    @Test
    void ofZola() throws Exception {
        Imported site = Imported.of("zola", folder, """
                -- config.toml --
                base_url = "https://z.example"
                title = "Mine"
                default_language = "en"
                [languages.fr]
                title = "Le mien"
                [languages.it]
                -- content/_index.md --
                +++
                +++
                -- content/_index.fr.md --
                +++
                +++
                -- content/blog/_index.md --
                +++
                sort_by = "date"
                +++
                -- content/blog/_index.it.md --
                +++
                title = "Blog"
                +++
                -- content/blog/a.md --
                +++
                title = "A"
                date = 2020-01-01
                +++
                -- content/blog/a.fr.md --
                +++
                title = "A"
                slug = "un"
                date = 2020-01-01
                +++
                -- content/blog/only.fr.md --
                +++
                title = "Seul"
                date = 2020-01-01
                +++
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/_index.md /fr/
                content/_index.md /
                content/blog/_index.md /it/blog/
                content/blog/_index.md /blog/
                content/blog/a.md /fr/blog/un/
                content/blog/a.md /blog/a/
                content/blog/only.md /fr/blog/only/
                """);
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void ofJekyllPolyglot() throws Exception {
        Imported site = Imported.of("jekyll", folder, """
                -- _config.yml --
                title: Mine
                url: https://j.example
                languages: [en, fr]
                default_lang: en
                permalink: /:title/
                -- _posts/2020-01-01-one.md --
                ---
                title: One
                lang: en
                page_id: first
                ---
                -- _posts/fr/2020-01-01-un.md --
                ---
                title: Un
                lang: fr
                page_id: first
                ---
                -- _posts/2020-01-02-two.md --
                ---
                title: Two
                ---
                -- about.md --
                ---
                title: About
                permalink: /about/
                lang: en
                ---
                -- fr/about.md --
                ---
                title: À propos
                permalink: /about/
                lang: fr
                ---
                """);
        assertThat(site.addresses()).isEqualTo("""
                content/_posts/2020-01-01-one.md /one/
                content/_posts/2020-01-01-un.md /fr/un/
                content/_posts/2020-01-02-two.md /two/
                content/about.md /fr/about/
                content/about.md /about/
                """);
        assertThat(site.file("content/_posts/2020-01-01-un.fr.md"))
                .contains("translationOf: \"_posts/2020-01-01-one.md\"");
        assertThat(site.problems()).isEmpty();
    }
}

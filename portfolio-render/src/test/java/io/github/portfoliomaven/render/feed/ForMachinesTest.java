package io.github.portfoliomaven.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.TestConfig;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What programs and hosts read of a site: the Markdown of its pages, redirects and headers. */
class ForMachinesTest {

    private static final String CONFIG = "title: Site\nurl: https://site.example/\ndescription: A site.\n";

    private static final SiteInAString SITE = SiteInAString.of("""
            -- portfolio.yml --
            %smarkdown: {publish: true}
            hosting: netlify
            -- content/index.md --
            ---
            title: Home
            ---
            See [one](docs/one.md), [again][two] and <a href="/docs/one/">raw</a>.

            ```
            [one](docs/one.md)
            ```

            [two]: <docs/two.md> "Two"
            -- content/docs/one.md --
            # One

            To [a part of two](two.md#a-part), [the home](../index.md) and [elsewhere](https://x.example/).
            -- content/docs/two.md --
            ---
            title: Two
            description: The second.
            aliases: [/old/two/, /old.html]
            ---
            ## A part

            Text. ![Picture](/p.svg)
            -- content/docs/draft.md --
            ---
            draft: true
            aliases: [/old/draft/]
            ---
            # Hidden draft
            -- content/docs/unlisted.md --
            ---
            unlisted: true
            ---
            # Hidden page
            -- content/docs/noindex.md --
            ---
            noindex: true
            ---
            # Hidden from search
            -- content/docs/away.md --
            ---
            title: Away
            externalUrl: https://away.example/x
            ---
            Hidden body.
            -- static/p.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>
            """.formatted(CONFIG));

    @Test
    void aPageHasItsMarkdownBesideItWithLinksThatWorkAnywhere() {
        assertThat(file(SITE, "/index.md")).hasValue("""
                # Home

                See [one](https://site.example/docs/one/), [again][two] and <a href="https://site.example/docs/one/">raw</a>.

                ```
                [one](docs/one.md)
                ```

                [two]: https://site.example/docs/two/ "Two"
                """);
        assertThat(file(SITE, "/docs/one/index.md")).hasValue("""
                # One

                To [a part of two](https://site.example/docs/two/#a-part), [the home](https://site.example/) and [elsewhere](https://x.example/).
                """);
        assertThat(file(SITE, "/docs/two/index.md")).hasValue("""
                # Two

                > The second.

                ## A part

                Text. ![Picture](https://site.example/p.svg)
                """);
    }

    @Test
    void llmsFullHoldsThemAllAndLlmsNamesIt() {
        assertThat(file(SITE, "/llms.txt").orElseThrow())
                .contains("- [llms-full.txt](https://site.example/llms-full.txt)");
        assertThat(file(SITE, "/llms-full.txt").orElseThrow())
                .startsWith("# Site\n\n> A site.\n\n---\n\nSource: https://site.example/\n\n# Home\n")
                .contains("\n---\n\nSource: https://site.example/docs/two/\n\n# Two\n\n> The second.\n");
    }

    @Test
    void whatIsHeldBackIsInNoneOfTheFiles() {
        for (String page : new String[] {"draft", "unlisted", "noindex", "away"}) {
            assertThat(file(SITE, "/docs/" + page + "/index.md")).isEmpty();
        }
        assertThat(file(SITE, "/llms-full.txt").orElseThrow()).doesNotContain("Hidden");
        assertThat(file(SITE, "/_redirects").orElseThrow()).doesNotContain("draft", "unlisted", "noindex");
    }

    @Test
    void withoutTheSwitchesThereIsNothingOfIt() {
        SiteInAString site = SITE.with("portfolio.yml", CONFIG);
        for (String path : new String[] {"/index.md", "/llms-full.txt", "/_redirects", "/_headers"}) {
            assertThat(file(site, path)).as(path).isEmpty();
        }
        assertThat(file(site, "/llms.txt").orElseThrow()).doesNotContain("llms-full");
    }

    @Test
    void aliasesAreRedirectsThatComeBeforeTheirPages() {
        assertThat(file(SITE, "/_redirects").orElseThrow().lines())
                .containsExactlyInAnyOrder(
                        "/docs/away/ https://away.example/x 301!",
                        "/old.html /docs/two/ 301!",
                        "/old/two/ /docs/two/ 301!");
        SiteInAString odd = SITE.with("content/docs/two.md", "---\naliases: ['/a*b:c/']\n---\n# Two\n\n## A part\n");
        assertThat(text(build(odd).render(), "/_redirects").orElseThrow()).contains("/a%2Ab%3Ac/ /docs/two/ 301!\n");
        SiteInAString cloudflare =
                SITE.with("portfolio.yml", CONFIG.replace("example/", "example/repo/") + "hosting: cloudflare\n");
        assertThat(file(cloudflare, "/_redirects").orElseThrow()).contains("/repo/old/two/ /repo/docs/two/ 301\n");
    }

    @Test
    void headersKeepAssetsForeverAndScriptsOut() {
        assertThat(file(SITE, "/_headers")).hasValue("""
                /*
                  Content-Security-Policy: default-src 'self'; img-src 'self' https: data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'
                  X-Content-Type-Options: nosniff
                  Referrer-Policy: strict-origin-when-cross-origin
                /assets/*
                  Cache-Control: public, max-age=31536000, immutable
                """);
    }

    @Test
    void anAuthorsOwnFilesTakeTheirPlace() {
        SiteInAString site = SITE.with("static/_headers", "/*\n  X-Own: 1\n")
                .with("static/_redirects", "/a /b 302\n")
                .with("static/docs/one/index.md", "Mine.\n");
        assertThat(file(site, "/_headers")).hasValue("/*\n  X-Own: 1\n");
        assertThat(file(site, "/_redirects")).hasValue("/a /b 302\n");
        assertThat(file(site, "/docs/one/index.md")).hasValue("Mine.\n");
    }

    @Test
    void whatIsBeyondTheLimitsOfCloudflareIsAWarning() {
        String aliases = IntStream.range(0, 2100).mapToObj(i -> "/o/" + i + "/").collect(Collectors.joining(", "));
        SiteInAString many = SITE.with("portfolio.yml", CONFIG + "hosting: cloudflare\n")
                .with("content/docs/one.md", "---\naliases: [" + aliases + "]\n---\n# One\n");
        SiteResult result = build(many).render();
        assertThat(TestConfig.printed(result.diagnostics())).isEqualTo("""
                src/site/portfolio.yml:4:10: warning: 103 of 2103 redirects are beyond the limits of this host [hosting]
                    hosting: cloudflare
                             ^^^^^^^^^^
                    hint: they stay pages that lead on; remove aliases that nobody follows any more""");
        assertThat(text(result, "/_redirects").orElseThrow().lines()).hasSize(2000);

        String longName = "x".repeat(200);
        String deep = "/" + String.join("/", longName, longName, longName, longName, longName) + "/";
        SiteInAString one = SITE.with("portfolio.yml", CONFIG + "hosting: cloudflare\n")
                .with("content/docs/one.md", "---\naliases: [" + deep + "]\n---\n# One\n");
        SiteResult second = build(one).render();
        assertThat(TestConfig.printed(second.diagnostics())).contains("1 of 4 redirects are beyond the limits");
        assertThat(text(second, "/_redirects").orElseThrow()).doesNotContain("xxx");
    }

    @Test
    void namesThatDoNotChangeWithTheirContentAreNotKeptForever() {
        SiteResult result = build(SITE.with("static/assets/app.js", "1\n")).render();
        assertThat(TestConfig.printed(result.diagnostics())).isEqualTo("""
                src/site/static/assets/app.js: warning: this file is published among the assets, but its name does not change with its content, so that browsers are not told to keep assets [hosting]
                    hint: move it to assets/, or to another folder of static/""");
        assertThat(text(result, "/_headers").orElseThrow())
                .doesNotContain("immutable")
                .contains("default-src");
    }

    @Test
    void aSiteInSeveralLanguagesHasOneFileForAll() {
        SiteInAString site = SiteInAString.of(
                        "-- portfolio.yml --\n" + CONFIG + "languages: {en: {}, de: {}}\nhosting: netlify\n")
                .with("content/about.md", "---\naliases: [/me/]\n---\n# About\n")
                .with("content/about.de.md", "---\naliases: [/ich/]\n---\n# Über\n");
        SiteResult result = build(site).render();
        assertThat(text(result, "/_redirects").orElseThrow().lines())
                .containsExactly("/me/ /about/ 301!", "/de/ich/ /de/about/ 301!");
        assertThat(text(result, "/de/_redirects")).isEmpty();
    }

    private static Optional<String> file(SiteInAString site, String path) {
        SiteResult result = build(site).render();
        assertThat(TestConfig.printed(result.diagnostics())).isEmpty();
        return text(result, path);
    }

    private static Optional<String> text(SiteResult result, String path) {
        return Objects.requireNonNull(result.files())
                .at(new SitePath(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8));
    }

    private static SiteBuild build(SiteInAString site) {
        return SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW));
    }
}

package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Addresses that a site has promised to keep. */
class UrlLockTest {

    private static final String LOCK = "portfolio-urls.lock";

    @Test
    void namesWhatOthersMayHaveKept() throws IOException {
        Map<String, String> files = site();
        files.put("content/about.md", "---\ntitle: About\naliases: [/me/]\n---\nMe.\n");
        files.put("content/writing/own id.md", "---\ntitle: B\ndate: 2026-01-03\nslug: b\nid: tag:b\n---\nText.\n");
        files.put("static/talk.pdf", "");

        assertThat(build(files).urlLock(build(files).plan())).hasValue("""
                # The addresses that this site promises to keep, and the ids that its posts have in feeds.
                # The build fails when one is lost. New ones are added by -Dportfolio.lockUrls.
                /
                /about/
                /atom.xml
                /feed.json
                /me/
                /rss.xml
                /search/
                /tags/
                /tags/roles/
                /talk.pdf
                /writing/
                /writing/b/ tag:b
                /writing/rbac/ /writing/rbac/
                """);
    }

    @Test
    void namesThePagesOfAllLanguages() throws IOException {
        Map<String, String> files = site();
        files.put(
                "portfolio.yml",
                "title: T\nurl: https://example.dev/repo/\ntheme: {cards: false}\nlanguages: {en: {}, de: {}}\n");
        files.put("content/writing/rbac.de.md", "---\ntitle: Rollen\ndate: 2026-01-03\naliases: [/alt/]\n---\nText.\n");
        files.put("static/talk.pdf", "");
        String lock = build(files).urlLock(build(files).plan()).orElseThrow();
        assertThat(lock.lines().filter(line -> line.startsWith("/de/") || line.contains("talk")))
                .containsExactly(
                        "/de/",
                        "/de/alt/",
                        "/de/atom.xml",
                        "/de/feed.json",
                        "/de/rss.xml",
                        "/de/search/",
                        "/de/writing/",
                        "/de/writing/rbac/ /de/writing/rbac/",
                        "/talk.pdf");
        files.put(LOCK, lock);
        assertThat(problems(files)).isEmpty();

        files.put("content/writing/rechte.de.md", files.remove("content/writing/rbac.de.md"));
        assertThat(problems(files)).contains("""
                error: '/de/writing/rbac/' is no longer published [lost-path]
                    /de/writing/rbac/ /de/writing/rbac/
                    ^^^^^^^^^^^^^^^^^
                    hint: if /de/writing/rechte/ replaces it, add 'aliases: [/writing/rbac/]' to site/content/writing/rechte.de.md;""");
        files.put("content/writing/rbac.de.md", "---\ntitle: Rollen\ndate: 2026-01-03\ndraft: true\n---\nText.\n");
        assertThat(problems(files)).contains("site/content/writing/rbac.de.md is left out (draft)");
    }

    @Test
    void isKeptByTheSiteThatItWasMadeOf() throws IOException {
        assertThat(problems(locked(site()))).isEmpty();
    }

    @Test
    void isKeptUnderAnotherAddress() throws IOException {
        Map<String, String> files = locked(site());

        SiteResult preview = SiteBuild.of(
                        SourceTree.ofTexts(files, "site"),
                        LoadOptions.at(Instant.parse("2026-06-01T00:00:00Z")).withUrl("https://preview.example/42/"))
                .plan();

        assertThat(preview.diagnostics()).isEmpty();
    }

    @Test
    void aRenameWithoutAliasFailsAndSaysWhichAliasToAdd() throws IOException {
        Map<String, String> files = locked(site());
        files.put("content/writing/roles.md", files.remove("content/writing/rbac.md"));

        String printed = problems(files);

        assertThat(printed).isEqualTo("""
                site/portfolio-urls.lock:11:1: error: '/writing/rbac/' is no longer published [lost-path]
                    /writing/rbac/ /writing/rbac/
                    ^^^^^^^^^^^^^^
                    hint: if /writing/roles/ replaces it, add 'aliases: [/writing/rbac/]' to site/content/writing/roles.md; \
                if it is gone for good, remove this line
                """);
        assertThat(Files.readString(Path.of("../docs/problems.md"))).contains("```\n" + printed + "```\n");
    }

    @Test
    void aRenameWithAliasIsWarnedOfForReadersOfFeeds() throws IOException {
        Map<String, String> files = locked(site());
        String post = files.remove("content/writing/rbac.md").replace("title:", "aliases: [/writing/rbac/]\ntitle:");
        files.put("content/writing/roles.md", post);

        String printed = problems(files);

        assertThat(printed).isEqualTo("""
                site/portfolio-urls.lock:11:1: warning: site/content/writing/roles.md has moved, so feed readers would \
                show the post again [changed-feed-id]
                    /writing/rbac/ /writing/rbac/
                    ^^^^^^^^^^^^^^
                    hint: write 'id: https://example.dev/repo/writing/rbac/' in its front matter
                """);
        assertThat(Files.readString(Path.of("../docs/problems.md"))).contains("```\n" + printed + "```\n");
        files.put(
                "content/writing/roles.md",
                post.replace("title:", "id: https://example.dev/repo/writing/rbac/\ntitle:"));
        assertThat(problems(files)).isEmpty();
    }

    @Test
    void aFeedIdThatChangesFails() throws IOException {
        Map<String, String> files = locked(site());
        files.merge("content/writing/rbac.md", "", (post, x) -> post.replace("title:", "id: tag:x\ntitle:"));

        assertThat(problems(files)).isEqualTo("""
                site/portfolio-urls.lock:11:1: error: the feed id of site/content/writing/rbac.md has changed, so feed \
                readers would show the post again [changed-feed-id]
                    /writing/rbac/ /writing/rbac/
                    ^^^^^^^^^^^^^^
                    hint: write 'id: https://example.dev/repo/writing/rbac/' in its front matter
                """);
    }

    @Test
    void whatBecomesADraftIsNamed() throws IOException {
        Map<String, String> files = locked(site());
        files.merge("content/writing/rbac.md", "", (post, x) -> post.replace("title:", "draft: true\ntitle:"));

        assertThat(problems(files))
                .contains(
                        "error: '/writing/rbac/' is no longer published: site/content/writing/rbac.md is left out (draft)");
    }

    @Test
    void whatExpiresWasNotPromisedForEver() throws IOException {
        Map<String, String> files = site();
        files.put("content/writing/offer.md", "---\ntitle: Offer\ndate: 2026-01-04\n---\nText.\n");
        locked(files);
        files.put("content/writing/offer.md", "---\ntitle: Offer\ndate: 2026-01-04\nexpires: 2026-05-01\n---\nText.\n");

        assertThat(problems(files)).isEmpty();
    }

    @Test
    void growsAndNeverForgets() throws IOException {
        Map<String, String> files = site();
        files.put(LOCK, "# mine\n/old/\r\n");
        files.put("content/new.md", "---\ntitle: New\naliases: [/old/]\n---\nText.\n");

        assertThat(build(files).urlLock(build(files).plan()).orElseThrow()).contains("\n/new/\n/old/\n");
    }

    @Test
    void isNotRewrittenWhileTheSiteHasAnError() throws IOException {
        Map<String, String> files = locked(site());
        files.put("content/writing/roles.md", files.remove("content/writing/rbac.md"));

        assertThat(build(files).urlLock(build(files).plan())).isEmpty();
    }

    private static Map<String, String> site() {
        Map<String, String> files = new HashMap<>();
        files.put("portfolio.yml", """
                title: Sample Engineer
                url: https://example.dev/repo/
                author: {name: Sam Ple}
                """);
        files.put("content/writing/rbac.md", "---\ntitle: RBAC\ndate: 2026-01-02\ntags: [Roles]\n---\nText.\n");
        return files;
    }

    private static Map<String, String> locked(Map<String, String> files) throws IOException {
        files.put(LOCK, build(files).urlLock(build(files).plan()).orElseThrow());
        return files;
    }

    private static SiteBuild build(Map<String, String> files) {
        return SiteBuild.of(SourceTree.ofTexts(files, "site"), LoadOptions.at(Instant.parse("2026-06-01T00:00:00Z")))
                .withThreads(1);
    }

    private static String problems(Map<String, String> files) {
        return build(files).plan().diagnostics().stream()
                .map(diagnostic -> DiagnosticPrinter.print(diagnostic) + "\n")
                .collect(Collectors.joining());
    }
}

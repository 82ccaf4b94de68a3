package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code portfolio:check} in real Maven processes. */
class CheckIT {

    private static final String CHECK = MavenRun.SITE.replaceAll(":site$", ":check");

    private static final String CLEAN = """
            -- src/site/portfolio.yml --
            title: Ada
            url: https://ada.example/
            description: Notes on engines.
            -- src/site/content/about.md --
            ---
            title: About
            description: Who writes here.
            ---
            Some words.
            """;

    @TempDir
    Path temp;

    @Test
    void passesASoundSiteAndWritesNone() throws Exception {
        Folder folder = Folder.of(temp, CLEAN);
        MavenRun run = MavenRun.in(temp).run(CHECK);
        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(run.lines("INFO")).contains("Checked 3 pages: nothing to report");
        assertThat(folder.files("target/portfolio")).contains("TEST-portfolio.xml", "report.json", "report.sarif");
        assertThat(folder.files("target/site")).isEmpty();
        assertThat(folder.read("target/portfolio/report.json")).contains("\"failed\" : false");
    }

    @Test
    void failsAfterAllFindings() throws Exception {
        Folder folder = Folder.of(temp, CLEAN);
        folder.write("src/site/content/about.md", """
                ---
                title: About
                description: Who writes here.
                ---
                <img src="https://ada.example/ada.png">

                #### Deep
                """);
        folder.write("src/site/content/hidden.md", "---\ntitle: Hidden\ndescription: Not linked.\n---\nWords.\n");
        MavenRun run = MavenRun.in(temp).run(CHECK);
        assertThat(run.status()).isNotZero();
        assertThat(String.join("\n", run.lines("ERROR"))).startsWith("""
                        src/site/content/about.md:5:11: error: <img src="https://ada.example/ada.png"> has no alt, in about/index.html [missing-alt]
                            <img src="https://ada.example/ada.png">
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: describe the image in alt="…", in Markdown ![text](address); alt="" marks a decoration
                        src/site/content/about.md:5:11: error: <img src="https://ada.example/ada.png"> needs '/ada.png', which is not published, in about/index.html [missing-image]
                            <img src="https://ada.example/ada.png">
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: add that file to the site, or correct the URL
                        src/site/content/about.md:7:1: error: the heading 'Deep' has level 4 after a heading of level 1, in about/index.html [heading-order]
                            #### Deep
                            ^^^^^^^^^
                            hint: make it level 2: ## in Markdown
                        """);
        assertThat(run.output())
                .contains("3 errors, 1 warning in 2 files; the reports are in target/portfolio")
                .contains(
                        "[WARNING] src/site/content/hidden.md: warning: this page cannot be reached from the home page");
        assertThat(folder.read("target/portfolio/report.sarif")).contains("\"ruleId\" : \"missing-alt\"");
        assertThat(folder.read("target/portfolio/TEST-portfolio.xml"))
                .contains("tests=\"4\" errors=\"0\" skipped=\"1\" failures=\"3\"");
    }

    /** As many findings as faults, in each form. */
    @Test
    void saysTheSameInEachForm() throws Exception {
        Folder folder = Folder.of(temp, CLEAN);
        List<String> codes = List.of("missing-image", "heading-order", "duplicate-id", "broken-anchor", "broken-link");
        folder.write("src/site/content/about.md", """
                ---
                title: About
                description: Who writes here.
                ---
                ![Ada](https://ada.example/ada.png)

                #### Deep

                <p id="x">One</p>

                <p id="x">Two</p>

                [Nowhere](https://ada.example/about/#nowhere)
                """);
        folder.write("src/site/static/demo.html", "<!doctype html><title>Demo</title><a href=\"gone.html\">It</a>\n");
        MavenRun run = MavenRun.in(temp).environment("GITHUB_ACTIONS", "true").run(CHECK);
        assertThat(run.output()).contains("5 errors in 2 files; the reports are in target/portfolio");
        String json = folder.read("target/portfolio/report.json");
        String sarif = folder.read("target/portfolio/report.sarif");
        String junit = folder.read("target/portfolio/TEST-portfolio.xml");
        assertThat(count(run.output(), "\n::error file=src/site/")).isEqualTo(5);
        assertThat(count(json, "\"code\" : \"")).isEqualTo(5);
        assertThat(count(sarif, "\"ruleId\" : \"")).isEqualTo(5);
        assertThat(count(junit, "<failure ")).isEqualTo(5);
        for (String code : codes) {
            assertThat(run.lines("ERROR").stream().filter(line -> line.endsWith("[" + code + "]")))
                    .hasSize(1);
            assertThat(count(json, "\"code\" : \"" + code + "\"")).isEqualTo(1);
            assertThat(count(sarif, "\"ruleId\" : \"" + code + "\"")).isEqualTo(1);
        }
    }

    /** From a module of a reactor, by all ways that lead into it. */
    @Test
    void namesFilesForTheHostFromTheRootOfTheRepository() throws Exception {
        String parent = "<groupId>example</groupId><artifactId>all</artifactId><version>1</version>";
        Folder folder = Folder.of(temp, """
                -- pom.xml --
                <project><modelVersion>4.0.0</modelVersion>%1$s<packaging>pom</packaging>
                <modules><module>docs</module></modules></project>
                -- docs/pom.xml --
                <project><modelVersion>4.0.0</modelVersion><parent>%1$s</parent><artifactId>docs</artifactId>
                <packaging>pom</packaging></project>
                -- docs/src/site/portfolio.yml --
                title: Docs
                url: https://docs.example/
                -- docs/src/site/content/about.md --
                # About

                [Nowhere](gone.md)
                """.formatted(parent));
        java.nio.file.Files.createDirectory(temp.resolve(".git"));
        String place = "docs/src/site/content/about.md:3:11: error: ";
        MavenRun named = MavenRun.in(temp).environment("GITHUB_ACTIONS", "true").run("-pl", "docs", CHECK);
        assertThat(named.output()).contains("\n::error file=docs/src/site/content/about.md,line=3,col=11::");
        assertThat(named.lines("ERROR")).anyMatch(line -> line.startsWith(place));
        MavenRun within = MavenRun.in(temp.resolve("docs"))
                .environment("GITHUB_ACTIONS", "true")
                .run(CHECK);
        assertThat(within.output()).contains("\n::error file=docs/src/site/content/about.md,line=3,col=11::");
        assertThat(within.lines("ERROR")).anyMatch(line -> line.startsWith(place.substring("docs/".length())));
        assertThat(folder.read("docs/target/portfolio/report.sarif"))
                .contains("\"uri\" : \"docs/src/site/content/about.md\"", "\"uri\" : \"" + temp.toUri() + "\"");
        assertThat(folder.read("docs/target/portfolio/TEST-portfolio.xml"))
                .contains("classname=\"docs/src/site/content/about.md\"");
    }

    @Test
    void refusesParametersThatMavenWouldTakeForOthers() throws Exception {
        Folder.of(temp, "-- portfolio.yml --\ntitle: Ada\nurl: https://ada.example/\n");
        assertThat(MavenRun.in(temp).run(CHECK, "-Dportfolio.drafts=yes").output())
                .contains("BUILD FAILURE", "'yes' is neither true nor false: write -Dportfolio.drafts=true");
        assertThat(MavenRun.in(temp).run(CHECK, "-Dportfolio.drafs").output())
                .contains(
                        "BUILD FAILURE",
                        "-Dportfolio.drafs is not a property of this plugin: did you mean -Dportfolio.drafts?");
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void letsWarningsPassUnlessItIsStrict() throws Exception {
        Folder folder = Folder.of(temp, CLEAN);
        folder.write("src/site/content/hidden.md", "---\ntitle: Hidden\ndescription: Not linked.\n---\nWords.\n");
        MavenRun lenient = MavenRun.in(temp).run(CHECK);
        assertThat(lenient.lines("INFO")).contains("Checked 4 pages: 1 warning in 1 file");
        MavenRun strict = MavenRun.in(temp).run(CHECK, "-Dportfolio.strict");
        assertThat(strict.status()).isNotZero();
        assertThat(folder.read("target/portfolio/TEST-portfolio.xml")).contains("skipped=\"0\" failures=\"1\"");
    }

    @Test
    void hasABudgetForEachPage() throws Exception {
        Folder.of(temp, CLEAN);
        MavenRun run = MavenRun.in(temp).run(CHECK, "-Dportfolio.maxPageBytes=100");
        assertThat(run.output()).contains("3 errors in 2 files").contains(" more than the limit of 100, in 404.html");
    }

    @Test
    void asksOtherHostsOnRequestOnly() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean there = exchange.getRequestURI().getPath().equals("/here");
            exchange.sendResponseHeaders(there ? 200 : 404, -1);
            exchange.close();
        });
        server.start();
        try {
            String host = "http://localhost:" + server.getAddress().getPort();
            Folder folder = Folder.of(temp, CLEAN);
            folder.write(
                    "src/site/content/about.md",
                    "---\ntitle: About\ndescription: Who.\n---\nSee [it](%1$s/here) and [that](%1$s/gone).\n"
                            .formatted(host));
            assertThat(MavenRun.in(temp).run(CHECK).output()).contains("BUILD SUCCESS");
            assertThat(MavenRun.in(temp)
                            .run("-o", CHECK, "-Dportfolio.external")
                            .output())
                    .contains("Maven is offline: 2 links to other hosts are not checked", "BUILD SUCCESS");
            MavenRun run = MavenRun.in(temp).run(CHECK, "-Dportfolio.external", "-Dportfolio.externalPrivate");
            assertThat(run.status()).isNotZero();
            assertThat(run.lines("ERROR").get(0))
                    .matches("src/site/content/about.md:5:\\d+: error: '" + host
                            + "/gone' answers 404 \\(not found\\), in about/index.html \\[external-link]");
            assertThat(folder.read("target/portfolio/external-links.txt")).contains(host + "/here");
        } finally {
            server.stop(0);
        }
    }
}

package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code portfolio:site} in real Maven processes. */
class SiteIT {

    private static final String SMALL = """
            -- portfolio.yml --
            title: Ada
            url: https://ada.example/
            -- content/writing/hello.md --
            ---
            title: Hello
            date: 2026-02-12
            tags: [Java, Maven]
            ---
            Some *words*.
            -- content/writing/again.md --
            ---
            title: Again
            date: 2026-03-01
            ---
            See [the first](hello.md).
            """;

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>example</groupId>
              <artifactId>app</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <build>
                <plugins>
                  <plugin>
                    <groupId>io.github.portfoliomaven</groupId>
                    <artifactId>portfolio-maven-plugin</artifactId>
                    <version>%s</version>
                    <executions><execution><goals><goal>site</goal></goals></execution></executions>
                  </plugin>
                  <plugin>
                    <artifactId>maven-site-plugin</artifactId>
                    <version>3.21.0</version>
                    <executions><execution><id>default-site</id><phase>none</phase></execution></executions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """.formatted(System.getProperty("it.version"));

    @TempDir
    Path temp;

    @Test
    void tokensStandForWhatThePomSaysAndForNothingWithoutOne() throws Exception {
        String site = """
                -- portfolio.yml --
                title: Ada
                url: https://ada.example/
                markdown: {tokens: true}
                -- content/about.md --
                # About
                Use @project.groupId@:@project.artifactId@:@project.version@.
                """;
        Folder folder = Folder.of(temp, site);
        MavenRun without = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(without.output())
                .contains("BUILD SUCCESS")
                .contains("content/about.md:2:5: warning: '@project.groupId@' has no value [unknown-token]");
        Folder.of(temp, "-- pom.xml --\n" + POM);
        MavenRun with = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(with.output()).contains("BUILD SUCCESS").doesNotContain("unknown-token");
        assertThat(folder.read("target/site/about/index.html")).contains("<p>Use example:app:1.</p>");
    }

    @Test
    void explainsWhatBecameOfEachFile() throws Exception {
        Folder.of(temp, """
                -- src/site/portfolio.yml --
                title: Ada
                url: https://ada.example/
                dates: {zone: Europe/Berlin}
                -- src/site/content/about.md --
                # About
                -- src/site/content/writing/draft.md --
                ---
                title: Draft
                draft: true
                ---
                -- src/site/content/writing/out.md --
                ---
                title: Published
                date: 2026-02-12
                ---
                -- src/site/content/writing/over.md --
                ---
                title: Over
                date: 2025-01-01
                expires: 2025-02-01
                ---
                -- src/site/content/writing/soon.md --
                ---
                title: Soon
                date: 2999-05-01 09:00
                ---
                """);
        MavenRun run = MavenRun.in(temp).run(MavenRun.SITE, "-Dportfolio.explain");
        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(run.lines("INFO").stream().filter(line -> line.contains("content")))
                .containsExactly(
                        "src/site/content/about.md          published  /about/",
                        "src/site/content/writing/draft.md  draft  /writing/draft/",
                        "src/site/content/writing/out.md    published  /writing/out/",
                        "src/site/content/writing/over.md   expired since 2025-02-01T00:00+01:00  /writing/over/",
                        "src/site/content/writing/soon.md   future until 2999-05-01T09:00+02:00  /writing/soon/",
                        "5 content files: 2 published, 1 draft, 1 future, 1 expired");

        Folder.of(temp, "-- src/site/content/writing/cut.md --\n---\ntitle: Cut\n");
        MavenRun failing = MavenRun.in(temp).run(MavenRun.SITE, "-Dportfolio.explain");
        assertThat(failing.output()).contains("BUILD FAILURE");
        assertThat(failing.lines("INFO"))
                .contains("src/site/content/writing/cut.md    excluded: front matter starts here and never ends")
                .contains("src/site/content/writing/out.md    published  /writing/out/");
    }

    @Test
    void buildsAFolderThatHasNoPom() throws Exception {
        Folder folder = Folder.of(temp, SMALL);
        MavenRun run = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(folder.files("target/site"))
                .contains(
                        "index.html",
                        "writing/index.html",
                        "writing/hello/index.html",
                        "writing/again/index.html",
                        "tags/java/index.html",
                        "tags/java/rss.xml",
                        "rss.xml",
                        "atom.xml",
                        "feed.json",
                        "sitemap.xml",
                        "robots.txt",
                        "404.html",
                        "llms.txt",
                        ".nojekyll");
        assertThat(folder.read("target/site/writing/again/index.html")).contains("<a href=\"/writing/hello/\">");
        assertThat(folder.read("target/portfolio/report.json")).contains("\"failed\" : false");
    }

    @Test
    void isBoundToTheSitePhaseAndWritesOnlyWhatDiffers() throws Exception {
        Folder folder = Folder.of(temp, SMALL.replace("-- ", "-- src/site/"));
        folder.write("pom.xml", POM);
        MavenRun first = MavenRun.in(temp).run("site");
        assertThat(first.output()).contains("BUILD SUCCESS", " 0 unchanged, 0 removed");

        SortedMap<String, String> before = folder.contents("target/site");
        MavenRun second = MavenRun.in(temp).run("site");
        assertThat(second.output()).contains(": 0 files written, " + before.size() + " unchanged, 0 removed");

        folder.write(
                "src/site/content/writing/hello.md",
                folder.read("src/site/content/writing/hello.md").replace("Some *words*.", "Some *words*!"));
        MavenRun third = MavenRun.in(temp).run("site");
        SortedMap<String, String> after = folder.contents("target/site");
        assertThat(after.keySet()).isEqualTo(before.keySet());
        long changed = after.keySet().stream()
                .filter(name -> !Objects.equals(after.get(name), before.get(name)))
                .count();
        assertThat(changed).isBetween(1L, 12L);
        assertThat(third.output()).contains(": " + changed + " files written, ");
    }

    @Test
    void removesItsStaleFilesAndNoOthers() throws Exception {
        Folder folder = Folder.of(temp, SMALL);
        MavenRun.in(temp).run(MavenRun.SITE);
        folder.write("target/site/foreign.txt", "not ours");
        java.nio.file.Files.delete(temp.resolve("content/writing/again.md"));
        MavenRun run = MavenRun.in(temp).run(MavenRun.SITE);
        // its page, and the card of its page
        assertThat(run.output()).contains(" 2 removed");
        assertThat(folder.files("target/site"))
                .contains("foreign.txt", "writing/hello/index.html")
                .doesNotContain("writing/again/index.html");
    }

    @Test
    void neverWritesOverTheAuthorsFiles() throws Exception {
        Folder folder = Folder.of(temp, SMALL);
        folder.write("robots.txt", "User-agent: *");
        folder.write("public/index.html", "my own");
        SortedMap<String, String> before = folder.contents("");

        MavenRun here = MavenRun.in(temp).run(MavenRun.SITE, "-Dportfolio.outputDirectory=.");
        assertThat(here.output())
                .contains("The site cannot be written to '.': it overlaps with the sources in '.';"
                        + " set portfolio.outputDirectory to another folder, such as target/site");
        MavenRun content = MavenRun.in(temp).run(MavenRun.SITE, "-Dportfolio.outputDirectory=content");
        assertThat(content.output()).contains("The site cannot be written to 'content'");
        MavenRun taken = MavenRun.in(temp).run(MavenRun.SITE, "-Dportfolio.outputDirectory=public");
        assertThat(taken.lines("ERROR"))
                .contains("public/index.html: error: this file exists, and no build of the site wrote it"
                        + " [foreign-file]");
        SortedMap<String, String> after = folder.contents("");
        after.keySet().removeIf(name -> name.startsWith("target/portfolio/"));
        assertThat(after).isEqualTo(before);

        MavenRun wanted =
                MavenRun.in(temp).run(MavenRun.SITE, "-Dportfolio.outputDirectory=public", "-Dportfolio.overwrite");
        assertThat(wanted.output()).contains("BUILD SUCCESS");
        assertThat(folder.read("public/index.html")).contains("<html");
    }

    @Test
    void holdsASiteToTheAddressesThatItLocked(@TempDir Path elsewhere) throws Exception {
        Folder folder = Folder.of(temp, SMALL);
        Path precious = Files.writeString(elsewhere.resolve("precious.txt"), "not ours");
        if (File.separatorChar == '/') {
            Files.createSymbolicLink(temp.resolve("portfolio-urls.lock"), precious);
        }
        MavenRun locked = MavenRun.in(temp).run(MavenRun.SITE, "-Dportfolio.lockUrls");
        assertThat(locked.output()).contains("Wrote portfolio-urls.lock: commit it");
        assertThat(precious).hasContent("not ours");
        assertThat(folder.read("portfolio-urls.lock")).contains("\n/writing/hello/ /writing/hello/\n");

        Files.move(temp.resolve("content/writing/again.md"), temp.resolve("content/writing/once-more.md"));
        MavenRun renamed = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(renamed.status()).isNotZero();
        assertThat(renamed.output())
                .contains("'/writing/again/' is no longer published [lost-path]")
                .contains("add 'aliases: [/writing/again/]' to content/writing/once-more.md");
    }

    @Test
    void saysInOneLineThatThereIsNothingToDo() throws Exception {
        Folder.of(temp, "-- pom.xml --\n" + POM);
        MavenRun run = MavenRun.in(temp).run("site");
        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(run.lines("INFO"))
                .contains("No portfolio.yml in src/site, site or " + temp.getFileName() + ": no site to build");
        assertThat(temp.resolve("target")).doesNotExist();
    }

    @Test
    void canBeSkipped() throws Exception {
        Folder folder = Folder.of(temp, SMALL);
        MavenRun run = MavenRun.in(temp).run(MavenRun.SITE, "-Dportfolio.skip");
        assertThat(run.lines("INFO")).contains("Skipped by portfolio.skip");
        assertThat(folder.files("target")).isEmpty();
    }

    @Test
    void buildsTheModulesOfAReactorSideBySide() throws Exception {
        String child = POM.replace("<artifactId>app</artifactId>", "<artifactId>%s</artifactId>");
        Folder folder = Folder.of(temp, "");
        folder.write(
                "pom.xml",
                POM.replace("<packaging>", "<modules><module>a</module><module>b</module></modules><packaging>"));
        for (String module : new String[] {"a", "b"}) {
            Folder.of(temp.resolve(module), SMALL.replace("-- ", "-- src/site/").replace("Ada", module));
            folder.write(module + "/pom.xml", child.formatted(module));
        }
        MavenRun run = MavenRun.in(temp).run("-T2", "site");
        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(folder.files("a/target/site")).contains("index.html", "writing/hello/index.html");
        assertThat(folder.read("b/target/site/index.html")).contains("<title>b");
        assertThat(temp.resolve("target")).doesNotExist();
    }

    @Test
    void buildsTheSiteOfTheRootAloneOnRequest() throws Exception {
        Folder folder = Folder.of(temp, SMALL.replace("-- ", "-- src/site/"));
        folder.write("pom.xml", POM.replace("<packaging>", "<modules><module>a</module></modules><packaging>"));
        Folder.of(temp.resolve("a"), SMALL.replace("-- ", "-- src/site/"));
        folder.write("a/pom.xml", POM.replace("<artifactId>app</artifactId>", "<artifactId>a</artifactId>"));
        MavenRun run = MavenRun.in(temp).run("site", "-Dportfolio.runOnlyAtExecutionRoot");
        assertThat(run.lines("INFO"))
                .contains("Skipped by portfolio.runOnlyAtExecutionRoot: Maven was started in another module");
        assertThat(folder.files("target/site")).contains("index.html");
        assertThat(temp.resolve("a/target")).doesNotExist();
    }

    @Test
    void makesTheSameBytesInAnotherEnvironment() throws Exception {
        Folder here = Folder.of(temp.resolve("here"), SMALL);
        Folder there = Folder.of(temp.resolve("there/and further"), SMALL);
        MavenRun.in(here.path()).run(MavenRun.SITE);
        MavenRun other = MavenRun.in(there.path())
                .environment("TZ", "Pacific/Apia")
                .environment("LC_ALL", "tr_TR.UTF-8")
                .environment(
                        "MAVEN_OPTS",
                        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia -Dfile.encoding=ISO-8859-1"
                                + " -XX:ActiveProcessorCount=7")
                .run(MavenRun.SITE);
        assertThat(other.output()).contains("BUILD SUCCESS");
        assertThat(there.contents("target/site"))
                .isEqualTo(here.contents("target/site"))
                .isNotEmpty();
    }
}

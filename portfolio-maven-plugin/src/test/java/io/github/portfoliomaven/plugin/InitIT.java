package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.JsonSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code portfolio:init} and {@code portfolio:new}, and that what they write builds. */
class InitIT {

    private static final String REACTOR = """
            -- pom.xml --
            <project><modelVersion>4.0.0</modelVersion><groupId>example</groupId><artifactId>all</artifactId>
            <version>1</version><packaging>pom</packaging><modules><module>docs</module></modules></project>
            -- docs/pom.xml --
            <project><modelVersion>4.0.0</modelVersion><parent><groupId>example</groupId><artifactId>all</artifactId>
            <version>1</version></parent><artifactId>docs</artifactId><packaging>pom</packaging></project>
            """;

    @TempDir
    Path temp;

    @Test
    void startsASiteInAnEmptyFolder() throws Exception {
        Folder folder = new Folder(temp);
        MavenRun init = MavenRun.in(temp)
                .run(MavenRun.goal("init"), "-Dtitle=Ada: notes", "-Dauthor=Ada \"L\"", "-Durl=https://ada.example/");
        assertThat(init.output()).contains("BUILD SUCCESS", "Wrote src/site/portfolio.yml", "Next:");
        assertThat(folder.files("."))
                .contains(
                        ".github/workflows/pages.yml",
                        ".gitlab-ci.yml",
                        ".gitignore",
                        ".mvn/jvm.config",
                        "pom.xml",
                        "src/site/content/about.md");
        assertThat(folder.read("src/site/portfolio.yml"))
                .startsWith("# yaml-language-server: $schema=" + JsonSchema.CONFIGURATION + "\n");

        MavenRun site = MavenRun.in(temp).run("portfolio:site", "-Dportfolio.strict");
        assertThat(site.output()).contains("BUILD SUCCESS").doesNotContain("[WARNING]");
        assertThat(folder.read("target/site/index.html")).contains("Ada: notes", "Ada &quot;L&quot;");
        // what nobody has written is not published
        assertThat(folder.files("target/site"))
                .contains("writing/hello/index.html")
                .doesNotContain(
                        "about/index.html", "resume/index.html", "resume.json", "work/first-project/index.html");
        assertThat(MavenRun.in(temp)
                        .run("portfolio:check", "-Dportfolio.strict")
                        .lines("INFO"))
                .filteredOn(line -> line.startsWith("Checked "))
                .singleElement()
                .asString()
                .endsWith(" pages: nothing to report");

        MavenRun post = MavenRun.in(temp).run("portfolio:new", "-Dtitle=C++ & me: part 1");
        assertThat(post.lines("INFO"))
                .contains(
                        "Wrote src/site/content/writing/cplusplus-me-part-1.md",
                        "It will be published at /writing/cplusplus-me-part-1/; preview it with mvn portfolio:run");
        MavenRun again = MavenRun.in(temp).run("portfolio:new", "-Dtitle=C++ & me: part 1");
        assertThat(again.output())
                .contains("BUILD FAILURE", "src/site/content/writing/cplusplus-me-part-1.md already exists");
        MavenRun later = MavenRun.in(temp).run("portfolio:new", "-Dtitle=And later");
        assertThat(later.output()).contains("BUILD SUCCESS");
        assertThat(MavenRun.in(temp).run("portfolio:site", "-Dportfolio.strict").output())
                .contains("BUILD SUCCESS")
                .doesNotContain("[WARNING]");
        // posts of one day keep their order
        assertThat(folder.read("target/site/writing/index.html"))
                .containsSubsequence("And later", "C++ &amp; me: part 1", "Hello");

        MavenRun template = MavenRun.in(temp).run("portfolio:new", "-Dtype=template", "-Dname=partials/footer");
        assertThat(template.lines("INFO"))
                .contains(
                        "Wrote src/site/templates/partials/footer.mustache",
                        "It replaces the theme's template; a build warns if that changes");
        assertThat(MavenRun.in(temp).run("portfolio:site", "-Dportfolio.strict").output())
                .contains("BUILD SUCCESS")
                .doesNotContain("[WARNING]");
        folder.write(
                "src/site/templates/partials/footer.mustache",
                folder.read("src/site/templates/partials/footer.mustache")
                        .replaceFirst("version \\w+", "version 0123456789"));
        assertThat(MavenRun.in(temp).run("portfolio:site").output())
                .contains("BUILD SUCCESS", "the theme's template 'partials/footer' has changed", "[outdated-template]");

        folder.delete("src/site/content/about.md");
        MavenRun second = MavenRun.in(temp).run(MavenRun.goal("init"));
        assertThat(second.lines("INFO"))
                .contains(
                        "The existing site in src/site is not changed",
                        "Kept .github/workflows/pages.yml, which already exists");
        assertThat(folder.files("src/site")).doesNotContain("content/about.md");
    }

    @Test
    void takesTheWordOfThePom() throws Exception {
        Folder folder = Folder.of(temp, """
                -- pom.xml --
                <project><modelVersion>4.0.0</modelVersion><groupId>example</groupId><artifactId>engines</artifactId>
                <version>1</version><packaging>pom</packaging><name>The Engines</name>
                <description>Engines that
                  count.</description><url>https://github.com/ada/engines</url>
                <licenses><license><name>MIT</name><url>https://licences.example/mit</url></license></licenses>
                <developers><developer><name>Ada</name></developer></developers>
                <scm><url>https://github.com/ada/engines</url></scm>
                <properties><title>Leaks</title><url>https://leaks.example/</url></properties>
                </project>
                -- CHANGELOG.md --
                # Changelog
                -- .gitignore --
                /target
                """);
        git("init", "-q", "-b", "trunk");
        git("remote", "add", "origin", "git@github.com:ada/engines.git");
        MavenRun init = MavenRun.in(temp).run(MavenRun.goal("init"));
        assertThat(init.output()).contains("BUILD SUCCESS", "Add this to <plugins> of <build> in pom.xml:");
        assertThat(folder.read("src/site/portfolio.yml")).endsWith("""
                # title: The Engines
                url: "https://ada.github.io/engines/"
                # description: Engines that count.
                language: en
                # author: {name: Ada}
                # footer:
                #   links:
                #     - {label: Source, url: "https://github.com/ada/engines"}
                #     - {label: MIT, url: "https://licences.example/mit"}
                # changelog: CHANGELOG.md    # a page of releases, with feeds of their own
                theme:
                  accent: "#1f5fa8"
                """);
        assertThat(folder.files("."))
                .contains(".github/workflows/pages.yml")
                .doesNotContain(".gitlab-ci.yml", ".mvn/jvm.config", "src/site/content/resume.md");
        assertThat(folder.read(".gitignore")).isEqualTo("/target\n");
        assertThat(folder.read(".github/workflows/pages.yml"))
                .contains("branches: [\"trunk\"]", "cron:", MavenRun.goal("check") + " " + MavenRun.SITE)
                .containsSubsequence("git clone -q --depth 1", "-am install", MavenRun.goal("check"));

        MavenRun check = MavenRun.in(temp).run(MavenRun.goal("check"), MavenRun.SITE, "-Dportfolio.strict");
        assertThat(check.output()).contains("BUILD SUCCESS").doesNotContain("[WARNING]");
        assertThat(folder.read("target/site/index.html"))
                .contains("<title>The Engines", "<strong>The Engines</strong>", "<p>Engines that count.</p>")
                .contains("https://licences.example/mit", "© Ada")
                .doesNotContain("Leaks");
    }

    @Test
    void writesInTheModuleThatIsNamed() throws Exception {
        Folder folder = Folder.of(temp, REACTOR);
        MavenRun nowhere = MavenRun.in(temp).run(MavenRun.goal("new"), "-Dtitle=Hello");
        assertThat(nowhere.output())
                .contains("BUILD FAILURE")
                .contains("No portfolio.yml in src/site, site or " + temp.getFileName() + ": start a site with mvn "
                        + MavenRun.goal("init"));

        folder.write("docs/src/site/portfolio.yml", "title: Docs\n");
        String docsHasOne = "No portfolio.yml in src/site, site or " + temp.getFileName() + "; docs has one: mvn ";
        MavenRun elsewhere = MavenRun.in(temp).run(MavenRun.goal("new"), "-Dtitle=Hello");
        assertThat(elsewhere.output())
                .contains("BUILD FAILURE")
                .contains(docsHasOne + MavenRun.goal("new") + " -pl docs");
        MavenRun site = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(site.output()).contains("BUILD SUCCESS");
        assertThat(site.lines("WARNING")).contains(docsHasOne + MavenRun.SITE + " -pl docs");
        MavenRun post = MavenRun.in(temp).run("-pl", "docs", MavenRun.goal("new"), "-Dtitle=Hello");
        assertThat(post.lines("INFO")).contains("Wrote src/site/content/writing/hello.md");
        assertThat(folder.files("docs/src/site")).contains("content/writing/hello.md");
    }

    @Test
    void writesASiteIntoTheRootOfAReactorAlone() throws Exception {
        Folder folder = Folder.of(temp, REACTOR);
        MavenRun init = MavenRun.in(temp).run(MavenRun.goal("init"));
        assertThat(init.output()).contains("BUILD SUCCESS", "<inherited>false</inherited>");
        assertThat(folder.files("src/site")).contains("content/writing/hello.md");
        assertThat(folder.files("docs")).containsExactly("pom.xml");
        assertThat(folder.files(".")).doesNotContain(".mvn/jvm.config");
    }

    @Test
    void isNamedWhereThereIsNoSite() throws Exception {
        Folder.of(temp, "-- hugo.toml --\ntitle = 'Notes'\n-- content/hello.md --\n# Hello\n");
        MavenRun site = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(site.output())
                .contains("BUILD FAILURE")
                .contains("No portfolio.yml in src/site, site or " + temp.getFileName() + ": start a site with mvn "
                        + MavenRun.goal("init") + ", or import that of hugo with mvn " + MavenRun.goal("init")
                        + " -Dportfolio.from=hugo");
    }

    @Test
    void bringsAJekyllSiteAlong() throws Exception {
        Folder folder = Folder.of(temp, """
                -- _config.yml --
                title: A Jekyll Site   # the title
                url: "https://jekyll.example"
                -- index.md --
                ---
                layout: home
                ---
                -- about.md --
                ---
                layout: page
                title: About
                permalink: /about/
                ---
                About me.
                -- README.md --
                Not a page.
                -- _posts/2020-02-03-first-post.markdown --
                ---
                layout: post
                title:  "Welcome to Jekyll!"
                date:   2020-02-03 10:11:12 +0100
                categories: jekyll update
                ---
                You'll find this post in your `_posts` directory. {{ site.title }}

                ![logo](/assets/logo.svg)
                -- assets/logo.svg --
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
                """);
        MavenRun init = MavenRun.in(temp).run(MavenRun.goal("init"), "-Dfrom=jekyll");
        assertThat(init.output()).contains("BUILD SUCCESS");
        MavenRun site = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(site.output()).contains("BUILD SUCCESS");
        assertThat(folder.files("target/site"))
                .contains("jekyll/update/2020/02/03/first-post.html", "about/index.html", "assets/logo.svg")
                .doesNotContain("readme/index.html");
        assertThat(folder.read("target/site/index.html")).contains("A Jekyll Site");
        assertThat(folder.read("target/site/rss.xml"))
                .contains("https://jekyll.example/jekyll/update/2020/02/03/first-post.html");
    }

    @Test
    void bringsAHugoSiteAlong() throws Exception {
        Folder folder = Folder.of(temp, """
                -- hugo.toml --
                baseURL = 'https://hugo.example/'
                title = 'My New Hugo Site'
                -- content/_index.md --
                ---
                title: Home
                ---
                -- content/posts/my-first-post.md --
                +++
                title = 'My First Post'
                date = 2024-01-14T07:07:07+01:00
                tags = ['a', 'b']
                +++
                ## Introduction

                This is **bold** text.
                -- static/robots.txt --
                User-agent: *
                """);
        MavenRun init = MavenRun.in(temp).run(MavenRun.goal("init"), "-Dfrom=hugo");
        assertThat(init.output()).contains("BUILD SUCCESS");
        MavenRun site = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(site.output()).contains("BUILD SUCCESS");
        assertThat(folder.files("target/site")).contains("posts/my-first-post/index.html", "tags/a/index.html");
        assertThat(folder.read("target/site/index.html")).contains("My New Hugo Site");
    }

    @Test
    void bringsAJBakeSiteAlong() throws Exception {
        Folder folder = Folder.of(temp, """
                -- src/jbake/jbake.properties --
                site.host=https://jbake.example
                render.tags=true
                -- src/jbake/content/blog/2013/first-post.md --
                title=First Post
                date=2013-02-12
                type=post
                tags=blog,Maven
                status=published
                ~~~~~~

                The **first** post.
                -- src/jbake/content/blog/2013/unfinished.md --
                title=Unfinished
                date=2013-02-13
                type=post
                status=draft
                ~~~~~~

                Not yet.
                -- src/jbake/content/about.md --
                title=About
                type=page
                status=published
                ~~~~~~

                About me.
                -- src/jbake/assets/favicon.ico --
                x
                """);
        MavenRun init = MavenRun.in(temp).run(MavenRun.goal("init"), "-Dfrom=jbake", "-Dtitle=Baked");
        assertThat(init.output()).contains("BUILD SUCCESS");
        MavenRun site = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(site.output()).contains("BUILD SUCCESS");
        assertThat(folder.files("target/site"))
                .contains("blog/2013/first-post.html", "about.html", "favicon.ico", "tags/maven/index.html")
                .doesNotContain("blog/2013/unfinished.html");
        assertThat(folder.read("target/site/rss.xml")).contains("https://jbake.example/blog/2013/first-post.html");
    }

    @Test
    void bringsARoqSiteAlong() throws Exception {
        Folder folder = Folder.of(temp, """
                -- config/application.properties --
                site.url=https://roq.example
                -- content/posts/2024-08-29-welcome-to-roq.md --
                ---
                layout: :theme/post
                title: "Welcome to Roq!"
                date: 2024-08-29 13:32:20 +0200
                description: This is the first article ever made with Quarkus Roq
                tags: blogging
                ---
                ## Hello folks

                {site.title} stays as it is.
                -- content/about.md --
                ---
                title: About
                description: What it is.
                layout: :theme/page
                ---
                About us.
                -- public/images/logo.svg --
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
                -- templates/layouts/main.html --
                <html>{#insert /}</html>
                """);
        MavenRun init = MavenRun.in(temp).run(MavenRun.goal("init"), "-Dfrom=roq", "-Dtitle=Roq");
        assertThat(init.output()).contains("BUILD SUCCESS");
        MavenRun site = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(site.output()).contains("BUILD SUCCESS");
        assertThat(folder.files("target/site"))
                .contains("posts/welcome-to-roq/index.html", "about/index.html", "images/logo.svg");
        assertThat(folder.read("target/site/posts/welcome-to-roq/index.html")).contains("{site.title} stays as it is.");
        assertThat(init.output()).contains("1 template tag, now text: {site.title}");
        assertThat(folder.read("target/site/atom.xml")).contains("https://roq.example/posts/welcome-to-roq/");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).directory(temp.toFile()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }
}

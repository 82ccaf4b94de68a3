package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A kind of project, and what every Maven has to make of it. */
enum MatrixProject {

    /** All goals in one call; what {@code init} would date with today is there already. */
    FOLDER("a folder without a pom", "target/site") {
        @Override
        void build(MatrixCell cell) throws Exception {
            Folder.of(cell.folder().path(), post("src/site/"));
            MavenRun run = cell.succeeds(
                    MavenRun.goal("init"),
                    MavenRun.SITE,
                    MavenRun.goal("check"),
                    MavenRun.goal("new"),
                    MavenRun.goal("help"),
                    "-Dtitle=Ada",
                    "-Durl=https://ada.example/");
            assertThat(run.lines("INFO"))
                    .contains("Wrote src/site/portfolio.yml")
                    .contains("Kept src/site/content/writing/hello.md, which already exists")
                    .contains("Wrote src/site/content/writing/ada.md")
                    .anyMatch(line -> line.matches("Built \\d+ pages into target/site: .*"))
                    .anyMatch(line -> line.matches("Checked \\d+ pages: .*"));
            assertThat(run.output()).contains("portfolio:new", "portfolio:run");
        }
    },

    /** The goals in their phases; title, address and source are the pom's. */
    ONE_MODULE("one module", "target/site") {
        @Override
        void build(MatrixCell cell) throws Exception {
            Folder folder = Folder.of(cell.folder().path(), """
                    -- pom.xml --
                    <project><modelVersion>4.0.0</modelVersion>
                    <groupId>example</groupId><artifactId>engines</artifactId><version>1</version><packaging>pom</packaging>
                    <name>The Engines</name><url>https://engines.example</url>
                    <description>Notes on engines.</description>
                    <scm><url>https://code.example/ada/engines</url></scm>
                    <properties><maven.site.skip>true</maven.site.skip></properties>
                    %s
                    </project>
                    -- src/site/portfolio.yml --
                    language: en
                    %s""".formatted(
                            plugins(PomText.portfolio("site", "check")), post("src/site/")));
            cell.succeedsQuietly("-q", "verify", "site");
            assertThat(folder.read("target/site/rss.xml"))
                    .contains("<title>The Engines</title>", "https://engines.example/writing/hello/");
            assertThat(folder.read("target/site/index.html"))
                    .contains("<a href=\"https://code.example/ada/engines\">Source</a>");
            assertThat(folder.read("target/portfolio/TEST-portfolio.xml")).contains("failures=\"0\"");
        }
    },

    /** Sites in the root and in a module, none in another; side by side, one module alone, from elsewhere, offline. */
    REACTOR("a reactor", "target/site", "docs/target/site") {
        @Override
        void build(MatrixCell cell) throws Exception {
            String parent =
                    "<parent><groupId>example</groupId><artifactId>all</artifactId><version>1</version></parent>";
            Folder folder = Folder.of(cell.folder().path(), """
                    -- pom.xml --
                    <project><modelVersion>4.0.0</modelVersion>
                    <groupId>example</groupId><artifactId>all</artifactId><version>1</version><packaging>pom</packaging>
                    <description>Notes on engines.</description><url>https://engines.example/</url>
                    <properties><maven.site.skip>true</maven.site.skip></properties>
                    <modules><module>lib</module><module>docs</module></modules>
                    %1$s
                    </project>
                    -- lib/pom.xml --
                    <project><modelVersion>4.0.0</modelVersion>%2$s<artifactId>lib</artifactId></project>
                    -- docs/pom.xml --
                    <project><modelVersion>4.0.0</modelVersion>%2$s<artifactId>docs</artifactId>\
                    <packaging>pom</packaging></project>
                    -- src/site/portfolio.yml --
                    title: All
                    %3$s-- docs/src/site/portfolio.yml --
                    title: Docs
                    %4$s""".formatted(
                            plugins(PomText.portfolio("site")), parent, post("src/site/"), post("docs/src/site/")));
            MavenRun all = cell.succeeds("-T", "2", "site");
            assertThat(all.output()).contains("No portfolio.yml in src/site, site or lib: no site to build");
            assertThat(folder.read("docs/target/site/rss.xml")).contains("https://engines.example/docs/writing/hello/");
            MavenRun named = cell.succeeds("-o", "-pl", "docs", MavenRun.SITE);
            assertThat(named.output()).containsPattern("Built \\d+ pages into target/site: 0 files written, ");
            cell.succeedsQuietly("-o", "-q", "-f", "docs/pom.xml", MavenRun.goal("check"));
            assertThat(folder.files("docs/target/portfolio")).contains("report.sarif");
            assertThat(folder.files("lib/target/site")).isEmpty();
        }
    },

    /** The site beside a report of the Maven site plugin. */
    SITE_PLUGIN("beside maven-site-plugin", "target/site") {
        @Override
        void build(MatrixCell cell) throws Exception {
            Folder folder = Folder.of(cell.folder().path(), """
                    -- pom.xml --
                    <project><modelVersion>4.0.0</modelVersion>
                    <groupId>example</groupId><artifactId>engines</artifactId><version>1</version><packaging>pom</packaging>
                    <name>The Engines</name><url>https://engines.example/</url>
                    %s
                    <reporting><plugins>%s</plugins></reporting>
                    </project>
                    -- src/site/portfolio.yml --
                    language: en
                    %s""".formatted(
                            plugins(PomText.plugin("maven-site-plugin") + PomText.portfolio("site")),
                            PomText.reportPlugin("maven-project-info-reports-plugin", "summary"),
                            post("src/site/")));
            cell.succeeds("site");
            assertThat(folder.files("target/site")).contains("summary.html", "rss.xml");
            assertThat(folder.read("target/site/index.html")).contains("<title>The Engines</title>");
        }
    };

    private final String label;
    private final List<String> sites;

    MatrixProject(String label, String... sites) {
        this.label = label;
        this.sites = List.of(sites);
    }

    /** Makes the project in the cell's empty folder, and builds it. */
    abstract void build(MatrixCell cell) throws Exception;

    /** Where the sites are that must not differ between any two cells. */
    List<String> sites() {
        return sites;
    }

    @Override
    public String toString() {
        return label;
    }

    private static String post(String site) {
        return """
                -- %1$scontent/writing/hello.md --
                ---
                title: Hello
                date: 2026-02-12
                description: How the engine counts.
                tags: [Engines]
                ---
                Grüße. The engine has *columns*:

                | column | digits |
                | --- | --: |
                | first | 50 |

                ```java
                record Engine(int columns) {}
                ```
                """.formatted(site);
    }

    private static String plugins(String plugins) {
        return "<build><plugins>" + plugins + "</plugins></build>";
    }
}

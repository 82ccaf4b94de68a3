package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says, and what {@code init} prints, typed word for word by somebody who has just come. */
class ReadmeIT {

    private static final Pattern SERVING = Pattern.compile("Serving at (http\\S+)");
    private static final Pattern PRINTED = Pattern.compile("\\[INFO]   (mvn .*?)(?: {3}.*)?");

    @TempDir
    Path temp;

    static Stream<String> mavens() {
        return Stream.of(System.getProperty("it.mavens").split(","));
    }

    @ParameterizedTest(name = "Maven {0}")
    @MethodSource("mavens")
    void worksAsItStandsThere(String maven) throws Exception {
        FreshUser user = FreshUser.at(temp.resolve("home"), maven);
        triesIt(user);
        startsOne(user);
        bindsIt(user);
        bindsItInAReactor(user);
        bringsItToAProject(user);
    }

    private void triesIt(FreshUser user) throws Exception {
        Folder folder = new Folder(temp.resolve("try"));
        folder.write("portfolio.yml", block("yaml", 0));
        folder.write("content/writing/hello.md", block("markdown", 0));
        String command = block("sh", 1);
        succeeds(user.types(folder.path(), command));
        assertThat(folder.files("target/site")).contains("index.html", "writing/hello/index.html", "rss.xml");
        MavenRun check = succeeds(user.types(folder.path(), command.replaceFirst(":site\\s*$", ":check")));
        assertThat(check.output()).contains("pages: nothing to report");
    }

    private void startsOne(FreshUser user) throws Exception {
        Folder folder = new Folder(temp.resolve("start"));
        Files.createDirectories(folder.path());
        List<String> commands = printed(succeeds(user.types(folder.path(), block("sh", 2))));
        assertThat(commands)
                .containsExactly(
                        "mvn portfolio:run",
                        "mvn portfolio:new \"-Dtitle=What I learned today\"",
                        "mvn portfolio:check",
                        "mvn portfolio:site");
        assertThat(block("sh", 3)).isEqualTo(commands.get(1) + "\n" + commands.get(0) + "\n");
        runs(user, folder, commands.get(0));
        succeeds(user.types(folder.path(), commands.get(1)));
        // the address of the site is the one thing that nobody has said
        MavenRun check = user.types(folder.path(), commands.get(2));
        assertThat(check.status()).as(check.output()).isZero();
        assertThat(check.lines("WARNING"))
                .as(check.output())
                .filteredOn(line -> line.contains("warning: "))
                .singleElement()
                .asString()
                .endsWith("'https://example.org/' is a placeholder: its host is reserved for examples [placeholder]");
        succeeds(user.types(folder.path(), commands.get(3)));
        assertThat(folder.files("target/site")).contains("writing/what-i-learned-today/index.html");
    }

    /** The preview, until it shows the home page. */
    private static void runs(FreshUser user, Folder folder, String command) throws Exception {
        Path log = folder.path().resolve("preview.log");
        Process preview = user.begins(folder.path(), command, log);
        try {
            String address = null;
            for (int i = 0; i < 2400 && address == null && preview.isAlive(); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
                Matcher serving = SERVING.matcher(Files.readString(log));
                address = serving.find() ? serving.group(1) : null;
            }
            assertThat(address).as(Files.readString(log)).isNotNull();
            String page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
            assertThat(page).contains("Hello").contains("A first project");
        } finally {
            FreshUser.end(preview);
        }
        String taken = "[WARNING] Port 8080 is taken";
        assertThat(Files.readString(log).lines().filter(line -> !line.startsWith(taken)))
                .noneMatch(line -> line.startsWith("[WARNING]") || line.startsWith("[ERROR]"));
        Files.delete(log);
    }

    private void bindsIt(FreshUser user) throws Exception {
        Folder folder = Folder.of(temp.resolve("bind"), """
                -- .mvn/jvm.config --
                -- pom.xml --
                <project><modelVersion>4.0.0</modelVersion>
                <groupId>example</groupId><artifactId>engines</artifactId><version>1</version><packaging>pom</packaging>
                <build><plugins>
                %s</plugins></build></project>
                -- src/site/portfolio.yml --
                %s""".formatted(block("xml", 0), block("yaml", 0)));
        succeeds(user.types(folder.path(), "mvn site"));
        assertThat(folder.files("target/site"))
                .contains("index.html", "sitemap.xml")
                .doesNotContain("project-info.html");
    }

    /** A module that needs another which has been neither packaged nor installed. */
    private void bindsItInAReactor(FreshUser user) throws Exception {
        String parent =
                "<parent><groupId>example</groupId><artifactId>all</artifactId><version>1-SNAPSHOT</version></parent>";
        Folder folder = Folder.of(temp.resolve("reactor"), """
                -- .mvn/jvm.config --
                -- pom.xml --
                <project><modelVersion>4.0.0</modelVersion>
                <groupId>example</groupId><artifactId>all</artifactId><version>1-SNAPSHOT</version>
                <packaging>pom</packaging><modules><module>lib</module><module>app</module></modules>
                <build><plugins>
                %1$s</plugins></build></project>
                -- lib/pom.xml --
                <project><modelVersion>4.0.0</modelVersion>%2$s<artifactId>lib</artifactId></project>
                -- app/pom.xml --
                <project><modelVersion>4.0.0</modelVersion>%2$s<artifactId>app</artifactId>
                <dependencies><dependency><groupId>example</groupId><artifactId>lib</artifactId><version>1-SNAPSHOT</version>
                </dependency></dependencies></project>
                -- src/site/portfolio.yml --
                %3$s""".formatted(block("xml", 0), parent, block("yaml", 0)));
        succeeds(user.types(folder.path(), "mvn -T2 site"));
        succeeds(user.types(folder.path(), "mvn -pl app site"));
        assertThat(folder.files("target/site")).contains("index.html");
        assertThat(folder.files("app/target")).isEmpty();
    }

    private void bringsItToAProject(FreshUser user) throws Exception {
        String pom = """
                <project><modelVersion>4.0.0</modelVersion>
                <groupId>example</groupId><artifactId>engines</artifactId><version>1</version><packaging>pom</packaging>
                <name>The Engines</name><description>Engines that count.</description><url>https://engines.example/</url>
                <build><plugins>
                </plugins></build></project>
                """;
        Folder folder = Folder.of(temp.resolve("project"), "-- .mvn/jvm.config --\n-- pom.xml --\n" + pom);
        MavenRun init = succeeds(user.types(folder.path(), block("sh", 2)));
        String snippet = String.join("\n", between(init.lines("INFO"), "Add this to", "Then:"));
        folder.write("pom.xml", pom.replace("<plugins>", "<plugins>\n" + snippet));
        for (String command : printed(init)) {
            if (!command.endsWith(":run")) {
                succeeds(user.types(folder.path(), command));
            }
        }
        assertThat(folder.read("target/site/index.html")).contains("<title>The Engines");
    }

    private static List<String> between(List<String> lines, String first, String last) {
        int from = 0;
        while (!lines.get(from).startsWith(first)) {
            from++;
        }
        return lines.subList(from + 1, lines.indexOf(last));
    }

    private static List<String> printed(MavenRun run) {
        return run.output()
                .lines()
                .map(PRINTED::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1).strip())
                .toList();
    }

    /** Without an error or a warning of Maven or of a goal. */
    private static MavenRun succeeds(MavenRun run) {
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.lines("WARNING")).as(run.output()).isEmpty();
        return run;
    }

    private static String block(String language, int number) throws Exception {
        Matcher blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "README.md")));
        return blocks.results().skip(number).findFirst().orElseThrow().group(1);
    }
}

package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal under Maven's build cache extension, with the configurations that the documents show. */
class BuildCacheIT {

    private static final String BUILT = "Built 5 pages into target/site: ";

    @TempDir
    Path temp;

    @Test
    void runsAlwaysWhereTheCacheIsToldSo() throws Exception {
        Folder folder = project("<packaging>pom</packaging>", PomText.portfolioIn("prepare-package", "site"), 0);
        assertThat(verify().output()).contains("BUILD SUCCESS", BUILT);
        edit(folder);
        assertThat(verify().output()).contains("Found cached build", BUILT + "8 files written, ");
    }

    @Test
    void isRestoredFromTheCacheUntilItsSourceOrItsParametersChange() throws Exception {
        Folder folder = project("", PomText.jarPlugins() + PomText.portfolioIn("prepare-package", "site"), 1);
        assertThat(verify().output()).contains("BUILD SUCCESS", BUILT);
        SortedMap<String, String> site = folder.contents("target/site");

        folder.delete("target");
        assertThat(verify().output()).contains("Skipping plugin execution (cached): portfolio:site");
        assertThat(folder.contents("target/site")).isEqualTo(site);

        edit(folder);
        assertThat(verify().output()).contains(BUILT + "8 files written, ").doesNotContain("foreign-file");
        assertThat(verify("-Dportfolio.url=https://preview.example/").output()).contains(BUILT);
        assertThat(folder.read("target/site/rss.xml")).contains("https://preview.example/writing/hello/");
    }

    /** @param configuration the number of the one in the documents */
    private Folder project(String packaging, String plugins, int configuration) throws Exception {
        Folder folder =
                Folder.of(temp, """
                -- pom.xml --
                <project><modelVersion>4.0.0</modelVersion>
                <groupId>example</groupId><artifactId>engines</artifactId><version>1</version>%s
                <name>The Engines</name><description>Notes on engines.</description><url>https://engines.example/</url>
                <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
                <build><plugins>
                %s</plugins></build></project>
                -- .mvn/extensions.xml --
                <extensions><extension><groupId>org.apache.maven.extensions</groupId>
                <artifactId>maven-build-cache-extension</artifactId><version>%s</version></extension></extensions>
                -- src/site/portfolio.yml --
                language: en
                -- src/site/content/writing/hello.md --
                ---
                title: Hello
                date: 2026-02-12
                ---
                The engine.
                """.formatted(packaging, plugins, PomText.version("maven-build-cache-extension")));
        folder.write(".mvn/maven-build-cache-config.xml", documented().get(configuration));
        return folder;
    }

    private static List<String> documented() throws Exception {
        Matcher blocks = Pattern.compile("```xml\n(<cache .*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "maven.md")));
        return blocks.results().map(block -> block.group(1)).toList();
    }

    private static void edit(Folder folder) throws Exception {
        String file = "src/site/content/writing/hello.md";
        folder.write(file, folder.read(file).replace("The engine.", "The engine counts."));
    }

    private MavenRun verify(String... more) throws Exception {
        String cache = "-Dmaven.build.cache.location=" + temp.resolve("cache");
        return MavenRun.in(temp)
                .maven(Path.of(System.getProperty("it.mavenHomes"), "apache-maven-" + PomText.version("maven39")))
                .run(Stream.concat(Stream.of("verify", cache), Arrays.stream(more))
                        .toArray(String[]::new));
    }
}

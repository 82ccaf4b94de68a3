package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Maven that the documents promise, on every JDK, builds every kind of project, to the same bytes. */
class MatrixIT {

    private static final List<Jdk> JDKS = List.of(new Jdk(17), new Jdk(25));
    private static final MatrixTable TABLE = new MatrixTable();

    /** The sites of the first cell of each kind of project, which all later ones have to equal. */
    private static final Map<MatrixProject, SortedMap<String, String>> SITES = new EnumMap<>(MatrixProject.class);

    @TempDir
    Path temp;

    static Stream<Arguments> cells() {
        return Stream.of(System.getProperty("it.mavens").split(","))
                .flatMap(maven -> JDKS.stream()
                        .flatMap(jdk ->
                                Stream.of(MatrixProject.values()).map(project -> Arguments.of(maven, jdk, project))));
    }

    @ParameterizedTest(name = "Maven {0}, {1}, {2}")
    @MethodSource("cells")
    void builds(String maven, Jdk jdk, MatrixProject project) throws Exception {
        Path java = jdk.home().orElse(null);
        if (java == null) {
            TABLE.skipped(maven, jdk, project);
            abort(jdk.missing());
        }
        TABLE.begin(maven, jdk, project);
        Folder folder = new Folder(temp);
        long start = System.nanoTime();
        project.build(new MatrixCell(folder, home(maven), java));
        long nanos = System.nanoTime() - start;
        assertThatTheSitesAreTheSame(project, folder);
        TABLE.passed(maven, jdk, project, nanos);
    }

    private static void assertThatTheSitesAreTheSame(MatrixProject project, Folder folder) throws IOException {
        SortedMap<String, String> sites = new TreeMap<>();
        for (String site : project.sites()) {
            SortedMap<String, String> contents = folder.contents(site);
            for (String file : written(folder, site)) {
                sites.put(site + "/" + file, contents.get(file));
            }
        }
        SortedMap<String, String> first = SITES.computeIfAbsent(project, none -> sites);
        assertThat(sites.keySet())
                .isEqualTo(first.keySet())
                .anyMatch(file -> file.endsWith("/writing/hello/index.html"));
        assertThat(sites).allSatisfy((file, bytes) -> assertThat(bytes).as(file).isEqualTo(first.get(file)));
    }

    /** The files that the build remembers as its own; other plugins may have written beside them. */
    private static List<String> written(Folder folder, String site) throws IOException {
        return folder.contents(site + "/../portfolio").entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("written-"))
                .flatMap(entry -> entry.getValue().lines().skip(1))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    @AfterAll
    static void print() throws IOException {
        Files.writeString(Path.of("target", "matrix.md"), TABLE.toString());
        System.out.println(TABLE);
    }

    private static Path home(String maven) {
        return Path.of(System.getProperty("it.mavenHomes"), "apache-maven-" + maven);
    }
}

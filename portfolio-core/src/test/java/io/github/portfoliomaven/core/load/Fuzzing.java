package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Feeds the reader behind each {@code …Fuzz} of a module with its corpus, and with what a few random changes make of it.
 * With {@code -Dfuzz.seconds}, Jazzer makes the inputs for this time: what it finds stays in {@code target/fuzz}, and so
 * does what it has learnt, for the next time.
 */
public final class Fuzzing {

    private static final Path SOURCES = Path.of("src/test/java");
    private static final Path CORPORA = Path.of("src/fuzz/corpus");
    private static final Path WORK = Path.of("target/fuzz");
    private static final Pattern EXECUTIONS = Pattern.compile("number_of_executed_units: (\\d+)");

    private Fuzzing() {}

    /** One test for each class; {@code -Dfuzz.only=Toml} leaves out those with other names. */
    public static Stream<DynamicTest> all() throws IOException {
        String only = System.getProperty("fuzz.only", "");
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            return walk
                    .map(file -> SOURCES.relativize(file).toString())
                    .filter(file -> file.endsWith("Fuzz.java") && file.contains(only))
                    .sorted()
                    .map(file -> file.replace(".java", "").replace(File.separatorChar, '.'))
                    .toList()
                    .stream()
                    .map(harness -> DynamicTest.dynamicTest(harness, () -> run(harness)));
        }
    }

    private static void run(String harness) throws Exception {
        String type = harness.substring(harness.lastIndexOf('.') + 1).replace("Fuzz", "");
        String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        Integer seconds = Integer.getInteger("fuzz.seconds");
        if (seconds == null) {
            Changes.replay(Class.forName(harness), CORPORA.resolve(name));
        } else {
            fuzz(harness, name, seconds);
        }
    }

    private static void fuzz(String harness, String name, int seconds) throws IOException, InterruptedException {
        Path folder = WORK.resolve(name);
        Path learnt = Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                // What the second compiler costs, it does not earn in minutes.
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + harness,
                "--instrumentation_includes=io.github.portfoliomaven.**",
                "--custom_hook_includes=none.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + File.separator,
                "-max_total_time=" + seconds,
                "-max_len=2048",
                "-timeout=60",
                "-rss_limit_mb=2600",
                "-print_final_stats=1",
                learnt.toString(),
                CORPORA.resolve(name).toString()));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String printed = Files.readString(log, StandardCharsets.ISO_8859_1);
        Matcher executions = EXECUTIONS.matcher(printed);
        System.out.println(name + ": " + (executions.find() ? executions.group(1) : "no") + " executions");
        assertThat(status).as("%s found something, see %s", name, log).isZero();
    }
}

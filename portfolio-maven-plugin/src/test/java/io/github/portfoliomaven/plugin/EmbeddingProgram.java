package io.github.portfoliomaven.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program that embeds the library: it renders one text and one site, with a theme of its own class path, from eight threads at
 * once, and prints the module that the library is in and the sum of each different result.
 */
final class EmbeddingProgram {

    static final String MAIN = "embedding.Main";

    static final String SOURCES = """
            -- src/main/java/embedding/Main.java --
            package embedding;

            import io.github.portfoliomaven.render.api.*;
            import java.math.BigInteger;
            import java.nio.charset.StandardCharsets;
            import java.security.MessageDigest;
            import java.time.Instant;
            import java.util.*;
            import java.util.concurrent.*;

            public final class Main {
                static final Markdown MARKDOWN = Markdown.create();
                static final SiteRenderer RENDERER = SiteRenderer.builder()
                        .theme(SiteTheme.classPath(Main.class.getClassLoader(), "META-INF/embedding-theme/"))
                        .build();
                static final SiteSource SOURCE = SiteSource.ofTexts(Map.of(
                        "portfolio.yml", "title: Ada\\nurl: https://ada.example/\\n",
                        "content/writing/hello.md", "---\\ntitle: Hello\\ndate: 2026-02-12\\n---\\n```java\\nint i;\\n```\\n"));

                public static void main(String[] arguments) throws Exception {
                    ExecutorService threads = Executors.newFixedThreadPool(8);
                    Set<String> sums = new TreeSet<>();
                    Callable<String> task = Main::sum;
                    for (Future<String> sum : threads.invokeAll(Collections.nCopies(8, task))) {
                        sums.add(sum.get());
                    }
                    threads.shutdown();
                    System.out.println(Markdown.class.getModule() + " " + sums);
                }

                static String sum() throws Exception {
                    MessageDigest digest = MessageDigest.getInstance("SHA-256");
                    String html = MARKDOWN.toHtml("# One\\n\\n*text* <script>x()</script>\\n\\n```java\\nint i;\\n```\\n");
                    digest.update(html.getBytes(StandardCharsets.UTF_8));
                    BuiltSite site = RENDERER.render(SOURCE, Instant.parse("2026-03-01T00:00:00Z"));
                    for (BuiltFile file : site.files()) {
                        digest.update(file.path().getBytes(StandardCharsets.UTF_8));
                        digest.update(file.bytes());
                    }
                    boolean themed = site.file("/404.html").orElseThrow().text().equals("gone from Ada\\n");
                    return site.files().size() + " files " + themed + " " + site.problems() + " "
                            + new BigInteger(1, digest.digest()).toString(16);
                }
            }
            -- src/main/resources/META-INF/embedding-theme/theme.txt --
            marks the folder
            -- src/main/resources/META-INF/embedding-theme/templates/not-found.mustache --
            gone from {{site.title}}
            """;

    static final String MODULE = """
            -- src/main/java/module-info.java --
            module embedding {
                requires io.github.portfoliomaven.render;
            }
            """;

    /** What the library needs at run time: neither annotations nor the engine for formulas are among it. */
    private static final List<String> JARS = List.of(
            "portfolio-core",
            "portfolio-render",
            "compiler-",
            "flexmark",
            "jackson-core",
            "jsoup",
            "rsyntaxtextarea",
            "snakeyaml");

    private EmbeddingProgram() {}

    /** The jars of the library, as paths parted by what the system has for it. */
    static String jars() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(entry ->
                        JARS.stream().anyMatch(name -> new File(entry).getName().startsWith(name)))
                .filter(entry -> !entry.endsWith("-tests.jar"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs the Java of the tests in a folder; what it prints, problems too. */
    static String java(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, "java", arguments);
    }

    /** Compiles in a folder; what the compiler prints. */
    static String javac(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, "javac", arguments);
    }

    private static String run(Path folder, String tool, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile("embedding", ".log");
        Path home = Path.of(System.getProperty("java.home"));
        Stream<String> command =
                Stream.concat(Stream.of(home.resolve("bin").resolve(tool).toString()), Arrays.stream(arguments));
        Process process = new ProcessBuilder(command.toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        String output = Files.readString(log);
        Files.delete(log);
        return output;
    }

    /** The sum in what the program prints; {@code null} if it is not what one result of all threads looks like. */
    static @Nullable String sum(String output) {
        int start = output.indexOf(" [");
        String results = start < 0 ? "" : output.substring(start + 2).strip();
        return results.matches("\\d+ files true \\[] [0-9a-f]{60,64}]") ? results : null;
    }
}

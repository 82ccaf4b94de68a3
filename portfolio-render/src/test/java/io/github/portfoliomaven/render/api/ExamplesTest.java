package io.github.portfoliomaven.render.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs in README and {@code docs/library.md} compile without a warning, run, and print what the page says. */
class ExamplesTest {

    private static final Pattern JAVA = Pattern.compile("^```java\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final String PROGRAM = """
            import io.github.portfoliomaven.render.api.*;
            import io.github.portfoliomaven.render.highlight.*;
            import java.nio.charset.StandardCharsets;
            import java.time.Instant;
            import java.util.*;
            public class Example%d {
                public static void main(String[] arguments) {
            %s
                }
            }
            """;

    @Test
    void compileAndRun(@TempDir Path folder) throws Exception {
        String readme = page("README.md");
        String library = page("docs/library.md");
        List<String> snippets = Stream.of(readme, library)
                .flatMap(page -> JAVA.matcher(page).results())
                .map(found -> found.group(1))
                .toList();

        assertThat(snippets).hasSizeGreaterThan(8);
        String printed = printed(snippets, folder);
        assertThat(printed)
                .contains("/writing/hello/ has ")
                .contains("<p class=\"quiz\">Is 1 &lt; 2?</p>")
                .contains("<span class=\"k\">GOTO</span> 10")
                .contains("content/about.md:3:1: error: 'TODO' is left, in about/index.html [extension]");
        Matcher message =
                Pattern.compile("```\n(text:.*?)\n```\n\n", Pattern.DOTALL).matcher(library);
        assertThat(message.find()).isTrue();
        assertThat(printed).contains(message.group(1));
    }

    private static String page(String name) throws Exception {
        return Files.readString(Path.of("..", name)).replace("\r\n", "\n");
    }

    private static String printed(List<String> snippets, Path folder) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all,-path", "-Werror", "-proc:none", "-cp"));
        arguments.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        arguments.addAll(List.of("-d", folder.toString()));
        for (int i = 0; i < snippets.size(); i++) {
            Path source = folder.resolve("Example" + i + ".java");
            Files.writeString(source, PROGRAM.formatted(i, snippets.get(i)));
            arguments.add(source.toString());
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();

        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ExamplesTest.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            for (int i = 0; i < snippets.size(); i++) {
                loader.loadClass("Example" + i)
                        .getMethod("main", String[].class)
                        .invoke(null, (Object) new String[0]);
            }
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}

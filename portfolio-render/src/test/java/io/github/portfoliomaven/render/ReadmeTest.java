package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.check.CheckOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it stands there. */
class ReadmeTest {

    @Test
    void itsFirstSiteBuildsWithoutAWarning() throws Exception {
        SourceTree source = SourceTree.ofTexts(
                Map.of("portfolio.yml", snippet("yaml"), "content/writing/hello.md", snippet("markdown")), "");
        SiteBuild build = SiteBuild.of(source, LoadOptions.at(SiteInAString.NOW));
        SiteResult site = build.render();
        assertThat(site.diagnostics()).isEmpty();
        assertThat(build.check(CheckOptions.MAX_PAGE_BYTES).diagnostics()).isEmpty();
        assertThat(Objects.requireNonNull(site.files()).at(new SitePath("/writing/hello/")))
                .isPresent();
    }

    @Test
    void itsProgramCompilesAndRuns(@TempDir Path temp) throws Exception {
        Path source = temp.resolve("Snippet.java");
        Files.writeString(source, """
                import io.github.portfoliomaven.core.load.*;
                import io.github.portfoliomaven.render.*;
                import io.github.portfoliomaven.render.output.*;
                import java.time.Instant;
                import java.util.Map;
                public class Snippet {
                    public static void main(String[] arguments) {
                %s
                    }
                }
                """.formatted(snippet("java")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = compiler.run(null, messages, messages, "-cp", classPath, "-d", temp.toString(), source.toString());
        assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();

        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {temp.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippet").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("/writing/hello/ has ");
    }

    @Test
    void itsMessageIsWhatIsPrinted() throws Exception {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/rbac.md --
                ---
                title: RBAC
                date: yesterday
                ---
                """);
        assertThat(readme()).contains("```\n" + site.problems() + "```");
    }

    private static String snippet(String language) throws Exception {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String readme() throws Exception {
        return Files.readString(Path.of("..", "README.md")).replace("\r\n", "\n");
    }
}

package io.github.portfoliomaven.render.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a Java runtime without the module {@code java.desktop}, what needs it stays plain. */
class WithoutDesktopTest {

    @Test
    void codeStaysPlainAndALogSaysSo(@TempDir Path temp) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.base,java.logging,java.xml",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName())
                .redirectError(temp.resolve("log").toFile())
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String log = Files.readString(temp.resolve("log"));
        assertThat(java.waitFor()).as(log).isZero();
        assertThat(log).containsOnlyOnce("code in 'java' stays without colours").contains("NoClassDefFoundError");
        assertThat(output.lines())
                .containsExactly(
                        "int a = 1 &lt; 2;", "int b;", "<span class=\"a\">a</span>: <span class=\"n\">1</span>");
    }

    /** What that runtime runs. */
    static final class Main {

        private Main() {}

        public static void main(String[] arguments) {
            StringBuilder out = new StringBuilder();
            Highlighter.standard().highlight("java", "int a = 1 < 2;\n", out);
            Highlighter.standard().highlight("java", "int b;\n", out);
            Highlighter.standard().highlight("yaml", "a: 1\n", out);
            System.out.print(out);
        }
    }
}

package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of problem is explained in the documents, and some failing site shows its printed text. */
class EveryProblemTest {

    private static final List<String> MODULES = List.of("portfolio-core", "portfolio-render", "portfolio-maven-plugin");

    @Test
    void hasASection() throws IOException {
        String problems = Files.readString(Path.of("..", "docs", "problems.md"));
        for (Code code : Code.values()) {
            assertThat(problems).contains("\n## `" + code.label() + "`\n");
        }
    }

    @Test
    void isPrintedByATest() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (String module : MODULES) {
            Path sources = Path.of("..", module, "src", "test", "java");
            try (Stream<Path> walk = Files.walk(sources)) {
                for (Path file :
                        walk.filter(f -> f.toString().endsWith(".java")).toList()) {
                    tests.append(Files.readString(file));
                }
            }
        }
        for (Code code : Code.values()) {
            assertThat(tests.indexOf("[" + code.label() + "]") >= 0 || tests.indexOf("[" + code.label() + "\\\\]") >= 0)
                    .as("a test that asserts the printed text of " + code.label())
                    .isTrue();
        }
    }
}

package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library in programs, by the jars that users get: on a module path and on a class path, with the same bytes. */
class EmbeddingIT {

    private static final String SOURCE = "src/main/java/embedding/Main.java";

    @TempDir
    Path temp;

    @Test
    void worksOnAModulePathAndOnAClassPath() throws Exception {
        Folder.of(temp, EmbeddingProgram.SOURCES + EmbeddingProgram.MODULE);
        String jars = EmbeddingProgram.jars();
        assertThat(EmbeddingProgram.javac(
                        temp,
                        "-Xlint:all",
                        "-p",
                        jars,
                        "-d",
                        "modules/embedding",
                        "src/main/java/module-info.java",
                        SOURCE))
                .isEmpty();
        assertThat(EmbeddingProgram.javac(temp, "-Xlint:all,-path", "-cp", jars, "-d", "classes", SOURCE))
                .isEmpty();

        String modular = EmbeddingProgram.java(
                temp,
                "-p",
                jars + File.pathSeparator + "modules",
                "--patch-module",
                "embedding=src/main/resources",
                "-m",
                "embedding/" + EmbeddingProgram.MAIN);
        String plain = EmbeddingProgram.java(
                temp,
                "-cp",
                String.join(File.pathSeparator, jars, "classes", "src/main/resources"),
                EmbeddingProgram.MAIN);

        assertThat(modular).startsWith("module io.github.portfoliomaven.render [");
        assertThat(plain).startsWith("unnamed module @");
        assertThat(EmbeddingProgram.sum(plain)).as(plain).isNotNull().isEqualTo(EmbeddingProgram.sum(modular));
    }

    @Test
    void hidesItsRoomsOnAModulePath() throws Exception {
        Folder.of(temp, EmbeddingProgram.MODULE + """
                -- src/main/java/embedding/Main.java --
                package embedding;
                class Main {
                    io.github.portfoliomaven.render.SiteBuild build;
                    io.github.portfoliomaven.render.markdown.MarkdownRenderer renderer;
                    io.github.portfoliomaven.core.model.Site site;
                }
                """);

        assertThat(EmbeddingProgram.javac(
                        temp, "-p", EmbeddingProgram.jars(), "-d", "out", "src/main/java/module-info.java", SOURCE))
                .contains(
                        "package io.github.portfoliomaven.render is not visible",
                        "package io.github.portfoliomaven.render.markdown is not visible",
                        "package io.github.portfoliomaven.core.model is not visible",
                        "3 errors");
    }
}

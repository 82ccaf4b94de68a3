package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the files of a module are named. */
class DisplayNamesTest {

    private static final String FILE = "src/site/content/about.md";

    @TempDir
    Path repository;

    private BaseDirectory module;

    @BeforeEach
    void makeAModule() throws Exception {
        Path folder = Files.createDirectories(repository.resolve("modules/docs"));
        module = BaseDirectory.of(folder.toFile());
    }

    @Test
    void fromTheWorkspaceOfAWorkflow() {
        assertThat(DisplayNames.forMachines(null, repository.toString(), module).of(FILE))
                .isEqualTo("modules/docs/" + FILE);
    }

    @Test
    void fromTheWorkingTreeOfGit() throws Exception {
        Files.createDirectory(repository.resolve(".git"));
        assertThat(DisplayNames.forMachines(null, "/somewhere/else", module).of(FILE))
                .isEqualTo("modules/docs/" + FILE);
    }

    @Test
    void fromTheFolderThatMavenWasStartedIn() {
        assertThat(new DisplayNames(repository.resolve("modules"), module).of(FILE))
                .isEqualTo("docs/" + FILE);
    }

    @Test
    void asTheyAreWhereTheyLieElsewhere() {
        assertThat(new DisplayNames(repository, module).of("/elsewhere/about.md"))
                .isEqualTo("/elsewhere/about.md");
    }
}

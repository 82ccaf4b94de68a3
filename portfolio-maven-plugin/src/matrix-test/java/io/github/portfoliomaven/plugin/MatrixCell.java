package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/**
 * A project that one Maven builds on one JDK.
 *
 * @param maven the home of the Maven
 * @param java the home of the JDK
 */
record MatrixCell(Folder folder, Path maven, Path java) {

    /** Runs Maven, which has to succeed. */
    MavenRun succeeds(String... arguments) throws Exception {
        MavenRun run = MavenRun.in(folder.path()).maven(maven).java(java).run(arguments);
        assertThat(run.status()).as(run.output()).isZero();
        return run;
    }

    /** Likewise, and it says nothing but what the JDK itself has to say of an old Maven. */
    void succeedsQuietly(String... arguments) throws Exception {
        List<String> lines = succeeds(arguments)
                .output()
                .lines()
                .filter(line -> !line.startsWith("WARNING: ") && !line.isBlank())
                .toList();
        assertThat(lines).isEmpty();
    }
}

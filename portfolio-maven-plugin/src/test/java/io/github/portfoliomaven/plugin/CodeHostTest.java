package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who publishes the site of a repository, and where. */
class CodeHostTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://github.com/ada/engines.git, GITHUB",
        "git@github.com:ada/engines.git, GITHUB",
        "ssh://git@gitlab.example:2222/ada/engines, GITLAB",
        "https://gitlab.com/ada/engines, GITLAB",
    })
    void isInTheAddress(String remote, CodeHost host) {
        assertThat(CodeHost.of(Optional.of(remote), folder)).containsExactly(host);
    }

    @Test
    void isToldByFilesWhereTheAddressDoesNot() throws Exception {
        assertThat(CodeHost.of(Optional.empty(), folder)).containsExactly(CodeHost.GITHUB, CodeHost.GITLAB);
        Files.createFile(folder.resolve(".gitlab-ci.yml"));
        assertThat(CodeHost.of(Optional.of("https://code.example/ada/engines"), folder))
                .containsExactly(CodeHost.GITLAB);
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/Ada/engines.git, https://ada.github.io/engines/",
        "git@github.com:ada/engines.git, https://ada.github.io/engines/",
        "scm:git:https://github.com/ada/engines, https://ada.github.io/engines/",
        "https://github.com/ada/ada.github.io, https://ada.github.io/",
        "https://gitlab.com/ada/engines, https://ada.gitlab.io/engines/",
        "https://gitlab.example/ada/engines, ",
        "https://github.com/ada, ",
    })
    void publishesAtAnAddressOfItsOwn(String repository, String site) {
        assertThat(CodeHost.siteOf(repository)).isEqualTo(Optional.ofNullable(site));
    }
}

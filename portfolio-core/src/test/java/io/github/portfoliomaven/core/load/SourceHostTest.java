package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.SourceHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceHostTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/jhy/jsoup, https://github.com/jhy/jsoup/blob/main/",
        "http://github.com/jhy/jsoup.git, https://github.com/jhy/jsoup/blob/main/",
        "https://github.com/google/gson/, https://github.com/google/gson/blob/main/",
        "git@github.com:o/r.git, https://github.com/o/r/blob/main/",
        "ssh://git@github.com:22/o/r.git, https://github.com/o/r/blob/main/",
        "scm:git:https://github.com/o/r.git, https://github.com/o/r/blob/main/",
        "scm:git:git@github.com:o/r.git, https://github.com/o/r/blob/main/",
        "https://github.com/o/r/tree/master, https://github.com/o/r/blob/main/",
        "https://gitlab.com/group/sub/r, https://gitlab.com/group/sub/r/-/blob/main/",
        "https://bitbucket.org/o/r, https://bitbucket.org/o/r/src/main/",
        "https://codeberg.org/o/r, https://codeberg.org/o/r/src/branch/main/"
    })
    void knowsTheAddressesOfHosts(String repository, String files) {
        assertThat(SourceHost.of(repository, "main", "").orElseThrow().files()).isEqualTo(files);
    }

    @ParameterizedTest
    @CsvSource({"https://gitbox.apache.org/repos/asf?p=commons-cli.git", "/srv/git/r.git", "r", "https://github.com"})
    void knowsNoOthers(String repository) {
        assertThat(SourceHost.of(repository, "main", "")).isEmpty();
    }

    @Test
    void aSiteMayBeInAFolderOfTheRepository() {
        SourceHost host =
                SourceHost.of("https://github.com/o/r", "2.x beta", "site/").orElseThrow();
        assertThat(host.files()).isEqualTo("https://github.com/o/r/blob/2.x%20beta/site/");
        assertThat(host.folders()).isEqualTo("https://github.com/o/r/tree/2.x%20beta/site/");
    }
}

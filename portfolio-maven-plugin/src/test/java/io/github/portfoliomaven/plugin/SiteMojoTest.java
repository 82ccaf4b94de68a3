package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** {@code portfolio:site} as Maven's container makes it of the descriptor; {@link SiteIT} runs it for real. */
@MojoTest
class SiteMojoTest {

    private final List<String> said = new ArrayList<>();

    @Test
    @InjectMojo(goal = "site")
    @MojoParameter(name = "skip", value = "true")
    void canBeSkipped(SiteMojo mojo) throws Exception {
        assertThat(said(mojo)).containsExactly("Skipped by portfolio.skip");
    }

    @Test
    @InjectMojo(goal = "site")
    void saysThatThereIsNothingToDo(SiteMojo mojo) throws Exception {
        assertThat(said(mojo))
                .containsExactly("No portfolio.yml in src/site, site or portfolio-maven-plugin: no site to build");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "runOnlyAtExecutionRoot", value = "true")
    void keepsToTheModuleThatMavenWasStartedIn(CheckMojo mojo) throws Exception {
        assertThat(said(mojo))
                .containsExactly("Skipped by portfolio.runOnlyAtExecutionRoot: Maven was started in another module");
    }

    private List<String> said(AbstractSiteMojo mojo) throws Exception {
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                said.add(line.toString());
            }
        });
        mojo.execute();
        return said;
    }
}

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
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                said.add(line.toString());
            }
        });
        mojo.execute();
        assertThat(said).containsExactly("Skipped by portfolio.skip");
    }
}

package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** What is wrong with the parameters of a goal; {@link CheckIT} sees the rest in a real Maven. */
@MojoTest
class GoalParametersTest {

    private static final Set<String> KNOWN = Set.of("portfolio.drafts", "portfolio.future", "portfolio.url");
    private static final String EXAMPLE = "../examples/engineer-portfolio/src/site";

    private final List<String> warnings = new ArrayList<>();

    @Test
    void aNameThatIsNearlyOneIsASlip() {
        assertThatThrownBy(() -> check("portfolio.drafs"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("-Dportfolio.drafs is not a property of this plugin: did you mean -Dportfolio.drafts?");
    }

    @Test
    void aNameFarFromAllMayBeForSomebodyElse() throws Exception {
        check("portfolio.environment");
        assertThat(warnings)
                .containsExactly("-Dportfolio.environment is not a property of this plugin, and nothing reads it; its"
                        + " properties: portfolio.drafts, portfolio.future, portfolio.url");
    }

    @Test
    void aNameThatIsKnownOrNotOurs() throws Exception {
        check("portfolio.url");
        check("maven.test.skip");
        assertThat(warnings).isEmpty();
    }

    @Test
    @InjectMojo(goal = "run")
    @MojoParameter(name = "siteDirectory", value = EXAMPLE)
    @MojoParameter(name = "port", value = "99999")
    void aPortHasSixteenBits(RunMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'99999' is not a port: use 1 to 65535, or 0 for any that is free");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "siteDirectory", value = EXAMPLE)
    @MojoParameter(name = "maxPageBytes", value = "-1")
    void aPageWeighsSomething(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("portfolio.maxPageBytes cannot be -1: use 0 for no limit");
    }

    private void check(String name) throws MojoFailureException {
        GoalParameters.checkNames(Set.of(name), KNOWN, new SystemStreamLog() {
            @Override
            public void warn(CharSequence line) {
                warnings.add(line.toString());
            }
        });
    }
}

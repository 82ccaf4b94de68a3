package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What {@code portfolio:new} refuses, before it writes anything; {@link InitIT} lets it write. */
@MojoTest
class NewMojoTest {

    private static final String EXAMPLE = "../examples/engineer-portfolio/src/site";

    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "siteDirectory", value = EXAMPLE)
    void needsATitle(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("the title is missing: mvn io.github.portfoliomaven:portfolio-maven-plugin:")
                .hasMessageEndingWith(":new \"-Dtitle=What I learned today\"");
    }

    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "siteDirectory", value = EXAMPLE)
    @MojoParameter(name = "title", value = "?!")
    void needsATitleThatNamesAFile(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'?!' has no letters or digits to name a file after");
    }

    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "siteDirectory", value = EXAMPLE)
    @MojoParameter(name = "title", value = "Hello")
    @MojoParameter(name = "type", value = "poem")
    void knowsFourTypes(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "'poem' is not a type: use post, project, page, template; for another section, use -Dsection=poem");
    }

    /** With a section of its name, too: what a talk would look like is not known. */
    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "siteDirectory", value = EXAMPLE)
    @MojoParameter(name = "title", value = "Hello")
    @MojoParameter(name = "type", value = "talk")
    @MojoParameter(name = "section", value = "talks")
    void knowsFourTypesInAnySection(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("'talk' is not a type: ");
    }

    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "siteDirectory", value = EXAMPLE)
    @MojoParameter(name = "title", value = "Hello")
    @MojoParameter(name = "section", value = "wrting")
    void takesASectionThatIsNearlyThereForASlip(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("there is no section 'wrting': did you mean 'writing'?");
    }

    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "siteDirectory", value = EXAMPLE)
    @MojoParameter(name = "title", value = "Hello")
    @MojoParameter(name = "section", value = "../../..")
    void staysInTheContentOfTheSite(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("'../../..' leads out of ")
                .hasMessageEndingWith("examples/engineer-portfolio/src/site/content");
    }

    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "siteDirectory", value = EXAMPLE)
    @MojoParameter(name = "type", value = "template")
    void listsTheTemplatesOfTheTheme(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("the name is missing: mvn io.github.portfoliomaven:portfolio-maven-plugin:")
                .hasMessageContaining(
                        ":new -Dtype=template -Dname=post; the theme has these templates: archive, docs, ")
                .hasMessageEndingWith(", tag, tags");
    }

    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "siteDirectory", value = EXAMPLE)
    @MojoParameter(name = "type", value = "template")
    @MojoParameter(name = "name", value = "partials/foter")
    void suggestsATemplate(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the theme has no template 'partials/foter': did you mean 'partials/footer'?");
    }

    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "siteDirectory", value = EXAMPLE)
    @MojoParameter(name = "type", value = "template")
    @MojoParameter(name = "name", value = "templates/../../x.mustache")
    void copiesOnlyTemplatesThatTheThemeHas(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("the theme has no template '../../x': it has archive, docs, ");
    }
}

package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.ProjectDefaults;
import io.github.portfoliomaven.core.load.Projects;
import io.github.portfoliomaven.core.model.Link;
import java.io.File;
import java.util.List;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What serves where {@code portfolio.yml} is silent. */
class PomDefaultsTest {

    @Test
    void areThoseOfThePom() {
        MavenProject project = project("https://ada.example/", "https://code.example/ada/engines");
        project.setName(" The\n  Engines ");
        project.setDescription("Notes on engines.");
        project.setDevelopers(List.of(developer("Ada")));
        License licence = new License();
        licence.setName("MIT");
        licence.setUrl("https://licences.example/mit");
        project.setLicenses(List.of(licence));
        assertThat(PomDefaults.of(project))
                .isEqualTo(new ProjectDefaults(
                        "The Engines",
                        "https://ada.example/",
                        "the <url> of pom.xml",
                        "Notes on engines.",
                        "https://code.example/ada/engines",
                        "Ada",
                        new Link("MIT", "https://licences.example/mit"),
                        null,
                        Projects.NONE));
    }

    @Test
    void leaveTheAuthorToTheOrganizationWhereSeveralDevelop() {
        MavenProject project = project(null, null);
        project.setDevelopers(List.of(developer("Ada"), developer("Charles")));
        assertThat(PomDefaults.of(project).author()).isNull();
        Organization organization = new Organization();
        organization.setName("The Engines");
        project.setOrganization(organization);
        assertThat(PomDefaults.of(project).author()).isEqualTo("The Engines");
    }

    @ParameterizedTest
    @CsvSource({
        "Gson Parent, Gson",
        "commonmark-java parent, commonmark-java",
        "engines-parent, engines",
        "Engines :: Parent, Engines",
        "Engines (Parent POM), Engines",
        "Parent, Parent",
        "Transparent, Transparent",
    })
    void nameAReactorAsItsReadersDo(String name, String title) {
        MavenProject root = project(null, null);
        root.setPackaging("pom");
        root.setName(name);
        assertThat(PomDefaults.of(root).title()).isEqualTo(title);
    }

    @Test
    void areNoneWithoutAPom() {
        MavenProject standIn = project("https://maven.example/", null);
        standIn.setFile(null);
        assertThat(PomDefaults.of(standIn)).isEqualTo(ProjectDefaults.NONE);
        assertThat(PomDefaults.of(null)).isEqualTo(ProjectDefaults.NONE);
    }

    @Test
    void takeTheSourceAsTheParentDeclaresItWithoutTheNameOfTheModule() {
        MavenProject module = project(null, null);
        module.getModel().setScm(scm("https://code.example/ada/engines/module"));
        module.setParent(project(null, "https://code.example/ada/engines"));
        assertThat(PomDefaults.of(module).source()).isEqualTo("https://code.example/ada/engines");
    }

    /** A project whose own pom declares these. */
    private static MavenProject project(@Nullable String url, @Nullable String scm) {
        Model declared = new Model();
        declared.setUrl(url);
        declared.setScm(scm == null ? null : scm(scm));
        MavenProject project = new MavenProject(declared.clone());
        project.setOriginalModel(declared);
        project.setFile(new File("pom.xml"));
        return project;
    }

    private static Developer developer(String name) {
        Developer developer = new Developer();
        developer.setName(name);
        return developer;
    }

    private static Scm scm(String url) {
        Scm scm = new Scm();
        scm.setUrl(url);
        return scm;
    }
}

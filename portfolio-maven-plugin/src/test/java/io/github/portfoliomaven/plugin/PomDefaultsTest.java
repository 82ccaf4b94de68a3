package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.ProjectDefaults;
import java.io.File;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What serves where {@code portfolio.yml} is silent. */
class PomDefaultsTest {

    @Test
    void areThoseOfThePom() {
        MavenProject project = project("https://ada.example/", "https://code.example/ada/engines");
        project.setName(" The\n  Engines ");
        project.setDescription("Notes on engines.");
        assertThat(PomDefaults.of(project))
                .isEqualTo(new ProjectDefaults(
                        "The Engines",
                        "https://ada.example/",
                        "the <url> of pom.xml",
                        "Notes on engines.",
                        "https://code.example/ada/engines"));
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

    private static Scm scm(String url) {
        Scm scm = new Scm();
        scm.setUrl(url);
        return scm;
    }
}

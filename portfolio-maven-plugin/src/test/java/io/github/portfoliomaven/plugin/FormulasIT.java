package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas in real Maven: the engine is there only when the pom adds it to the plugin. */
class FormulasIT {

    private static final String SITE = """
            -- src/site/portfolio.yml --
            title: Ada
            url: https://ada.example/
            markdown: {math: true}
            -- src/site/content/writing/2026-02-12-sum.md --
            # Sum

            It is $\\frac{a}{b}$.
            """;

    private static final String ENGINE = """
            <dependencies><dependency><groupId>org.mozilla</groupId><artifactId>rhino</artifactId>\
            <version>%s</version></dependency></dependencies>""".formatted(System.getProperty("it.rhinoVersion"));

    @TempDir
    Path temp;

    @Test
    void areShownWithTheEngineAndMissedWithoutIt() throws Exception {
        Folder folder = Folder.of(temp, SITE);
        folder.write("pom.xml", PomText.project(""));
        MavenRun without = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(String.join("\n", without.lines("ERROR")))
                .startsWith("""
                src/site/portfolio.yml:3:18: error: formulas need Rhino, which is not on the plugin's class path [formula]
                    markdown: {math: true}
                                     ^^^^
                    hint: add org.mozilla:rhino:%s to the <dependencies> of portfolio-maven-plugin in the pom.xml
                """.formatted(System.getProperty("it.rhinoVersion")));

        folder.write("pom.xml", PomText.project(ENGINE));
        MavenRun with = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(with.output()).contains("BUILD SUCCESS");
        assertThat(folder.read("target/site/writing/sum/index.html"))
                .contains(
                        "<p>It is <math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>.</p>",
                        "<link rel=\"stylesheet\" href=\"/assets/math.");
        assertThat(folder.read("target/site/index.html")).doesNotContain("/assets/math.");
        assertThat(folder.read("target/site/rss.xml")).contains("&lt;mfrac&gt;&lt;mi&gt;a&lt;/mi&gt;");
    }
}

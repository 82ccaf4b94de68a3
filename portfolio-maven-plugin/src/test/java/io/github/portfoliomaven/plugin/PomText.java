package io.github.portfoliomaven.plugin;

import java.util.Objects;

/** Pieces of poms for tests; versions are those of the build that runs them. */
final class PomText {

    private PomText() {}

    /**
     * A plugin of Maven's own.
     *
     * @param rest what stands below its version
     */
    static String plugin(String artifactId, String... rest) {
        return "<plugin><artifactId>" + artifactId + "</artifactId><version>" + version(artifactId) + "</version>"
                + String.join("", rest) + "</plugin>\n";
    }

    /** One that makes reports, and those that it is asked for. */
    static String reportPlugin(String artifactId, String... reports) {
        return plugin(
                artifactId,
                "<reportSets><reportSet><reports><report>",
                String.join("</report><report>", reports),
                "</report></reports></reportSet></reportSets>");
    }

    /**
     * A whole project that has this plugin.
     *
     * @param rest what stands below its version
     */
    static String project(String rest) {
        return """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>example</groupId>
                  <artifactId>app</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>io.github.portfoliomaven</groupId>
                        <artifactId>portfolio-maven-plugin</artifactId>
                        <version>%s</version>
                        %s
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(System.getProperty("it.version"), rest);
    }

    /** This plugin, with goals in their own phases. */
    static String portfolio(String... goals) {
        return portfolioIn("", goals);
    }

    /** Likewise, in another phase. */
    static String portfolioIn(String phase, String... goals) {
        return "<plugin><groupId>io.github.portfoliomaven</groupId><artifactId>portfolio-maven-plugin</artifactId><version>"
                + System.getProperty("it.version") + "</version><executions><execution>"
                + (phase.isEmpty() ? "" : "<phase>" + phase + "</phase>") + "<goals><goal>"
                + String.join("</goal><goal>", goals) + "</goal></goals></execution></executions></plugin>\n";
    }

    /** The plugins that build a jar. */
    static String jarPlugins() {
        return plugin("maven-compiler-plugin")
                + plugin("maven-jar-plugin")
                + plugin("maven-resources-plugin")
                + plugin("maven-surefire-plugin");
    }

    static String version(String artifactId) {
        String property = "it.version." + artifactId;
        return Objects.requireNonNull(System.getProperty(property), property);
    }
}

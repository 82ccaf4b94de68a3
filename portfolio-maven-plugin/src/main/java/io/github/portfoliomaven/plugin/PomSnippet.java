package io.github.portfoliomaven.plugin;

import java.util.List;

/** What a user adds to a pom. */
final class PomSnippet {

    private static final String SITE_PLUGIN = "3.21.0";

    private PomSnippet() {}

    /**
     * The elements that stand in {@code <plugins>}. The site plugin of Maven is taken out of the phase: its reports would
     * stand in the same folder, the version that Maven 3.6 and 3.8 choose by themselves does not run on them, and in a
     * reactor it stops at modules whose siblings have not been installed.
     *
     * @param coordinates group, artifact and version, with colons
     * @param inherited whether modules below the pom get the goal, too
     */
    static List<String> lines(String coordinates, boolean inherited) {
        String[] parts = coordinates.split(":", -1);
        return """
                <plugin>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                %s  <executions>
                    <execution>
                      <goals>
                        <goal>site</goal>
                      </goals>
                    </execution>
                  </executions>
                </plugin>
                <plugin>
                  <!-- mvn site builds this site alone, without the reports of Maven's own plugin. -->
                  <artifactId>maven-site-plugin</artifactId>
                  <version>%s</version>
                  <executions>
                    <execution>
                      <id>default-site</id>
                      <phase>none</phase>
                    </execution>
                  </executions>
                </plugin>
                """.formatted(
                parts[0],
                parts[1],
                parts.length > 2 ? parts[2] : "",
                inherited ? "" : "  <inherited>false</inherited>\n",
                SITE_PLUGIN).lines().toList();
    }
}

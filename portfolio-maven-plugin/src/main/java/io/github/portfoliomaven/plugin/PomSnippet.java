package io.github.portfoliomaven.plugin;

import java.util.List;

/** What a user adds to a pom. */
final class PomSnippet {

    private PomSnippet() {}

    /** @param coordinates group, artifact and version, with colons */
    static List<String> lines(String coordinates) {
        String[] parts = coordinates.split(":", -1);
        return """
                <plugin>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <executions><execution><goals><goal>site</goal></goals></execution></executions>
                </plugin>""".formatted(parts[0], parts[1], parts.length > 2 ? parts[2] : "")
                .lines()
                .toList();
    }
}

package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.model.ProjectFacts.Snippet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** What users copy into their builds to use a project. */
final class PomCoordinates {

    private PomCoordinates() {}

    /** Whether a project lists versions for others to import. */
    static boolean isBom(MavenProject project) {
        String artifact = project.getArtifactId().toLowerCase(Locale.ROOT);
        return "pom".equals(project.getPackaging()) && (artifact.equals("bom") || artifact.matches(".*[.-]bom"));
    }

    /** Empty for what no build depends on, and where the names are such that Maven would refuse them. */
    static List<Snippet> snippets(MavenProject project) {
        if (!Stream.of(project.getGroupId(), project.getArtifactId()).allMatch(name -> name.matches("[\\w.-]+"))) {
            return List.of();
        }
        String gradle = project.getGroupId() + ":" + project.getArtifactId() + ":";
        if (isBom(project)) {
            return List.of(
                    maven(project, "dependency", "\n  <type>pom</type>\n  <scope>import</scope>"),
                    new Snippet("Gradle", "kotlin", "implementation(platform(\"" + gradle, "\"))"));
        }
        return switch (project.getPackaging()) {
            case "jar", "bundle", "eclipse-plugin" ->
                List.of(
                        maven(project, "dependency", ""),
                        new Snippet("Gradle", "kotlin", "implementation(\"" + gradle, "\")"));
            case "maven-plugin" -> List.of(maven(project, "plugin", ""));
            case "maven-archetype" ->
                List.of(new Snippet(
                        "Maven",
                        "sh",
                        "mvn archetype:generate -DarchetypeGroupId=" + project.getGroupId() + " -DarchetypeArtifactId="
                                + project.getArtifactId() + " -DarchetypeVersion=",
                        ""));
            default -> List.of();
        };
    }

    private static Snippet maven(MavenProject project, String element, String after) {
        return new Snippet(
                "Maven",
                "xml",
                "<" + element + ">\n  <groupId>" + project.getGroupId() + "</groupId>\n  <artifactId>"
                        + project.getArtifactId() + "</artifactId>\n  <version>",
                "</version>" + after + "\n</" + element + ">");
    }
}

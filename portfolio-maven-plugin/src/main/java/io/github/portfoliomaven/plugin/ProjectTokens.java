package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.model.Token;
import java.util.EnumMap;
import java.util.Map;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What tokens in bodies stand for: what the {@code pom.xml} says of the project. */
final class ProjectTokens {

    private ProjectTokens() {}

    /** Empty if there is no pom: Maven's made-up project is not the author's. */
    static Map<Token, String> of(@Nullable MavenProject project) {
        Map<Token, String> tokens = new EnumMap<>(Token.class);
        if (project == null || project.getFile() == null) {
            return tokens;
        }
        put(tokens, Token.ARTIFACT_ID, project.getArtifactId());
        put(tokens, Token.DESCRIPTION, project.getDescription());
        put(tokens, Token.GROUP_ID, project.getGroupId());
        put(tokens, Token.NAME, project.getName());
        put(tokens, Token.URL, project.getUrl());
        put(tokens, Token.VERSION, project.getVersion());
        return tokens;
    }

    private static void put(Map<Token, String> tokens, Token token, @Nullable String value) {
        String text = PomDefaults.text(value);
        if (text != null) {
            tokens.put(token, text);
        }
    }
}

package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schemas that editors use are those of the tables that the readers use. */
class JsonSchemaTest {

    @Test
    void theSchemaOfFrontMatterIsThatOfTheTable() throws Exception {
        assertCommitted(JsonSchema.FRONT_MATTER, JsonSchema.ofFrontMatter());
    }

    @Test
    void theSchemaOfTheConfigurationIsThatOfTheTable() throws Exception {
        assertCommitted(JsonSchema.PORTFOLIO, JsonSchema.ofConfiguration());
    }

    /** What is wrong for one major version may be right for the next, so each has schemas of its own. */
    @Test
    void theAddressHasTheMajorVersion() throws Exception {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        String major = pom.replaceFirst("(?s).*?<version>(\\d+)\\..*", "$1");
        assertThat(version()).isEqualTo("v" + major);
    }

    private static String version() {
        String[] parts = JsonSchema.FOLDER.split("/");
        return parts[parts.length - 1];
    }

    private static void assertCommitted(String name, String schema) throws IOException {
        Path made = Path.of("target", "schema", name);
        Files.createDirectories(made.getParent());
        Files.writeString(made, schema);
        Path committed = Path.of("..", "docs", "schema", version(), name);
        assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                .as("after a change to a table: cp portfolio-core/target/schema/* docs/schema/" + version())
                .isEqualTo(schema);
    }
}

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
        assertCommitted("front-matter.schema.json", JsonSchema.ofFrontMatter());
    }

    @Test
    void theSchemaOfTheConfigurationIsThatOfTheTable() throws Exception {
        assertCommitted("portfolio.schema.json", JsonSchema.ofConfiguration());
    }

    private static void assertCommitted(String name, String schema) throws IOException {
        Path made = Path.of("target", "schema", name);
        Files.createDirectories(made.getParent());
        Files.writeString(made, schema);
        Path committed = Path.of("..", "docs", "schema", name);
        assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                .as("after a change to a table: cp portfolio-core/target/schema/* docs/schema/")
                .isEqualTo(schema);
    }
}

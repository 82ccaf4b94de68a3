package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.portfoliomaven.core.load.JsonSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an editor says of a file by the schemas: nothing of what is right, and where a key is wrong. */
class EditorSchemaTest {

    private static List<String> complaints(String schema, String yaml) throws Exception {
        JsonNode tree = new YAMLMapper().readTree(yaml);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema).validate(tree).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /** The n-th block of YAML in a page of the documentation. */
    private static String block(String page, int number) throws Exception {
        String docs = Files.readString(Path.of("..", "docs", page));
        return docs.split("```yaml\n")[number].split("```\n")[0];
    }

    @Test
    void theWholeConfigurationIsRight() throws Exception {
        assertThat(complaints(JsonSchema.ofConfiguration(), block("configuration.md", 1)))
                .isEmpty();
        assertThat(complaints(JsonSchema.ofConfiguration(), block("configuration.md", 2)))
                .isEmpty();
    }

    @Test
    void theEntryForTheCatalogueOfEditorsNamesTheSchema() throws Exception {
        String page = Files.readString(Path.of("..", "CONTRIBUTING.md"));
        JsonNode entry = new YAMLMapper().readTree(page.split("```json\n")[1].split("```\n")[0]);
        assertThat(entry.get("url").asText()).isEqualTo(JsonSchema.CONFIGURATION);
        assertThat(entry.get("fileMatch")).allMatch(pattern -> pattern.asText().endsWith("site/portfolio.yml"));
    }

    @Test
    void aKeyThatIsNoneIsMarked() throws Exception {
        assertThat(complaints(JsonSchema.ofConfiguration(), """
                        titel: Sample Engineer
                        url: example.dev
                        author: {name: Jane, mail: a@example.dev}
                        navigation: [{label: Work}]
                        sections: {writing: {type: blog, pageSize: 0}}
                        """))
                .containsExactly(
                        "$.author: property 'mail' is not defined in the schema and the schema does not allow additional"
                                + " properties",
                        "$.navigation[0]: required property 'url' not found",
                        "$.sections.writing.pageSize: must have a minimum value of 1",
                        "$.sections.writing.type: does not have a value in the enumeration [\"posts\", \"projects\","
                                + " \"pages\", \"docs\"]",
                        "$.url: does not match the regex pattern ^[Hh][Tt][Tt][Pp][Ss]?://",
                        "$: property 'titel' is not defined in the schema and the schema does not allow additional"
                                + " properties");
    }

    @Test
    void frontMatterOfAnyGeneratorIsRight() throws Exception {
        assertThat(complaints(JsonSchema.ofFrontMatter(), """
                        title: 2024
                        date: 2026-02-12
                        published: false
                        tags: java maven
                        taxonomies: {tags: [a, 1], series: x}
                        authors: [Jane, {name: Joe}]
                        cover: {image: a.png}
                        readtime: 8 min
                        expires:
                        mine: {any: [thing]}
                        """)).isEmpty();
        assertThat(complaints(JsonSchema.ofFrontMatter(), "draft: maybe\nweight: high\ntaxonomies: {tags: {a: b}}"))
                .containsExactly(
                        "$.draft: string found, [boolean, null] expected",
                        "$.taxonomies.tags: object found, [array, string, number, boolean, null] expected",
                        "$.weight: string found, [integer, null] expected");
    }
}

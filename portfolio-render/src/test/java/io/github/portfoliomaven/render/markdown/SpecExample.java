package io.github.portfoliomaven.render.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An example of a specification.
 *
 * @param number from 1, over the whole file
 * @param extension the word after {@code example}, such as {@code table}; empty for the core
 */
record SpecExample(int number, String section, String extension, String markdown, String html) {

    private static final String FENCE = "`".repeat(32);

    /** All examples of a specification in the format of CommonMark's {@code spec.txt}. */
    static List<SpecExample> read(String resource) {
        List<SpecExample> examples = new ArrayList<>();
        String section = "";
        String extension = "";
        StringBuilder markdown = null;
        StringBuilder html = null;
        for (String line : text(resource).split("\n", -1)) {
            if (line.startsWith(FENCE + " example")) {
                extension = line.substring((FENCE + " example").length()).strip();
                markdown = new StringBuilder();
            } else if (line.equals(FENCE) && markdown != null && html != null) {
                examples.add(
                        new SpecExample(examples.size() + 1, section, extension, markdown.toString(), html.toString()));
                markdown = null;
                html = null;
            } else if (html != null) {
                html.append(line.replace('→', '\t')).append('\n');
            } else if (markdown != null && line.equals(".")) {
                html = new StringBuilder();
            } else if (markdown != null) {
                markdown.append(line.replace('→', '\t')).append('\n');
            } else if (line.startsWith("#")) {
                section = line.replaceFirst("^#+ *", "");
            }
        }
        return examples;
    }

    private static String text(String resource) {
        try (InputStream in = SpecExample.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.portfoliomaven.render.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Location;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * The problems as SARIF 2.1.0 (OASIS Standard), which code hosts show at the lines of a pull request. Files are relative
 * to {@code %SRCROOT%}, the root of the repository.
 */
public final class SarifReport {

    private static final String ROOT = "%SRCROOT%";
    private static final String PROJECT = "https://github.com/portfoliomaven/portfolio";

    private SarifReport() {}

    /**
     * The whole file.
     *
     * @param root the folder that the report names its files from
     */
    public static String of(BuildReport report, URI root) {
        List<String> rules = report.problems().stream()
                .map(diagnostic -> diagnostic.code().label())
                .distinct()
                .sorted()
                .toList();
        return JsonLines.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(rules, json);
            // ours are code points, not UTF-16 units (section 3.14.17)
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeObjectFieldStart("originalUriBaseIds");
            json.writeObjectFieldStart(ROOT);
            json.writeStringField("uri", root.toString());
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("results");
            for (Diagnostic diagnostic : report.problems()) {
                writeResult(diagnostic, rules, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeTool(List<String> rules, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Portfolio");
        json.writeStringField("informationUri", PROJECT);
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            json.writeStringField("helpUri", PROJECT + "/blob/main/docs/problems.md#" + rule);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeResult(Diagnostic diagnostic, List<String> rules, JsonGenerator json) throws IOException {
        String rule = diagnostic.code().label();
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        json.writeNumberField("ruleIndex", rules.indexOf(rule));
        json.writeStringField("level", diagnostic.severity().label());
        json.writeObjectFieldStart("message");
        String hint = diagnostic.hint() == null ? "" : "\nhint: " + diagnostic.hint();
        json.writeStringField("text", diagnostic.message() + hint);
        json.writeEndObject();
        Location location = diagnostic.location();
        if (location != null) {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            writeFile(location, json);
            writeRegion(location, json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeFile(Location location, JsonGenerator json) throws IOException {
        String file = location.file();
        boolean drive = file.length() > 1 && file.charAt(1) == ':';
        json.writeObjectFieldStart("artifactLocation");
        if (file.startsWith("/") || drive) {
            json.writeStringField("uri", "file://" + (drive ? "/" : "") + encoded(file));
        } else {
            json.writeStringField("uri", encoded(file));
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }

    /** As in RFC 3986, with a colon only where it cannot be taken for the end of a scheme. */
    private static String encoded(String file) {
        try {
            String path = new URI(null, null, "/" + file, null).toASCIIString().substring(1);
            return path;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void writeRegion(Location location, JsonGenerator json) throws IOException {
        if (location.isWholeFile()) {
            return;
        }
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", location.line());
        json.writeNumberField("startColumn", location.column());
        json.writeNumberField("endColumn", location.column() + location.length());
        if (!location.excerpt().isEmpty()) {
            json.writeObjectFieldStart("snippet");
            json.writeStringField("text", location.excerpt());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}

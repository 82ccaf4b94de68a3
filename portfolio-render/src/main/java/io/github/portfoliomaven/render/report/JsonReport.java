package io.github.portfoliomaven.render.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.model.SourceStatus.Status;
import io.github.portfoliomaven.render.page.TranslationTable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The problems and the status of each content file as our own JSON: {@code report.json}. */
public final class JsonReport {

    private JsonReport() {}

    /** The whole file. */
    public static String of(BuildReport report) {
        return JsonLines.of(json -> {
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeBooleanField("failed", report.failed());
            json.writeArrayFieldStart("problems");
            for (Diagnostic diagnostic : report.problems()) {
                write(diagnostic, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("content");
            for (SourceStatus entry : report.content()) {
                write(entry, json);
            }
            json.writeEndArray();
            write(report.translations(), json);
            json.writeEndObject();
        });
    }

    private static void write(TranslationTable table, JsonGenerator json) throws IOException {
        if (table.languages().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("translations");
        for (TranslationTable.Row row : table.rows()) {
            json.writeStartObject();
            json.writeStringField("page", row.page());
            for (int i = 0; i < table.languages().size(); i++) {
                Status status = row.statuses().get(i);
                json.writeStringField(table.languages().get(i), status == null ? "missing" : status.label());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", diagnostic.severity().label());
        json.writeStringField("code", diagnostic.code().label());
        Location location = diagnostic.location();
        if (location != null) {
            json.writeStringField("file", location.file());
            if (!location.isWholeFile()) {
                json.writeNumberField("line", location.line());
                json.writeNumberField("column", location.column());
                json.writeNumberField("length", location.length());
            }
        }
        json.writeStringField("message", diagnostic.message());
        writeOptional("hint", diagnostic.hint(), json);
        json.writeEndObject();
    }

    private static void write(SourceStatus entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", entry.display());
        json.writeStringField("status", entry.status().label());
        writeOptional("path", entry.path(), json);
        writeOptional("instant", entry.instant(), json);
        json.writeEndObject();
    }

    private static void writeOptional(String name, @Nullable Object value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }
}

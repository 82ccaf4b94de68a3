package io.github.portfoliomaven.plugin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.LedgerEntry;
import io.github.portfoliomaven.render.SiteBuild;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Writes the problems and the ledger of a build as JSON; {@code docs/report.md} describes the format. */
final class ReportJson {

    private ReportJson() {}

    static String of(SiteBuild.Result result) throws IOException {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeBooleanField("failed", result.failed());
            json.writeArrayFieldStart("problems");
            for (Diagnostic diagnostic : result.diagnostics()) {
                write(diagnostic, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("content");
            for (LedgerEntry entry : result.ledger()) {
                write(entry, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
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

    private static void write(LedgerEntry entry, JsonGenerator json) throws IOException {
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

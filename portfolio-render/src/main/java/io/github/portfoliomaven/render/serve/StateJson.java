package io.github.portfoliomaven.render.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes what a page in the browser has to know about the preview, on one line. */
final class StateJson {

    private StateJson() {}

    static String of(Shown shown) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", shown.version());
            json.writeBooleanField("failed", shown.failed());
            json.writeArrayFieldStart("problems");
            for (PreviewProblem problem : shown.problems()) {
                json.writeStartObject();
                json.writeStringField("severity", problem.severity());
                json.writeStringField("headline", problem.headline());
                json.writeStringField("detail", problem.detail());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("marks");
            for (Map.Entry<?, String> mark : shown.marks().entrySet()) {
                json.writeStringField(shown.basePath() + mark.getKey(), mark.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

package io.github.portfoliomaven.render.icon;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What phones ask for when a site is put on a home screen (W3C, Web Application Manifest); it asks for no window of its
 * own, because a site like this one belongs into the browser.
 *
 * @param start the link to the home page
 */
record WebManifest(String name, String start, List<Icon> icons) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** A square PNG. */
    record Icon(String href, int size) {}

    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeStringField("start_url", start);
            json.writeStringField("display", "browser");
            json.writeArrayFieldStart("icons");
            for (Icon icon : icons) {
                json.writeStartObject();
                json.writeStringField("src", icon.href());
                json.writeStringField("sizes", icon.size() + "x" + icon.size());
                json.writeStringField("type", "image/png");
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }
}

package io.github.portfoliomaven.render.resume;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * {@code resume.json}: the public part of the resume, for tools that read the JSON Resume schema. A resume whose page is
 * a draft is not published in this form either.
 */
public final class ResumeJson implements SitePart {

    private static final SitePath PAGE = new SitePath("/resume/");

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        boolean heldBack = site.site().statuses().stream()
                .anyMatch(entry -> PAGE.equals(entry.path()) && entry.status() != SourceStatus.Status.PUBLISHED);
        PublicResume.of(site.site())
                .filter(resume -> !heldBack)
                .ifPresent(resume ->
                        outputs.accept(new Output(Routes.RESUME, Origin.file("data/resume"), () -> json(resume))));
    }

    private static byte[] json(Map<String, Object> resume) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            write(resume, json);
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}

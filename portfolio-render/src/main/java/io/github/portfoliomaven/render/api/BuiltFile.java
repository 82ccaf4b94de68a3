package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.render.output.RenderedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One finished file of a site. Immutable. */
public final class BuiltFile {

    private final RenderedFile file;

    BuiltFile(RenderedFile file) {
        this.file = file;
    }

    /** Where it is published, decoded: {@code /writing/hello/} for a page, {@code /rss.xml} for a file. */
    public String path() {
        return file.path().value();
    }

    /** Its name below a folder on disk: {@code writing/hello/index.html}. */
    public String file() {
        return file.path().outputFile();
    }

    /** How many bytes there are. */
    public int size() {
        return file.size();
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return file.bytes();
    }

    /** The content as UTF-8, as all texts of a site are. */
    public String text() {
        return StandardCharsets.UTF_8.decode(file.buffer()).toString();
    }

    public void writeTo(OutputStream out) throws IOException {
        file.writeTo(out);
    }

    /** The path and the size. */
    @Override
    public String toString() {
        return path() + " (" + size() + " bytes)";
    }
}

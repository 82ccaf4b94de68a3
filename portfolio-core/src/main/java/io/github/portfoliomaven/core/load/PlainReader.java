package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.SiteFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files of any site, of another generator too, into plain values: text, {@link Boolean}, lists and maps. */
public final class PlainReader {

    private PlainReader() {}

    /**
     * A content file taken apart.
     *
     * @param keys of its front matter, numbers as text
     * @param text the whole file
     * @param bodyOffset where in the text the body starts
     */
    public record Page(Map<String, Object> keys, String text, int bodyOffset) {

        public String body() {
            return text.substring(bodyOffset);
        }
    }

    /** The value of a file of YAML, TOML or JSON, by its type; {@code null} after a report. */
    public static @Nullable Object data(String file, byte[] bytes, Diagnostics diagnostics) {
        String type = file.substring(file.lastIndexOf('.') + 1);
        Node node = DataReader.node(new SiteFile(file, file, () -> bytes), type, diagnostics);
        return node == null ? null : Plain.of(node);
    }

    /** A content file; {@code null} after a report. */
    public static @Nullable Page page(String file, byte[] bytes, Diagnostics diagnostics) {
        SourceText source = TextDecoder.decode(file, bytes, diagnostics);
        FrontMatter matter = source == null ? null : FrontMatter.read(source, diagnostics);
        return source == null || matter == null
                ? null
                : new Page(
                        Plain.map(List.copyOf(matter.keys().entries())),
                        source.text(),
                        matter.body().offset());
    }
}

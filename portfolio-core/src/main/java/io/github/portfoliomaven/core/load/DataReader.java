package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.SiteFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code data/}: each file is a value of {@code data} in templates, under its name without extension. */
final class DataReader {

    private static final String FOLDER = "data";
    /** What the names of files of words start with, which are no values of {@code data}. */
    static final String WORDS = "words.";

    private static final Set<String> TYPES = Set.of("json", "yml", "yaml", "toml");

    private DataReader() {}

    static Map<String, Object> read(SourceTree tree, AddressCheck addresses, Diagnostics diagnostics) {
        Map<String, SiteFile> byName = new LinkedHashMap<>();
        Map<String, Object> data = new LinkedHashMap<>();
        for (SiteFile file : tree.below(FOLDER)) {
            String relative = file.path().substring(FOLDER.length() + 1);
            int dot = relative.lastIndexOf('.');
            String name = dot < 0 ? relative : relative.substring(0, dot);
            String type = relative.substring(dot + 1).toLowerCase(Locale.ROOT);
            boolean known = dot > 0 && TYPES.contains(type);
            if (!known || relative.contains("/")) {
                reportUnread(file, known, diagnostics);
                continue;
            }
            if (name.startsWith(WORDS)) {
                continue;
            }
            SiteFile first = byName.putIfAbsent(name, file);
            if (first != null) {
                diagnostics.error(
                        Code.DUPLICATE_KEY,
                        Location.ofFile(file.display()),
                        "data." + name + " is also what " + first.display() + " holds",
                        "rename or remove one of the two files");
                continue;
            }
            Node node = node(file, type, diagnostics);
            if (node != null) {
                data.put(name, Plain.of(node));
                if (name.equals("resume")) {
                    new ResumeCheck(addresses, diagnostics).check(node);
                }
            }
        }
        return Collections.unmodifiableMap(data);
    }

    private static void reportUnread(SiteFile file, boolean nested, Diagnostics diagnostics) {
        diagnostics.warning(
                Code.UNREAD_FILE,
                Location.ofFile(file.display()),
                nested ? "folders in data/ are not read" : "data files of this type are not supported",
                nested ? "move the file to data/ itself" : "write it as .yml, .yaml, .json or .toml");
    }

    /** The tree of a file of data; {@code null} after a report. */
    static @Nullable Node node(SiteFile file, String type, Diagnostics diagnostics) {
        SourceText source = TextDecoder.read(file, type.equals("json") ? Limits.JSON : Limits.TEXT, diagnostics);
        if (source == null) {
            return null;
        }
        return switch (type) {
            case "json" -> JsonReader.read(source, diagnostics);
            case "toml" -> TomlReader.read(source, diagnostics);
            default -> YamlReader.read(source, diagnostics);
        };
    }
}

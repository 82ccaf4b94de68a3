package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.memo.FileTrace;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of a site that the last build has left in a folder and that are there as it left them. */
public final class LeftFiles {

    /** None. */
    public static final LeftFiles NONE = new LeftFiles(Map.of(), false);

    private final Map<String, LeftFile> files;
    private final boolean whole;

    private LeftFiles(Map<String, LeftFile> files, boolean whole) {
        this.files = files;
        this.whole = whole;
    }

    /** @param bodies the content files whose bodies it was made of, or {@code null} if it has to be made again */
    record LeftFile(FileTrace trace, @Nullable Collection<String> bodies) {}

    /** Whether no file is missing. */
    public boolean areWhole() {
        return whole;
    }

    /** Those that were made of none of these bodies. */
    public LeftFiles without(Set<String> changedBodies) {
        Map<String, LeftFile> same = new HashMap<>(files);
        same.values().removeIf(file -> file.bodies == null || !Collections.disjoint(file.bodies, changedBodies));
        return new LeftFiles(same, false);
    }

    Map<String, LeftFile> files() {
        return files;
    }

    /** Writes files by their names. */
    static void write(Map<String, LeftFile> files, StateWriter out) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (LeftFile file : files.values()) {
            Collection<String> bodies = file.bodies == null ? Set.of() : file.bodies;
            bodies.forEach(body -> numbers.putIfAbsent(body, numbers.size()));
        }
        out.number(numbers.size());
        numbers.keySet().forEach(out::text);
        out.number(files.size());
        files.forEach((name, file) -> {
            out.text(name);
            file.trace.write(out);
            Collection<String> bodies = file.bodies;
            out.flag(bodies != null);
            if (bodies != null) {
                out.number(bodies.size());
                bodies.forEach(body -> out.number(numbers.getOrDefault(body, 0)));
            }
        });
    }

    /** Reads what was written, and leaves out what is not in the folder any more. */
    static LeftFiles read(StateReader in, OutputFolder folder) throws StateReader.Damaged {
        List<String> bodies = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            bodies.add(in.text());
        }
        int count = in.count();
        Map<String, LeftFile> files = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String name = in.text();
            FileTrace now = folder.renewed(FileTrace.read(in), name);
            List<String> madeOf = in.flag() ? madeOf(bodies, in) : null;
            if (now != null) {
                files.put(name, new LeftFile(now, madeOf));
            }
        }
        return new LeftFiles(files, files.size() == count);
    }

    private static List<String> madeOf(List<String> bodies, StateReader in) throws StateReader.Damaged {
        List<String> madeOf = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            madeOf.add(bodies.get(in.number(bodies.size())));
        }
        return madeOf;
    }
}

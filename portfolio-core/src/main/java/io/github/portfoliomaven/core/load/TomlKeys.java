package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/** Reads the keys of TOML (1.0.0, Keys), and puts what they name into tables. */
final class TomlKeys {

    private static final int MAX_DEPTH = 64;

    /** More duplicate keys than these are one mistake, not many. */
    private static final int MAX_DUPLICATES = 20;

    private final TomlScanner in;
    private final Diagnostics diagnostics;
    private int duplicates;

    TomlKeys(TomlScanner in, Diagnostics diagnostics) {
        this.in = in;
        this.diagnostics = diagnostics;
    }

    /** One of the parts that dots separate. */
    private record Part(String name, Place place) {}

    /** Reads {@code key = value} into a table. */
    void pair(TomlTable table, TomlValues values, int depth) throws SyntaxRefusal {
        List<Part> parts = parts();
        refuseDepth(depth + parts.size());
        if (!in.skip("=")) {
            throw in.refusal("a '=' is missing after the key", "write it as key = \"value\"");
        }
        in.skipSpace();
        Node value = values.read(depth);
        TomlTable into = table;
        for (Part part : parts.subList(0, parts.size() - 1)) {
            TomlTable.Slot slot = into.get(part.name);
            TomlTable below = slot == null ? into.table(part.name, part.place, TomlTable.Origin.DOTS) : slot.last();
            boolean closed = below == null || below.origin() != TomlTable.Origin.DOTS;
            if (slot != null && closed) {
                reportDuplicate(part, slot);
            }
            into = below == null || closed ? new TomlTable(part.place, TomlTable.Origin.DOTS) : below;
        }
        Part last = parts.get(parts.size() - 1);
        TomlTable.Slot first = into.get(last.name);
        if (first == null) {
            into.put(last.name, last.place, value);
        } else {
            reportDuplicate(last, first);
        }
    }

    /** Reads {@code [table]} or {@code [[table]]}; returns the table that the keys below it go to. */
    TomlTable header(TomlTable root) throws SyntaxRefusal {
        in.next();
        boolean element = in.skip("[");
        List<Part> parts = parts();
        refuseDepth(parts.size());
        if (!in.skip(element ? "]]" : "]")) {
            throw in.refusal("this header is not closed", element ? "write [[name]]" : "write [name]");
        }
        TomlTable into = root;
        for (Part part : parts.subList(0, parts.size() - 1)) {
            TomlTable.Slot slot = into.get(part.name);
            TomlTable below = slot == null ? into.table(part.name, part.place, TomlTable.Origin.PASSED) : slot.last();
            if (below == null && slot != null) {
                reportDuplicate(part, slot);
            }
            into = below == null ? new TomlTable(part.place, TomlTable.Origin.PASSED) : below;
        }
        Part last = parts.get(parts.size() - 1);
        return element ? element(into, last) : table(into, last);
    }

    private TomlTable element(TomlTable into, Part part) {
        TomlTable.Slot slot = into.get(part.name);
        if (slot == null || slot.isArray()) {
            return into.element(part.name, part.place);
        }
        reportDuplicate(part, slot);
        return new TomlTable(part.place, TomlTable.Origin.HEADER);
    }

    private TomlTable table(TomlTable into, Part part) {
        TomlTable.Slot slot = into.get(part.name);
        if (slot == null) {
            return into.table(part.name, part.place, TomlTable.Origin.HEADER);
        }
        TomlTable there = slot.last();
        if (there != null && !slot.isArray() && there.origin() == TomlTable.Origin.PASSED) {
            there.define();
            return there;
        }
        reportDuplicate(part, slot);
        return new TomlTable(part.place, TomlTable.Origin.HEADER);
    }

    private List<Part> parts() throws SyntaxRefusal {
        List<Part> parts = new ArrayList<>();
        do {
            in.skipSpace();
            parts.add(part());
            in.skipSpace();
        } while (in.skip("."));
        return parts;
    }

    private Part part() throws SyntaxRefusal {
        int start = in.offset();
        if (in.peek() == '"' || in.peek() == '\'') {
            String name = new TomlStrings(in).line(start);
            return new Part(name, in.from(start));
        }
        while (isBare(in.peek())) {
            in.next();
        }
        if (in.offset() == start) {
            throw in.refusal(
                    "a key is missing here", "write it as key = \"value\"; a key with other characters needs quotes");
        }
        return new Part(in.text(start), in.from(start));
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    void refuseDepth(int depth) throws SyntaxRefusal {
        if (depth > MAX_DEPTH) {
            throw new SyntaxRefusal(
                    Code.TOO_LARGE,
                    in.from(in.offset()).location(),
                    "this is nested more than " + MAX_DEPTH + " levels deep",
                    "make it flatter");
        }
    }

    private void reportDuplicate(Part part, TomlTable.Slot first) {
        if (++duplicates <= MAX_DUPLICATES) {
            RepeatedKey.refuse(part.name, first.keyPlace(), part.place, diagnostics);
        }
    }
}

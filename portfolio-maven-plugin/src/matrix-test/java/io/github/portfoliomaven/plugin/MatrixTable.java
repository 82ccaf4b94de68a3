package io.github.portfoliomaven.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of each cell of the matrix, as a table in Markdown: a row for each Maven and JDK, a column for each project. */
final class MatrixTable {

    private final Map<String, Map<MatrixProject, String>> rows = new LinkedHashMap<>();

    /** Before a cell is tried; a cell that fails stays so. */
    void begin(String maven, Jdk jdk, MatrixProject project) {
        put(maven, jdk, project, "failed");
    }

    void passed(String maven, Jdk jdk, MatrixProject project, long nanos) {
        put(maven, jdk, project, String.format(Locale.ROOT, "ok, %.1f s", nanos / 1e9));
    }

    void skipped(String maven, Jdk jdk, MatrixProject project) {
        put(maven, jdk, project, "skipped: no " + jdk);
    }

    private void put(String maven, Jdk jdk, MatrixProject project, String cell) {
        rows.computeIfAbsent("| " + maven + " | " + jdk.version(), row -> new LinkedHashMap<>())
                .put(project, cell);
    }

    @Override
    public String toString() {
        List<String> columns = new ArrayList<>(List.of("Maven", "JDK"));
        for (MatrixProject project : MatrixProject.values()) {
            columns.add(project.toString());
        }
        StringBuilder text = new StringBuilder("| " + String.join(" | ", columns) + " |\n");
        text.append("| --- ".repeat(columns.size())).append("|\n");
        rows.forEach((row, cells) -> text.append(row)
                .append(" | ")
                .append(String.join(" | ", cells.values()))
                .append(" |\n"));
        return text.toString();
    }
}

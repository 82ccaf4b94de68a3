package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.model.SourceStatus.Status;
import io.github.portfoliomaven.render.page.TranslationTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which pages are missing in which languages, as lines for readers. */
final class TranslationLines {

    private static final int MOST = 20;

    private TranslationLines() {}

    /** The pages that are not in all languages, with the columns aligned; nothing if the site is in one language. */
    static List<String> of(TranslationTable table) {
        List<String> lines = new ArrayList<>();
        if (table.languages().isEmpty()) {
            return lines;
        }
        List<TranslationTable.Row> partial =
                table.rows().stream().filter(row -> !row.isComplete()).toList();
        int complete = table.rows().size() - partial.size();
        lines.add("Translations: " + complete + " of " + table.rows().size() + " pages are in all languages");
        if (partial.isEmpty()) {
            return lines;
        }
        List<TranslationTable.Row> shown = partial.stream().limit(MOST).toList();
        int width = shown.stream().mapToInt(row -> row.page().length()).max().orElse(0);
        lines.add(line("", table.languages(), width));
        for (TranslationTable.Row row : shown) {
            lines.add(line(
                    row.page(),
                    row.statuses().stream().map(TranslationLines::cell).toList(),
                    width));
        }
        if (shown.size() < partial.size()) {
            lines.add("and " + (partial.size() - shown.size()) + " more, which are in report.json");
        }
        return lines;
    }

    private static String line(String page, List<String> cells, int width) {
        String columns = cells.stream()
                .map(cell -> cell + " ".repeat(Math.max(0, 9 - cell.length())))
                .collect(Collectors.joining(" "));
        return ("  " + page + " ".repeat(width - page.length()) + "  " + columns).stripTrailing();
    }

    private static String cell(@Nullable Status status) {
        return status == null ? "-" : status == Status.PUBLISHED ? "yes" : status.label();
    }
}

package io.github.portfoliomaven.render.page;

import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.model.SourceStatus.Status;
import io.github.portfoliomaven.core.model.TranslationKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which content page is in which language.
 *
 * @param languages of the columns; none if the site is in one language
 * @param rows by path
 */
public record TranslationTable(List<String> languages, List<Row> rows) {

    /** Of a site in one language. */
    public static final TranslationTable NONE = new TranslationTable(List.of(), List.of());

    /**
     * One page.
     *
     * @param page its path in the first language that has it
     * @param statuses in each language; {@code null} if it is not translated
     */
    public record Row(String page, List<@Nullable Status> statuses) {

        /** Whether readers find it in all languages. */
        public boolean isComplete() {
            return statuses.stream().allMatch(status -> status == Status.PUBLISHED);
        }
    }

    public static TranslationTable of(List<Edition> editions) {
        if (editions.size() < 2) {
            return NONE;
        }
        Map<String, List<@Nullable Status>> statuses = new TreeMap<>();
        Map<String, String> paths = new TreeMap<>();
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            for (Map.Entry<String, SourceStatus> page : byKey(edition).entrySet()) {
                List<@Nullable Status> row = statuses.computeIfAbsent(
                        page.getKey(), key -> new ArrayList<>(Collections.nCopies(editions.size(), null)));
                row.set(i, page.getValue().status());
                if (page.getValue().status() == Status.PUBLISHED) {
                    paths.putIfAbsent(
                            page.getKey(), String.valueOf(page.getValue().path()));
                }
            }
        }
        SortedMap<String, Row> rows = new TreeMap<>();
        paths.forEach((key, path) -> rows.put(path, new Row(path, Collections.unmodifiableList(statuses.get(key)))));
        return new TranslationTable(editions.stream().map(Edition::language).toList(), List.copyOf(rows.values()));
    }

    private static Map<String, SourceStatus> byKey(Edition edition) {
        Map<String, String> originals = new TreeMap<>();
        edition.site().contents().forEach(content -> {
            String original = content.header().text().translationOf();
            if (original != null) {
                originals.put(content.file(), original);
            }
        });
        Map<String, SourceStatus> byKey = new TreeMap<>();
        for (SourceStatus status : edition.statuses()) {
            byKey.put(TranslationKey.ofFile(originals.getOrDefault(status.file(), status.file())), status);
        }
        return byKey;
    }
}

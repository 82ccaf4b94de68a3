package io.github.portfoliomaven.plugin.importing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes down what of a site came along. */
final class Account {

    private final NewSite site;
    private final Map<String, OldPage> pages;
    private final int files;

    /** @param files how many files the new site has */
    Account(NewSite site, Map<String, OldPage> pages, int files) {
        this.site = site;
        this.pages = pages;
        this.files = files;
    }

    void write() {
        site.report().brought("settings: " + String.join(", ", names("", site.config())));
        Map<String, Integer> counts = new TreeMap<>();
        pages.keySet().forEach(to -> counts.merge(SectionTypes.section(to), 1, Integer::sum));
        List<String> places = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> (entry.getKey().isEmpty() ? "the root" : entry.getKey()) + " (" + entry.getValue() + ")")
                .toList();
        site.report().brought(pages.size() + (pages.size() == 1 ? " page" : " pages") + " in " + Report.names(places));
        int others = files - pages.size();
        if (others > 0) {
            site.report().brought(others + (others == 1 ? " other file" : " other files"));
        }
    }

    private static List<String> names(String prefix, Map<String, Object> map) {
        return map.entrySet().stream()
                .flatMap(entry -> entry.getValue() instanceof Map<?, ?>
                        ? names(prefix + entry.getKey() + ".", OldSite.asMap(entry.getValue())).stream()
                        : Stream.of(prefix + entry.getKey()))
                .toList();
    }
}

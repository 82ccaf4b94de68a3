package io.github.portfoliomaven.plugin.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The main menu of a site of Hugo without its lower levels, by weight. */
final class HugoMenu {

    private HugoMenu() {}

    /**
     * Links with {@code label} and {@code url}.
     *
     * @param settings of which the first that has a menu counts
     */
    static List<Map<String, Object>> of(List<Settings> settings, Report report) {
        Object main = null;
        for (Settings from : settings) {
            for (String name : List.of("menus", "menu")) {
                main = main == null ? Settings.get(from.map(name), "main") : main;
            }
        }
        List<Map<String, Object>> items = new ArrayList<>();
        for (Object item : main instanceof List<?> list ? list : List.of()) {
            items.add(OldSite.asMap(item));
        }
        items.sort(Comparator.comparingInt(HugoMenu::weight));
        List<Map<String, Object>> links = new ArrayList<>();
        for (Map<String, Object> item : items) {
            String name = Settings.text(item, "name", "title");
            String url = Settings.text(item, "url", "pageRef");
            if (Settings.text(item, "parent") != null) {
                report.left(String.valueOf(name), "nested menu entries");
            } else if (name != null && url != null) {
                links.add(link(name, url.matches("(?:\\w+:|/).*") ? url : "/" + url));
            }
        }
        return links;
    }

    static Map<String, Object> link(String label, String url) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("label", label);
        link.put("url", url);
        return link;
    }

    private static int weight(Map<String, Object> item) {
        String weight = Settings.text(item, "weight");
        return weight != null && weight.matches("-?\\d{1,9}") ? Integer.parseInt(weight) : Integer.MAX_VALUE;
    }
}

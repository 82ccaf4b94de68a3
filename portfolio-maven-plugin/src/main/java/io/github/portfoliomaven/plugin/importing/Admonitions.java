package io.github.portfoliomaven.plugin.importing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes alerts of the admonitions of Docusaurus ({@code :::note}), and reports what only MDX understands. */
final class Admonitions {

    private static final Map<String, String> ALERTS = Map.of(
            "note", "NOTE",
            "info", "NOTE",
            "tip", "TIP",
            "important", "IMPORTANT",
            "warning", "WARNING",
            "caution", "CAUTION",
            "danger", "CAUTION");

    private static final Pattern START = Pattern.compile(":::+\\s*(\\w+)(?:\\s*\\[(.+)\\]|\\s+(.+))?\\s*");

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

    private Admonitions() {}

    static String rewritten(String text, Rewrites notes) {
        StringBuilder out = new StringBuilder();
        String fence = "";
        boolean quoted = false;
        int offset = 0;
        for (String line : text.split("(?<=\n)")) {
            Matcher code = FENCE.matcher(line.strip());
            if (code.matches() && (fence.isEmpty() || line.strip().startsWith(fence))) {
                fence = fence.isEmpty() ? code.group(1) : "";
            }
            Matcher start = START.matcher(line.strip());
            if (fence.isEmpty() && start.matches() && line.startsWith(":") && ALERTS.containsKey(start.group(1))) {
                String title = start.group(2) == null ? start.group(3) : start.group(2);
                out.append("> [!").append(ALERTS.get(start.group(1))).append("]\n");
                out.append(title == null ? "" : "> **" + title.strip() + "**\n>\n");
                notes.changed("admonitions, to alerts");
                quoted = true;
            } else if (fence.isEmpty() && quoted && line.strip().matches(":::+")) {
                quoted = false;
            } else {
                if (fence.isEmpty() && line.matches("(?s)(?:import|export) .*(?:from ['\"]|= ).*")) {
                    notes.leftover("import and export of MDX", offset);
                }
                out.append(quoted ? (line.isBlank() ? ">" + line : "> " + line) : line);
            }
            offset += line.length();
        }
        return out.toString();
    }
}

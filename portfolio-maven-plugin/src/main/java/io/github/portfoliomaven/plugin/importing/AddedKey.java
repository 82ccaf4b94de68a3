package io.github.portfoliomaven.plugin.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds a key to the front matter of a text, in the notation of that. */
final class AddedKey {

    private AddedKey() {}

    /**
     * The text with one more key, before all others.
     *
     * @param value a text, a truth value, or a list or map of these
     */
    static String in(OldPage page, String text, String key, Object value) {
        boolean bare = page.page().bodyOffset() == 0 && !text.startsWith("---\n"); // of a key that was added before
        int start = bare ? 0 : firstLine(text);
        int end = text.indexOf('\n', start) + 1;
        String first = bare ? "" : text.substring(start, end).strip().replace("\uFEFF", "");
        return switch (first) {
            case "---", "---yaml" -> inserted(text, end, key + ": " + json(value));
            case "+++", "---toml" -> inserted(text, end, key + " = " + toml(value));
            case ";;;" -> inserted(text, end, json(key) + ": " + json(value) + ",");
            case "---json" -> inBraces(text, key, value);
            case "<!--" -> inserted(text, end, ".. " + key + ": " + value);
            case "" -> "---\n" + key + ": " + json(value) + "\n---\n" + text;
            default -> {
                if (first.startsWith("{")) {
                    yield inBraces(text, key, value);
                }
                String sign = first.matches("[\\w.]+\\s*=.*") ? "=" : ": ";
                yield inserted(text, start, key + sign + value);
            }
        };
    }

    /** Where the first line starts that is not blank. */
    private static int firstLine(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.lastIndexOf('\n', start) + 1;
    }

    private static String inBraces(String text, String key, Object value) {
        int brace = text.indexOf('{') + 1;
        return text.substring(0, brace) + json(key) + ": " + json(value) + "," + text.substring(brace);
    }

    private static String inserted(String text, int at, String line) {
        return text.substring(0, at) + line + "\n" + text.substring(at);
    }

    /** As JSON writes it, and so YAML. */
    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ": " + json(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof List<?> list
                ? list.stream().map(AddedKey::json).collect(Collectors.joining(", ", "[", "]"))
                : scalar(value);
    }

    private static String toml(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + " = " + toml(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return value instanceof List<?> list
                ? list.stream().map(AddedKey::toml).collect(Collectors.joining(", ", "[", "]"))
                : scalar(value);
    }

    private static String scalar(Object value) {
        return value instanceof Boolean
                ? value.toString()
                : "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}

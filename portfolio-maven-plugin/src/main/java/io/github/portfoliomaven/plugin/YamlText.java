package io.github.portfoliomaven.plugin;

/** Writes a text as a scalar of YAML. */
final class YamlText {

    private YamlText() {}

    /** Plain where no reader can misunderstand it, otherwise in double quotes (YAML 1.2.2, section 7.3.1). */
    static String of(String text) {
        boolean plain = !text.isEmpty()
                && text.equals(text.strip())
                && text.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c)
                                || c == ' '
                                || c == '-'
                                || c == '.'
                                || c == ','
                                || c == '/')
                && Character.isLetter(text.codePointAt(0))
                && !text.matches("(?i)y|n|yes|no|on|off|true|false|null");
        if (plain) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}

package io.github.portfoliomaven.core.markdown;

/**
 * The lines of a heading or paragraph, and the attributes that stood at their end.
 *
 * @param lines without the attributes
 */
record BlockAttributes(BlockLines lines, Attributes attributes) {

    /** @param signs whether the lines may end with number signs that are no text */
    static BlockAttributes atEnd(BlockLines lines, String markdown, boolean signs, Features features) {
        BlockAttributes none = new BlockAttributes(lines, Attributes.NONE);
        int last = lines.count() - 1;
        boolean possible = features.site()
                && last >= 0
                && lines.end(last) > lines.start(last)
                && markdown.charAt(lines.end(last) - 1) == '}';
        if (!possible) {
            return none;
        }
        String text = lines.line(last);
        AttributeList list = AttributeList.atEnd(text);
        if (list == null) {
            return none;
        }
        int start = lines.start(last);
        int end = text.substring(0, list.start()).stripTrailing().length();
        end = signs ? HeadingBlockParser.closingSigns(text, 0, end) : end;
        return new BlockAttributes(lines.endingAt(start + end), Attributes.of(list, index -> start + index));
    }
}

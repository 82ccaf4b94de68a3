package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * What starts a list item (CommonMark 0.31.2, section 5.2).
 *
 * @param delimiter the bullet, or the character after the number
 * @param number where the list starts to count; -1 after a bullet
 * @param contentColumn where in the line the item's content starts, tabs counted out
 */
record ListMarker(char delimiter, int number, int contentColumn) {

    private static final int LONGEST_NUMBER = 9;
    /** Content that is indented by more than this behind its marker is code. */
    static final int CODE_INDENT = 4;

    private static final int TAB = 4;

    /** The marker at {@code from}, or {@code null}; in a paragraph only one that may interrupt it. */
    static @Nullable ListMarker read(BasedSequence line, int from, int column, boolean inParagraph) {
        char c = line.charAt(from);
        int end = from;
        int number = -1;
        if (c == '-' || c == '+' || c == '*') {
            end++;
        } else if (Chars.isDigit(c)) {
            number = 0;
            while (end < line.length() && end - from < LONGEST_NUMBER && Chars.isDigit(line.charAt(end))) {
                number = number * 10 + line.charAt(end++) - '0';
            }
            if (end == line.length() || (line.charAt(end) != '.' && line.charAt(end) != ')')) {
                return null;
            }
            end++;
        } else {
            return null;
        }
        if (end < line.length() && !Chars.isSpaceOrTab(line.charAt(end))) {
            return null;
        }
        int afterMarker = column + end - from;
        int content = contentColumn(line, end, afterMarker);
        boolean interrupts = content >= 0 && (number < 0 || number == 1);
        if (inParagraph && !interrupts) {
            return null;
        }
        boolean oneSpace = content < 0 || content - afterMarker > CODE_INDENT;
        return new ListMarker(line.charAt(end - 1), number, oneSpace ? afterMarker + 1 : content);
    }

    /** The column of the first character that is neither space nor tab, or -1 if there is none. */
    static int contentColumn(BasedSequence line, int from, int column) {
        int at = column;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                at++;
            } else if (c == '\t') {
                at += TAB - at % TAB;
            } else {
                return at;
            }
        }
        return -1;
    }

    /** Whether an item with this marker belongs to a list. */
    boolean continues(ListBlock list) {
        if (list instanceof OrderedList ordered) {
            return number >= 0 && ordered.getDelimiter() == delimiter;
        }
        return number < 0 && list instanceof BulletList bullets && bullets.getOpeningMarker() == delimiter;
    }

    /** A list that starts with this marker. */
    ListBlock list() {
        if (number < 0) {
            BulletList list = new BulletList();
            list.setOpeningMarker(delimiter);
            return list;
        }
        OrderedList list = new OrderedList();
        list.setStartNumber(number);
        list.setDelimiter(delimiter);
        return list;
    }

    ListItem item() {
        return number < 0 ? new BulletListItem() : new OrderedListItem();
    }
}

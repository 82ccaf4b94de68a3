package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.render.css.CssScanner;
import java.util.ArrayList;
import java.util.List;

/** Finds the addresses in a style sheet: those of {@code url()} and of {@code @import} with a text. */
final class CssAddresses {

    /**
     * An address.
     *
     * @param offset where it starts, in UTF-16 units
     */
    record Address(String url, int offset) {}

    private CssAddresses() {}

    static List<Address> of(String css) {
        List<Address> addresses = new ArrayList<>();
        CssScanner scanner = new CssScanner(css);
        String before = "";
        while (scanner.next()) {
            String piece = scanner.text();
            switch (scanner.kind()) {
                case SPACE, COMMENT -> {}
                case ADDRESS -> addresses.add(new Address(piece, scanner.start()));
                case STRING -> {
                    boolean address = before.equalsIgnoreCase("url(") || before.equalsIgnoreCase("@import");
                    if (address && scanner.isClosed()) {
                        addresses.add(new Address(piece.substring(1, piece.length() - 1), scanner.start() + 1));
                    }
                }
                case WORD, MARK -> before = scanner.is('(') ? before + "(" : piece;
            }
        }
        return addresses;
    }
}

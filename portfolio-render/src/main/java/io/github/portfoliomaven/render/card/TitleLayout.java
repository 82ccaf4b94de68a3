package io.github.portfoliomaven.render.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A title in lines of about one width, as large as it fits.
 *
 * @param size of the font, in pixels
 * @param lines at least one, without space at the ends
 */
record TitleLayout(int size, List<String> lines) {

    /** Sizes from the largest, each with the lines that it may have. */
    private static final int[][] SIZES = {{104, 2}, {92, 2}, {84, 3}, {76, 3}, {68, 4}, {60, 4}, {52, 5}, {46, 6}};

    private static final int STEPS = 8;

    /** A piece of the title that is not broken; widths at a size of one pixel, with the space at its end and without. */
    private record Piece(String text, double width, double bareWidth) {

        static Piece of(String text, ToDoubleFunction<String> measure) {
            String bare = text.strip();
            // Java refuses to lay out a text of no length.
            double bareWidth = bare.isEmpty() ? 0 : measure.applyAsDouble(bare);
            return new Piece(text, bare.equals(text) ? bareWidth : measure.applyAsDouble(text), bareWidth);
        }
    }

    /**
     * @param width of the lines, in pixels
     * @param measure the width of a text at a size of one pixel
     */
    static TitleLayout of(String title, double width, ToDoubleFunction<String> measure) {
        List<Piece> pieces = new ArrayList<>();
        LineBreaks.pieces(title).forEach(text -> pieces.add(Piece.of(text, measure)));
        double widest = pieces.stream().mapToDouble(Piece::bareWidth).max().orElse(0);
        for (int[] size : SIZES) {
            double room = width / size[0];
            List<String> lines = widest > room ? List.of() : lines(pieces, room);
            if (!lines.isEmpty() && lines.size() <= size[1]) {
                return new TitleLayout(size[0], balanced(pieces, widest, room, lines));
            }
        }
        int[] least = SIZES[SIZES.length - 1];
        return new TitleLayout(least[0], cut(pieces, width / least[0], least[1], measure));
    }

    private static List<String> lines(List<Piece> pieces, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = 0;
        for (Piece piece : pieces) {
            if (line.length() > 0 && width + piece.bareWidth() > room) {
                lines.add(line.toString().strip());
                line.setLength(0);
                width = 0;
            }
            line.append(piece.text());
            width += piece.width();
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** The same number of lines in the least width that does. */
    private static List<String> balanced(List<Piece> pieces, double widest, double room, List<String> greedy) {
        List<String> best = greedy;
        double narrow = widest;
        double wide = room;
        for (int i = 0; i < STEPS && greedy.size() > 1; i++) {
            double middle = (narrow + wide) / 2;
            List<String> lines = lines(pieces, middle);
            if (lines.size() > greedy.size()) {
                narrow = middle;
            } else {
                wide = middle;
                best = lines;
            }
        }
        return best;
    }

    /** Breaks anywhere, and ends with an ellipsis: for what is longer than any title. */
    private static List<String> cut(List<Piece> whole, double room, int most, ToDoubleFunction<String> measure) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : whole) {
            if (piece.bareWidth() <= room) {
                pieces.add(piece);
            } else {
                piece.text().codePoints().forEach(c -> pieces.add(Piece.of(Character.toString(c), measure)));
            }
        }
        List<String> lines = new ArrayList<>(lines(pieces, room));
        if (lines.size() > most) {
            lines.subList(most, lines.size()).clear();
            String last = lines.get(most - 1);
            while (measure.applyAsDouble(last + "…") > room) {
                last = last.substring(0, last.offsetByCodePoints(last.length(), -1))
                        .strip();
            }
            lines.set(most - 1, last + "…");
        }
        return lines;
    }
}

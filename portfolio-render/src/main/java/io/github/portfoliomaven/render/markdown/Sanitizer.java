package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.FlatText;
import io.github.portfoliomaven.core.text.LowerCase;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;

/**
 * Cleans the HTML that an author writes among Markdown. What stands among the children of one of our elements is read as one
 * fragment, as a browser would read it, so that tags which Markdown tears apart find each other; jsoup's cleaner decides what
 * stays. Our own markup takes no part in it: it is replaced by placeholders meanwhile, and it is put back where the
 * cleaner has
 * left the placeholder.
 */
final class Sanitizer {

    /** Relative addresses count as being of this site; nobody ever sees it. */
    private static final String ANY_SITE = "https://site.invalid/";

    private final BodyInput input;
    private final Html out;
    private int start;
    private List<Piece> pieces = new ArrayList<>();

    /** A piece of the author's HTML, and where it belongs in what we have written. */
    private record Piece(int at, FlatText html) {}

    Sanitizer(BodyInput input, Html out) {
        this.input = input;
        this.out = out;
    }

    /** Writes HTML as text that shows it; comments show nothing anyway. */
    static void escape(String html, boolean block, Html out) {
        String text = html.strip();
        if (text.startsWith("<!--") && text.endsWith("-->")) {
            return;
        }
        if (block) {
            out.raw("<p>").text(text).raw("</p>");
        } else {
            out.text(html);
        }
    }

    /** Writes the children of one of our elements; the HTML among them stays in it. */
    void within(Runnable children) {
        int outerStart = start;
        List<Piece> outerPieces = pieces;
        start = out.length();
        pieces = new ArrayList<>(0);
        children.run();
        finish();
        start = outerStart;
        pieces = outerPieces;
    }

    /** Keeps a piece of HTML until all of its siblings are known. */
    void add(FlatText html, boolean block) {
        pieces.add(new Piece(out.length(), html));
        if (block && !html.text().endsWith("\n")) {
            out.raw('\n');
        }
    }

    /** Closes what the HTML has opened so far, so that the rest starts fresh. */
    void finish() {
        if (!pieces.isEmpty()) {
            clean();
            pieces = new ArrayList<>(0);
        }
        start = out.length();
    }

    private void clean() {
        Fragment fragment = new Fragment();
        int from = start;
        for (Piece piece : pieces) {
            fragment.addOurs(out.toBody(from, piece.at()));
            fragment.addAuthors(piece.html());
            from = piece.at();
        }
        fragment.addOurs(out.toBody(from, out.length()));
        out.truncate(start);
        Document read = Document.createShell(ANY_SITE);
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        read.body()
                .insertChildren(
                        0, parser.parseFragmentInput(LowerCase.ofNamesLater(fragment.html()), read.body(), ANY_SITE));
        Cleaner cleaner = new Cleaner(AllowedHtml.safelist(input.schemes()));
        cleaner.clean(read).body().traverse(new CleanHtmlWriter(fragment, input, out));
        fragment.writeRest(out);
    }
}

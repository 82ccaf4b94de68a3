package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.render.math.Formula;
import io.github.portfoliomaven.render.math.Formulas;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Shows the formulas of a body; one that cannot be read is reported where it is wrong. */
final class FormulaWriter {

    private static final String HINT =
            "see the commands of Temml, temml.org/docs/en/supported; a backslash makes a dollar text";

    private static final int MOST_PROBLEMS = 10;

    private final BodyWriter body;
    private boolean wrote;
    private int problems;

    FormulaWriter(BodyWriter body) {
        this.body = body;
    }

    /**
     * Says what a site that wants formulas lacks.
     *
     * @param possible whether there is an engine
     */
    static void check(SiteConfig config, boolean possible, Diagnostics diagnostics) {
        if (config.markdown().math() && !possible) {
            diagnostics.error(
                    Code.FORMULA,
                    config.locations().of("markdown.math"),
                    "formulas need Rhino, which is not on the class path of the plugin",
                    "add org.mozilla:rhino:1.9.1 to the <dependencies> of portfolio-maven-plugin in the pom.xml");
        }
    }

    boolean wroteAny() {
        return wrote;
    }

    /** Reads the formulas in a text, so that the writer finds them as HTML. */
    void read(Inline root, FlatText text) {
        for (Inline node = root.firstChild; node != null; node = node.next) {
            if (node.kind == Inline.Kind.MATH || node.kind == Inline.Kind.DISPLAY_MATH) {
                int from = node.from;
                node.written = node.text;
                node.text = html(node.text, node.kind == Inline.Kind.DISPLAY_MATH, index -> text.source(from + index));
            } else if (node.firstChild != null) {
                read(node, text);
            }
        }
    }

    void block(MathBlock node) {
        FlatText tex = FlatText.ofLines(body.parsed().markdown(), node.lines());
        if (!node.isClosed()) {
            report("this formula does not end", node.getStartOffset(), 2, "close it with a line of two dollars, $$");
        }
        open(body.attributes(node));
        body.out().raw(html(tex.text(), true, tex::source));
        close();
    }

    /** The text of a block of code as a formula. */
    void fenced(FlatText tex, Attributes attributes) {
        open(attributes);
        body.out().raw(html(tex.text(), true, tex::source));
        close();
    }

    /** A formula that is all of its paragraph. */
    void alone(Inline node, Attributes attributes) {
        open(attributes);
        body.out().raw(node.text);
        close();
    }

    /** The formula, when it is the whole content of a paragraph and stands apart; else {@code null}. */
    static @Nullable Inline alone(Inline root) {
        Inline only = root.firstChild;
        return only != null && only.next == null && only.kind == Inline.Kind.DISPLAY_MATH ? only : null;
    }

    private void open(Attributes attributes) {
        body.open("div", attributes, "math").raw(" tabindex=\"0\">");
    }

    private void close() {
        body.out().raw("</div>\n");
    }

    private String html(String tex, boolean display, IntUnaryOperator source) {
        wrote = true;
        Formula formula = Formulas.arePossible() ? Formulas.shared().render(tex.strip(), display) : null;
        if (formula == null || formula.isBroken()) {
            if (formula != null) {
                int indent = tex.length() - tex.stripLeading().length();
                int position =
                        Math.min(formula.position(), Math.max(0, tex.strip().length() - 1));
                report(
                        "this formula cannot be shown: " + formula.problem(),
                        source.applyAsInt(indent + position),
                        1,
                        HINT);
            }
            StringBuilder text = new StringBuilder("<code>");
            Escapes.html(tex, text);
            return text.append("</code>").toString();
        }
        return formula.html();
    }

    /** One dollar too many can make all that follow wrong. */
    private void report(String message, int offset, int length, String hint) {
        if (++problems > MOST_PROBLEMS) {
            return;
        }
        BodyInput input = body.input();
        input.diagnostics().error(Code.FORMULA, input.source().at(input.offset() + offset, length), message, hint);
    }
}

package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.markdown.Attributes;
import io.github.portfoliomaven.core.markdown.Block;
import io.github.portfoliomaven.core.markdown.FlatText;
import io.github.portfoliomaven.core.markdown.Inline;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.text.HtmlText;
import io.github.portfoliomaven.render.math.Formula;
import io.github.portfoliomaven.render.math.Formulas;
import java.util.IdentityHashMap;
import java.util.function.IntUnaryOperator;

/** Shows the formulas of a body; one that cannot be read is reported where it is wrong. */
final class FormulaWriter {

    private static final String HINT =
            "see the commands of Temml, temml.org/docs/en/supported; a backslash makes a dollar text";

    private static final int MOST_PROBLEMS = 10;

    private final BodyInput input;
    private final Elements elements;

    /** Those in headings are written twice. */
    private final IdentityHashMap<Inline, String> read = new IdentityHashMap<>();

    private boolean wrote;
    private int problems;

    FormulaWriter(BodyInput input, Elements elements) {
        this.input = input;
        this.elements = elements;
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
                    "formulas need Rhino, which is not on the plugin's class path",
                    "add org.mozilla:rhino:1.9.1 to the <dependencies> of portfolio-maven-plugin in the pom.xml");
        }
    }

    boolean wroteAny() {
        return wrote;
    }

    /**
     * A formula in a text as HTML.
     *
     * @param text in which the formula has its place
     */
    String html(Inline node, FlatText text) {
        return read.computeIfAbsent(
                node,
                formula -> html(
                        formula.text(),
                        formula.kind() == Inline.Kind.DISPLAY_MATH,
                        index -> text.source(formula.from() + index)));
    }

    void write(Block.Formula node) {
        if (!node.closed()) {
            report("this formula does not end", node.offset(), 2, "close it with a line of two dollars, $$");
        }
        block(node.lines().text(), node.attributes());
    }

    /** Writes a formula that stands apart. */
    void block(FlatText tex, Attributes attributes) {
        apart(html(tex.text(), true, tex::source), attributes);
    }

    /** Writes a formula that is all of its paragraph. */
    void alone(Inline node, FlatText text, Attributes attributes) {
        apart(html(node, text), attributes);
    }

    private void apart(String html, Attributes attributes) {
        elements.open("div", attributes, "math")
                .raw(" tabindex=\"0\">")
                .raw(html)
                .raw("</div>\n");
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
            return "<code>" + HtmlText.attribute(tex) + "</code>";
        }
        return formula.html();
    }

    /** One dollar too many can make all that follow wrong. */
    private void report(String message, int offset, int length, String hint) {
        if (++problems > MOST_PROBLEMS) {
            return;
        }
        input.diagnostics().error(Code.FORMULA, input.source().at(input.offset() + offset, length), message, hint);
    }
}

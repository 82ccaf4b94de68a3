package io.github.portfoliomaven.render.code;

import io.github.portfoliomaven.core.text.HtmlText;

/**
 * What an author adds to an element.
 *
 * @param classes parted by spaces, not escaped; may be empty
 * @param others all other attributes as HTML, each with a space before it
 */
public record ElementAttributes(String classes, String others) {

    public static final ElementAttributes NONE = new ElementAttributes("", "");

    /** Appends the attributes of an opening tag, those of the element's own classes first. */
    public void write(String ownClasses, StringBuilder out) {
        if (!ownClasses.isEmpty() || !classes.isEmpty()) {
            out.append(" class=\"").append(ownClasses);
            out.append(ownClasses.isEmpty() || classes.isEmpty() ? "" : " ");
            out.append(HtmlText.attribute(classes)).append('"');
        }
        out.append(others);
    }
}

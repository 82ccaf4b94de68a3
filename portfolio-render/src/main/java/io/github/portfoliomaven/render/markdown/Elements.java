package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Attributes;

/** Writes the opening tags of blocks, with the attributes that the author gives them. */
record Elements(Html out, AllowedAttributes allowed) {

    /** Starts the line of a block with its opening tag, without what closes it. */
    Html open(String tag, Attributes attributes) {
        return open(tag, attributes, "");
    }

    Html open(String tag, Attributes attributes, String ownClasses) {
        out.line().raw('<').raw(tag);
        if (!attributes.isEmpty() || !ownClasses.isEmpty()) {
            allowed.of(attributes, AllowedAttributes.Element.BLOCK).write(ownClasses, out.out());
        }
        return out;
    }
}

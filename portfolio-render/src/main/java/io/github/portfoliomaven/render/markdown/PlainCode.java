package io.github.portfoliomaven.render.markdown;

/** Code blocks without highlighting. */
final class PlainCode {

    private PlainCode() {}

    /** @param pre the opening tag of the {@code pre} element */
    static void write(String pre, CodeBlocks.CodeBlock block, StringBuilder out) {
        out.append(pre).append("<code");
        if (!block.language().isEmpty()) {
            out.append(" class=\"language-");
            Escapes.html(block.language(), out);
            out.append('"');
        }
        out.append('>');
        Escapes.html(block.code(), out);
        out.append("</code></pre>");
    }
}

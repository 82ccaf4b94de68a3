package io.github.portfoliomaven.render.check;

/** The addresses of style sheets as references. */
final class StyleSheets {

    private StyleSheets() {}

    static Reference reference(CssAddresses.Address address) {
        return new Reference("css", "url()", address.url(), Reference.Kind.FILE, false, 0, address.offset());
    }
}

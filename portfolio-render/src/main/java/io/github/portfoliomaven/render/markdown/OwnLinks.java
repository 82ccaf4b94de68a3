package io.github.portfoliomaven.render.markdown;

/**
 * Leaves links as the author wrote them, but for those to the headings of the same text, which get the prefix of their ids.
 *
 * @param idPrefix what the ids of the text start with
 */
record OwnLinks(String idPrefix) implements Links {

    @Override
    public ResolvedLink resolve(String link, int offset, int length) {
        boolean own = link.length() > 1 && link.startsWith("#") && !link.startsWith(idPrefix, 1);
        return new ResolvedLink(own ? "#" + idPrefix + link.substring(1) : link, null);
    }
}

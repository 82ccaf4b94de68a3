package io.github.portfoliomaven.render.check;

/**
 * The result of a request for an address.
 *
 * @param kind what it means for the link
 * @param text for messages: {@code answers 404 (not found)}
 */
record Answer(Kind kind, String text) {

    /** What an answer means for a link. */
    enum Kind {
        /** The address exists, or the host hides it from programs. */
        GOOD,
        /** The address does not exist. */
        GONE,
        /** The host fails, perhaps for a while. */
        FAILING,
        /** The address was not asked: the public cannot reach its host. */
        REFUSED
    }

    static Answer ofStatus(int status) {
        return switch (status) {
            case 404 -> new Answer(Kind.GONE, "answers 404 (not found)");
            case 410 -> new Answer(Kind.GONE, "answers 410 (gone)");
            // these mean that the address is known, and that programs are not welcome
            case 401, 403, 405, 406, 429, 451, 999 -> new Answer(Kind.GOOD, "answers " + status);
            default ->
                status < 400
                        ? new Answer(Kind.GOOD, "answers " + status)
                        : new Answer(status < 500 ? Kind.GONE : Kind.FAILING, "answers " + status);
        };
    }
}

package io.github.portfoliomaven.core.model;

/**
 * A host that reads {@code _redirects} and {@code _headers}.
 *
 * <p>The limits are those of <a href="https://developers.cloudflare.com/pages/configuration/redirects/">Cloudflare Pages</a>.
 * <a href="https://docs.netlify.com/manage/routing/redirects/overview/">Netlify</a> names no limit, but advises against more
 * than 10,000 redirects.
 */
public enum Hosting {
    /** A rule with an exclamation mark counts where there is a file, too. */
    NETLIFY(10_000, Integer.MAX_VALUE, Integer.MAX_VALUE, "301!"),
    /** Rules always count. */
    CLOUDFLARE(2_000, 1_000, 100_000, "301");

    private final int rules;
    private final int ruleLength;
    private final int bytes;
    private final String permanent;

    Hosting(int rules, int ruleLength, int bytes, String permanent) {
        this.rules = rules;
        this.ruleLength = ruleLength;
        this.bytes = bytes;
        this.permanent = permanent;
    }

    /** How many redirects it reads at most. */
    public int rules() {
        return rules;
    }

    /** How many characters one of them may have. */
    public int ruleLength() {
        return ruleLength;
    }

    /** How many bytes they may have in all. */
    public int bytes() {
        return bytes;
    }

    /** How a redirect says that it is permanent, and stronger than a page at its path. */
    public String permanent() {
        return permanent;
    }
}

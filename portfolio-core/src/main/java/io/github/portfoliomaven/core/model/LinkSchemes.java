package io.github.portfoliomaven.core.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The schemes that an address may have: those of the web, of mail and of telephones, and those that the site adds. An address
 * without a scheme is relative, and always good.
 *
 * @param names in lower case
 */
public record LinkSchemes(Set<String> names) {

    /** What holds where a site adds nothing. */
    public static final LinkSchemes DEFAULT = new LinkSchemes(Set.of("http", "https", "mailto", "tel"));

    /** Schemes whose addresses run what they hold; no site can add them. */
    private static final Set<String> RUN = Set.of("javascript", "vbscript", "livescript", "mocha", "data");

    public LinkSchemes {
        names = Set.copyOf(names);
    }

    /** These schemes and more, but for those that run something. */
    public LinkSchemes and(Collection<String> more) {
        Set<String> all = new TreeSet<>(names);
        more.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        all.removeAll(RUN);
        return new LinkSchemes(all);
    }

    /** Whether the addresses of a scheme run what they hold. */
    public static boolean runs(String scheme) {
        return RUN.contains(scheme.toLowerCase(Locale.ROOT));
    }

    /**
     * An address as browsers read it (URL Standard, section 4.4): without control characters and spaces around it, and without
     * tabs and line ends.
     */
    public static String read(String address) {
        int from = 0;
        int to = address.length();
        while (from < to && address.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && address.charAt(to - 1) <= ' ') {
            to--;
        }
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = address.charAt(i);
            if (c != '\t' && c != '\n' && c != '\r') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether an address may be written; one of the web has to name its host behind two slashes. */
    public boolean allow(String address) {
        String read = read(address);
        int colon = 0;
        while (colon < read.length() && isSchemeCharacter(read.charAt(colon), colon)) {
            colon++;
        }
        if (colon == 0 || colon == read.length() || read.charAt(colon) != ':') {
            return true;
        }
        String scheme = read.substring(0, colon).toLowerCase(Locale.ROOT);
        return names.contains(scheme) && (!scheme.startsWith("http") || namesHost(read, colon + 1));
    }

    private static boolean namesHost(String address, int from) {
        return address.startsWith("//", from)
                && address.length() > from + 2
                && "/\\?#".indexOf(address.charAt(from + 2)) < 0;
    }

    private static boolean isSchemeCharacter(char c, int at) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (at > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
    }
}

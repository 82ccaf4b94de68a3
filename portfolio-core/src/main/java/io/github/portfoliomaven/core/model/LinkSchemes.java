package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.text.UrlText;
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

    /** The defaults. */
    public static final LinkSchemes DEFAULT = new LinkSchemes(Set.of("http", "https", "mailto", "tel"));

    /** Schemes whose addresses run or show what they hold; no site can add them. */
    private static final Set<String> RUNNING =
            Set.of("blob", "data", "filesystem", "jar", "javascript", "livescript", "mocha", "vbscript", "view-source");

    public LinkSchemes {
        names = Set.copyOf(names);
    }

    /** These schemes and more; the others must not be running ones. */
    public LinkSchemes and(Collection<String> others) {
        Set<String> all = new TreeSet<>(names);
        others.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        return new LinkSchemes(all);
    }

    /** Whether the addresses of a scheme run or show what they hold. */
    public static boolean isRunning(String scheme) {
        return RUNNING.contains(scheme.toLowerCase(Locale.ROOT));
    }

    /** Whether an address may be written. One of the web has to name its host behind two slashes. */
    public boolean allow(String address) {
        String read = read(address);
        int colon = UrlText.schemeEnd(read);
        if (colon < 0) {
            return true;
        }
        String scheme = read.substring(0, colon).toLowerCase(Locale.ROOT);
        return names.contains(scheme) && (!UrlText.isWeb(scheme) || namesHost(read, colon + 1));
    }

    /** Whether an address of the web leaves out its host, so that it leads nowhere, or to a part of the site by chance. */
    public static boolean lacksHost(String address) {
        int colon = UrlText.schemeEnd(address);
        boolean web = colon < 0 ? address.startsWith("//") : UrlText.isWeb(address.substring(0, colon));
        return web && !namesHost(address, colon + 1);
    }

    private static boolean namesHost(String address, int from) {
        return address.startsWith("//", from)
                && address.length() > from + 2
                && "/\\?#".indexOf(address.charAt(from + 2)) < 0;
    }

    /**
     * An address as browsers read it (URL Standard, section 4.4): without control characters and spaces around it, and without
     * tabs and line ends. Spaces of all alphabets go, so that nobody uncovers a scheme by taking them away later.
     */
    public static String read(String address) {
        int from = 0;
        int to = address.length();
        while (from < to && isSpace(address.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(address.charAt(to - 1))) {
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

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

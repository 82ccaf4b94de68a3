package io.github.portfoliomaven.render.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The addresses by which style sheets refer to other files. */
final class AssetAddress {

    private AssetAddress() {}

    /** Whether it is complete as it is: with a scheme or host, a fragment, or nothing at all. */
    static boolean isForeign(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        boolean scheme = colon > 0 && (slash < 0 || colon < slash);
        return address.isEmpty() || address.startsWith("#") || address.startsWith("//") || scheme;
    }

    /** Without query and fragment. */
    static String file(String address) {
        int end = address.length();
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        return address.substring(0, end);
    }

    /** The name of the asset that a relative address in another asset means; nothing when it leads out of them. */
    static Optional<String> resolve(String from, String relative) {
        Deque<String> segments = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String segment : (folder + relative).split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    /** The address of a file seen from another, both relative to one folder. */
    static String relative(String from, String to) {
        int common = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (!to.startsWith(from.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        long up = from.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + to.substring(common);
    }
}

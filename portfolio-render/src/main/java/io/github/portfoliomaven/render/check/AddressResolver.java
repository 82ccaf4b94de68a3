package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.text.UrlText;
import io.github.portfoliomaven.render.output.OutputPlan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Resolves addresses as a browser on a page of the site would (URL Standard, section 4.4, as far as a site needs it). */
final class AddressResolver {

    private final Routes routes;

    AddressResolver(Routes routes) {
        this.routes = routes;
    }

    /** @param from the file that has the address */
    Target resolve(SitePath from, String written) {
        String url = written.strip();
        int scheme = UrlText.schemeEnd(url);
        if (scheme >= 0) {
            String name = url.substring(0, scheme).toLowerCase(Locale.ROOT);
            return name.equals("http") || name.equals("https") ? absolute(url) : other(url);
        }
        if (url.startsWith("//")) {
            return absolute(routes.origin().substring(0, routes.origin().indexOf(':') + 1) + url);
        }
        String path = UrlText.path(url);
        String base = routes.basePath() + from.encoded();
        if (path.isEmpty()) {
            return inside(base, url);
        }
        return inside(normal(path.startsWith("/") ? path : base.substring(0, base.lastIndexOf('/') + 1) + path), url);
    }

    private Target absolute(String url) {
        String origin = routes.origin();
        boolean own = url.regionMatches(true, 0, origin, 0, origin.length())
                && (url.length() == origin.length() || "/?#".indexOf(url.charAt(origin.length())) >= 0);
        if (!own) {
            return new Target(Target.Kind.EXTERNAL, null, null, UrlText.withoutFragment(url));
        }
        String rest = url.substring(origin.length());
        String path = UrlText.path(rest);
        return inside(normal(path.isEmpty() ? "/" : path), rest);
    }

    private Target inside(String path, String written) {
        String base = routes.basePath();
        if (!path.startsWith(base + "/") && !path.equals(base)) {
            return new Target(Target.Kind.BESIDE, null, null, routes.origin() + path);
        }
        String below = path.equals(base) ? "/" : path.substring(base.length());
        SitePath found = OutputPlan.pathOf(below).orElse(null);
        return new Target(
                found == null ? Target.Kind.INVALID : Target.Kind.INSIDE,
                found,
                UrlText.fragment(written),
                routes.origin() + path);
    }

    private static Target other(String url) {
        return new Target(Target.Kind.OTHER, null, null, url);
    }

    /** Without {@code .} and {@code ..}; what climbs above the root stays at the root. */
    private static String normal(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                kept.pollLast();
            }
            if (segments[i].equals("..") || segments[i].equals(".")) {
                if (last) {
                    kept.addLast("");
                }
            } else {
                kept.addLast(segments[i]);
            }
        }
        return "/" + String.join("/", kept);
    }
}

package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.FieldLocations;
import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The links of {@code portfolio.yml}, with their places, and what links are made of. */
final class WrittenLinks {

    private final SiteConfig config;

    WrittenLinks(SiteConfig config) {
        this.config = config;
    }

    /** Hands over each link as it is written, with its place. */
    void forEach(BiConsumer<String, Location> links) {
        List<Link> navigation = config.frame().navigation();
        if (navigation != null) {
            list("navigation", navigation, links);
        }
        Link callToAction = config.frame().callToAction();
        if (callToAction != null) {
            links.accept(callToAction.url(), place("callToAction.url", "callToAction"));
        }
        // Those that nobody wrote lead to pages whose own problems are reported.
        if (config.locations().byKey().containsKey("footer.links")) {
            list("footer.links", config.frame().footer().links(), links);
        }
        list("author.links", config.author().links(), links);
        String avatar = config.author().avatar();
        if (avatar != null) {
            links.accept(avatar, place("author.avatar"));
        }
    }

    private void list(String key, List<Link> list, BiConsumer<String, Location> links) {
        for (int i = 0; i < list.size(); i++) {
            String element = key + "[" + i + "]";
            links.accept(list.get(i).url(), place(element + ".url", element, key));
        }
    }

    /** The place of the first of the keys that has one. */
    private Location place(String... keys) {
        FieldLocations locations = config.locations();
        for (String key : keys) {
            Location location = locations.byKey().get(key);
            if (location != null) {
                return location;
            }
        }
        return Location.ofFile(locations.file());
    }

    /** A relative link, seen from a page; nothing if it leads out of the site. */
    static Optional<SitePath> relative(SitePath page, String link) {
        Deque<String> segments = new ArrayDeque<>();
        String[] all = (page.value().substring(1, page.value().lastIndexOf('/') + 1) + link).split("/");
        for (String segment : all) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return OutputPlan.pathOf("/" + String.join("/", segments));
    }
}

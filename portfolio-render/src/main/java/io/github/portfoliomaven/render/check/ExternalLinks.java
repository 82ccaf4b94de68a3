package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the addresses of other hosts that a site refers to. */
final class ExternalLinks {

    private ExternalLinks() {}

    /** Each address once, sorted. */
    static List<ExternalLink> of(CheckedSite site, Places places) {
        SortedMap<String, List<OutputLocation>> outputs = new TreeMap<>();
        for (CheckedPage page : site.pages().values()) {
            for (Reference reference : page.references()) {
                Target target = site.resolve(page.path(), reference.url());
                if (target.kind() == Target.Kind.EXTERNAL) {
                    outputs.computeIfAbsent(target.url(), url -> new ArrayList<>())
                            .add(OutputLocation.of(page.path(), reference));
                }
            }
        }
        List<ExternalLink> links = new ArrayList<>();
        outputs.forEach((url, all) -> links.add(link(url, all, places)));
        return links;
    }

    private static ExternalLink link(String url, List<OutputLocation> outputs, Places places) {
        long files = outputs.stream().map(OutputLocation::path).distinct().count();
        Location location = null;
        for (OutputLocation output : outputs) {
            location = location == null ? places.written(output) : location;
        }
        if (location == null) {
            Location template = places.shared(outputs.get(0));
            location = template == null ? places.origin(outputs.get(0)) : template;
        }
        return new ExternalLink(
                url, location, (int) files, outputs.get(0).path().outputFile());
    }
}

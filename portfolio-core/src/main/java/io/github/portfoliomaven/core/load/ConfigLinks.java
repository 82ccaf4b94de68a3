package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the links in {@code portfolio.yml}. */
final class ConfigLinks {

    private static final Pattern LINK_TARGET = Pattern.compile("/.*|#.*|[A-Za-z][A-Za-z0-9+.-]*:.+");

    private final ConfigLevel level;
    private final AddressCheck addresses;
    private final Map<String, Location> locations;
    private final Diagnostics diagnostics;

    /** @param locations gets the place of each address */
    ConfigLinks(ConfigLevel level, AddressCheck addresses, Map<String, Location> locations, Diagnostics diagnostics) {
        this.level = level;
        this.addresses = addresses;
        this.locations = locations;
        this.diagnostics = diagnostics;
    }

    /** The address of a picture, or {@code null}. */
    @Nullable
    String picture(Fields fields, Key<String> key) {
        Node.Entry entry = fields.entry(key);
        String address = fields.get(key);
        if (entry != null) {
            addresses.check(address, entry.value().place().location());
        }
        return address;
    }

    /** The links of a list; {@code null} when there is no list. */
    @Nullable
    List<Link> list(Fields fields, Key<Node.Sequence> key) {
        Node.Sequence sequence = fields.get(key);
        if (sequence == null) {
            return null;
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            if (item instanceof Node.Mapping mapping) {
                Link link = link(mapping, key.name() + "[" + i + "]");
                if (link != null) {
                    links.add(link);
                }
            } else {
                diagnostics.error(
                        Code.BAD_VALUE,
                        item.place().location(),
                        "'" + key.name() + "' must be a list of links, not " + item.kind(),
                        "write {label: GitHub, url: \"https://…\"}");
            }
        }
        return List.copyOf(links);
    }

    /** A link, or {@code null} after a report. */
    @Nullable
    Link link(Node.Mapping mapping, String name) {
        Fields fields = level.fields(mapping, ConfigKeys.IN_LINK, "a link");
        String label = fields.get(ConfigKeys.LINK_LABEL);
        String url = fields.get(ConfigKeys.LINK_URL);
        reportMissing(mapping, fields, ConfigKeys.LINK_LABEL, label);
        reportMissing(mapping, fields, ConfigKeys.LINK_URL, url);
        Node.Entry entry = fields.entry(ConfigKeys.LINK_URL);
        if (label == null || url == null || entry == null) {
            return null;
        }
        Location place = entry.value().place().location();
        locations.put(name + ".url", place);
        if (!LINK_TARGET.matcher(url).matches()) {
            diagnostics.error(
                    Code.BAD_VALUE,
                    place,
                    Quote.of(url) + " is neither a path in the site nor a URL",
                    "start a path with a slash: /" + url);
        }
        addresses.check(url, place);
        return new Link(label, url);
    }

    private void reportMissing(Node.Mapping mapping, Fields fields, Key<String> key, @Nullable String value) {
        boolean wrongType = value == null && fields.entry(key) != null;
        if (!wrongType && (value == null || value.isEmpty())) {
            diagnostics.error(
                    Code.BAD_VALUE,
                    mapping.place().location(),
                    "this link has no " + key.localName(),
                    "write {label: GitHub, url: \"https://…\"}");
        }
    }
}

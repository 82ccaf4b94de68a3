package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.text.UrlText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files that a site will have, each path once.
 *
 * <p>Paths are unique as files: {@code /about/} and {@code /about/index.html} are one, and so are two that differ only
 * by case, because they would be on macOS and Windows.
 */
public final class OutputPlan {

    private static final String INDEX = "index.html";

    private final SortedMap<SitePath, Output> outputs;

    private OutputPlan(SortedMap<SitePath, Output> outputs) {
        this.outputs = Collections.unmodifiableSortedMap(outputs);
    }

    /** Of two outputs with one path the first is kept, and the conflict is an error at the second; names that Windows refuses are warned of. */
    public static OutputPlan of(List<Output> outputs, Diagnostics diagnostics) {
        SortedMap<SitePath, Output> unique = new TreeMap<>();
        for (Output output : new PathConflicts(diagnostics).withoutConflicts(outputs)) {
            unique.put(output.path(), output);
        }
        NameLengths.check(List.copyOf(unique.values()), diagnostics);
        WindowsNames.check(List.copyOf(unique.values()), diagnostics);
        return new OutputPlan(unique);
    }

    /** By path. */
    public List<Output> outputs() {
        return List.copyOf(outputs.values());
    }

    public Optional<Output> at(SitePath path) {
        return Optional.ofNullable(outputs.get(path));
    }

    /**
     * Whether a link to this path finds something: a page may be named with its final slash, without it, or by its
     * {@code index.html}, as web servers have it.
     */
    public boolean publishes(SitePath target) {
        return target(target).isPresent();
    }

    /** The output that a link to this path leads to, in any of the forms of {@link #publishes(SitePath)}. */
    public Optional<Output> target(SitePath link) {
        Output exact = outputs.get(link);
        if (exact != null) {
            return Optional.of(exact);
        }
        String value = link.value();
        if (link.isPage()) {
            return at(new SitePath(value + INDEX));
        }
        if (value.endsWith("/" + INDEX)) {
            return at(new SitePath(value.substring(0, value.length() - INDEX.length())));
        }
        return at(new SitePath(value + "/")).or(() -> at(new SitePath(value + "/" + INDEX)));
    }

    /**
     * The path in the site of a link that starts with a slash: without query and fragment, percent-decoded; nothing
     * when it is no such path, as with {@code //host/} or {@code /../x}.
     */
    public static Optional<SitePath> pathOf(String link) {
        return Optional.of(UrlText.decoded(UrlText.path(link)))
                .filter(SitePath::isValid)
                .map(SitePath::new);
    }
}

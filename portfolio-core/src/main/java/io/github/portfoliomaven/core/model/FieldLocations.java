package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.diagnostic.Location;
import java.util.Map;

/**
 * Where the values of a front matter or configuration file stand, for messages of later stages.
 *
 * @param file the file, for keys that it does not have
 * @param byKey the place of each value by its canonical key, and by the synonym that the author wrote; {@code aliases[1]} names an
 *     element of a list
 */
public record FieldLocations(String file, Map<String, Location> byKey) {

    /** The place of a key's value, or the file as a whole. */
    public Location of(String key) {
        Location location = byKey.get(key);
        return location == null ? Location.ofFile(file) : location;
    }
}

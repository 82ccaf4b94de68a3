package io.github.portfoliomaven.render.api;

import java.util.Map;

/** Makes files of a site that the generator does not make; one at the path of a file of its own takes that one's place. */
@FunctionalInterface
public interface OutputPart {

    /**
     * The content of each file by its path, such as {@code /humans.txt}; {@code /x/} is a page. A path that an author publishes,
     * too, is a problem of the site.
     */
    Map<String, byte[]> files(PublishedSite site);
}

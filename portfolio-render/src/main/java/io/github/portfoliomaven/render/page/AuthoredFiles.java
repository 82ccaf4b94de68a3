package io.github.portfoliomaven.render.page;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the author publishes, as content or as it is: it takes the place of what the generator has for the same path.
 *
 * @param files relative to the output directory, and the folders that they are in: the author's
 *     {@code atom.xml/index.html} takes the place of a feed, too
 */
public record AuthoredFiles(Set<String> files) {

    public static AuthoredFiles of(Site site) {
        Stream<SitePath> paths = Stream.concat(
                site.contents().map(Content::path),
                site.files().published().stream().map(Resource::path));
        Set<String> files = new HashSet<>();
        paths.map(SitePath::outputFile).forEach(file -> {
            files.add(file);
            for (int slash = file.indexOf('/'); slash > 0; slash = file.indexOf('/', slash + 1)) {
                files.add(file.substring(0, slash));
            }
        });
        return new AuthoredFiles(Set.copyOf(files));
    }

    /** Whether the author publishes something there. */
    public boolean has(SitePath path) {
        return files.contains(path.outputFile());
    }
}

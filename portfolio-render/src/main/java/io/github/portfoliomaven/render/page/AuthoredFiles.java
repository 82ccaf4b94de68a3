package io.github.portfoliomaven.render.page;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the author publishes, as content or as it is: it takes the place of what the generator has for the same path.
 *
 * @param files relative to the output directory
 */
public record AuthoredFiles(Set<String> files) {

    public static AuthoredFiles of(Site site) {
        Stream<SitePath> paths = Stream.concat(
                site.contents().map(Content::path),
                site.files().published().stream().map(Resource::path));
        return new AuthoredFiles(paths.map(SitePath::outputFile).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the author publishes something there. */
    public boolean has(SitePath path) {
        return files.contains(path.outputFile());
    }
}

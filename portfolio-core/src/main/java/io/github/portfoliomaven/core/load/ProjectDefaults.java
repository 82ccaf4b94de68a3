package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.SourceHost;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the project that a site belongs to says of itself; it serves where {@code portfolio.yml} is silent.
 *
 * @param title the site's title
 * @param url the project's address, as written
 * @param urlOrigin where that address stands, for messages: {@code the <url> of pom.xml}
 * @param description the site's description
 * @param source where the project's source can be read, as written
 * @param author who writes the project
 * @param licence its name, and where it can be read, as written
 * @param host where the files of its repository can be read
 * @param projects those that its build makes
 */
public record ProjectDefaults(
        @Nullable String title,
        @Nullable String url,
        String urlOrigin,
        @Nullable String description,
        @Nullable String source,
        @Nullable String author,
        @Nullable Link licence,
        @Nullable SourceHost host,
        Projects projects) {

    /** There is no project, or it says nothing. */
    public static final ProjectDefaults NONE =
            new ProjectDefaults(null, null, "", null, null, null, null, null, Projects.NONE);

    /** Projects often give their page at such a host as their address; it serves no site of theirs. */
    private static final Set<String> CODE_HOSTS = Set.of("bitbucket.org", "codeberg.org", "github.com", "gitlab.com");

    /** The same, with what is known of the repository. */
    public ProjectDefaults at(@Nullable SourceHost other) {
        return new ProjectDefaults(title, url, urlOrigin, description, source, author, licence, other, projects);
    }

    /** The same, with other projects. */
    public ProjectDefaults with(Projects others) {
        return new ProjectDefaults(title, url, urlOrigin, description, source, author, licence, host, others);
    }

    /** The site's address, unchecked; {@code null} if there is none, or it leads to the repository. */
    public @Nullable String siteUrl() {
        URI address = url == null ? null : ValueTypes.webAddress(url);
        if (address == null) {
            return url;
        }
        URI repository = source == null ? null : ValueTypes.webAddress(source);
        boolean sameHost = repository != null && host(address).equals(host(repository));
        return sameHost || CODE_HOSTS.contains(host(address)) ? null : url;
    }

    /**
     * Links to the source and to the licence, as far as browsers can open them. A licence at the address of the site
     * itself is left out: what lies there is what this site publishes.
     */
    public List<Link> links() {
        URI site = siteUrl() == null ? null : ValueTypes.webAddress(siteUrl());
        return Stream.of(source == null ? null : new Link("Source", source.strip()), licence)
                .filter(Objects::nonNull)
                .filter(link -> {
                    URI address = ValueTypes.webAddress(link.url());
                    return address != null && (site == null || !host(address).equals(host(site)));
                })
                .toList();
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }
}

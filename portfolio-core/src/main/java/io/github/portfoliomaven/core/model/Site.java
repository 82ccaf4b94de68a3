package io.github.portfoliomaven.core.model;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole site as it was read, before anything is rendered.
 *
 * @param home the page of {@code content/index.md}, or {@code null} if there is none and the theme composes the home page
 * @param sections in the order of the navigation: work, services and writing first, then by weight and name
 * @param pages the pages of the root, without the home page, and pages of folders in sections of posts, by path
 * @param data what {@code data/} holds by file name without extension: text, booleans, lists and maps of such
 * @param files what the site has besides content and data
 * @param changelog of the project, or {@code null} if the site names none
 * @param statuses the status of each content file, by file
 */
public record Site(
        SiteConfig config,
        @Nullable Page home,
        List<Section> sections,
        List<Page> pages,
        Map<String, Object> data,
        Files files,
        @Nullable Changelog changelog,
        List<SourceStatus> statuses) {

    /**
     * What a site has besides content and data.
     *
     * @param published as they are, by path
     * @param assets files of {@code assets/}; their paths start with {@code assets/}
     * @param templates files of {@code templates/}; their paths start with {@code templates/}
     * @param code files of the repository, for code blocks that show them
     */
    public record Files(List<Resource> published, List<SiteFile> assets, List<SiteFile> templates, CodeSources code) {}

    /** The same with another configuration. */
    Site with(SiteConfig other) {
        return new Site(other, home, sections, pages, data, files, changelog, statuses);
    }

    /** The same with other sections. */
    public Site withSections(List<Section> others) {
        return new Site(config, home, others, pages, data, files, changelog, statuses);
    }

    /** The same with the header of each content changed. */
    public Site withHeaders(UnaryOperator<Header> change) {
        return new Site(
                config,
                home == null ? null : home.with(change.apply(home.header())),
                sections.stream().map(section -> section.withHeaders(change)).toList(),
                pages.stream()
                        .map(page -> page.with(change.apply(page.header())))
                        .toList(),
                data,
                files,
                changelog,
                statuses);
    }

    /** Every content file that is published: home, pages, each section's index, members and unlisted pages. */
    public Stream<Content> contents() {
        Stream<Content> roots = Stream.concat(Stream.ofNullable(home), pages.stream());
        Stream<Content> inSections = sections.stream()
                .flatMap(section -> Stream.concat(Stream.ofNullable(section.index()), section.members().stream()));
        Stream<Content> unlisted = sections.stream().flatMap(section -> section.unlisted().stream());
        return Stream.concat(Stream.concat(roots, inSections), unlisted);
    }

    /** The posts of all sections, newest first; posts of one instant by path. */
    public List<Post> posts() {
        return sections.stream()
                .flatMap(section -> section.members().stream())
                .filter(Post.class::isInstance)
                .map(Post.class::cast)
                .sorted(Order.NEWEST_FIRST)
                .toList();
    }

    /** The releases of the changelog, newest first. */
    public List<Release> releases() {
        return changelog == null ? List.of() : changelog.releases();
    }

    /** Whether readers can search the site: there are posts or docs, and {@code theme.search} is not switched off. */
    public boolean isSearchable() {
        boolean docs = sections.stream().anyMatch(section -> section.type() == SectionType.DOCS);
        return config.theme().search() && (docs || !posts().isEmpty());
    }
}

package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What links can name by its file: content, published or not, resources and assets; and what images are like. Immutable. */
public final class LinkTargets {

    private static final String ASSETS = "/assets/";

    private final Map<String, SitePath> contents;
    private final Set<SitePath> pages;
    private final Map<String, SourceStatus> statuses;
    private final Map<String, SitePath> resources;
    private final Map<String, SitePath> assets;
    private final BodyImages images;
    private final RepositoryLinks repository;

    private LinkTargets(
            RepositoryLinks repository,
            Map<String, SitePath> contents,
            Map<String, SourceStatus> statuses,
            Map<String, SitePath> resources,
            Map<String, SitePath> assets,
            BodyImages images) {
        this.repository = repository;
        this.contents = contents;
        this.pages = Set.copyOf(contents.values());
        this.statuses = statuses;
        this.resources = resources;
        this.assets = assets;
        this.images = images;
    }

    public static LinkTargets of(Site site) {
        return of(
                RepositoryLinks.of(site),
                site.contents(),
                site.statuses(),
                site.files().published());
    }

    /** No files at all: every link to a Markdown file is broken. */
    public static LinkTargets none() {
        return of(RepositoryLinks.NONE, Stream.empty(), List.of(), List.of());
    }

    static LinkTargets of(
            RepositoryLinks repository,
            Stream<? extends Content> contents,
            List<SourceStatus> statuses,
            List<Resource> resources) {
        Map<String, SitePath> published = new TreeMap<>();
        contents.forEach(content -> {
            String original = content.header().text().translationOf();
            if (original != null) {
                published.putIfAbsent(original, content.path());
            }
            published.put(content.file(), content.path());
        });
        Map<String, SourceStatus> entries = new HashMap<>();
        statuses.forEach(entry -> entries.put(entry.file(), entry));
        Map<String, SitePath> files = new HashMap<>();
        resources.forEach(resource -> files.put(resource.file().path(), resource.path()));
        return new LinkTargets(repository, published, entries, files, Map.of(), BodyImages.none());
    }

    /** The same, and files that only other targets have. */
    public LinkTargets orElse(LinkTargets others) {
        if (others.contents.isEmpty() && others.statuses.isEmpty() && others.resources.isEmpty()) {
            return this;
        }
        Map<String, SitePath> all = new TreeMap<>(others.contents);
        all.putAll(contents);
        Map<String, SourceStatus> entries = new HashMap<>(others.statuses);
        entries.putAll(statuses);
        Map<String, SitePath> files = new HashMap<>(others.resources);
        files.putAll(resources);
        return new LinkTargets(repository, all, entries, files, assets, images);
    }

    /**
     * The same, with assets and images.
     *
     * @param assets where each file is published, by its path in {@code assets/}
     */
    public LinkTargets with(Map<String, SitePath> assets, BodyImages images) {
        return new LinkTargets(repository, contents, statuses, resources, Map.copyOf(assets), images);
    }

    /** Of files that lie outside of the site directory. */
    RepositoryLinks repository() {
        return repository;
    }

    /** Where a file, relative to the site directory, is published; {@code null} when it is not. */
    @Nullable
    SitePath find(String file) {
        SitePath content = contents.get(file);
        return content == null ? resources.get(file) : content;
    }

    /** Whether a content file is published at a path. */
    boolean isContent(SitePath path) {
        return pages.contains(path);
    }

    /** Whether a path that starts with a slash is one that a file is published at as it is. */
    boolean isPublished(String path) {
        return path.startsWith("/") && resources.containsKey("static" + path);
    }

    /** Where an asset that a path with a leading slash names is published, or {@code null}. */
    @Nullable
    SitePath asset(String path) {
        return path.startsWith(ASSETS) ? assets.get(path.substring(ASSETS.length())) : null;
    }

    /** What is known of the image at a path. */
    @Nullable
    BodyImage image(SitePath path) {
        return images.find(path);
    }

    /** What became of a content file; {@code null} when there is no such file. */
    @Nullable
    SourceStatus entry(String file) {
        return statuses.get(file);
    }

    /** All content files that are published, in order. */
    Collection<String> contentFiles() {
        return contents.keySet();
    }
}

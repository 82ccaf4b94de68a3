package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.Branch;
import io.github.portfoliomaven.core.model.Changelog;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceHost;
import io.github.portfoliomaven.core.model.SourceStatus;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What links mean that count from the place of a file in the repository, as its host resolves them. Paths are relative to the
 * base directory.
 */
final class RepositoryLinks {

    static final RepositoryLinks NONE = new RepositoryLinks("", Map.of(), Map.of(), null, CodeSources.none(), null);

    /** The address of a repository in that of its files. */
    private static final Pattern ROOT = Pattern.compile("^(https://.+?/(?:-/)?)(?:blob|src)/");

    private static final Pattern PLAIN = Pattern.compile("[\\w./ ~+@-]+");

    /** Pages of a repository that are no files. */
    private static final Set<String> PAGES = Set.of(
            ("actions branches commits contributors discussions forks graphs issues labels merge_requests milestones network"
                            + " packages pipelines projects pull-requests pulls releases security stargazers tags watchers wiki wikis")
                    .split(" "));

    private final String siteDirectory;
    private final Map<String, String> files;
    private final Map<String, SitePath> folders;
    private final @Nullable String changelog;
    private final CodeSources repository;
    private final @Nullable SourceHost host;

    /**
     * What is not published.
     *
     * @param entry the file or folder there
     * @param url where it can be read, or {@code null}
     */
    record Elsewhere(CodeSources.Entry entry, @Nullable String url) {}

    private RepositoryLinks(
            String siteDirectory,
            Map<String, String> files,
            Map<String, SitePath> folders,
            @Nullable String changelog,
            CodeSources repository,
            @Nullable SourceHost host) {
        this.siteDirectory = siteDirectory;
        this.files = files;
        this.folders = folders;
        this.changelog = changelog;
        this.repository = repository;
        this.host = host;
    }

    static RepositoryLinks of(Site site) {
        String config = site.config().locations().file();
        Map<String, String> files = new HashMap<>();
        for (SourceStatus status : site.statuses()) {
            files.put(status.display(), status.file());
        }
        for (Resource resource : site.files().published()) {
            files.put(resource.file().display(), resource.file().path());
        }
        Map<String, SitePath> folders = new HashMap<>();
        site.sections().forEach(section -> addFolders(section, folders));
        Changelog changelog = site.changelog();
        return new RepositoryLinks(
                config.substring(0, config.lastIndexOf('/') + 1),
                files,
                folders,
                changelog == null || changelog.releases().isEmpty()
                        ? null
                        : changelog.body().source().file(),
                site.files().code(),
                site.config().fromProject().host());
    }

    /** The folders of a section of type docs: each leads to its page, or to its list. */
    private static void addFolders(Section section, Map<String, SitePath> folders) {
        if (section.type() != SectionType.DOCS) {
            return;
        }
        for (Content content : section.members()) {
            SitePath page =
                    isIndex(content) ? content.path() : parent(content.path().value());
            if (isListed(section, page)) {
                folders.putIfAbsent(folderOf(content.body().source().file()), page);
            }
        }
        if (section.index() != null) {
            folders.put(folderOf(section.index().body().source().file()), section.path());
        }
    }

    private static boolean isListed(Section section, SitePath page) {
        return page.equals(section.path())
                || Branch.all(section.tree()).anyMatch(branch -> branch.path().equals(page));
    }

    private static boolean isIndex(Content content) {
        String name = content.file().substring(content.file().lastIndexOf('/') + 1);
        return name.startsWith("index.") || name.startsWith("_index.") || name.equalsIgnoreCase("README.md");
    }

    private static SitePath parent(String page) {
        return new SitePath(page.substring(0, page.lastIndexOf('/', page.length() - 2) + 1));
    }

    private static String folderOf(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** The site directory, with a slash at the end, or empty. */
    String siteDirectory() {
        return siteDirectory;
    }

    /** The file of the site that is made of a file of the repository, relative to the site directory, or {@code null}. */
    @Nullable
    String file(String path) {
        String file = files.get(path);
        boolean below = file == null && path.startsWith(siteDirectory);
        return below ? path.substring(siteDirectory.length()) : file;
    }

    /** Where a file of the site lies in the repository. */
    String display(String file) {
        return files.entrySet().stream()
                .filter(entry -> entry.getValue().equals(file))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(siteDirectory + file);
    }

    /** The page that shows what is in a folder, or the releases of the changelog; {@code null} if there is none. */
    @Nullable
    SitePath folder(String path) {
        return path.equals(changelog) ? Routes.RELEASES : folders.get(withoutSlash(path));
    }

    /** A file that a code block may show. */
    CodeSources.Found code(String path) {
        return repository.find(path);
    }

    /** What a path leads to that no page shows. */
    Elsewhere elsewhere(String path) {
        String plain = withoutSlash(path);
        CodeSources.Entry entry = repository.at(plain.isEmpty() ? "." : plain);
        return new Elsewhere(entry, host == null ? null : url(host, plain, entry));
    }

    /**
     * The page of the host that a path means which leads out of the repository, as {@code ../../issues} in a README does, or
     * {@code null} if it is none.
     */
    @Nullable
    String beyond(String path) {
        if (host == null || !PLAIN.matcher(path).matches()) {
            return null;
        }
        Matcher root = ROOT.matcher(host.files());
        String url = URI.create(host.files()).resolve(path.replace(" ", "%20")).toString();
        if (!root.find() || !url.startsWith(root.group(1))) {
            return null;
        }
        String page = url.substring(root.group(1).length());
        int slash = page.indexOf('/');
        return PAGES.contains(slash < 0 ? page : page.substring(0, slash)) ? url : null;
    }

    private static @Nullable String url(SourceHost host, String path, CodeSources.Entry entry) {
        String encoded = SitePath.isValid("/" + path)
                ? new SitePath("/" + path).encoded().substring(1)
                : path;
        return switch (entry) {
            case FILE -> host.files() + encoded;
            case FOLDER -> host.folders() + encoded;
            case NONE -> null;
        };
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}

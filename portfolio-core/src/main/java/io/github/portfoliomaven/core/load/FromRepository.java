package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.CodeSources.Entry;
import io.github.portfoliomaven.core.model.ProjectFacts;
import io.github.portfoliomaven.core.model.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings files that lie elsewhere in the repository into the tree of a site, each under the path that it has there. */
final class FromRepository {

    /** Where images of pages from the repository stand, so that they keep their paths. */
    private static final String STATIC = "static/";

    private static final List<String> READMES = List.of("README.md", "readme.md");

    private final SourceTree tree;
    private final RepositoryFiles repository;
    private final boolean badges;
    private final ProjectPages projects;
    private final Diagnostics diagnostics;
    private final Map<String, SiteFile> files = new LinkedHashMap<>();

    private FromRepository(SourceTree tree, boolean badges, ProjectPages projects, Diagnostics diagnostics) {
        this.tree = tree;
        this.repository = tree.repository().files();
        this.badges = badges;
        this.projects = projects;
        this.diagnostics = diagnostics;
    }

    /**
     * The files that a configuration asks for, by their path in the site directory; what cannot be brought is reported.
     *
     * @param badges whether pictures of badges stay in their pages
     * @param projects gets the pages of the projects of the build
     */
    static Map<String, SiteFile> read(
            SourceTree tree, List<Elsewhere> wanted, boolean badges, ProjectPages projects, Diagnostics diagnostics) {
        FromRepository from = new FromRepository(tree, badges, projects, diagnostics);
        wanted.stream().filter(one -> !one.isProjects()).forEach(from::add);
        wanted.stream().filter(Elsewhere::isProjects).forEach(from::addProjects);
        from.addImages();
        return from.files;
    }

    /** The paths in the repository of imported files, to be watched. */
    static Set<String> paths(Map<String, SiteFile> files) {
        Set<String> paths = new TreeSet<>();
        files.values().forEach(file -> paths.add(file.display()));
        return paths;
    }

    private void add(Elsewhere wanted) {
        String from = withoutSlash(wanted.from());
        RepositoryFiles.Place place = repository.at(from);
        if (place.entry() == Entry.NONE) {
            report(wanted, String.valueOf(place.problem()), place.hint());
        } else if (wanted.isFolder() != (place.entry() == Entry.FOLDER)) {
            report(
                    wanted,
                    "'" + wanted.from() + "' is " + (wanted.isFolder() ? "a file" : "a folder"),
                    wanted.isFolder() ? "name a folder, or publish the file by 'pages'" : "name a file");
        } else if (wanted.isFolder()) {
            addFolder(wanted, from);
        } else {
            addPage(wanted, from);
        }
    }

    private void addFolder(Elsewhere wanted, String from) {
        if (tree.display("").startsWith(from + "/")) {
            report(wanted, "'" + wanted.from() + "' holds the site itself", "name a folder beside it");
            return;
        }
        Map<String, Unread> unread = new HashMap<>();
        try {
            Map<String, SiteFile> below = repository.below(from, wanted.to() + "/", unread);
            below.values().forEach(file -> put(wanted, isMarkdown(file) ? page(file) : file));
        } catch (IOException e) {
            report(wanted, "'" + wanted.from() + "' cannot be read", "check that its permissions let you read it");
        }
        unread.forEach((path, why) -> diagnostics.add(why.at(path)));
    }

    /** A page for each project of the build, made of the README in its folder; pages of the site directory come first. */
    private void addProjects(Elsewhere wanted) {
        List<ProjectFacts> listed =
                projects.all().stream().filter(ProjectFacts::listed).toList();
        for (ProjectFacts facts : listed) {
            String page = pageOf(wanted, facts);
            Optional<String> own = Stream.of(page + ".md", page + ".markdown", page + "/index.md")
                    .filter(tree::contains)
                    .findFirst();
            if (own.isEmpty()) {
                files.put(page + ".md", projectPage(page + ".md", facts));
            }
            projects.add(own.orElse(page + ".md"), facts);
        }
        if (listed.isEmpty()) {
            report(
                    wanted,
                    "there is no pom.xml with a project to publish",
                    "run Maven where one is, or name a folder, such as ./pom");
        }
    }

    private String pageOf(Elsewhere wanted, ProjectFacts facts) {
        String page = wanted.to() + "/" + facts.artifact();
        return files.containsKey(page + ".md") ? wanted.to() + "/" + facts.id().replace(':', '.') : page;
    }

    private SiteFile projectPage(String to, ProjectFacts facts) {
        Set<String> published = paths(files);
        for (String name : READMES) {
            String readme = facts.folder().isEmpty() ? name : facts.folder() + "/" + name;
            if (!published.contains(readme) && repository.at(readme).entry() == Entry.FILE) {
                return page(new SiteFile(to, readme, () -> repository.bytes(readme)));
            }
        }
        return new SiteFile(to, facts.file(), () -> new byte[0]);
    }

    private void addPage(Elsewhere wanted, String from) {
        SiteFile file = new SiteFile(from, from, () -> repository.bytes(from));
        if (isMarkdown(file) || RawSource.isHtml(from)) {
            String extension = from.substring(from.lastIndexOf('.'));
            put(wanted, page(new SiteFile(wanted.to() + extension, from, file.bytes())));
        } else if (RawSource.isMarkup(from)) {
            report(
                    wanted,
                    "'" + wanted.from() + "' is not read: it is no Markdown",
                    "name a .md file, or one of plain text");
        } else {
            String title = NameWords.of(wanted.to().substring(wanted.to().lastIndexOf('/') + 1));
            put(
                    wanted,
                    new SiteFile(
                            wanted.to() + ".md",
                            from,
                            () -> PlainText.page(title, new String(repository.bytes(from), StandardCharsets.UTF_8))
                                    .getBytes(StandardCharsets.UTF_8)));
        }
    }

    private SiteFile page(SiteFile file) {
        return badges
                ? file
                : new SiteFile(
                        file.path(),
                        file.display(),
                        () -> Badges.without(file.bytes().read()));
    }

    private void put(Elsewhere wanted, SiteFile file) {
        SiteFile first = files.get(file.path());
        String other = first == null ? rival(file.path()) : first.display();
        if (other == null) {
            files.put(file.path(), file);
        } else if (!other.equals(file.display())) {
            diagnostics.error(
                    Code.DUPLICATE_PATH,
                    wanted.place(),
                    file.display() + " and " + other + " would both be published as " + file.path(),
                    "remove one of the two, or publish one of them under another name");
        }
    }

    /** A file of the site directory that stands where one from the repository should, or {@code null}. */
    private @Nullable String rival(String path) {
        String stem = path.substring(0, path.lastIndexOf('.') < 0 ? path.length() : path.lastIndexOf('.'));
        String index = stem.endsWith("/index") ? stem.replaceFirst("index$", "_index") : stem;
        return Stream.of(path, stem + ".md", stem + ".markdown", index + ".md")
                .filter(one -> path.equals(one) || path.endsWith(".md") || path.endsWith(".markdown"))
                .filter(tree::contains)
                .map(tree::display)
                .findFirst()
                .orElse(null);
    }

    /** Adds the images that pages name and that lie elsewhere in the repository. */
    private void addImages() {
        Set<String> known = paths(files);
        for (SiteFile page : new ArrayList<>(files.values())) {
            if (isMarkdown(page)) {
                for (String image : NamedImages.of(page)) {
                    String path = STATIC + image;
                    if (!known.contains(image)
                            && !tree.contains(path)
                            && repository.at(image).entry() == Entry.FILE) {
                        files.put(path, new SiteFile(path, image, () -> repository.bytes(image)));
                    }
                }
            }
        }
    }

    private void report(Elsewhere wanted, String problem, @Nullable String hint) {
        diagnostics.error(Code.FROM, wanted.place(), problem, hint);
    }

    private static boolean isMarkdown(SiteFile file) {
        return RawSource.isMarkdown(file);
    }

    private static String withoutSlash(String path) {
        String plain = path.startsWith("./") ? path.substring(2) : path;
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}

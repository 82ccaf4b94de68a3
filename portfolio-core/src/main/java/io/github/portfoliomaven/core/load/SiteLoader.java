package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.FieldLocations;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first stage of a build: makes a {@link Site} of the files of a site directory. */
public final class SiteLoader {

    private final SourceTree files;
    private final LoadOptions options;
    private final Memo memo;
    private final int threads;
    private final Diagnostics diagnostics;

    private SiteLoader(SourceTree files, LoadOptions options, Memo memo, int threads, Diagnostics diagnostics) {
        this.files = files;
        this.options = options;
        this.memo = memo;
        this.threads = threads;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads everything, and reports all that is wrong with it.
     *
     * @return the site with whatever could be read, stand-ins where a value was wrong; {@code null} only when
     *     {@code portfolio.yml} is missing or cannot be read
     */
    public static @Nullable Site load(SourceTree tree, LoadOptions options, Diagnostics diagnostics) {
        return load(tree, options, Memo.NONE, 1, diagnostics);
    }

    /**
     * Same, but on several threads, and takes no file apart again that has not changed since an earlier call.
     *
     * @param threads at least 1; the result does not depend on it
     */
    public static @Nullable Site load(
            SourceTree tree, LoadOptions options, Memo memo, int threads, Diagnostics diagnostics) {
        SiteLoader loader = new SiteLoader(tree, options, memo, threads, diagnostics);
        tree.unread().forEach((path, why) -> diagnostics.add(why.at(tree.display(path))));
        Configuration configuration = ConfigReader.read(tree, options, diagnostics);
        if (configuration == null) {
            loader.site(ConfigReader.standIn());
            return null;
        }
        List<String> languages = configuration.site().languages().tags();
        return languages.isEmpty()
                ? loader.site(configuration)
                : new SiteLoader(
                                LanguageSources.of(tree, languages, languages.get(0), diagnostics),
                                options,
                                memo,
                                threads,
                                diagnostics)
                        .site(configuration);
    }

    /**
     * The site in all its languages, in their order; alone if it is in one.
     *
     * @param first what {@link #load} has made of the tree
     */
    public static List<Site> languages(
            Site first, SourceTree tree, LoadOptions options, Memo memo, int threads, Diagnostics diagnostics) {
        SiteConfig.Languages languages = first.config().languages();
        if (languages.tags().isEmpty()) {
            return List.of(first);
        }
        List<Site> sites = new ArrayList<>(List.of(first));
        Configuration last = null;
        for (String language : languages.others()) {
            Diagnostics own = new Diagnostics();
            Configuration configuration = ConfigReader.read(tree, options, language, own);
            if (configuration != null) {
                last = configuration;
                SourceTree sources = LanguageSources.of(tree, languages.tags(), language, own);
                sites.add(new SiteLoader(sources, options, memo, threads, own).site(configuration));
            }
            diagnostics.addNew(own);
        }
        if (last != null) {
            new SiteLoader(tree, options, memo, threads, diagnostics).warnOfUnknownSections(last, sections(sites));
        }
        return Fallbacks.added(TranslationLinks.resolved(sites, diagnostics));
    }

    private static List<String> sections(List<Site> sites) {
        return sites.stream()
                .flatMap(site -> site.statuses().stream())
                .map(status -> SectionFolders.nameOf(status.file()))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private Site site(Configuration configuration) {
        ProjectPages projects = new ProjectPages(options.project().projects(), diagnostics);
        if (configuration.homeProject() != null) {
            FieldLocations places = configuration.site().locations();
            projects.addHome(configuration.homeProject(), places.of(ConfigKeys.HOME_PROJECT.name()));
        }
        Map<String, SiteFile> brought =
                FromRepository.read(files, configuration.elsewhere(), configuration.badges(), projects, diagnostics);
        SourceTree tree = files.with(brought);
        SiteConfig config = configuration.site();
        TitleReader titles = new TitleReader(config.markdown(), memo);
        HeaderReader headers = new HeaderReader(
                options, config, options.changes().read(diagnostics), tree::contains, titles, projects, diagnostics);
        Folder content = Folder.of(tree, "content", diagnostics);
        List<SectionFolders> sources = SectionFolders.of(tree, content, diagnostics);
        Stream<SiteFile> roots = Stream.concat(Stream.ofNullable(content.index()), content.pages().stream());
        Stream<SiteFile> inSections = sources.stream()
                .flatMap(s -> Stream.concat(s.folders().stream(), s.drafts().stream()))
                .flatMap(Folder::sources);
        ContentReader reader = ContentReader.of(
                Stream.concat(roots, inSections).toList(), headers, titles, memo, threads, diagnostics);

        Inherited ofAll = Inherited.of(Node.Mapping.EMPTY);
        Page home = content.index() == null ? null : rootPage(reader, content.index(), null, ofAll);
        Node.Mapping cascade = content.index() == null ? Node.Mapping.EMPTY : reader.cascade(content.index());
        Inherited inherited = Inherited.of(cascade);
        List<Page> pages = new ArrayList<>();
        content.pages().forEach(file -> {
            Page page = rootPage(reader, file, Folder.stem(file), inherited);
            if (page != null) {
                pages.add(page);
            }
        });
        List<Section> sections = new ArrayList<>();
        for (SectionFolders source : sources) {
            Node.Mapping own = configuration.defaults().getOrDefault(source.name(), Node.Mapping.EMPTY);
            SectionReader.Result read = SectionReader.read(
                    reader,
                    source,
                    config.sections().get(source.name()),
                    Inherited.of(Inherited.over(own, cascade)),
                    options.drafts(),
                    diagnostics);
            if (read.section() != null) {
                sections.add(read.section());
            }
            pages.addAll(read.innerPages());
        }
        if (config.languages().tags().isEmpty()) {
            warnOfUnknownSections(
                    configuration, sources.stream().map(SectionFolders::name).toList());
        }
        publishFiles(tree, content, reader);
        CodeSources repository = tree.repository().reader(FromRepository.paths(brought));
        Site site = new Site(
                config,
                home,
                sections.stream().sorted(SectionOrder.NAVIGATION).toList(),
                pages.stream().sorted(Comparator.comparing(Page::path)).toList(),
                DataReader.read(tree, new AddressCheck(config.markdown().schemes(), diagnostics), diagnostics),
                new Site.Files(reader.resources(), tree.below("assets"), tree.below("templates"), repository),
                ChangelogReader.read(config, repository, options, memo, diagnostics),
                reader.statuses());
        ResumeCheck.reportMissing(site, diagnostics);
        return site;
    }

    private static @Nullable Page rootPage(
            ContentReader reader, SiteFile file, @Nullable String name, Inherited inherited) {
        LoadedPage page = reader.read(new Position(file, SitePath.ROOT, name, null, null, null, inherited));
        return page == null || !page.isPublished() ? null : new Page(page.header(), page.body());
    }

    private void publishFiles(SourceTree tree, Folder content, ContentReader reader) {
        content.others()
                .forEach(file -> reader.publish(file, SitePath.ROOT, file.path().substring("content/".length())));
        content.folders().stream()
                .filter(folder -> !folder.hasPage())
                .forEach(folder -> reader.publishAll(folder, SitePath.ROOT));
        Stream.of("_posts", "_drafts")
                .map(name -> Folder.of(tree, name, diagnostics))
                .filter(folder -> !folder.hasPage())
                .forEach(reader::refuseAll);
        tree.below("static")
                .forEach(file -> reader.publishStatic(file, file.path().substring("static/".length())));
    }

    /** @param names of the sections in all languages, published or not */
    private void warnOfUnknownSections(Configuration configuration, List<String> names) {
        SiteConfig config = configuration.site();
        for (Map.Entry<String, SiteConfig.SectionSettings> section :
                config.sections().entrySet()) {
            String name = section.getKey();
            boolean elsewhere = configuration.elsewhere().stream()
                    .anyMatch(from -> from.to().equals("content/" + name));
            if (!elsewhere && !names.contains(name)) {
                diagnostics.warning(
                        Code.UNKNOWN_KEY,
                        config.locations().of("sections." + name),
                        "there is no section '" + name + "': " + files.display("content/" + name) + " has no page",
                        Suggestion.didYouMean(name, names).orElse(null));
            }
        }
    }
}

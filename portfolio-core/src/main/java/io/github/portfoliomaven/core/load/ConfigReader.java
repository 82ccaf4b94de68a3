package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.language.Language;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.FieldLocations;
import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteConfig.Author;
import io.github.portfoliomaven.core.model.SiteConfig.Checks;
import io.github.portfoliomaven.core.model.SiteConfig.Dates;
import io.github.portfoliomaven.core.model.SiteConfig.Feeds;
import io.github.portfoliomaven.core.model.SiteConfig.Footer;
import io.github.portfoliomaven.core.model.SiteConfig.Frame;
import io.github.portfoliomaven.core.model.SiteConfig.FromProject;
import io.github.portfoliomaven.core.model.SiteConfig.Identity;
import io.github.portfoliomaven.core.model.SiteConfig.Languages;
import io.github.portfoliomaven.core.model.SiteConfig.Markdown;
import io.github.portfoliomaven.core.model.SiteConfig.SectionSettings;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.Slug;
import io.github.portfoliomaven.core.model.ThemeSettings;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link SiteConfig} of {@code portfolio.yml}, with every problem of the file reported. */
final class ConfigReader {

    /** Where the home page stands, without extension. */
    private static final String HOME = "content/index";

    private final Node.Mapping root;
    private final String file;
    private final List<String> tags;
    private final List<SiteFile> wordFiles;
    private final Diagnostics diagnostics;
    private final Map<String, Location> locations = new LinkedHashMap<>();
    private final Map<String, Node.Mapping> defaults = new LinkedHashMap<>();
    private final List<Elsewhere> elsewhere = new ArrayList<>();
    private boolean badges;
    private @Nullable String homeProject;
    private final ConfigLevel level;

    private ConfigReader(
            Node.Mapping root, String file, List<String> tags, List<SiteFile> wordFiles, Diagnostics diagnostics) {
        this.tags = tags;
        this.wordFiles = wordFiles;
        this.root = root;
        this.file = file;
        this.diagnostics = diagnostics;
        this.level = new ConfigLevel(diagnostics, locations);
    }

    /** The configuration of a site, or {@code null} after a report if it cannot be read. */
    static @Nullable Configuration read(SourceTree tree, LoadOptions options, Diagnostics diagnostics) {
        return read(tree, options, null, diagnostics);
    }

    /**
     * The configuration of a site in one of its languages.
     *
     * @param language {@code null} for the first, or the only one
     */
    static @Nullable Configuration read(
            SourceTree tree, LoadOptions options, @Nullable String language, Diagnostics diagnostics) {
        String display = tree.display(SourceFilter.CONFIG);
        if (!tree.contains(SourceFilter.CONFIG)) {
            diagnostics.error(
                    Code.CONFIG_MISSING,
                    Location.ofFile(display),
                    "the site has no portfolio.yml",
                    "write one; a single line is enough: title: Your Name");
            return null;
        }
        SourceText source = TextDecoder.read(tree.file(SourceFilter.CONFIG), Limits.TEXT, diagnostics);
        Node node = source == null ? null : YamlReader.read(source, diagnostics);
        if (node == null) {
            return null;
        }
        if (!(node instanceof Node.Mapping root)) {
            diagnostics.error(
                    Code.SYNTAX,
                    node.place().location(),
                    "portfolio.yml must be a mapping of keys to values, not " + node.kind(),
                    "start with a line such as title: Your Name");
            return null;
        }
        List<String> tags = LanguageConfig.tags(root, diagnostics);
        String tag = language == null && !tags.isEmpty() ? tags.get(0) : language;
        Node.Mapping own = tag == null ? root : LanguageConfig.in(tag, root);
        return new ConfigReader(own, display, tags, tree.below("data"), diagnostics).configuration(options);
    }

    /** Defaults alone, so that content is still checked when the configuration cannot be read. */
    static Configuration standIn() {
        LoadOptions options = LoadOptions.at(Instant.EPOCH);
        return new ConfigReader(Node.Mapping.EMPTY, SourceFilter.CONFIG, List.of(), List.of(), new Diagnostics())
                .configuration(options);
    }

    private Configuration configuration(LoadOptions options) {
        SiteConfig config = config(options);
        return new Configuration(
                config, Collections.unmodifiableMap(defaults), List.copyOf(elsewhere), badges, homeProject);
    }

    private SiteConfig config(LoadOptions options) {
        Fields fields = level.top(root);
        ProjectDefaults project = options.project();
        String title = title(fields, project);
        String description = fields.get(ConfigKeys.DESCRIPTION);
        String language = fields.getOrFallback(ConfigKeys.LANGUAGE);
        ThemeSettings theme = new ThemeReader(level, options.themeKeys(), diagnostics).read(fields);
        Words words = WordsReader.read(
                language, wordFiles, options.themeKeys().of(theme.jar()).orElse(List.of()), diagnostics);
        Fields feeds = level.below(fields, ConfigKeys.FEEDS, ConfigKeys.IN_FEEDS);
        Fields markdown = level.below(fields, ConfigKeys.MARKDOWN, ConfigKeys.IN_MARKDOWN);
        badges = markdown.getOrFallback(ConfigKeys.MARKDOWN_BADGES);
        readElsewhere(fields);
        AddressCheck addresses = AddressCheck.of(markdown, diagnostics);
        ConfigLinks links = new ConfigLinks(level, addresses, locations, diagnostics);
        URI root = url(fields, options);
        boolean first = tags.isEmpty() || tags.get(0).equals(language);
        return new SiteConfig(
                new Identity(
                        title,
                        first ? root : root.resolve(language + "/"),
                        words,
                        description == null ? project.description() : description,
                        author(fields, project.author() == null ? title : project.author(), links),
                        new Languages(tags, root),
                        fields.get(ConfigKeys.HOSTING)),
                new Frame(
                        links.list(fields, ConfigKeys.NAVIGATION),
                        callToAction(fields, links),
                        footer(fields, project, links)),
                sections(fields),
                theme,
                dates(fields, words.language()),
                new Feeds(
                        feeds.getOrFallback(ConfigKeys.FEEDS_ITEMS),
                        feeds.getOrFallback(ConfigKeys.FEEDS_CONTENT) == ConfigKeys.FeedContent.FULL,
                        markdown.getOrFallback(ConfigKeys.MARKDOWN_PUBLISH)),
                new Markdown(
                        options.html() == null ? markdown.getOrFallback(ConfigKeys.MARKDOWN_HTML) : options.html(),
                        addresses.schemes(),
                        markdown.getOrFallback(ConfigKeys.MARKDOWN_TOKENS) ? options.tokens() : null,
                        markdown.getOrFallback(ConfigKeys.MARKDOWN_SMART_PUNCTUATION) ? language : null,
                        markdown.getOrFallback(ConfigKeys.MARKDOWN_MATH),
                        words),
                checks(fields),
                new FromProject(
                        fields.get(ConfigKeys.CHANGELOG),
                        fields.getOrFallback(ConfigKeys.REPORTS) ? options.reports() : null,
                        project.host()),
                new FieldLocations(file, Map.copyOf(locations)));
    }

    private String title(Fields fields, ProjectDefaults project) {
        Node.Entry entry = fields.entry(ConfigKeys.TITLE);
        String title = fields.get(ConfigKeys.TITLE);
        if (title != null && !title.isEmpty()) {
            return title;
        }
        if (entry == null && project.title() != null) {
            return project.title();
        }
        if (entry == null || title != null) {
            Location place = entry == null
                    ? Location.ofFile(file)
                    : entry.value().place().location();
            diagnostics.error(Code.MISSING_TITLE, place, "the site has no title", "write title: Your Name");
        }
        return "Untitled";
    }

    private URI url(Fields fields, LoadOptions options) {
        URI written = SiteUrl.configured(fields, diagnostics);
        if (options.url() != null) {
            return SiteUrl.given(options.url(), diagnostics);
        }
        if (fields.entry(ConfigKeys.URL) != null) {
            return written;
        }
        String projectUrl = options.project().siteUrl();
        if (projectUrl != null) {
            return SiteUrl.ofProject(projectUrl, options.project().urlOrigin(), diagnostics);
        }
        diagnostics.warning(
                Code.MISSING_URL,
                Location.ofFile(file),
                "the site has no url; absolute links lead to " + SiteUrl.LOCAL,
                "write url: https://example.com/");
        return written;
    }

    private Author author(Fields fields, String otherwise, ConfigLinks links) {
        Fields author = level.below(fields, ConfigKeys.AUTHOR, ConfigKeys.IN_AUTHOR);
        String name = author.get(ConfigKeys.AUTHOR_NAME, "");
        return new Author(
                name.isEmpty() ? otherwise : name,
                author.get(ConfigKeys.AUTHOR_ROLE),
                author.get(ConfigKeys.AUTHOR_HEADLINE),
                author.get(ConfigKeys.AUTHOR_EMAIL),
                links.picture(author, ConfigKeys.AUTHOR_AVATAR),
                Objects.requireNonNullElse(links.list(author, ConfigKeys.AUTHOR_LINKS), List.of()),
                author.get(ConfigKeys.AUTHOR_LOCATION),
                author.get(ConfigKeys.AUTHOR_AVAILABILITY));
    }

    private @Nullable Link callToAction(Fields fields, ConfigLinks links) {
        Node.Mapping mapping = fields.get(ConfigKeys.CALL_TO_ACTION);
        return mapping == null ? null : links.link(mapping, ConfigKeys.CALL_TO_ACTION.name());
    }

    /** To source and licence of the project, and to pages that are made of files of the repository. */
    private List<Link> usualLinks(ProjectDefaults project) {
        Stream<Link> pages = elsewhere.stream()
                .filter(from -> !from.isFolder() && !from.to().equals(HOME))
                .map(from -> from.to().substring(from.to().lastIndexOf('/') + 1))
                .map(name -> new Link(NameWords.of(name), "/" + name + "/"));
        return Stream.concat(project.links().stream(), pages).toList();
    }

    private Footer footer(Fields fields, ProjectDefaults project, ConfigLinks links) {
        Fields footer = level.below(fields, ConfigKeys.FOOTER, ConfigKeys.IN_FOOTER);
        return new Footer(
                footer.get(ConfigKeys.FOOTER_TAGLINE),
                footer.get(ConfigKeys.FOOTER_COPYRIGHT),
                Objects.requireNonNullElse(links.list(footer, ConfigKeys.FOOTER_LINKS), usualLinks(project)));
    }

    private void readElsewhere(Fields fields) {
        Fields home = level.below(fields, ConfigKeys.HOME, ConfigKeys.IN_HOME);
        note(HOME, false, home, ConfigKeys.HOME_FROM);
        homeProject = home.get(ConfigKeys.HOME_PROJECT);
        Node.Mapping pages = fields.get(ConfigKeys.PAGES);
        for (Node.Entry entry : pages == null ? List.<Node.Entry>of() : pages.entries()) {
            Node.Mapping settings = ValueTypes.MAPPING.read(entry.key(), entry.value(), diagnostics);
            if (settings != null && !Slug.of(entry.key()).equals(entry.key())) {
                diagnostics.error(
                        Code.BAD_VALUE,
                        entry.keyPlace().location(),
                        Quote.of(entry.key()) + " is no last part of a path",
                        "write small letters, digits and hyphens, such as license");
            } else if (settings != null) {
                Fields page = level.fields(settings, ConfigKeys.IN_PAGE, "a page");
                note("content/" + entry.key(), false, page, ConfigKeys.PAGE_FROM);
            }
        }
    }

    private void note(String to, boolean folder, Fields fields, Key<String> key) {
        Node.Entry entry = fields.entry(key);
        String from = fields.get(key);
        if (entry != null && from != null) {
            elsewhere.add(new Elsewhere(to, folder, from, entry.value().place().location()));
        }
    }

    private Map<String, SectionSettings> sections(Fields fields) {
        Map<String, SectionSettings> sections = new LinkedHashMap<>();
        Node.Mapping mapping = fields.get(ConfigKeys.SECTIONS);
        for (Node.Entry entry : mapping == null ? List.<Node.Entry>of() : mapping.entries()) {
            Node.Mapping settings = ValueTypes.MAPPING.read(entry.key(), entry.value(), diagnostics);
            if (settings != null) {
                Fields section = level.fields(settings, ConfigKeys.IN_SECTION, "a section");
                locations.put("sections." + entry.key(), entry.keyPlace().location());
                note("content/" + entry.key(), true, section, ConfigKeys.SECTION_FROM);
                Node.Mapping ofPages = section.get(ConfigKeys.SECTION_DEFAULTS);
                if (ofPages != null) {
                    defaults.put(entry.key(), ofPages);
                }
                sections.put(
                        entry.key(),
                        new SectionSettings(
                                section.get(ConfigKeys.SECTION_TYPE),
                                section.get(ConfigKeys.SECTION_PAGE_SIZE),
                                section.get(ConfigKeys.SECTION_PERMALINK)));
            }
        }
        return Collections.unmodifiableMap(sections);
    }

    private Checks checks(Fields fields) {
        Fields checks = level.below(fields, ConfigKeys.CHECKS, ConfigKeys.IN_CHECKS);
        return new Checks(
                switch (checks.getOrFallback(ConfigKeys.CHECKS_LINKS)) {
                    case ERROR -> Severity.ERROR;
                    case WARN -> Severity.WARNING;
                });
    }

    private Dates dates(Fields fields, Language language) {
        Fields dates = level.below(fields, ConfigKeys.DATES, ConfigKeys.IN_DATES);
        return DateSettings.read(dates, language, diagnostics);
    }
}

package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.ColourScheme;
import io.github.portfoliomaven.core.model.Hosting;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.core.model.ThemeJar;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** The table of the keys of {@code portfolio.yml}: what is read, suggested and documented all come from it. */
public final class ConfigKeys {

    /** How much of a post feeds contain. */
    enum FeedContent {
        FULL,
        SUMMARY
    }

    /** Whether the resume shows the phone number and the street address. */
    enum ResumeContact {
        SHOW,
        HIDE
    }

    /** The severity of a broken link. */
    enum LinkCheck {
        ERROR,
        WARN
    }

    static final Key<String> TITLE = Key.of("title", ValueTypes.TEXT, "The name of the site. Required without a pom.")
            .orElse("the project's `<name>`");
    static final Key<URI> URL = Key.of("url", ValueTypes.URL, "The URL of the site. It may end in a path.")
            .orElse("the project's `<url>`");
    static final Key<String> LANGUAGE =
            Key.of("language", ValueTypes.LANGUAGE, "The language of the site.").or("en");
    static final Key<Node.Mapping> LANGUAGES = Key.of(
            "languages",
            ValueTypes.MAPPING,
            "The languages of a site in several, by tag, each with its own `title`, `description`, `author`, `navigation`, `callToAction` and `footer`. The first is published at the root.");
    static final Key<String> DESCRIPTION = Key.of(
                    "description", ValueTypes.TEXT, "A description of the site for search engines and feeds.")
            .orElse("the project's `<description>`");
    static final Key<Node.Mapping> HOME =
            Key.of("home", ValueTypes.MAPPING, "The home page, if it is made of a file of the repository.");
    static final Key<Node.Mapping> PAGES = Key.of(
            "pages",
            ValueTypes.MAPPING,
            "Pages made of files of the repository. A key is the last part of the page's path.");
    static final Key<Node.Mapping> AUTHOR =
            Key.of("author", ValueTypes.MAPPING, "The person or organization that the site is about.");
    static final Key<Node.Sequence> NAVIGATION = Key.of("navigation", ValueTypes.LINKS, "The links in the header.")
            .orElse("the sections, About, Resume, the releases and the reports, if they exist");
    static final Key<Node.Mapping> CALL_TO_ACTION =
            Key.of("callToAction", ValueTypes.LINK, "The link that the header shows as a button.");
    static final Key<Node.Mapping> FOOTER = Key.of("footer", ValueTypes.MAPPING, "The footer of each page.");
    static final Key<Node.Mapping> SECTIONS =
            Key.of("sections", ValueTypes.MAPPING, "Settings of sections, by folder name.");
    static final Key<Node> THEME = Key.of(
            "theme", ValueTypes.MAPPING_OR_TEXT, "Settings of the theme, or only the coordinates of a theme jar.");
    static final Key<Node.Mapping> DATES = Key.of("dates", ValueTypes.MAPPING, "How dates are read and shown.");
    static final Key<Node.Mapping> FEEDS = Key.of("feeds", ValueTypes.MAPPING, "The size and content of feeds.");
    static final Key<String> CHANGELOG = Key.of(
            "changelog",
            ValueTypes.TEXT,
            "A changelog below the base directory, such as CHANGELOG.md. Its releases get a page and feeds.");
    static final Key<Boolean> REPORTS = Key.of(
                    "reports",
                    ValueTypes.BOOLEAN,
                    "Whether to publish the reports of other plugins, such as Javadoc, with the site, and to list them on a page.")
            .or(false);
    static final Key<Hosting> HOSTING = Key.of(
            "hosting",
            ValueTypes.choice(Hosting.class),
            "The host, if it reads `_redirects` and `_headers`, which are then written.");
    static final Key<Node.Mapping> CHECKS = Key.of("checks", ValueTypes.MAPPING, "The severity of problems.");
    static final Key<Node.Mapping> MARKDOWN = Key.of("markdown", ValueTypes.MAPPING, "How Markdown is rendered.");

    static final Key<String> AUTHOR_NAME =
            Key.of("author.name", ValueTypes.TEXT, "The author's name.").orElse("the title of the site");
    static final Key<String> AUTHOR_ROLE =
            Key.of("author.role", ValueTypes.TEXT, "The author's role, such as Senior Engineer.");
    static final Key<String> AUTHOR_HEADLINE =
            Key.of("author.headline", ValueTypes.TEXT, "One line about what the author does.");
    static final Key<String> AUTHOR_EMAIL = Key.of("author.email", ValueTypes.TEXT, "The author's e-mail address.");
    static final Key<String> AUTHOR_AVATAR =
            Key.of("author.avatar", ValueTypes.TEXT, "The author's picture: a path in the site or a URL.");
    static final Key<Node.Sequence> AUTHOR_LINKS =
            Key.of("author.links", ValueTypes.LINKS, "Links to the author's profiles on other sites.");
    static final Key<String> AUTHOR_LOCATION =
            Key.of("author.location", ValueTypes.TEXT, "Where the author works, such as Portland, Oregon.");
    static final Key<String> AUTHOR_AVAILABILITY = Key.of(
            "author.availability", ValueTypes.TEXT, "Whether the author takes on work, such as Available from May.");

    static final Key<String> FOOTER_TAGLINE = Key.of("footer.tagline", ValueTypes.TEXT, "A line in the footer.");
    static final Key<String> FOOTER_COPYRIGHT =
            Key.of("footer.copyright", ValueTypes.TEXT, "The copyright line.").orElse("© and the author's name");
    static final Key<Node.Sequence> FOOTER_LINKS = Key.of("footer.links", ValueTypes.LINKS, "Links in the footer.")
            .orElse(
                    "the source and the license, if the project's pom names them, and pages made of files of the repository");

    static final Key<String> LINK_LABEL = Key.of("LINK.label", ValueTypes.TEXT, "The text of a link.");
    static final Key<String> LINK_URL =
            Key.of("LINK.url", ValueTypes.TEXT, "The target of a link: a path in the site, such as /work/, or a URL.");

    static final Key<String> HOME_FROM = Key.of(
            "home.from", ValueTypes.TEXT, "A file of the repository, such as README.md, that becomes the home page.");
    static final Key<String> HOME_PROJECT = Key.of(
            "home.project",
            ValueTypes.TEXT,
            "The project that the home page is about: `group:artifact`, or the path of its POM.");
    static final Key<String> PAGE_FROM = Key.of(
            "pages.NAME.from",
            ValueTypes.TEXT,
            "A file of the repository, such as CONTRIBUTING.md or LICENSE, that becomes a page. Plain text is shown as it is.");

    static final Key<String> SECTION_FROM = Key.of(
            "sections.NAME.from",
            ValueTypes.TEXT,
            "A folder of the repository, such as docs, whose files are the section's content; or `pom` for the modules of the project.");

    static final Key<SectionType> SECTION_TYPE = Key.of(
                    "sections.NAME.type", ValueTypes.choice(SectionType.class), "The type of the section.")
            .orElse("by the section's name");
    static final Key<Integer> SECTION_PAGE_SIZE = Key.of(
                    "sections.NAME.pageSize",
                    ValueTypes.integer(1, 1000),
                    "The number of posts on each page of the list.")
            .or(20);

    static final Key<Node.Mapping> SECTION_DEFAULTS = Key.of(
            "sections.NAME.defaults",
            ValueTypes.MAPPING,
            "Default front matter of its pages, such as `{author: Jane, toc: true}`.");

    static final Key<String> SECTION_PERMALINK = Key.of(
                    "sections.NAME.permalink",
                    ValueTypes.PERMALINK,
                    "The pattern of the paths of its pages, such as /blog/:year/:month/:slug/.")
            .orElse("the folder and the slug");

    static final Key<ThemeJar> THEME_JAR = Key.of(
            "theme.jar", ValueTypes.JAR, "The Maven coordinates of a theme jar, such as `com.example:quiet-theme`.");
    static final Key<String> THEME_ACCENT = Key.of(
                    "theme.accent", ValueTypes.COLOUR, "The colour of links and buttons.")
            .orElse("set by the theme");
    static final Key<String> THEME_LOOK = Key.of(
                    "theme.look",
                    ValueTypes.TEXT,
                    "The colours and fonts of all pages: `paper`, `ink`, `mono` or `clay`, or the name of a file in `assets/looks/`.")
            .or("paper");
    static final Key<ColourScheme> THEME_SCHEME = Key.of(
                    "theme.scheme",
                    ValueTypes.choice(ColourScheme.class),
                    "Whether pages are light or dark, or what the reader prefers.")
            .or(ColourScheme.AUTO);
    static final Key<String> THEME_LOGO = Key.of(
                    "theme.logo", ValueTypes.TEXT, "The image in the header of all pages: a file below `assets/`.")
            .orElse("the name of the author, or the title");
    static final Key<String> THEME_FONT = Key.of(
                    "theme.font",
                    ValueTypes.TEXT,
                    "The font of all text but code: a `.woff2`, `.woff`, `.ttf` or `.otf` file below `assets/`.")
            .orElse("set by the look");
    static final Key<Boolean> THEME_TOGGLE = Key.of(
                    "theme.toggle", ValueTypes.BOOLEAN, "Whether to show a switch between light and dark.")
            .or(false);
    static final Key<Boolean> THEME_SEARCH = Key.of(
                    "theme.search", ValueTypes.BOOLEAN, "Whether to publish a search page if there are posts or docs.")
            .or(true);
    static final Key<Boolean> THEME_CARDS = Key.of(
                    "theme.cards",
                    ValueTypes.BOOLEAN,
                    "Whether to draw social cards, the images of link previews in chats and social networks.")
            .or(true);
    static final Key<String> THEME_CARD_FONT = Key.of(
                    "theme.cardFont", ValueTypes.TEXT, "The font of social cards: a file below `assets/`.")
            .orElse("Inter and Source Serif");
    static final Key<URI> THEME_EDIT_URL = Key.of(
            "theme.editUrl",
            ValueTypes.URL,
            "The URL below which the files of the site directory can be edited. With it, each post and each page of docs ends with a link to its source.");
    static final Key<ResumeContact> THEME_RESUME_CONTACT = Key.of(
                    "theme.resumeContact",
                    ValueTypes.choice(ResumeContact.class),
                    "Whether the resume shows the phone number and the street address.")
            .or(ResumeContact.HIDE);

    static final Key<String> DATES_FORMAT = Key.of(
                    "dates.format", ValueTypes.TEXT, "The format of dates, a pattern of Java's `DateTimeFormatter`.")
            .orElse("by the language, such as `MMM d, y` for English");
    static final Key<String> DATES_ZONE = Key.of("dates.zone", ValueTypes.TEXT, "The time zone of dates without one.")
            .or("UTC");

    static final Key<Integer> FEEDS_ITEMS = Key.of(
                    "feeds.items", ValueTypes.integer(1, 1000), "The maximum number of posts in a feed.")
            .or(20);
    static final Key<FeedContent> FEEDS_CONTENT = Key.of(
                    "feeds.content",
                    ValueTypes.choice(FeedContent.class),
                    "Whether feeds contain full posts or summaries.")
            .or(FeedContent.FULL);

    static final Key<RawHtml> MARKDOWN_HTML = Key.of(
                    "markdown.html", ValueTypes.choice(RawHtml.class), "How to handle HTML in Markdown.")
            .or(RawHtml.ALLOW);
    static final Key<List<Node.Scalar>> MARKDOWN_SCHEMES = Key.of(
            "markdown.schemes",
            ValueTypes.LIST,
            "URL schemes to allow in addition to `http`, `https`, `mailto` and `tel`, such as `[xmpp, geo]`.");
    static final Key<Boolean> MARKDOWN_TOKENS = Key.of(
                    "markdown.tokens",
                    ValueTypes.BOOLEAN,
                    "Whether to replace tokens in text, such as `@project.version@`, with values of the Maven project.")
            .or(false);

    static final Key<Boolean> MARKDOWN_BADGES = Key.of(
                    "markdown.badges",
                    ValueTypes.BOOLEAN,
                    "Whether pages of the repository keep their badges, which browsers fetch from other hosts.")
            .or(false);

    static final Key<Boolean> MARKDOWN_SMART_PUNCTUATION = Key.of(
                    "markdown.smartPunctuation",
                    ValueTypes.BOOLEAN,
                    "Whether to use typographic quotation marks, dashes and ellipses in text.")
            .or(false);

    static final Key<Boolean> MARKDOWN_MATH = Key.of(
                    "markdown.math", ValueTypes.BOOLEAN, "Whether to render TeX between dollar signs as MathML.")
            .or(false);

    static final Key<Boolean> MARKDOWN_PUBLISH = Key.of(
                    "markdown.publish",
                    ValueTypes.BOOLEAN,
                    "Whether to publish the Markdown of each page next to it, and all of it in `llms-full.txt`.")
            .or(false);

    static final Key<LinkCheck> CHECKS_LINKS = Key.of(
                    "checks.links",
                    ValueTypes.choice(LinkCheck.class),
                    "Whether broken links in content are errors or warnings.")
            .or(LinkCheck.ERROR);

    static final List<Key<?>> TOP = List.of(
            TITLE,
            URL,
            LANGUAGE,
            LANGUAGES,
            DESCRIPTION,
            AUTHOR,
            NAVIGATION,
            CALL_TO_ACTION,
            FOOTER,
            HOME,
            PAGES,
            SECTIONS,
            THEME,
            DATES,
            FEEDS,
            CHANGELOG,
            MARKDOWN,
            CHECKS,
            REPORTS,
            HOSTING);
    static final List<Key<?>> IN_LANGUAGE = List.of(TITLE, DESCRIPTION, AUTHOR, NAVIGATION, CALL_TO_ACTION, FOOTER);
    static final List<Key<?>> IN_AUTHOR = List.of(
            AUTHOR_NAME,
            AUTHOR_ROLE,
            AUTHOR_HEADLINE,
            AUTHOR_EMAIL,
            AUTHOR_AVATAR,
            AUTHOR_LINKS,
            AUTHOR_LOCATION,
            AUTHOR_AVAILABILITY);
    static final List<Key<?>> IN_FOOTER = List.of(FOOTER_TAGLINE, FOOTER_COPYRIGHT, FOOTER_LINKS);
    static final List<Key<?>> IN_LINK = List.of(LINK_LABEL, LINK_URL);
    static final List<Key<?>> IN_SECTION =
            List.of(SECTION_TYPE, SECTION_FROM, SECTION_PAGE_SIZE, SECTION_PERMALINK, SECTION_DEFAULTS);
    static final List<Key<?>> IN_HOME = List.of(HOME_FROM, HOME_PROJECT);
    static final List<Key<?>> IN_PAGE = List.of(PAGE_FROM);
    static final List<Key<?>> IN_THEME = List.of(
            THEME_JAR,
            THEME_ACCENT,
            THEME_LOOK,
            THEME_SCHEME,
            THEME_LOGO,
            THEME_FONT,
            THEME_TOGGLE,
            THEME_SEARCH,
            THEME_CARDS,
            THEME_CARD_FONT,
            THEME_EDIT_URL,
            THEME_RESUME_CONTACT);
    static final List<Key<?>> IN_DATES = List.of(DATES_FORMAT, DATES_ZONE);
    static final List<Key<?>> IN_FEEDS = List.of(FEEDS_ITEMS, FEEDS_CONTENT);
    static final List<Key<?>> IN_MARKDOWN = List.of(
            MARKDOWN_HTML,
            MARKDOWN_SCHEMES,
            MARKDOWN_TOKENS,
            MARKDOWN_BADGES,
            MARKDOWN_SMART_PUNCTUATION,
            MARKDOWN_MATH,
            MARKDOWN_PUBLISH);

    static final List<Key<?>> IN_CHECKS = List.of(CHECKS_LINKS);

    private ConfigKeys() {}

    /** All keys in the order of the documentation; {@code NAME} stands for a section, {@code LINK} for any link. */
    public static List<KeyDescription> all() {
        return table().stream().<KeyDescription>map(Key::describe).toList();
    }

    /** Same, with the type of each value. */
    static List<Key<?>> table() {
        return Stream.of(
                        TOP,
                        IN_AUTHOR,
                        IN_FOOTER,
                        IN_LINK,
                        IN_HOME,
                        IN_PAGE,
                        IN_SECTION,
                        IN_THEME,
                        IN_DATES,
                        IN_FEEDS,
                        IN_MARKDOWN,
                        IN_CHECKS)
                .<Key<?>>flatMap(List::stream)
                .toList();
    }
}

package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.core.model.ThemeJar;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** The table of the keys of {@code portfolio.yml}: what is read, suggested and documented all come from it. */
public final class ConfigKeys {

    /** How much of a post feeds hold. */
    enum FeedContent {
        FULL,
        SUMMARY
    }

    /** What becomes of telephone and street. */
    enum ResumeContact {
        SHOW,
        HIDE
    }

    /** What becomes of a link that leads nowhere. */
    enum LinkCheck {
        ERROR,
        WARN
    }

    static final Key<String> TITLE = Key.of(
                    "title", ValueTypes.TEXT, "The name of the site; required where there is no pom.")
            .orElse("the project's `<name>`");
    static final Key<URI> URL = Key.of("url", ValueTypes.URL, "Where the site is published; may end in a path.")
            .orElse("the `<url>` of the project's pom");
    static final Key<String> LANGUAGE =
            Key.of("language", ValueTypes.LANGUAGE, "The language of the site.").or("en");
    static final Key<String> DESCRIPTION = Key.of(
                    "description", ValueTypes.TEXT, "What the site is about, for search engines and feeds.")
            .orElse("the `<description>` of the project's pom");
    static final Key<Node.Mapping> AUTHOR = Key.of("author", ValueTypes.MAPPING, "Who the site is about.");
    static final Key<Node.Sequence> NAVIGATION = Key.of("navigation", ValueTypes.LINKS, "The links in the header.")
            .orElse("the sections, About, Resume and the reports, where they exist");
    static final Key<Node.Mapping> CALL_TO_ACTION =
            Key.of("callToAction", ValueTypes.LINK, "The link that the header sets apart.");
    static final Key<Node.Mapping> FOOTER = Key.of("footer", ValueTypes.MAPPING, "The foot of each page.");
    static final Key<Node.Mapping> SECTIONS =
            Key.of("sections", ValueTypes.MAPPING, "Settings of sections by the names of their folders.");
    static final Key<Node> THEME = Key.of(
            "theme", ValueTypes.MAPPING_OR_TEXT, "Settings of the theme; or the coordinates of a theme's jar alone.");
    static final Key<Node.Mapping> DATES = Key.of("dates", ValueTypes.MAPPING, "How dates are read and shown.");
    static final Key<Node.Mapping> FEEDS = Key.of("feeds", ValueTypes.MAPPING, "What feeds hold.");
    static final Key<String> CHANGELOG = Key.of(
            "changelog",
            ValueTypes.TEXT,
            "A changelog below the base directory, such as CHANGELOG.md, whose releases get a page and feeds.");
    static final Key<Boolean> REPORTS = Key.of(
                    "reports",
                    ValueTypes.BOOLEAN,
                    "Whether the reports of other plugins, such as Javadoc, are published beside the site, and listed on a page.")
            .or(false);
    static final Key<Node.Mapping> CHECKS =
            Key.of("checks", ValueTypes.MAPPING, "The severity of problems that a build finds.");
    static final Key<Node.Mapping> MARKDOWN = Key.of("markdown", ValueTypes.MAPPING, "How Markdown is rendered.");

    static final Key<String> AUTHOR_NAME =
            Key.of("author.name", ValueTypes.TEXT, "The name.").orElse("the title of the site");
    static final Key<String> AUTHOR_ROLE = Key.of("author.role", ValueTypes.TEXT, "The role, such as Senior Engineer.");
    static final Key<String> AUTHOR_HEADLINE =
            Key.of("author.headline", ValueTypes.TEXT, "One line on what the author does.");
    static final Key<String> AUTHOR_EMAIL = Key.of("author.email", ValueTypes.TEXT, "The address for mail.");
    static final Key<String> AUTHOR_AVATAR =
            Key.of("author.avatar", ValueTypes.TEXT, "A picture: a path in the site, or an address.");
    static final Key<Node.Sequence> AUTHOR_LINKS =
            Key.of("author.links", ValueTypes.LINKS, "Links to profiles elsewhere.");

    static final Key<String> FOOTER_TAGLINE = Key.of("footer.tagline", ValueTypes.TEXT, "A line at the foot.");
    static final Key<String> FOOTER_COPYRIGHT =
            Key.of("footer.copyright", ValueTypes.TEXT, "The copyright line.").orElse("© and the author's name");
    static final Key<Node.Sequence> FOOTER_LINKS = Key.of("footer.links", ValueTypes.LINKS, "Links at the foot.")
            .orElse("one to the source, where the project's pom has an `<scm>`");

    static final Key<String> LINK_LABEL = Key.of("LINK.label", ValueTypes.TEXT, "What readers see of a link.");
    static final Key<String> LINK_URL = Key.of(
            "LINK.url", ValueTypes.TEXT, "Where a link leads: a path of the site such as /work/, or an address.");

    static final Key<SectionType> SECTION_TYPE = Key.of(
                    "sections.NAME.type", ValueTypes.choice(SectionType.class), "What the section holds.")
            .orElse("as its name tells");
    static final Key<Integer> SECTION_PAGE_SIZE = Key.of(
                    "sections.NAME.pageSize", ValueTypes.integer(1, 1000), "How many posts a page of the list shows.")
            .or(20);

    static final Key<Node.Mapping> SECTION_DEFAULTS = Key.of(
            "sections.NAME.defaults",
            ValueTypes.MAPPING,
            "Front matter that counts for its pages where they say nothing else, such as `{author: Jane, toc: true}`.");

    static final Key<String> SECTION_PERMALINK = Key.of(
                    "sections.NAME.permalink",
                    ValueTypes.PERMALINK,
                    "A pattern of its pages' paths, such as /blog/:year/:month/:slug/.")
            .orElse("made of folder and name");

    static final Key<ThemeJar> THEME_JAR =
            Key.of("theme.jar", ValueTypes.JAR, "The coordinates of a theme's jar, as in `com.example:quiet-theme`.");
    static final Key<String> THEME_ACCENT = Key.of(
                    "theme.accent", ValueTypes.COLOUR, "The colour of links and buttons.")
            .orElse("the theme's");
    static final Key<Boolean> THEME_TOGGLE = Key.of(
                    "theme.toggle", ValueTypes.BOOLEAN, "Whether a switch leads from light to dark.")
            .or(false);
    static final Key<Boolean> THEME_SEARCH = Key.of(
                    "theme.search", ValueTypes.BOOLEAN, "Whether the posts get a search page.")
            .or(true);
    static final Key<Boolean> THEME_CARDS = Key.of(
                    "theme.cards", ValueTypes.BOOLEAN, "Whether pages get pictures for chats and networks.")
            .or(true);
    static final Key<String> THEME_CARD_FONT = Key.of(
                    "theme.cardFont", ValueTypes.TEXT, "The font on these pictures: a file below `assets/`.")
            .orElse("Inter and Source Serif");
    static final Key<URI> THEME_EDIT_URL = Key.of(
            "theme.editUrl",
            ValueTypes.URL,
            "Where files of the site directory are changed: each post then ends with a link to its source there.");
    static final Key<ResumeContact> THEME_RESUME_CONTACT = Key.of(
                    "theme.resumeContact",
                    ValueTypes.choice(ResumeContact.class),
                    "Whether the resume shows telephone and street.")
            .or(ResumeContact.HIDE);

    static final Key<String> DATES_FORMAT = Key.of(
                    "dates.format", ValueTypes.TEXT, "How dates are shown, as a pattern of Java.")
            .or("MMM d, yyyy");
    static final Key<String> DATES_ZONE = Key.of(
                    "dates.zone", ValueTypes.TEXT, "The time zone of dates that name none.")
            .or("UTC");

    static final Key<Integer> FEEDS_ITEMS = Key.of(
                    "feeds.items", ValueTypes.integer(1, 1000), "How many posts feeds hold.")
            .or(20);
    static final Key<FeedContent> FEEDS_CONTENT = Key.of(
                    "feeds.content", ValueTypes.choice(FeedContent.class), "Whether feeds hold whole posts.")
            .or(FeedContent.FULL);

    static final Key<RawHtml> MARKDOWN_HTML = Key.of(
                    "markdown.html", ValueTypes.choice(RawHtml.class), "What becomes of HTML in Markdown.")
            .or(RawHtml.ALLOW);
    static final Key<List<Node.Scalar>> MARKDOWN_SCHEMES = Key.of(
            "markdown.schemes",
            ValueTypes.LIST,
            "What addresses may start with beside `http`, `https`, `mailto` and `tel`, as in `[xmpp, geo]`.");
    static final Key<Boolean> MARKDOWN_TOKENS = Key.of(
                    "markdown.tokens",
                    ValueTypes.BOOLEAN,
                    "Whether tokens such as `@project.version@` in text stand for values of the project.")
            .or(false);

    static final Key<Boolean> MARKDOWN_SMART_PUNCTUATION = Key.of(
                    "markdown.smartPunctuation",
                    ValueTypes.BOOLEAN,
                    "Whether text gets the quotation marks of its language, dashes and ellipses.")
            .or(false);

    static final Key<Boolean> MARKDOWN_MATH = Key.of(
                    "markdown.math", ValueTypes.BOOLEAN, "Whether dollars enclose formulas, which become MathML.")
            .or(false);

    static final Key<LinkCheck> CHECKS_LINKS = Key.of(
                    "checks.links",
                    ValueTypes.choice(LinkCheck.class),
                    "Whether a link in content that leads nowhere fails the build.")
            .or(LinkCheck.ERROR);

    static final List<Key<?>> TOP = List.of(
            TITLE,
            URL,
            LANGUAGE,
            DESCRIPTION,
            AUTHOR,
            NAVIGATION,
            CALL_TO_ACTION,
            FOOTER,
            SECTIONS,
            THEME,
            DATES,
            FEEDS,
            CHANGELOG,
            MARKDOWN,
            CHECKS,
            REPORTS);
    static final List<Key<?>> IN_AUTHOR =
            List.of(AUTHOR_NAME, AUTHOR_ROLE, AUTHOR_HEADLINE, AUTHOR_EMAIL, AUTHOR_AVATAR, AUTHOR_LINKS);
    static final List<Key<?>> IN_FOOTER = List.of(FOOTER_TAGLINE, FOOTER_COPYRIGHT, FOOTER_LINKS);
    static final List<Key<?>> IN_LINK = List.of(LINK_LABEL, LINK_URL);
    static final List<Key<?>> IN_SECTION =
            List.of(SECTION_TYPE, SECTION_PAGE_SIZE, SECTION_PERMALINK, SECTION_DEFAULTS);
    static final List<Key<?>> IN_THEME = List.of(
            THEME_JAR,
            THEME_ACCENT,
            THEME_TOGGLE,
            THEME_SEARCH,
            THEME_CARDS,
            THEME_CARD_FONT,
            THEME_EDIT_URL,
            THEME_RESUME_CONTACT);
    static final List<Key<?>> IN_DATES = List.of(DATES_FORMAT, DATES_ZONE);
    static final List<Key<?>> IN_FEEDS = List.of(FEEDS_ITEMS, FEEDS_CONTENT);
    static final List<Key<?>> IN_MARKDOWN =
            List.of(MARKDOWN_HTML, MARKDOWN_SCHEMES, MARKDOWN_TOKENS, MARKDOWN_SMART_PUNCTUATION, MARKDOWN_MATH);

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

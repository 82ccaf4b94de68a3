package io.github.portfoliomaven.core.diagnostic;

import java.util.Locale;

/** The kinds of problem; each has a section in {@code docs/problems.md} under its {@link #label()}. */
public enum Code {
    // reading
    ALIAS_REFUSED,
    BAD_VALUE,
    CHANGELOG,
    CONFIG_MISSING,
    DATE,
    DUPLICATE_KEY,
    ENCODING,
    FROM,
    FRONT_MATTER,
    GIT_HISTORY,
    MISSING_DATE,
    MISSING_RESUME,
    MISSING_TITLE,
    MISSING_URL,
    PATH,
    PROJECT,
    SYNTAX,
    TOO_LARGE,
    UNKNOWN_KEY,
    UNREAD_FILE,
    // rendering
    BROKEN_ANCHOR,
    BROKEN_IMAGE,
    BROKEN_LINK,
    CARD_FONT,
    CHANGED_FEED_ID,
    CODE_ATTRIBUTE,
    CODE_FILE,
    CODE_REGION,
    DUPLICATE_PATH,
    FAILED_OUTPUT,
    FOREIGN_FILE,
    FORMULA,
    HOSTING,
    ICON,
    IMAGE_TOO_LARGE,
    LOST_PATH,
    MARKDOWN_ATTRIBUTE,
    SPACE_IN_ADDRESS,
    MARKDOWN_LIMIT,
    MISSING_REPORTS,
    OUTDATED_TEMPLATE,
    TEMPLATE,
    UNKNOWN_ASSET,
    UNKNOWN_LANGUAGE,
    UNKNOWN_LAYOUT,
    UNKNOWN_NAME,
    UNKNOWN_THEME,
    UNKNOWN_TOKEN,
    UNREADABLE,
    UNPUBLISHED_LINK,
    WINDOWS_NAME,
    WEBP,
    // checking
    CANONICAL,
    CONTRAST,
    DUPLICATE_ID,
    EXTENSION,
    EXTERNAL_LINK,
    FEED,
    HEADING_ORDER,
    HREFLANG,
    MISSING_ALT,
    MISSING_IMAGE,
    MISSING_NAME,
    MISSING_WORD,
    ORPHAN_PAGE,
    PAGE_DESCRIPTION,
    PAGE_TITLE,
    PAGE_WEIGHT,
    PLACEHOLDER,
    SITEMAP,
    TEMPLATE_LEFTOVER,
    TRANSLATION,
    WRONG_SCRIPT;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The code as messages, reports and the documentation write it, in kebab case. */
    public String label() {
        return label;
    }
}

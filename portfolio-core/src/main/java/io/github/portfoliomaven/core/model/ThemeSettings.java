package io.github.portfoliomaven.core.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code theme} of {@code portfolio.yml} says, defaults filled in.
 *
 * @param jar dresses the site, or {@code null} for the standard theme alone
 * @param search whether readers can search the posts
 * @param editUrl where files of the site directory are changed, or {@code null}
 * @param resumeContact whether the resume shows telephone and street
 * @param forTemplates what is written, and the defaults of the theme's own settings, by name: text and booleans
 */
public record ThemeSettings(
        @Nullable ThemeJar jar,
        Colours colours,
        Files files,
        Cards cards,
        boolean search,
        @Nullable String editUrl,
        boolean resumeContact,
        Map<String, Object> forTemplates) {

    /** The defaults. */
    public static final ThemeSettings STANDARD =
            new ThemeSettings(null, Colours.STANDARD, Files.NONE, new Cards(true, null), true, null, false, Map.of());

    /**
     * The colours of pages.
     *
     * @param accent of links and buttons, as {@code #rgb} or {@code #rrggbb}, or {@code null} for the theme's
     * @param look the name of the style sheet in {@code looks/}; the theme has none for {@code paper}
     * @param toggle whether a switch leads from light to dark
     */
    public record Colours(@Nullable String accent, String look, ColourScheme scheme, boolean toggle) {

        /** The look that is the theme's own tokens. */
        public static final String PAPER = "paper";

        /** The defaults. */
        public static final Colours STANDARD = new Colours(null, PAPER, ColourScheme.AUTO, false);
    }

    /**
     * What pages show of {@code assets/}, by names in there.
     *
     * @param logo the image in place of the name, or {@code null} for the name
     * @param font of all text but code, or {@code null} for those of the look
     */
    public record Files(@Nullable String logo, @Nullable String font) {

        /** The defaults. */
        public static final Files NONE = new Files(null, null);
    }

    /**
     * The pictures of pages for chats and networks.
     *
     * @param drawn whether there are any
     * @param font the name in {@code assets/} of the font on them, or {@code null} for the generator's
     */
    public record Cards(boolean drawn, @Nullable String font) {}
}

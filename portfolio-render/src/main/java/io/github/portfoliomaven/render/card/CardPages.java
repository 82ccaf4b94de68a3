package io.github.portfoliomaven.render.card;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.page.SitePage;
import io.github.portfoliomaven.render.page.SitePages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides what stands on the card of each page, in what the fonts can show. */
final class CardPages {

    private final Site site;
    private final CardFonts fonts;
    private final int accent;
    private final SortedMap<SitePath, Card> cards = new TreeMap<>();
    private final List<String> unshown = new ArrayList<>();

    CardPages(Site site, CardFonts fonts, int accent) {
        this.site = site;
        this.fonts = fonts;
        this.accent = accent;
        SitePages.of(site).all().forEach(this::add);
    }

    /** All pages without a card of their own show that of the home page, so that it says at least where it is. */
    private void addHome(SitePath page, String title) {
        SiteConfig config = site.config();
        add(page, "", title);
        for (String other : List.of(config.author().name(), config.title(), place(config.url()))) {
            if (!cards.containsKey(page)) {
                CardText.of(other, fonts.titles()).ifPresent(shown -> add(page, "", other));
            }
        }
    }

    private void add(SitePage page) {
        Content content = page.content();
        switch (page.kind()) {
            case HOME -> addHome(page.path(), content == null ? headline() : title(content, headline()));
            case SECTION ->
                add(page.path(), page.title(), content == null ? page.title() : title(content, page.title()));
            case POST, PROJECT, PAGE, ABOUT, RESUME -> {
                Content shown = Objects.requireNonNull(content);
                String section =
                        page.section() == null ? page.title() : page.section().title();
                add(page.path(), eyebrow(shown, section), title(shown));
            }
            default -> {
                // has the card of the home page
            }
        }
    }

    private String headline() {
        SiteConfig.Author author = site.config().author();
        return author.headline() == null ? author.name() : author.headline();
    }

    /** By page; a page whose title cannot be shown has none. */
    Map<SitePath, Card> cards() {
        return cards;
    }

    /** The titles that cannot be shown. */
    List<String> unshown() {
        return unshown;
    }

    /** The visible heading of a page that represents more than itself. */
    private static String title(Content page, String otherwise) {
        String headline = page.header().look().headline();
        return headline == null ? otherwise : headline;
    }

    /** Posts and projects are known by their titles; other pages speak by their headlines. */
    private static String title(Content page) {
        return page instanceof Page ? title(page, page.title()) : page.title();
    }

    private static String eyebrow(Content page, String section) {
        Header header = page.header();
        return header.look().eyebrow() == null ? section : header.look().eyebrow();
    }

    private void add(SitePath page, String eyebrow, String title) {
        SiteConfig config = site.config();
        Optional<String> shown = CardText.of(title, fonts.titles());
        if (shown.isEmpty()) {
            unshown.add(title);
            return;
        }
        String name = config.author().name().equals(title)
                ? ""
                : label(config.author().name());
        String role =
                config.author().role() == null ? "" : label(config.author().role());
        cards.put(
                page,
                new Card(
                        eyebrow.equals(title) ? "" : label(eyebrow),
                        shown.get(),
                        name,
                        role,
                        place(config.url()).equals(title) ? "" : label(place(config.url())),
                        accent,
                        fonts.fingerprint()));
    }

    private String label(String text) {
        return CardText.of(text, fonts.labels()).orElse("");
    }

    private static String place(URI url) {
        String path = url.getPath();
        return url.getAuthority() + path.substring(0, path.length() - 1);
    }
}

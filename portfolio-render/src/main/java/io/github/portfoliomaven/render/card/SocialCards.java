package io.github.portfoliomaven.render.card;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Slug;
import io.github.portfoliomaven.render.css.Rgb;
import io.github.portfoliomaven.render.image.ImageCache;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.metadata.SocialImage;
import io.github.portfoliomaven.render.metadata.SocialImages;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The social card of each page, {@code /assets/cards/NAME.HASH.png}; the hash is of its content, so that its path is
 * known before it is drawn. Pages of tags and others without a card of their own have that of the home page.
 *
 * <p>{@code theme.cards: false} in {@code portfolio.yml} switches cards off; {@code theme.cardFont} names a font of
 * {@code assets/} to draw them with.
 */
public final class SocialCards implements SitePart, SocialImages {

    private static final String FONT = "cardFont";
    private static final int HASH_IN_NAME = 10;

    private final Routes routes;
    private final Map<SitePath, Card> cards;
    private final @Nullable CardFonts fonts;
    private final Location fontLocation;
    private final ImageCache cache;
    private final Diagnostics diagnostics;

    private SocialCards(
            Site site,
            Routes routes,
            Map<SitePath, Card> cards,
            @Nullable CardFonts fonts,
            ImageCache cache,
            Diagnostics diagnostics) {
        this.routes = routes;
        this.cards = cards;
        this.fonts = fonts;
        this.fontLocation = site.config().locations().of("theme." + FONT);
        this.cache = cache;
        this.diagnostics = diagnostics;
    }

    /** @param diagnostics gets what is wrong with the font, and which titles it cannot show */
    public static SocialCards of(Site site, Routes routes, ImageCache cache, Diagnostics diagnostics) {
        CardFonts fonts = site.config().theme().cards().drawn() ? fonts(site, diagnostics) : null;
        if (fonts == null) {
            return new SocialCards(site, routes, Map.of(), null, cache, diagnostics);
        }
        int accent = Optional.ofNullable(site.config().theme().colours().accent())
                .flatMap(Rgb::parse)
                .map(Accents::of)
                .orElse(Accents.STANDARD);
        CardPages pages = new CardPages(site, fonts, accent);
        if (!pages.unshown().isEmpty()) {
            warn(site.config(), pages.unshown(), diagnostics);
        }
        return new SocialCards(site, routes, pages.cards(), fonts, cache, diagnostics);
    }

    private static @Nullable CardFonts fonts(Site site, Diagnostics diagnostics) {
        String name = site.config().theme().cards().font();
        if (name == null) {
            return CardFonts.standard();
        }
        Optional<SiteFile> file = site.files().assets().stream()
                .filter(asset -> asset.path().equals("assets/" + name))
                .findFirst();
        Location location = site.config().locations().of("theme." + FONT);
        if (file.isEmpty()) {
            diagnostics.error(
                    Code.CARD_FONT,
                    location,
                    "there is no font 'assets/" + name + "'",
                    "put a .ttf or .otf file there, or leave " + FONT + " out");
            return null;
        }
        try {
            Optional<CardFonts> fonts = CardFonts.of(file.get().bytes().read());
            if (fonts.isEmpty()) {
                report(location, diagnostics);
            }
            return fonts.orElse(null);
        } catch (IOException e) {
            report(location, diagnostics);
            return null;
        }
    }

    private static void report(Location font, Diagnostics diagnostics) {
        diagnostics.error(
                Code.CARD_FONT,
                font,
                "this font cannot be read",
                "use a TrueType or OpenType font (.ttf, .otf); Java cannot read WOFF and WOFF2");
    }

    private static void warn(SiteConfig config, List<String> titles, Diagnostics diagnostics) {
        boolean one = titles.size() == 1;
        diagnostics.warning(
                Code.CARD_FONT,
                Location.ofFile(config.locations().file()),
                "the font of the social cards lacks letters of "
                        + (one ? "the title" : titles.size() + " titles, such as") + " '" + titles.get(0) + "'; "
                        + (one ? "that page gets" : "those pages get") + " the card of the home page",
                "use a font that has them, theme: {cardFont: fonts/NAME.ttf}, or disable cards, theme: {cards: false}");
    }

    @Override
    public Optional<SocialImage> of(SitePath page) {
        Card card = cards.containsKey(page) ? cards.get(page) : cards.get(SitePath.ROOT);
        SitePath named = cards.containsKey(page) ? page : SitePath.ROOT;
        return card == null
                ? Optional.empty()
                : Optional.of(new SocialImage(
                        routes.url(path(named, card)), card.title(), "image/png", Card.WIDTH, Card.HEIGHT));
    }

    private static SitePath path(SitePath page, Card card) {
        String slug = Slug.of(page.value().substring(1));
        return Routes.ASSETS.file("cards/" + (slug.isEmpty() ? "home" : shortened(slug)) + "."
                + card.key().substring(0, HASH_IN_NAME) + ".png");
    }

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        Set<SitePath> planned = new HashSet<>();
        new TreeMap<>(cards).forEach((page, card) -> {
            SitePath path = path(page, card);
            if (planned.add(path)) {
                Origin origin = new Origin("the social card of " + page, fontLocation);
                outputs.accept(new Output(path, origin, new Output.From<>(() -> card, this::bytes)));
            }
        });
    }

    /** The name of a page may be as long as file systems allow, and here it is only a part of one. */
    private static String shortened(String slug) {
        return slug.getBytes(StandardCharsets.UTF_8).length <= 200
                ? slug
                : slug.substring(0, slug.offsetByCodePoints(0, 50));
    }

    private byte[] bytes(Card card) throws IOException {
        Optional<byte[]> cached = cache.get(card.key());
        if (cached.isPresent() || fonts == null) {
            return cached.orElse(new byte[0]);
        }
        try {
            byte[] drawn = CardDrawing.png(card, fonts);
            cache.put(card.key(), drawn);
            return drawn;
        } catch (IOException e) {
            report(fontLocation, diagnostics);
            throw e;
        }
    }
}

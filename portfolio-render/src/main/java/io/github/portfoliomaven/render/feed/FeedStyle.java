package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The style sheet for people who open a feed in a browser. CSS and not XSLT, which browsers are taking out
 * ({@code docs/decisions/0009-feed-style.md}).
 */
final class FeedStyle implements SitePart {

    private static final String CSS = read();

    /** Published beside any feed. */
    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        if (!site.site().posts().isEmpty() || site.releaseNotes() != null) {
            byte[] css = css(site.site().config().words());
            Origin origin = new Origin("the style of feeds", Location.ofFile("feed.css"));
            outputs.accept(new Output(path(css), origin, () -> css.clone()));
        }
    }

    /** Named by content, as all assets are. */
    static SitePath path(Words words) {
        return path(css(words));
    }

    private static SitePath path(byte[] css) {
        return Routes.ASSETS.file("feed." + hash(css) + ".css");
    }

    private static byte[] css(Words words) {
        String notice = words.text("feedNotice").replace("\\", "\\\\").replace("\"", "\\\"");
        return CSS.replace("{feedNotice}", notice).getBytes(StandardCharsets.UTF_8);
    }

    private static String read() {
        try (InputStream css = Objects.requireNonNull(FeedStyle.class.getResourceAsStream("feed.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css);
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            // each Java platform has SHA-256
            throw new IllegalStateException(e);
        }
    }
}

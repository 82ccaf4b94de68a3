package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.render.output.Output;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides the content and the fingerprinted name of each asset. */
final class AssetPublisher {

    private static final String SITE_CSS = "css/site.css";

    private final Theme theme;
    private final Diagnostics diagnostics;
    private final SortedMap<String, Output> published = new TreeMap<>();

    AssetPublisher(Theme theme, SiteConfig config, Routes routes, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
    }

    SortedMap<String, Output> publish() {
        ByteArrayOutputStream css = new ByteArrayOutputStream();
        for (Map.Entry<String, SiteFile> asset : theme.assets().entrySet()) {
            ThemeText.bytes(asset.getValue(), diagnostics).ifPresent(bytes -> {
                if (asset.getKey().startsWith("css/") && asset.getKey().endsWith(".css")) {
                    css.writeBytes(bytes);
                } else {
                    publish(
                            asset.getKey(),
                            asset.getKey(),
                            Output.Origin.file(asset.getValue().display()),
                            bytes);
                }
            });
        }
        publish(SITE_CSS, "site.css", Output.Origin.file(SITE_CSS), css.toByteArray());
        return published;
    }

    private void publish(String name, String path, Output.Origin origin, byte[] bytes) {
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
        String fingerprinted = path.substring(0, end) + "." + hash(bytes) + path.substring(end);
        published.put(name, new Output(Routes.ASSETS.file(fingerprinted), origin, bytes::clone));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

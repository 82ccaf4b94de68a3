package io.github.portfoliomaven.render.image;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.text.FileNames;
import io.github.portfoliomaven.core.text.UrlText;
import io.github.portfoliomaven.render.markdown.BodyImage;
import io.github.portfoliomaven.render.markdown.BodyImage.Candidate;
import io.github.portfoliomaven.render.markdown.BodyImages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The images of a site by where they are published; each is read when a page first asks for it. Thread-safe.
 *
 * <p>Files of {@code static/} are shown with their size but get no copies, because they are published as they are.
 */
public final class SiteImages implements BodyImages {

    private static final String STATIC = "static/";
    private static final int MEGAPIXELS_IN_MEMORY = ImageDecoder.PIXELS_IN_MEMORY / 1_000_000 + 16;

    private final Routes routes;
    private final Map<SitePath, SiteFile> files;
    private final ImageCache cache;
    private final Diagnostics diagnostics;
    private final @Nullable WebpEncoder webp;
    private final Semaphore megapixels = new Semaphore(MEGAPIXELS_IN_MEMORY);
    private final Map<SitePath, Optional<SourceImage>> read = new ConcurrentHashMap<>();
    private final Map<SiteFile, VariantDrawing> drawings = new ConcurrentHashMap<>();

    private SiteImages(
            Routes routes,
            Map<SitePath, SiteFile> files,
            ImageCache cache,
            Diagnostics diagnostics,
            @Nullable WebpEncoder webp) {
        this.routes = routes;
        this.files = files;
        this.cache = cache;
        this.diagnostics = diagnostics;
        this.webp = webp;
    }

    /** Of images that are published at these paths, with an encoder of WebP or without. */
    static SiteImages of(
            Routes routes, Map<SitePath, SiteFile> files, Diagnostics diagnostics, @Nullable WebpEncoder webp) {
        return new SiteImages(routes, files, ImageCache.none(), diagnostics, webp);
    }

    /**
     * @param assets where each file of {@code assets/} is published, by its path in there
     * @param diagnostics gets each broken image that a page shows
     */
    public static SiteImages of(
            Site site, Routes routes, Map<String, SitePath> assets, ImageCache cache, Diagnostics diagnostics) {
        Map<SitePath, SiteFile> files = new HashMap<>();
        for (Resource resource : site.files().published()) {
            files.put(resource.path(), resource.file());
        }
        for (SiteFile asset : site.files().assets()) {
            SitePath path = assets.get(asset.path().substring("assets/".length()));
            if (path != null) {
                files.put(path, asset);
            }
        }
        // Looking for plug-ins loads classes, which a site without pictures can do without.
        boolean drawn = files.values().stream().anyMatch(SiteImages::isCertain);
        return new SiteImages(
                routes, files, cache, diagnostics, drawn ? WebpEncoder.find().orElse(null) : null);
    }

    @Override
    public @Nullable BodyImage find(SitePath path) {
        SourceImage source = source(path).orElse(null);
        if (source == null) {
            return null;
        }
        List<Candidate> own = candidates(source.own());
        List<Candidate> webpCandidates = candidates(source.webp());
        if (source.isReplaced()) {
            ImageVariant largest = source.own().get(source.own().size() - 1);
            return new BodyImage(routes.href(largest.path()), largest.width(), largest.height(), own, webpCandidates);
        }
        int width = source.facts().width();
        if (!own.isEmpty()) {
            own.add(new Candidate(routes.href(path), width));
        }
        return new BodyImage(null, width, source.facts().height(), own, webpCandidates);
    }

    private List<Candidate> candidates(List<ImageVariant> variants) {
        List<Candidate> candidates = new ArrayList<>();
        for (ImageVariant variant : variants) {
            candidates.add(new Candidate(routes.href(variant.path()), variant.width()));
        }
        return candidates;
    }

    /** Where an image that front matter names is published; empty for an address outside the site. */
    static Optional<SitePath> path(SitePath page, String image) {
        String path = image.startsWith("/") ? image : page.value() + image;
        return UrlText.isComplete(image) || !SitePath.isValid(path)
                ? Optional.empty()
                : Optional.of(new SitePath(path));
    }

    /** The image at a path; empty if there is none, or if it is broken, which has been reported. */
    Optional<SourceImage> source(SitePath path) {
        SiteFile file = files.get(path);
        return file == null || !hasImageName(file) ? Optional.empty() : read.computeIfAbsent(path, p -> read(file));
    }

    private Optional<SourceImage> read(SiteFile file) {
        boolean copied = !file.path().startsWith(STATIC);
        byte[] bytes;
        try {
            bytes = file.bytes().read();
        } catch (IOException e) {
            // The part that publishes the file reports this.
            return Optional.empty();
        }
        try {
            ImageFacts facts = FactsReader.read(bytes);
            if (facts == null) {
                if (copied && isCertain(file)) {
                    throw new BrokenImage(bytes.length == 0 ? "the file is empty" : "it has no image data");
                }
                return Optional.empty();
            }
            if (copied && facts.drawable() && !ImageDecoder.canDecode(facts)) {
                warnTooLarge(file, facts);
            }
            return Optional.of(
                    copied
                            ? SourceImage.of(file, bytes, facts, webp != null && !ColourSpace.isOther(bytes, facts))
                            : new SourceImage(file, facts, List.of(), List.of()));
        } catch (BrokenImage e) {
            if (copied || FactsReader.isPointer(bytes)) {
                report(file, e);
            }
            return Optional.empty();
        }
    }

    /** The bytes of a copy; empty if the image is broken, which has been reported. */
    byte[] make(SourceImage source, ImageVariant variant) throws IOException {
        VariantDrawing drawing =
                drawings.computeIfAbsent(source.file(), file -> new VariantDrawing(source, cache, megapixels, webp));
        try {
            return drawing.make(variant);
        } catch (BrokenImage e) {
            report(source.file(), e);
            return new byte[0];
        } catch (WebpFailure e) {
            diagnostics.error(
                    Code.WEBP,
                    null,
                    "the plug-in that writes WebP does not work on this computer: " + e.reason(),
                    "remove it from the dependencies of the portfolio-maven-plugin to publish images without WebP");
            return new byte[0];
        }
    }

    private void report(SiteFile file, BrokenImage broken) {
        diagnostics.error(
                Code.BROKEN_IMAGE,
                Location.ofFile(file.display()),
                "this image is broken: " + broken.getMessage(),
                broken.hint());
    }

    private void warnTooLarge(SiteFile file, ImageFacts facts) {
        long most = facts.wholeInMemory() ? ImageDecoder.MOST_PIXELS_WHOLE : ImageDecoder.MOST_PIXELS;
        diagnostics.warning(
                Code.IMAGE_TOO_LARGE,
                Location.ofFile(file.display()),
                "this image of " + facts.width() + " × " + facts.height()
                        + " pixels is too large for smaller copies, so it is published unchanged",
                "save it with at most " + most / 1_000_000 + " million pixels"
                        + (facts.wholeInMemory() ? ", or not progressive or interlaced" : ""));
    }

    private static boolean hasImageName(SiteFile file) {
        return switch (FileNames.extension(file.path())) {
            case "png", "jpg", "jpeg", "gif", "webp", "avif", "svg" -> true;
            default -> false;
        };
    }

    /** Whether a file with this name can be nothing but an image whose size is known. */
    private static boolean isCertain(SiteFile file) {
        return switch (FileNames.extension(file.path())) {
            case "png", "jpg", "jpeg", "gif" -> true;
            default -> false;
        };
    }
}

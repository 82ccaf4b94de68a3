package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.text.UrlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what could be the paths of images in the text of a page, whether Markdown or HTML names them. */
final class NamedImages {

    private static final Pattern PATH = Pattern.compile(
            "(?<=[(\"'<=\\s,])(?![a-z]+:)[^\\s()\"'<>:,?#]+\\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp4|webm)(?![\\w.])",
            Pattern.CASE_INSENSITIVE);

    private NamedImages() {}

    /** Paths relative to the base directory, whether there are such files or not. */
    static Set<String> of(SiteFile page) {
        String text;
        try {
            text = new String(page.bytes().read(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Set.of(); // whoever reads the page reports it
        }
        Set<String> images = new TreeSet<>();
        for (Matcher matcher = PATH.matcher(text); matcher.find(); ) {
            String path = UrlText.decoded(matcher.group());
            String folder = path.startsWith("/") ? "" : UrlText.folder(page.display());
            String image = UrlText.resolve(folder, path.startsWith("/") ? path.substring(1) : path);
            if (image != null) {
                images.add(image);
            }
        }
        return images;
    }
}

package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.text.FileNames;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells sources that nothing here reads from files that are published as they are. Another generator makes pages of such
 * sources, and may hold some of them back: published raw, they would show what nobody was meant to see.
 */
final class RawSource {

    /** Markup languages and templates of which other generators make pages. */
    private static final Set<String> MARKUP = Set.of(
            ("mdx mkd mkdn mkdown mdown mdwn mdtext mdtxt mdoc markdoc rmd rmarkdown qmd svx adoc asciidoc ad rst rest textile"
                            + " org ipynb creole mediawiki wiki rdoc njk liquid webc haml slim pug jade")
                    .split(" "));

    /** Names of copies that editors and merges leave beside a file. */
    private static final Pattern COPY =
            Pattern.compile(".+\\.(?:bak|orig|rej|old|tmp|sav|save)", Pattern.CASE_INSENSITIVE);

    /** Data of Eleventy for a page or a folder. */
    private static final Pattern DATA =
            Pattern.compile(".+\\.11tydata\\.(?:js|cjs|mjs|ts|json)", Pattern.CASE_INSENSITIVE);

    /** Types whose first line may be {@code ---} by their own rules, and files that are no text. */
    private static final Set<String> NEVER = Set.of(
            ("yml yaml toml png jpg jpeg gif webp avif ico svg bmp tif tiff heic jxl mp3 mp4 m4a m4v ogg oga ogv opus wav flac"
                            + " webm mov avi pdf zip gz tgz bz2 xz 7z tar jar war woff woff2 ttf otf eot wasm class exe dmg iso"
                            + " doc docx xls xlsx ppt pptx odt ods odp key pages psd ai sketch fig db sqlite")
                    .split(" "));

    /** The first line of a header of Nikola, which is a comment of reStructuredText. */
    private static final Pattern NIKOLA = Pattern.compile("\\.\\. (?:title|slug|date|status|tags|type): ");

    private static final List<String> FENCES = List.of("---", "+++", ";;;", "---json", "---js", "---toml", "---yaml");

    private static final String HINT =
            "pages are .md and .markdown files, and .html files with front matter; a file in static/ is published unchanged";

    private RawSource() {}

    /** Whether a file is not to be published as it is, which is then reported. */
    static boolean refuse(SiteFile file, Diagnostics diagnostics) {
        String sign = sign(file, diagnostics);
        if (sign != null) {
            diagnostics.warning(Code.UNREAD_FILE, Location.ofFile(file.display()), sign, HINT);
        }
        return sign != null;
    }

    /** Whether a text starts with the lines of front matter, whether their keys can be read or not. */
    static boolean startsWithFrontMatter(String text) {
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String fence = Lines.at(start, 0);
        String header = fence.equals(NikolaReader.START) ? Lines.at(start, Lines.next(start, 0)) : fence;
        if (NIKOLA.matcher(header).lookingAt()) {
            return true;
        } else if (!FENCES.contains(fence)) {
            return false;
        }
        String closing = fence.substring(0, 3);
        for (int at = Lines.next(start, 0); at < start.length(); at = Lines.next(start, at)) {
            if (Lines.at(start, at).equals(closing)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name says that this is markup of a kind that is not read. */
    static boolean isMarkup(String file) {
        return MARKUP.contains(FileNames.extension(file));
    }

    static boolean isHtml(String file) {
        String path = file.toLowerCase(Locale.ROOT);
        return path.endsWith(".html") || path.endsWith(".htm");
    }

    /** Whether a name says, as in Jekyll, Astro and Docusaurus, that a source is no page: it starts with a line. */
    static boolean isLeftOut(SiteFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.startsWith("_") && !name.startsWith("_index.");
    }

    static boolean isMarkdown(SiteFile file) {
        return isMarkdown(file.path());
    }

    static boolean isMarkdown(String file) {
        String path = file.toLowerCase(Locale.ROOT);
        return path.endsWith(".md") || path.endsWith(".markdown");
    }

    private static @Nullable String sign(SiteFile file, Diagnostics diagnostics) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        String type = FileNames.extension(name);
        if (COPY.matcher(name).matches()) {
            return "this looks like a backup copy ('." + type + "'), and is not published";
        } else if (DATA.matcher(name).matches()) {
            return "Eleventy data is not supported, so this file is not published";
        } else if (isLeftOut(file) && (isMarkdown(file) || startsWithFrontMatter(text(file, diagnostics)))) {
            return "a source whose name starts with '_' is not published";
        } else if (name.contains(".") && MARKUP.contains(type)) {
            return "'." + type + "' sources are not supported, so this file is not published";
        } else if (!NEVER.contains(type) && startsWithFrontMatter(text(file, diagnostics))) {
            return "this file starts with front matter, but '." + type + "' is not supported, so it is not published";
        }
        return null;
    }

    /** The text of a file; what goes beyond any source's limit is cut off, as if all front matter ended there. */
    static String text(SiteFile file, Diagnostics diagnostics) {
        byte[] bytes = TextDecoder.start(file, Limits.TEXT, diagnostics);
        if (bytes == null) {
            return "";
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return bytes.length < Limits.TEXT ? text : text + "\n---\n+++\n;;;\n";
    }
}

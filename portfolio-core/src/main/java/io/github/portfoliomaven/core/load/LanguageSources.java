package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SiteFile;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a site in one of its languages, each under the name that it has without the language: {@code post.de.md}
 * and {@code content/de/post.md} are {@code content/post.md} in German, {@code data/resume.de.json} is
 * {@code data/resume.json}. What is not in the language is left out; files that are no texts are the same in all.
 */
final class LanguageSources {

    private static final String CONTENT = "content/";
    private static final String DATA = "data/";

    private final List<String> languages;
    private final String language;

    private LanguageSources(List<String> languages, String language) {
        this.languages = languages;
        this.language = language;
    }

    /** @param languages all of the site, the first of which is that of files that name none */
    static SourceTree of(SourceTree tree, List<String> languages, String language, Diagnostics diagnostics) {
        LanguageSources sources = new LanguageSources(languages, language);
        SortedMap<String, SiteFile> named = new TreeMap<>();
        SortedMap<String, SiteFile> others = new TreeMap<>();
        for (String path : tree.files()) {
            SiteFile file = tree.file(path);
            String name = sources.name(file);
            if (name == null) {
                continue;
            }
            boolean says = !name.equals(path);
            SiteFile first = (says ? named : others).put(name, new SiteFile(name, file.display(), file.bytes()));
            if (first != null) {
                diagnostics.error(
                        Code.TRANSLATION,
                        Location.ofFile(file.display()),
                        first.display() + " is '" + name + "' in '" + language + "', too",
                        "keep one of the two");
            }
        }
        others.putAll(named);
        return tree.of(others);
    }

    /** The name of a file in this language; {@code null} if it belongs to another. */
    private @Nullable String name(SiteFile file) {
        String path = file.path();
        boolean isContent = path.startsWith(CONTENT);
        if (!isContent && !path.startsWith(DATA)) {
            return isFirst() || !path.startsWith("_") ? path : null;
        }
        String folder = isContent ? languageOfFolder(path.substring(CONTENT.length())) : null;
        if (folder != null) {
            return folder.equals(language) ? CONTENT + path.substring(CONTENT.length() + folder.length() + 1) : null;
        }
        String suffix = languageOfName(path);
        if (suffix != null) {
            int end = path.lastIndexOf('.');
            return suffix.equals(language) ? path.substring(0, end - suffix.length() - 1) + path.substring(end) : null;
        }
        return isContent && !isFirst() && Folder.isSource(file) ? null : path;
    }

    private boolean isFirst() {
        return languages.get(0).equals(language);
    }

    private @Nullable String languageOfFolder(String path) {
        int end = path.indexOf('/');
        return end < 0 ? null : written(path.substring(0, end));
    }

    private @Nullable String languageOfName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int end = name.lastIndexOf('.');
        // words have the language in their names in any case
        boolean words = path.startsWith(DATA + DataReader.WORDS);
        return end < 0 || words ? null : written(name.substring(name.lastIndexOf('.', end - 1) + 1, end));
    }

    /** The language of the site that a name means, in its canonical form, which is as long. */
    private @Nullable String written(String name) {
        return languages.stream()
                .filter(tag -> LanguageTag.isWritten(tag, name))
                .findFirst()
                .orElse(null);
    }
}

package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.text.UrlText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a site in one of its languages, each under the name that it has without the language: {@code post.de.md}
 * and {@code content/de/post.md} are {@code content/post.md} in German, {@code data/resume.de.json} is
 * {@code data/resume.json}. What is not in the language is left out; files that are no texts are the same in all, but those
 * beside the page of a folder are there only with that page, which may be held back in the others.
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
        Set<String> own = new HashSet<>();
        Set<String> foreign = new HashSet<>();
        for (String path : tree.files()) {
            SiteFile file = tree.file(path);
            String name = sources.name(file);
            if (name == null) {
                if (Folder.isSource(file) && Folder.isIndex(withoutLanguage(path, languages))) {
                    foreign.add(UrlText.folder(withoutLanguage(path, languages)));
                }
                continue;
            }
            if (path.startsWith(CONTENT) && Folder.isSource(file)) {
                own.add(UrlText.folder(name));
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
        others.keySet().removeIf(path -> isForeign(path, own, foreign));
        others.putAll(named);
        return tree.of(others);
    }

    /** Whether a file is in the folder of a page that is not in the language. */
    private static boolean isForeign(String path, Set<String> own, Set<String> foreign) {
        for (String folder = UrlText.folder(path);
                folder.startsWith(CONTENT);
                folder = UrlText.folder(folder.substring(0, folder.length() - 1))) {
            if (own.contains(folder) || foreign.contains(folder)) {
                return !own.contains(folder);
            }
        }
        return false;
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
            return suffix.equals(language) ? withoutSuffix(path, suffix) : null;
        }
        return isContent && !isFirst() && Folder.isSource(file) ? null : path;
    }

    /** What a file is called without its language, if its name or its folder has one. */
    static String withoutLanguage(String file, List<String> languages) {
        LanguageSources sources = new LanguageSources(languages, "");
        String folder = file.startsWith(CONTENT) ? sources.languageOfFolder(file.substring(CONTENT.length())) : null;
        if (folder != null) {
            return CONTENT + file.substring(CONTENT.length() + folder.length() + 1);
        }
        String suffix = sources.languageOfName(file);
        return suffix == null ? file : withoutSuffix(file, suffix);
    }

    private static String withoutSuffix(String path, String suffix) {
        int end = path.lastIndexOf('.');
        return path.substring(0, end - suffix.length() - 1) + path.substring(end);
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

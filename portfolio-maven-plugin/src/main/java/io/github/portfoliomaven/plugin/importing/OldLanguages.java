package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The languages of a site, by the words that files and folders of the old one have for them: the first is that of files
 * that name none. None for a site in one.
 */
final class OldLanguages {

    static final OldLanguages NONE = new OldLanguages(Map.of());

    /** The folder of the content of each language. */
    private final Map<String, String> folders;

    private OldLanguages(Map<String, String> folders) {
        this.folders = folders;
    }

    /**
     * Of codes that are language tags; others are reported and left out.
     *
     * @param folders of content by code, the first language first
     */
    static OldLanguages of(Map<String, String> folders, Report report) {
        Map<String, String> known = new LinkedHashMap<>();
        folders.forEach((code, folder) -> {
            if (Language.canonical(code) == null) {
                report.left("language " + code, "not a language tag such as en or pt-BR");
            } else {
                known.put(code, folder);
            }
        });
        return known.size() < 2 ? NONE : new OldLanguages(known);
    }

    boolean isEmpty() {
        return folders.isEmpty();
    }

    List<String> codes() {
        return List.copyOf(folders.keySet());
    }

    String folder(String code) {
        return folders.getOrDefault(code, "content");
    }

    /** The language of a file by its folder, the deepest first, then by its name. */
    String of(String from) {
        List<String> codes = new ArrayList<>(codes());
        codes.sort((a, b) -> Integer.compare(folder(b).length(), folder(a).length()));
        String first = codes().get(0);
        for (String code : codes) {
            boolean own = !code.equals(first) && !folder(code).equals(folder(first));
            if (own && from.startsWith(folder(code) + "/")) {
                return code;
            }
        }
        return codes().stream().filter(code -> suffixed(from, code)).findFirst().orElse(first);
    }

    /** What a file would be called in the first language. */
    String inFirst(String from) {
        if (isEmpty()) {
            return from;
        }
        String code = of(from);
        String first = codes().get(0);
        String inFolder = from.startsWith(folder(code) + "/")
                ? folder(first) + from.substring(folder(code).length())
                : from;
        return withoutSuffix(inFolder);
    }

    /** A name without a language before its end. */
    String withoutSuffix(String path) {
        for (String code : codes()) {
            if (suffixed(path, code)) {
                int end = path.lastIndexOf('.');
                return path.substring(0, end - code.length() - 1) + path.substring(end);
            }
        }
        return path;
    }

    /** The name of a file with its language before its end, unless that is the first. */
    String named(String path, String code) {
        int end = path.lastIndexOf('.');
        String tag = Language.canonical(code);
        return code.equals(codes().get(0)) || end < 0 ? path : path.substring(0, end) + "." + tag + path.substring(end);
    }

    private static boolean suffixed(String path, String code) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int end = name.lastIndexOf('.');
        String suffix = "." + code.replace('_', '-');
        return end > 0
                && name.substring(0, end)
                        .replace('_', '-')
                        .toLowerCase(Locale.ROOT)
                        .endsWith(suffix.toLowerCase(Locale.ROOT));
    }
}

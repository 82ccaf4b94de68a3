package io.github.portfoliomaven.plugin.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a site of Eleventy holds back outside of its pages (11ty.dev/docs/ignores, 11ty.dev/docs/data-template-dir). */
final class EleventyHeld {

    private static final Pattern IGNORED = Pattern.compile("\\bignores\\.add\\(\\s*[\"'`]([^\"'`]+)[\"'`]");

    private static final List<String> DATA =
            List.of(".11tydata.json", ".11tydata.js", ".11tydata.cjs", ".11tydata.mjs", ".json");

    private EleventyHeld() {}

    /** Leaves out what is ignored, and notes what files and folders say of their pages in data beside them. */
    static void read(OldSite old, String program, NewSite site) {
        List<String> globs =
                IGNORED.matcher(program).results().map(match -> match.group(1)).toList();
        site.leaveOut(OldFilter.globs(globs, "", site.report()), "Eleventy ignores it");
        if (old.has(".eleventyignore")) {
            List<String> lines = old.text(".eleventyignore")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("!"))
                    .toList();
            site.leaveOut(OldFilter.globs(lines, "", site.report()), "Eleventy ignores it");
        }
        for (String file : List.copyOf(site.files().values())) {
            Map<String, Object> keys = file.matches("(?i).*\\.(?:md|markdown|html)") ? data(old, file) : Map.of();
            if (!keys.isEmpty()) {
                site.pageDefaults(file::equals, keys);
            }
        }
    }

    /** The data of a page and its folders, of which the nearest counts. */
    private static Map<String, Object> data(OldSite old, String file) {
        Map<String, Object> all = new LinkedHashMap<>();
        String folder = "";
        for (String part : file.split("/")) {
            boolean last = file.equals(folder + part);
            String name = last ? folder + part.replaceFirst("\\.\\w+$", "") : folder + part + "/" + part;
            for (String end : DATA) {
                if (old.has(name + end)) {
                    all.putAll(
                            end.endsWith("js")
                                    ? ProgramLiterals.ofJavaScript(old.text(name + end))
                                    : old.data(name + end));
                }
            }
            folder += part + "/";
        }
        return all;
    }
}

package io.github.portfoliomaven.core.model;

/** What pages that are translations of each other have in common: a text that no other page of their languages has. */
public final class TranslationKey {

    /** The key of home pages. */
    public static final String HOME = "home";

    private static final String CONTENT = "content/";

    private TranslationKey() {}

    /** Of a page that shows a content file. */
    public static String of(Content content) {
        String original = content.header().text().translationOf();
        return ofFile(original == null ? content.file() : original);
    }

    /** Of the list of a section. */
    public static String of(Section section) {
        Page index = section.index();
        String original = index == null ? null : index.header().text().translationOf();
        return original == null ? ofSection(section.name()) : ofFile(original);
    }

    /** Of the page of a content file, which may be the home page or the list of a section. */
    public static String ofFile(String file) {
        int end = file.lastIndexOf('/');
        String name = file.substring(end + 1);
        boolean index = file.startsWith(CONTENT) && (name.startsWith("index.") || name.startsWith("_index."));
        if (!index) {
            return file;
        } else if (end < CONTENT.length()) {
            return HOME;
        }
        String folder = file.substring(CONTENT.length(), end);
        return folder.contains("/") ? file : ofSection(folder);
    }

    private static String ofSection(String name) {
        return "section " + name;
    }
}

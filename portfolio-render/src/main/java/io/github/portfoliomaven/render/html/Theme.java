package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.ThemeKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a site looks like: templates and assets by name; immutable.
 *
 * <p>A theme is a folder with {@code theme.txt}, {@code templates/} and {@code assets/}, with {@code theme.yml} if it
 * has settings of its own, and with {@code words/} if it has words of its own. A template's name is its path
 * in {@code templates/} without {@code .mustache}, an asset's name is its path in {@code assets/}.
 */
public final class Theme {

    private static final String STANDARD = "io/github/portfoliomaven/render/theme/";
    /** Marks the folder of a theme on a class path. */
    static final String MARKER = "theme.txt";

    /** How messages name what comes with a theme. */
    private static final String DISPLAY = "theme/";

    private static final String TEMPLATES = "templates/";
    private static final String ASSETS = "assets/";
    private static final String EXTENSION = ".mustache";

    private static final Set<String> ICONS = Set.of("favicon.svg", "favicon.png", "apple-touch-icon.png");
    private static final Set<String> ICON_SOURCES = Set.of("assets/favicon.svg", "assets/favicon.png");

    private final SortedMap<String, SiteFile> templates;
    private final SortedMap<String, SiteFile> originals;
    private final SortedMap<String, SiteFile> assets;
    private final List<SiteFile> others;
    private final List<SiteFile> declarations;
    private final boolean proven;

    private Theme(
            SortedMap<String, SiteFile> templates,
            SortedMap<String, SiteFile> originals,
            SortedMap<String, SiteFile> assets,
            List<SiteFile> others,
            List<SiteFile> declarations,
            boolean proven) {
        this.proven = proven;
        this.templates = Collections.unmodifiableSortedMap(templates);
        this.originals = Collections.unmodifiableSortedMap(originals);
        this.assets = Collections.unmodifiableSortedMap(assets);
        this.others = List.copyOf(others);
        this.declarations = List.copyOf(declarations);
    }

    /** The theme that comes with the generator; a test has proven that its templates use no name that is not there. */
    public static Theme standard() {
        Theme theme = unproven();
        return new Theme(theme.templates, theme.originals, theme.assets, theme.others, theme.declarations, true);
    }

    /** The standard theme as a test gets it, which proves it. */
    static Theme unproven() {
        return of(ClassPathFolder.read(Theme.class, STANDARD, MARKER, DISPLAY));
    }

    /**
     * A theme of a jar or folder on a class path; messages name its files {@code theme/templates/…}.
     *
     * @param prefix the folder, with a final slash
     * @throws IllegalArgumentException if the folder has no {@code theme.txt}
     */
    public static Theme fromClassPath(ClassLoader loader, String prefix) {
        return of(ClassPathFolder.read(loader, prefix, MARKER, DISPLAY));
    }

    /** A theme of files whose paths start with {@code templates/} and {@code assets/}; others are left out. */
    static Theme of(List<SiteFile> files) {
        return new Theme(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of(), List.of(), false).with(files);
    }

    /** This theme with the site's templates and assets in place of those of the same name, or added. */
    public Theme overlaidBy(Site site) {
        Theme laid = with(site.files().templates()).with(site.files().assets());
        return new Theme(laid.templates, templates, laid.assets, laid.others, laid.declarations, laid.proven);
    }

    /**
     * This theme with the files of the jar that the site names, if it names one, in place of those of the same name, or
     * added; a jar that is not there is reported.
     */
    public Theme dressedBy(SiteConfig config, ClassLoader loader, Diagnostics diagnostics) {
        return Optional.ofNullable(config.theme().jar())
                .flatMap(jar ->
                        ThemeJarFiles.read(jar, loader, config.locations().of("theme.jar"), diagnostics))
                .map(this::with)
                .orElse(this);
    }

    /** What settings and words of their own this theme and the theme of a jar declare. */
    public ThemeKeys keys(ClassLoader loader) {
        return jar -> jar == null
                ? Optional.of(declarations)
                : ThemeJarFiles.declarations(jar, loader)
                        .map(files -> Stream.concat(declarations.stream(), files.stream())
                                .toList());
    }

    /** This theme with files in place of those of the same name, or added; their paths are as in a theme's folder. */
    public Theme with(Map<String, byte[]> files) {
        return with(files.entrySet().stream()
                .map(file -> new SiteFile(file.getKey(), DISPLAY + file.getKey(), file.getValue()::clone))
                .toList());
    }

    /** Same, with the files of a folder that holds a {@code theme.txt}; see {@link #fromClassPath}. */
    public Theme with(ClassLoader loader, String prefix) {
        return with(ClassPathFolder.read(loader, prefix, MARKER, DISPLAY));
    }

    /** A template as a site gets it to change it, by its name in {@code templates/}, or nothing. */
    public Optional<String> copyOf(String template, Diagnostics diagnostics) {
        return Optional.ofNullable(templates.get(template))
                .flatMap(file -> ThemeText.read(file, ThemeText.TEMPLATE, diagnostics))
                .map(TemplateCopy::of);
    }

    /** The names of all templates, sorted. */
    public Set<String> templateNames() {
        return templates.keySet();
    }

    /** An asset by its name in {@code assets/}, or nothing. */
    public Optional<SiteFile> asset(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    /** Whether an asset comes with a theme, and not from the site. */
    boolean isOfTheTheme(String asset) {
        SiteFile file = assets.get(asset);
        return file != null && file.display().startsWith(DISPLAY);
    }

    private Theme with(List<SiteFile> files) {
        SortedMap<String, SiteFile> newTemplates = new TreeMap<>(templates);
        SortedMap<String, SiteFile> newAssets = new TreeMap<>(assets);
        List<SiteFile> newOthers = new ArrayList<>(others);
        List<SiteFile> newDeclarations = new ArrayList<>(declarations);
        if (files.stream().map(SiteFile::path).anyMatch(ICON_SOURCES::contains)) {
            // who brings another icon wants none of the sizes of the one before
            newAssets.keySet().removeAll(ICONS);
        }
        for (SiteFile file : files) {
            String path = file.path();
            if (path.equals(ThemeKeys.FILE) || path.startsWith(ThemeKeys.WORDS)) {
                newDeclarations.add(file);
            } else if (path.startsWith(TEMPLATES) && path.endsWith(EXTENSION)) {
                newTemplates.put(path.substring(TEMPLATES.length(), path.length() - EXTENSION.length()), file);
            } else if (path.startsWith(ASSETS)) {
                newAssets.put(path.substring(ASSETS.length()), file);
            } else if (path.startsWith(TEMPLATES)) {
                newOthers.add(file);
            }
        }
        boolean same = newTemplates.equals(templates);
        return new Theme(newTemplates, originals, newAssets, newOthers, newDeclarations, proven && same);
    }

    /** Whether all templates are those of the standard theme. */
    boolean isProven() {
        return proven;
    }

    /** By name, such as {@code post} or {@code partials/card}. */
    Map<String, SiteFile> templates() {
        return templates;
    }

    /** The theme's own templates by name; those of the site may stand in their place. */
    Map<String, SiteFile> originals() {
        return originals;
    }

    /** By name, such as {@code css/10-tokens.css}. */
    Map<String, SiteFile> assets() {
        return assets;
    }

    /** Files among the templates that are none. */
    List<SiteFile> others() {
        return others;
    }
}

package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.ConfigKeys.ResumeContact;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.ThemeJar;
import io.github.portfoliomaven.core.model.ThemeKeys;
import io.github.portfoliomaven.core.model.ThemeSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code theme} of {@code portfolio.yml}: settings by name, or the coordinates of a theme jar alone. */
final class ThemeReader {

    private final ConfigLevel level;
    private final ThemeKeys themes;
    private final Diagnostics diagnostics;

    ThemeReader(ConfigLevel level, ThemeKeys themes, Diagnostics diagnostics) {
        this.level = level;
        this.themes = themes;
        this.diagnostics = diagnostics;
    }

    ThemeSettings read(Fields top) {
        Node theme = top.get(ConfigKeys.THEME);
        Node.Mapping settings = theme instanceof Node.Scalar jar ? jarAlone(jar) : (Node.Mapping) theme;
        return settings == null ? ThemeSettings.STANDARD : settings(settings);
    }

    private static Node.Mapping jarAlone(Node.Scalar jar) {
        Node.Entry entry = new Node.Entry(ConfigKeys.THEME_JAR.localName(), jar.place(), jar);
        return new Node.Mapping(jar.place(), List.of(entry));
    }

    private ThemeSettings settings(Node.Mapping settings) {
        reportColoursThatAreComments(settings);
        Node named = settings.get(ConfigKeys.THEME_JAR.localName());
        ThemeJar jar =
                named instanceof Node.Scalar text ? ThemeJar.parse(text.text()).orElse(null) : null;
        Optional<List<SiteFile>> files = themes.of(jar);
        List<Key<?>> own = new ArrayList<>();
        for (SiteFile file : files.orElse(List.of())) {
            if (file.path().equals(ThemeKeys.FILE)) {
                own.addAll(DeclaredKeys.read(file, diagnostics));
            }
        }
        List<Key<?>> table = new ArrayList<>(ConfigKeys.IN_THEME);
        table.addAll(own);
        boolean allKnown = files.isPresent() && (jar != null || named == null);
        Fields fields = level.theme(settings, table, allKnown);
        URI editUrl = fields.get(ConfigKeys.THEME_EDIT_URL);
        return new ThemeSettings(
                fields.get(ConfigKeys.THEME_JAR),
                new ThemeSettings.Colours(
                        fields.get(ConfigKeys.THEME_ACCENT),
                        fields.getOrFallback(ConfigKeys.THEME_LOOK),
                        fields.getOrFallback(ConfigKeys.THEME_SCHEME),
                        fields.getOrFallback(ConfigKeys.THEME_TOGGLE)),
                new ThemeSettings.Files(fields.get(ConfigKeys.THEME_LOGO), fields.get(ConfigKeys.THEME_FONT)),
                new ThemeSettings.Cards(
                        fields.getOrFallback(ConfigKeys.THEME_CARDS), fields.get(ConfigKeys.THEME_CARD_FONT)),
                fields.getOrFallback(ConfigKeys.THEME_SEARCH),
                editUrl == null ? null : editUrl.toString(),
                fields.getOrFallback(ConfigKeys.THEME_RESUME_CONTACT) == ResumeContact.SHOW,
                forTemplates(fields, own));
    }

    /** Without quotes, {@code #3355ff} is a comment, and the key has no value. */
    private void reportColoursThatAreComments(Node.Mapping settings) {
        String name = ConfigKeys.THEME_ACCENT.localName();
        if (settings.get(name) instanceof Node.Scalar scalar && scalar.isNull()) {
            ConfigKeys.THEME_ACCENT.type().read(name, scalar, diagnostics);
        }
    }

    private Map<String, Object> forTemplates(Fields fields, List<Key<?>> own) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Key<?> key : ConfigKeys.IN_THEME) {
            Node.Entry entry = fields.entry(key);
            if (entry != null) {
                put(key.localName(), template(entry.value()), values);
            }
        }
        for (Key<?> key : own) {
            Object value = fields.get(key);
            put(key.localName(), value == null ? key.writtenFallback() : value, values);
        }
        return Collections.unmodifiableMap(values);
    }

    private static @Nullable Object template(Node node) {
        Boolean truth = ValueTypes.yesOrNo(node);
        return truth == null ? ValueTypes.text(node) : truth;
    }

    private static void put(String name, @Nullable Object value, Map<String, Object> values) {
        if (value != null) {
            values.put(name, value instanceof Boolean ? value : value.toString());
        }
    }
}

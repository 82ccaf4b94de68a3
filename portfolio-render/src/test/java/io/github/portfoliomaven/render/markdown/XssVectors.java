package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.LinkSchemes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Hostile texts of all kinds that public lists know, each in many spellings: {@code xss-vectors.txt}. */
public final class XssVectors {

    private XssVectors() {}

    public static List<String> all() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Set<String> vectors = new LinkedHashSet<>();
        for (String line : lines()) {
            if (line.startsWith("@")) {
                int equals = line.indexOf(" = ");
                values.put(
                        "{" + line.substring(1, equals) + "}",
                        List.of(line.substring(equals + 3).split(" ", -1)));
            } else if (!line.isEmpty() && !line.startsWith("%%")) {
                add(line, values, vectors);
            }
        }
        return List.copyOf(vectors);
    }

    /** What becomes of each vector as a body. */
    public static List<String> bodies(RawHtml mode) {
        SiteConfig.Markdown settings =
                new SiteConfig.Markdown(mode, LinkSchemes.DEFAULT, null, "en", true, Words.of("en"));
        return all().stream()
                .map(vector ->
                        Rendering.of(vector, settings, LinkTargets.none()).html())
                .toList();
    }

    private static void add(String line, Map<String, List<String>> values, Set<String> vectors) {
        for (Map.Entry<String, List<String>> value : values.entrySet()) {
            if (line.contains(value.getKey())) {
                value.getValue().forEach(one -> vectors.add(unescaped(line.replace(value.getKey(), one))));
                return;
            }
        }
        vectors.add(unescaped(line));
    }

    private static String unescaped(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\' || i + 1 == line.length()) {
                out.append(c);
                continue;
            }
            i++;
            switch (line.charAt(i)) {
                case 's' -> out.append(' ');
                case 't' -> out.append('\t');
                case 'n' -> out.append('\n');
                case '0' -> out.append('\0');
                default -> out.append(line.charAt(i));
            }
        }
        return out.toString();
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(XssVectors.class.getResourceAsStream("/xss-vectors.txt"))) {
            return new ArrayList<>(List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

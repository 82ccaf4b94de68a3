package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.portfoliomaven.core.text.FileNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same site has the same bytes and the same addresses in every locale, on every JDK, with names in either Unicode form. */
class LocaleIT {

    /** Turkish is that of Java: few machines have the locale, and its letters are what matters. */
    private static final Map<String, List<String>> LOCALES = new LinkedHashMap<>();

    static {
        LOCALES.put("C", List.of("C", ""));
        LOCALES.put("C.UTF-8", List.of("C.UTF-8", ""));
        LOCALES.put("tr", List.of("C.UTF-8", " -Duser.language=tr -Duser.country=TR"));
    }

    private static final String SITE = """
            -- portfolio.yml --
            title: Ünal
            url: https://unal.example/
            navigation: [{label: Über, url: /über/}]
            -- content/über.md --
            # İstanbul and ı

            [a post](writing/größe.md#maße), [in capitals](writing/ISTANBUL.md), ![plan](writing/größe/plän.svg)
            -- content/writing/größe.md --
            ---
            title: Größe
            date: 2026-01-01
            tags: [Ü, i, ı, TITLE]
            ---
            ## Maße

            [back](../über.md)
            -- content/writing/ISTANBUL.md --
            ---
            TITLE: ISTANBUL
            DATE: 2026-01-02
            Draft: FALSE
            ---
            -- content/writing/größe/plän.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            -- static/läs/ñ.txt --
            ñ
            -- assets/css/zürich.css --
            p { color: inherit }
            -- templates/partials/ünal.mustache --
            <p>ü</p>
            """;

    /** The site of the first run, which all later ones have to equal. */
    private static @Nullable SortedMap<String, String> first;

    @TempDir
    Path temp;

    static Stream<Arguments> runs() {
        List<Arguments> runs = new ArrayList<>();
        for (Jdk jdk : List.of(new Jdk(17), new Jdk(25))) {
            for (String locale : LOCALES.keySet()) {
                // each locale has each form once
                boolean composed = (runs.size() + jdk.version()) % 2 == 0;
                runs.add(Arguments.of(locale, jdk, composed ? Normalizer.Form.NFC : Normalizer.Form.NFD));
            }
        }
        return runs.stream();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("runs")
    void theSameBytes(String locale, Jdk jdk, Normalizer.Form form) throws Exception {
        Path java = jdk.home().orElse(null);
        if (java == null) {
            abort(jdk.missing());
        }
        write(form);
        List<String> settings = LOCALES.get(locale);
        MavenRun run = MavenRun.in(temp)
                .java(java)
                .environment("LC_ALL", settings.get(0))
                .environment("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" + settings.get(1))
                .run(MavenRun.SITE);
        assertThat(run.output()).contains("BUILD SUCCESS").doesNotContain("[WARNING]");

        SortedMap<String, String> site = new Folder(temp).contents("target/site");
        first = first == null ? site : first;
        assertThat(site.keySet()).isEqualTo(first.keySet());
        assertThat(site).isEqualTo(first);
        assertThat(names())
                .contains(
                        "über/index.html",
                        "writing/größe/index.html",
                        "writing/istanbul/index.html",
                        "writing/größe/plän.svg",
                        "läs/ñ.txt",
                        "tags/ü/index.html",
                        "tags/i/index.html",
                        "tags/ı/index.html",
                        "tags/title/index.html");
    }

    /** Only names change: a title is shown as it is typed. */
    private void write(Normalizer.Form form) throws Exception {
        for (String part : SITE.substring("-- ".length()).split("\n-- ")) {
            String name = part.substring(0, part.indexOf(" --\n"));
            Path file = FileNames.resolve(temp, Normalizer.normalize(name, form));
            Files.createDirectories(file.getParent());
            Files.writeString(file, part.substring(part.indexOf('\n') + 1) + "\n");
        }
    }

    private List<String> names() throws Exception {
        Path site = temp.resolve("target/site");
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> FileNames.relative(site, file))
                    .toList();
        }
    }
}

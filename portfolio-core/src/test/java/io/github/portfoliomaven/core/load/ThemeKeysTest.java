package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.portfoliomaven.core.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Settings that a theme declares in its {@code theme.yml}. */
class ThemeKeysTest {

    private static final String QUIET = """
            settings:
              wide: {type: boolean, default: yes, description: Whether lines use the whole width.}
              corners: {type: [round, square], default: round}
              columns: {type: integer}
              ink: {type: colour}
              motto: {}
            """;

    private static SiteInAString site(String theme, String declared) {
        byte[] bytes = declared.getBytes(StandardCharsets.UTF_8);
        SiteFile file = new SiteFile("theme.yml", "com.example:quiet-theme/theme.yml", () -> bytes);
        return SiteInAString.of("")
                .with("portfolio.yml", "title: T\nurl: https://example.dev/\ntheme: " + theme + "\n")
                .with(LoadOptions.at(SiteInAString.NOW).withThemeKeys(jar -> Optional.of(List.of(file))));
    }

    @Test
    void templatesSeeWhatIsWrittenAndTheDefaultsOfTheTheme() {
        assertThat(site("{jar: \"com.example:quiet-theme\", search: off, columns: 3, ink: \"#222\"}", QUIET)
                        .load()
                        .config()
                        .theme()
                        .forTemplates())
                .containsExactly(
                        entry("jar", "com.example:quiet-theme"),
                        entry("search", false),
                        entry("wide", true),
                        entry("corners", "round"),
                        entry("columns", "3"),
                        entry("ink", "#222"));
    }

    @Test
    void aSiteIsHeldToThem() {
        assertThat(site("{jar: \"com.example:quiet-theme\", wode: no, corners: rond, columns: many}", QUIET)
                        .problems())
                .isEqualTo("""
                        src/site/portfolio.yml:3:41: error: 'wode' is not a key of 'theme' [unknown-key]
                            theme: {jar: "com.example:quiet-theme", wode: no, corners: rond, columns: many}
                                                                    ^^^^
                            hint: did you mean 'wide'?
                        src/site/portfolio.yml:3:60: error: 'corners' must be one of round, square, not 'rond' [bad-value]
                            theme: {jar: "com.example:quiet-theme", wode: no, corners: rond, columns: many}
                                                                                       ^^^^
                            hint: did you mean 'round'?
                        src/site/portfolio.yml:3:75: error: 'columns' must be a whole number, not 'many' [bad-value]
                            theme: {jar: "com.example:quiet-theme", wode: no, corners: rond, columns: many}
                                                                                                      ^^^^
                        """);
    }

    @Test
    void nobodyKnowsTheSettingsOfAThemeThatIsNotThere() {
        assertThat(SiteInAString.of("")
                        .with(
                                "portfolio.yml",
                                "title: T\nurl: https://example.dev/\ntheme: {jar: \"a:b\", wide: no, search: of}\n")
                        .problems())
                .isEqualTo("""
                        src/site/portfolio.yml:3:39: error: 'search' must be true or false, not 'of' [bad-value]
                            theme: {jar: "a:b", wide: no, search: of}
                                                                  ^^
                        """);
    }

    @Test
    void aDeclarationIsHeldToItsKeys() {
        assertThat(site("a:b", """
                        settings:
                          accent: {type: text}
                          not-good: {type: text}
                          wide: {typ: boolean}
                          corners: {type: bolean}
                          columns: {type: integer, default: many}
                        """).problems()).isEqualTo("""
                        com.example:quiet-theme/theme.yml:2:3: error: 'accent' is a setting of every theme [bad-value]
                              accent: {type: text}
                              ^^^^^^
                            hint: choose another name, or remove it
                        com.example:quiet-theme/theme.yml:3:3: error: 'not-good' is not a name for a setting [bad-value]
                              not-good: {type: text}
                              ^^^^^^^^
                            hint: write letters, digits and _
                        com.example:quiet-theme/theme.yml:4:10: error: 'typ' is not a key of a setting [unknown-key]
                              wide: {typ: boolean}
                                     ^^^
                            hint: did you mean 'type'?
                        com.example:quiet-theme/theme.yml:5:19: error: 'type' must be one of boolean, colour, integer, text, not 'bolean' [bad-value]
                              corners: {type: bolean}
                                              ^^^^^^
                            hint: did you mean 'boolean'?
                        com.example:quiet-theme/theme.yml:6:37: error: 'default' must be a whole number, not 'many' [bad-value]
                              columns: {type: integer, default: many}
                                                                ^^^^
                        """);
    }
}

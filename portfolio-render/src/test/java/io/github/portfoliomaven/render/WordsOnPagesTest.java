package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.language.Word;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A site in Greek letters, all of whose words are marked: what is left in Latin letters is written in code. */
class WordsOnPagesTest {

    private static final Pattern SPOKEN =
            Pattern.compile("(?:aria-label|alt|title|content|placeholder|data-[a-z]+)=\"([^\"]*)\"");

    /** Formats, file names, addresses, and values that programs read. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "[^ ]*[/@.=#][^ ]*|\\{(?:query|n)}|\\b(?:RSS|JSON|Feed|Atom|noindex|light|dark|website|profile|article|summary|other)\\b"
                    + "|summary_large_image|max-image-preview:large|en_US");

    private static final String SITE = """
            -- portfolio.yml --
            title: Σελίδα
            url: https://example.dev/
            dates: {format: yyyy-MM-dd}
            author: {name: Άννα, role: Μηχανικός}
            sections: {writing: {pageSize: 2}}
            -- content/writing/index.md --
            # Κείμενα
            -- content/writing/a.md --
            ---
            title: Άλφα
            date: 2025-01-01
            updated: 2025-02-01
            tags: [τι]
            series: Σειρά
            aliases: [/old/]
            pin: true
            ---
            ## Ένα

            > [!NOTE]
            > Κάτι[^1]

            | α | β |
            | --- | --- |
            | γ | δ |

            ## Δύο

            ```
            κώδικας
            ```

            [^1]: Κάτι.
            -- content/writing/b.md --
            ---
            {title: Βήτα, date: 2024-01-02, tags: [τι], series: Σειρά}
            ---
            Κάτι.
            -- content/writing/c.md --
            ---
            {title: Γάμμα, date: 2024-01-03, tags: [τι]}
            ---
            Κάτι.
            -- content/work/index.md --
            # Έργα
            -- content/work/d.md --
            ---
            {title: Δέλτα, problem: Κάτι, client: Κάτι, role: Κάτι, period: Κάτι, team: Κάτι, stack: [Κάτι]}
            ---
            Κάτι.
            -- content/services/index.md --
            ---
            {title: Υπηρεσίες, process: [{title: Ένα, text: Κάτι}], questions: [{question: Τι, answer: Κάτι}]}
            ---
            -- content/services/e.md --
            ---
            {title: Έψιλον, audience: Κάτι, duration: Κάτι, deliverables: [Κάτι]}
            ---
            Κάτι.
            -- content/resume.md --
            ---
            {title: Βιογραφικό, layout: resume}
            ---
            -- data/resume.yml --
            basics: {name: Άννα, location: {city: Αθήνα, region: Αττική}}
            work: [{name: Κάτι, position: Κάτι, startDate: 2020}]
            projects: [{name: Κάτι}]
            skills: [{name: Κάτι}]
            education: [{institution: Κάτι, area: Κάτι, studyType: Κάτι}]
            volunteer: [{organization: Κάτι, position: Κάτι}]
            publications: [{name: Κάτι}]
            awards: [{title: Κάτι}]
            certificates: [{name: Κάτι}]
            languages: [{language: Κάτι, fluency: Κάτι}]
            interests: [{name: Κάτι}]
            references: [{name: Κάτι, reference: Κάτι}]
            """;

    @Test
    void everyWordOfEveryPageComesFromTheTable() {
        Map<String, Word> words = Words.of("en").byName();
        StringBuilder marked = new StringBuilder(SITE + "-- data/words.en.yml --\n");
        words.forEach((name, word) -> marked.append(name)
                .append(": '‹")
                .append(word.gaps().stream().map(gap -> "›{" + gap + "}‹").collect(Collectors.joining()))
                .append("›'\n"));
        SiteResult result = SiteBuild.of(SiteInAString.of(marked.toString()).tree(), LoadOptions.at(SiteInAString.NOW))
                .render();
        assertThat(result.diagnostics()).isEmpty();
        TreeSet<String> found = new TreeSet<>();
        for (RenderedFile file : Objects.requireNonNull(result.files()).files()) {
            if (file.path().outputFile().endsWith(".html")) {
                left(new String(file.bytes(), StandardCharsets.UTF_8))
                        .forEach(word -> found.add(file.path() + " " + word));
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> left(String html) {
        String page = html.replaceAll("<script[^>]*>[^<]*</script>|<meta (?:name=\"viewport\"|http-equiv)[^>]*>", "");
        List<String> texts = new ArrayList<>(List.of(page.replaceAll("<[^>]*>", " ")));
        SPOKEN.matcher(page).results().map(attribute -> attribute.group(1)).forEach(texts::add);
        return texts.stream()
                .map(text ->
                        NO_WORDS.matcher(text.replaceAll("&[a-z0-9#]+;", " ")).replaceAll(" "))
                .flatMap(text ->
                        Pattern.compile("[A-Za-z]{2,}").matcher(text).results().map(MatchResult::group))
                .toList();
    }
}

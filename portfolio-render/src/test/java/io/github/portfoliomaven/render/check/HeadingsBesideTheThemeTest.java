package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A heading has the id that GitHub would give it, whatever the theme has on the same page. */
class HeadingsBesideTheThemeTest {

    private static final List<String> HEADINGS = List.of(
            "Main",
            "All",
            "Process",
            "Questions",
            "Work",
            "Writing",
            "Services",
            "2026",
            "Y2026",
            "Experience",
            "Projects",
            "Skills",
            "Education",
            "Languages",
            "Search",
            "Found",
            "Part main",
            "Fn 1");

    @Test
    void noIdIsGivenTwiceOnPagesOfAnyKind() {
        String body =
                HEADINGS.stream()
                                .map(heading -> "## " + heading + "\n\nText.[^1]\n")
                                .collect(Collectors.joining("\n")) + "\n[^1]: A note.\n";
        String site = """
                -- content/index.md --
                ---
                description: What engines are, and who runs them.
                ---
                BODY
                -- content/writing/_index.md --
                ---
                title: Writing
                description: All that was ever written here.
                ---
                BODY
                -- content/work/_index.md --
                ---
                title: Work
                type: projects
                description: What was made, and what it brought.
                ---
                BODY
                -- content/work/mill.md --
                ---
                title: The mill
                description: A mill that calculates.
                problem: Tables were wrong.
                results: [{value: "9", label: wheels}]
                ---
                BODY
                -- content/services/_index.md --
                ---
                title: Services
                type: pages
                description: How an engineer can help.
                process: [{title: Talk, text: We talk.}]
                questions: [{question: When, answer: Soon.}]
                ---
                BODY
                -- content/services/review.md --
                ---
                title: Review
                description: A review of an engine.
                ---
                BODY
                -- content/resume.md --
                ---
                title: Resume
                description: What the engineer did before.
                layout: resume
                ---
                BODY
                -- data/resume.json --
                {"basics": {"name": "Ada Example"}, "work": [{"name": "Mill", "position": "Engineer", "startDate": "2020"}],
                 "projects": [{"name": "Mill"}], "skills": [{"name": "Wheels"}], "languages": [{"language": "English"}]}
                """.replace("BODY\n", body);

        assertThat(CheckRun.printed(site)).isEmpty();
    }
}

package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResumeCheckTest {

    @Test
    void aResumeThatFollowsTheSchemaIsFine() {
        assertThat(SiteInAString.of("""
                        -- content/resume.md --
                        ---
                        title: Resume
                        layout: resume
                        ---
                        -- data/resume.yml --
                        $schema: https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json
                        basics:
                          name: Ada
                          phone: 5550100
                          location: {city: London, countryCode: GB}
                          profiles: [{network: GitHub, username: ada, url: "https://github.com/ada"}]
                        work:
                          - {name: Engines, position: Programmer, startDate: 1842, endDate: , highlights: [Note G]}
                        education: [{institution: Home, startDate: 1828-03, endDate: 1832-04-05, courses: [Algebra]}]
                        skills:
                        projects: []
                        meta: {version: v1.0.0}
                        hardwareOfMine: [{anything: goes}]
                        """).problems()).isEmpty();
    }

    @Test
    void wrongTypesAreErrorsWhereTheyStand() {
        assertThat(SiteInAString.of("""
                        -- data/resume.json --
                        {"basics": {"name": ["Ada"], "location": "London", "profiles": {"network": "GitHub"}},
                         "work": [{"name": {"legal": "Engines"}, "highlights": "Note G"}, "Engines"],
                         "skills": {"name": "Algebra"},
                         "languages": [{"language": "English", "fluency": ["native"]}],
                         "projects": [{"keywords": [["cards"]]}]}
                        """).problems()).isEqualTo("""
                src/site/data/resume.json:1:21: error: 'name' must be text, not a list [bad-value]
                    {"basics": {"name": ["Ada"], "location": "London", "profiles": {"network": "GitHub"}},
                                        ^^^^^^^
                src/site/data/resume.json:1:42: error: 'location' must be a mapping, not 'London' [bad-value]
                    {"basics": {"name": ["Ada"], "location": "London", "profiles": {"network": "GitHub"}},
                                                             ^^^^^^^^
                src/site/data/resume.json:1:64: error: 'profiles' must be a list, not a mapping [bad-value]
                    {"basics": {"name": ["Ada"], "location": "London", "profiles": {"network": "GitHub"}},
                                                                                   ^^^^^^^^^^^^^^^^^^^^^
                src/site/data/resume.json:2:20: error: 'name' must be text, not a mapping [bad-value]
                     "work": [{"name": {"legal": "Engines"}, "highlights": "Note G"}, "Engines"],
                                       ^^^^^^^^^^^^^^^^^^^^
                src/site/data/resume.json:2:56: error: 'highlights' must be a list, not 'Note G' [bad-value]
                     "work": [{"name": {"legal": "Engines"}, "highlights": "Note G"}, "Engines"],
                                                                           ^^^^^^^^
                src/site/data/resume.json:2:67: error: each of 'work' must be a mapping, not 'Engines' [bad-value]
                     "work": [{"name": {"legal": "Engines"}, "highlights": "Note G"}, "Engines"],
                                                                                      ^^^^^^^^^
                src/site/data/resume.json:3:12: error: 'skills' must be a list, not a mapping [bad-value]
                     "skills": {"name": "Algebra"},
                               ^^^^^^^^^^^^^^^^^^^
                src/site/data/resume.json:4:51: error: 'fluency' must be text, not a list [bad-value]
                     "languages": [{"language": "English", "fluency": ["native"]}],
                                                                      ^^^^^^^^^^
                src/site/data/resume.json:5:29: error: each of 'keywords' must be text, not a list [bad-value]
                     "projects": [{"keywords": [["cards"]]}]}
                                                ^^^^^^^^^
                """);
    }

    @Test
    void whatLooksLikeAMistakeIsAWarning() {
        assertThat(SiteInAString.of("""
                        -- data/resume.yml --
                        basic: {name: Ada}
                        basics: {picture: a.png, e-mail: a@b.example}
                        work: [{company: Engines, website: "https://example.org", startDate: Spring 2021, hilights: [a]}]
                        education: [{startDate: 2021-13}]
                        """).problems()).isEqualTo("""
                src/site/data/resume.yml:1:1: warning: 'basic' is not a key of the JSON Resume schema [unknown-key]
                    basic: {name: Ada}
                    ^^^^^
                    hint: did you mean 'basics'?
                src/site/data/resume.yml:2:10: warning: 'picture' is not a key of the JSON Resume schema [unknown-key]
                    basics: {picture: a.png, e-mail: a@b.example}
                             ^^^^^^^
                    hint: since version 1.0.0 it is called 'image'
                src/site/data/resume.yml:2:26: warning: 'e-mail' is not a key of the JSON Resume schema [unknown-key]
                    basics: {picture: a.png, e-mail: a@b.example}
                                             ^^^^^^
                    hint: did you mean 'email'?
                src/site/data/resume.yml:3:9: warning: 'company' is not a key of the JSON Resume schema [unknown-key]
                    work: [{company: Engines, website: "https://example.org", startDate: Spring 2021, hilights: [a]}]
                            ^^^^^^^
                    hint: since version 1.0.0 it is called 'name'
                src/site/data/resume.yml:3:27: warning: 'website' is not a key of the JSON Resume schema [unknown-key]
                    work: [{company: Engines, website: "https://example.org", startDate: Spring 2021, hilights: [a]}]
                                              ^^^^^^^
                    hint: since version 1.0.0 it is called 'url'
                src/site/data/resume.yml:3:70: warning: 'Spring 2021' is not a date, and is shown as it is [date]
                    work: [{company: Engines, website: "https://example.org", startDate: Spring 2021, hilights: [a]}]
                                                                                         ^^^^^^^^^^^
                    hint: write it as 2026, 2026-02 or 2026-02-12; leave out 'endDate' for a present position
                src/site/data/resume.yml:3:83: warning: 'hilights' is not a key of the JSON Resume schema [unknown-key]
                    work: [{company: Engines, website: "https://example.org", startDate: Spring 2021, hilights: [a]}]
                                                                                                      ^^^^^^^^
                    hint: did you mean 'highlights'?
                src/site/data/resume.yml:4:25: warning: '2021-13' is not a date, and is shown as it is [date]
                    education: [{startDate: 2021-13}]
                                            ^^^^^^^
                    hint: write it as 2026, 2026-02 or 2026-02-12; leave out 'endDate' for a present position
                """);
    }

    @Test
    void aListIsNoResume() {
        assertThat(SiteInAString.of("-- data/resume.yml --\n- Ada\n").problems())
                .isEqualTo("""
                src/site/data/resume.yml:1:1: error: the resume must be a mapping, not a list [bad-value]
                    - Ada
                    ^^^^^
                """);
    }

    @Test
    void aPageOfAResumeThatIsNotThereIsAWarning() {
        SiteInAString site = SiteInAString.of("""
                -- content/resume.md --
                ---
                title: Resume
                layout: resume
                ---
                """);
        assertThat(site.problems()).isEqualTo("""
                src/site/content/resume.md:3:9: warning: this page shows data/resume.json, which does not exist [missing-resume]
                    layout: resume
                            ^^^^^^
                    hint: add data/resume.json or data/resume.yml, after https://jsonresume.org/schema
                """);
        assertThat(site.with("templates/resume.mustache", "own").problems()).isEmpty();
    }
}

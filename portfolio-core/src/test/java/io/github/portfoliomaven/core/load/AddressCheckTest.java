package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.LinkSchemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTest {

    @Test
    void everyFieldWithAnAddressIsChecked() {
        SiteInAString site = SiteInAString.of("""
                -- portfolio.yml --
                title: Sample Engineer
                url: https://example.dev/
                author:
                  avatar: javascript:alert(1)
                  links: [{label: Chat, url: "xmpp:me@example.org"}]
                navigation: [{label: Work, url: "javascript:alert(1)"}]
                callToAction: {label: Call, url: "ms-msdt:/id"}
                footer: {links: [{label: Privacy, url: "https:\\\\\\\\//x"}]}
                -- data/resume.json --
                {"basics": {"image": "vbscript:x", "profiles": [{"url": "data:text/html,x"}]},
                 "work": [{"name": "url: javascript:", "url": "https://example.org/"}]}
                -- content/a.md --
                ---
                title: A
                image: javascript:alert(1)
                ---
                """);

        assertThat(site.problems()).isEqualTo("""
                src/site/content/a.md:3:8: error: 'image' must be a path or a URL, not 'javascript:alert(1)' [bad-value]
                    image: javascript:alert(1)
                           ^^^^^^^^^^^^^^^^^^^
                src/site/data/resume.json:1:22: error: 'vbscript:x' has a scheme that is not allowed [bad-value]
                    {"basics": {"image": "vbscript:x", "profiles": [{"url": "data:text/html,x"}]},
                                         ^^^^^^^^^^^^
                    hint: write a URL that starts with https://
                src/site/data/resume.json:1:57: error: 'data:text/html,x' has a scheme that is not allowed [bad-value]
                    {"basics": {"image": "vbscript:x", "profiles": [{"url": "data:text/html,x"}]},
                                                                            ^^^^^^^^^^^^^^^^^^
                    hint: write a URL that starts with https://
                src/site/portfolio.yml:4:11: error: 'javascript:alert(1)' has a scheme that is not allowed [bad-value]
                      avatar: javascript:alert(1)
                              ^^^^^^^^^^^^^^^^^^^
                    hint: write a URL that starts with https://
                src/site/portfolio.yml:5:30: error: 'xmpp:me@example.org' has a scheme that is not allowed [bad-value]
                      links: [{label: Chat, url: "xmpp:me@example.org"}]
                                                 ^^^^^^^^^^^^^^^^^^^^^
                    hint: allowed are http, https, mailto, tel; markdown.schemes in portfolio.yml allows more
                src/site/portfolio.yml:6:33: error: 'javascript:alert(1)' has a scheme that is not allowed [bad-value]
                    navigation: [{label: Work, url: "javascript:alert(1)"}]
                                                    ^^^^^^^^^^^^^^^^^^^^^
                    hint: write a URL that starts with https://
                src/site/portfolio.yml:7:34: error: 'ms-msdt:/id' has a scheme that is not allowed [bad-value]
                    callToAction: {label: Call, url: "ms-msdt:/id"}
                                                     ^^^^^^^^^^^^^
                    hint: allowed are http, https, mailto, tel; markdown.schemes in portfolio.yml allows more
                src/site/portfolio.yml:8:40: error: 'https:\\\\//x' names no host [bad-value]
                    footer: {links: [{label: Privacy, url: "https:\\\\\\\\//x"}]}
                                                           ^^^^^^^^^^^^^^^
                    hint: write it like https://example.org/
                """);
    }

    @Test
    void aSiteAddsSchemesButNoneThatRuns() {
        SiteInAString site = SiteInAString.of("""
                -- portfolio.yml --
                title: Sample Engineer
                url: https://example.dev/
                markdown: {schemes: [xmpp, Gemini, JavaScript, "a b"]}
                author: {links: [{label: Chat, url: "XMPP:me@example.org"}, {label: Capsule, url: "gemini://example.org/"}]}
                """);

        assertThat(site.problems()).isEqualTo("""
                src/site/portfolio.yml:3:36: error: 'JavaScript' cannot be allowed: such an address runs or shows what it holds [bad-value]
                    markdown: {schemes: [xmpp, Gemini, JavaScript, "a b"]}
                                                       ^^^^^^^^^^
                    hint: take it out
                src/site/portfolio.yml:3:48: error: 'a b' is not a scheme [bad-value]
                    markdown: {schemes: [xmpp, Gemini, JavaScript, "a b"]}
                                                                   ^^^^^
                    hint: write the part of the address before the colon, such as xmpp
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#a",
                "/a",
                "?a:b",
                "./a:b",
                "//example.org/a",
                "HTTPS://example.org",
                "mailto:a@b",
                " tel:+1",
                "java script:x",
                "1javascript:x"
            })
    void goodAddresses(String address) {
        assertThat(LinkSchemes.DEFAULT.allow(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x",
                " javascript:x",
                "\u0001javascript:x",
                "\u2003javascript:x",
                "\u00A0javascript:x",
                "java\tscript:x",
                "JAVA\nSCRIPT:x",
                "ja\rvascript\t:x",
                "https:",
                "https:x",
                "https:/x",
                "https:///x",
                "https:\\\\x",
                "https://\\x",
                "http://?x",
                "x:y",
                "view-source:https://x"
            })
    void badAddresses(String address) {
        assertThat(LinkSchemes.DEFAULT.allow(address)).isFalse();
    }
}

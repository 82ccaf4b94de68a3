package io.github.portfoliomaven.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/writing/", "/writing/rbac/", "/rss.xml", "/.well-known/x", "/a b/", "/日本/", "/..a/"})
    void paths(String value) {
        assertThat(new SitePath(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "writing/", "//", "/a//b/", "/../a/", "/a/..", "/./", "/a\\b/", "/a\n/", "/a/\u0000"})
    void whatIsNoPath(String value) {
        assertThat(SitePath.isValid(value)).isFalse();
        assertThatThrownBy(() -> new SitePath(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageIsTheIndexOfAFolder() {
        assertThat(SitePath.ROOT.outputFile()).isEqualTo("index.html");
        assertThat(SitePath.ROOT.page("writing").page("rbac").outputFile()).isEqualTo("writing/rbac/index.html");
        assertThat(SitePath.ROOT.page("writing").file("a.png").outputFile()).isEqualTo("writing/a.png");
        assertThat(new SitePath("/rss.xml").isPage()).isFalse();
        assertThat(SitePath.ROOT.isPage()).isTrue();
    }

    @Test
    void urlsArePercentEncodedUtf8() {
        assertThat(new SitePath("/café/").encoded()).isEqualTo("/caf%C3%A9/");
        assertThat(new SitePath("/a b/c#d?e%f/").encoded()).isEqualTo("/a%20b/c%23d%3Fe%25f/");
        assertThat(new SitePath("/a-b_c.d~e!$&'()*+,;=:@/").encoded()).isEqualTo("/a-b_c.d~e!$&'()*+,;=:@/");
    }
}

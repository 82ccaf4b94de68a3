package io.github.portfoliomaven.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Test
    void anyTextIsAPathAndIsEncodedAsTheDefinitionsSay() {
        Random random = new Random(14);
        String[] pieces = {"/", "/", ".", "..", "a", "\\", " ", "\n", "\u0085", "é", "%", "\uD83D\uDE00", "~", "日"};
        for (int round = 0; round < 20_000; round++) {
            StringBuilder any = new StringBuilder(random.nextInt(8) == 0 ? "" : "/");
            for (int i = random.nextInt(8); i > 0; i--) {
                any.append(pieces[random.nextInt(pieces.length)]);
            }
            String value = any.toString();
            String inner = value.replaceFirst("^/", "").replaceFirst("/$", "");
            boolean valid = value.matches("/[^\\\\\\p{Cntrl}\\x80-\\x9f]*+")
                    && (value.equals("/")
                            || Stream.of(inner.split("/", -1)).noneMatch(Set.of("", ".", "..")::contains));

            assertThat(SitePath.isValid(value)).as(value).isEqualTo(valid);
            if (valid) {
                String encoded = URI.create("https://e.example")
                        .resolve(value.codePoints()
                                .mapToObj(c -> c == '%' || c == ' ' || c > 127
                                        ? URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8)
                                                .replace("+", "%20")
                                        : Character.toString(c))
                                .collect(Collectors.joining()))
                        .getRawPath();
                assertThat(new SitePath(value).encoded()).isEqualTo(encoded);
            }
        }
    }
}

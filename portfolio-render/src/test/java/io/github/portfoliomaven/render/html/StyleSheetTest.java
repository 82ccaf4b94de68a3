package io.github.portfoliomaven.render.html;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void dropsCommentsAndNeedlessWhiteSpace() {
        assertThat(publish("""
                        /* A comment; with { } and " in it */
                        a ,
                        b > c {
                            color : red ;
                            margin: 0 auto;
                        }

                        @media ( min-width: 40em ) and (width <= 60em) { p { top: 0 } }
                        """))
                .isEqualTo("a,b > c{color :red;margin:0 auto;}@media (min-width:40em) and (width <= 60em){p{top:0}}");
    }

    @Test
    void keepsTheWhiteSpaceThatMeansSomething() {
        unchanged("a :hover b:not(.c) .d{width:calc(1px + (2em - -3%) * 2)}");
        unchanged(".a\\, .b{--nothing: ;--x: ;}");
        unchanged("a::before{content:\"a  /* b */ ; }\";quotes:\"a\" 'b  c'}");
        unchanged("a{grid-template-areas:\"a b\" \"c d\";background:url(data:image/svg+xml,a/*b*/)}");
        unchanged("a{&:hover{color:red}.b &{color:blue}}");
        unchanged("@container card (width > 30em){a{content:'\\\'  '}}");
        assertThat(publish("a/**/b{c:d/* x */e; /* y */ f:g}")).isEqualTo("a/**/b{c:d/**/e;f:g}");
        assertThat(publish("/*! Licence */a{ }")).isEqualTo("/*! Licence */a{}");
    }

    @Test
    void replacesAddressesInAllTheirForms() {
        assertThat(publish("@import 'a';a{b:url(c) URL( \"d\" ) url( e ) url();f:local('g');content:'h'}"))
                .isEqualTo("@import '<a>';a{b:url(<c>) URL(\"<d>\") url(<e>) url();f:local('g');content:'h'}");
    }

    @Test
    void whatIsNeverClosedWouldSwallowTheNextFile() {
        publish("a { color: red;\nb { c: 'd\n }\n/* e");
        assertThat(printed(diagnostics)).isEqualTo("""
                        a.css:1:3: error: '{' is never closed [syntax]
                            a { color: red;
                              ^
                            hint: close or remove it
                        a.css:2:8: error: this string is not closed on its line [syntax]
                            b { c: 'd
                                   ^
                            hint: close or remove it
                        a.css:4:1: error: this comment is never closed [syntax]
                            /* e
                            ^
                            hint: close or remove it""");
    }

    @Test
    void aBracketThatClosesTooMuchIsShown() {
        publish("a{}}\nb{c:d(e}");
        assertThat(printed(diagnostics))
                .startsWith("a.css:1:4: error: '}' has no opening counterpart [syntax]")
                .contains("a.css:2:6: error: '(' is never closed [syntax]");
    }

    @Test
    void anyTextComesToAnEnd() {
        for (String text : new String[] {"\\", "url(", "url(\\", "'\\", "/*", "/", "a\\", "url( ", "}", "(", ""}) {
            publish(text.repeat(3));
        }
    }

    private void unchanged(String css) {
        assertThat(publish(css)).isEqualTo(css);
        assertThat(printed(diagnostics)).isEmpty();
    }

    private String publish(String css) {
        return StyleSheet.publish(
                new SourceText("a.css", css),
                (address, offset) -> address.startsWith("data:") ? address : "<" + address + ">",
                diagnostics);
    }
}

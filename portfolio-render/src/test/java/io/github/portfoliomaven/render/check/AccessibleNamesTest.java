package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever readers can get to has a name that can be read aloud. */
class AccessibleNamesTest {

    @Test
    void whatHasNoNameIsReportedWhereItStands() {
        assertThat(CheckRun.printed("""
                        -- content/about.md --
                        ---
                        title: About
                        description: Who writes here, and why.
                        ---
                        ##

                        <a href="/writing/"></a>

                        See [](/writing/engines/).

                        <button type="button"><svg width="9" height="9"></svg></button>

                        <input type="email" name="address">

                        <iframe src="/demo.html"></iframe>
                        """)).isEqualTo("""
                        src/site/content/about.md:5:1: error: <h2> is an empty heading, in about/index.html [missing-name]
                            ##
                            ^^
                            hint: add text, or remove it
                        src/site/content/about.md:7:10: error: <a href="/writing/"> is a link without text, in about/index.html [missing-name]
                            <a href="/writing/"></a>
                                     ^^^^^^^^^
                            hint: add text, or an aria-label
                        src/site/content/about.md:9:8: error: <a href="/writing/engines/"> is a link without text, in about/index.html [missing-name]
                            See [](/writing/engines/).
                                   ^^^^^^^^^^^^^^^^^
                            hint: add text, or an aria-label
                        src/site/content/about.md:11:1: error: <button type="button"> is a button without text, in about/index.html [missing-name]
                            <button type="button"><svg width="9" height="9"></svg></button>
                            ^^^^^^^^^^^^^^^^^^^^^^
                            hint: add text, or an aria-label
                        src/site/content/about.md:13:1: error: <input type="email" name="address"> is a field without a label, in about/index.html [missing-name]
                            <input type="email" name="address">
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: put it in a <label>, or add an aria-label
                        src/site/content/about.md:15:14: error: <iframe src="/demo.html"> is a frame without a title, in about/index.html [missing-name]
                            <iframe src="/demo.html"></iframe>
                                         ^^^^^^^^^^
                            hint: add a title attribute""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2><img src='/mill.svg' alt='The mill'></h2>",
                "<a href='/' aria-label='Home'></a>",
                "<a href='/' title='Home'></a>",
                "<span id='home'>Home</span><a href='/' aria-labelledby='home'></a>",
                "<a href='/'><svg><title>Home</title></svg></a>",
                "<a id='place'></a>",
                "<a href='/' aria-hidden='true'></a>",
                "<button type='button' aria-label='Close'>×</button>",
                "<form><input type='submit'><input type='hidden' name='a'><input type='button' value='Go'></form>",
                "<label>Address <input type='email'></label>",
                "<label for='mail'>Address</label><input id='mail' type='email'>",
                "<textarea aria-label='Message'></textarea>",
                "<iframe title='Demo' src='/demo.html'></iframe>",
                "<template><a href='/'></a></template>",
                "<div hidden><button></button></div>",
            })
    void whatHasANameIsFine(String html) {
        assertThat(CheckRun.printed("""
                        -- content/about.md --
                        ---
                        title: About
                        description: Who writes here, and why.
                        ---
                        ## More

                        <div>
                        """ + html + "\n</div>\n")).isEmpty();
    }
}

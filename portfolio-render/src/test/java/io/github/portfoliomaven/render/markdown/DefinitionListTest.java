package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Definition lists as in PHP Markdown Extra, Pandoc and kramdown. */
class DefinitionListTest {

    @Test
    void termsAndDefinitions() {
        assertThat(Rendering.html("""
                        Ledger
                        : A list of *entries*,
                        in the order in which they came.

                        Debit
                        Soll
                        :   One side.
                        :   Not the other.
                        """)).isEqualTo("""
                        <dl>
                        <dt>Ledger</dt>
                        <dd>A list of <em>entries</em>,
                        in the order in which they came.</dd>
                        <dt>Debit</dt>
                        <dt>Soll</dt>
                        <dd>One side.</dd>
                        <dd>Not the other.</dd>
                        </dl>
                        """);
    }

    @Test
    void blankLinesMakeADefinitionLoose() {
        assertThat(Rendering.html("""
                        Tight
                        : One.

                        Loose

                        : Two.

                        Long
                        : Three.

                          And four.
                        """)).isEqualTo("""
                        <dl>
                        <dt>Tight</dt>
                        <dd>One.</dd>
                        <dt>Loose</dt>
                        <dd>
                        <p>Two.</p>
                        </dd>
                        <dt>Long</dt>
                        <dd>
                        <p>Three.</p>
                        <p>And four.</p>
                        </dd>
                        </dl>
                        """);
    }

    @Test
    void blocksInDefinitions() {
        assertThat(Rendering.html("""
                        Term
                        :   Text

                            ```
                            code

                            more
                            ```
                        : - item
                          - item

                              indented

                        Outer
                        : Inner
                          : nested

                        > Quoted
                        > : well
                        """)).isEqualTo("""
                        <dl>
                        <dt>Term</dt>
                        <dd>
                        <p>Text</p>
                        <pre tabindex="0"><code>code

                        more
                        </code></pre>
                        </dd>
                        <dd>
                        <ul>
                        <li>
                        <p>item</p>
                        </li>
                        <li>
                        <p>item</p>
                        <p>indented</p>
                        </li>
                        </ul>
                        </dd>
                        <dt>Outer</dt>
                        <dd>
                        <dl>
                        <dt>Inner</dt>
                        <dd>nested</dd>
                        </dl>
                        </dd>
                        </dl>
                        <blockquote>
                        <dl>
                        <dt>Quoted</dt>
                        <dd>well</dd>
                        </dl>
                        </blockquote>
                        """);
    }

    @Test
    void whatIsNoDefinition() {
        assertThat(Rendering.html("""
                        : nothing before

                        # Heading
                        : after a heading

                        a
                        :no space
                        :
                        b
                            : four spaces

                        [a]: /b
                        : only a definition of a link

                        > quote
                        : lazy
                        """)).isEqualTo("""
                        <p>: nothing before</p>
                        <h1 id="heading">Heading<a class="anchor" href="#heading" aria-hidden="true" tabindex="-1"></a></h1>
                        <p>: after a heading</p>
                        <p>a
                        :no space
                        :
                        b
                        : four spaces</p>
                        <p>: only a definition of a link</p>
                        <blockquote>
                        <p>quote
                        : lazy</p>
                        </blockquote>
                        """);
    }

    @Test
    void wordsAreCountedAndFound() {
        RenderedBody body = Rendering.of("Two words\n: and three more\n").body();

        assertThat(body.words()).isEqualTo(5);
        assertThat(VisibleText.of(body.html()).strip().split("\\s+"))
                .containsExactly("Two", "words", "and", "three", "more");
        assertThat(body.summary()).isEmpty();
    }
}

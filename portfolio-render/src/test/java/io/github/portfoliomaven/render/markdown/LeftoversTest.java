package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a template was meant to fill, and addresses with spaces: text, and a warning where it stands. */
class LeftoversTest {

    @Test
    void tagsInTargetsAreNamedAndTakeNoDefinitionAlong() {
        Rendering rendering = Rendering.of("""
                [post]({% post_url 2020-01-01-x %}) and **[pdf]({{ "/a.pdf" | relative_url }})** `[a]({{ b }})`

                [issue][1] and [other][2], {{ site.title }} is text

                [0]: https://z.example/
                [1]: {{ site.repository }}/issues/1
                [2]: https://o.example/
                [3]: https://g.example/{{ release.tag }}/NEWS.md
                [4]: https://p.example/

                [news](https://g.example/{{ release.tag }}/NEWS.md) [other][4]
                """);

        assertThat(rendering.html()).isEqualTo("""
                <p>[post]({% post_url 2020-01-01-x %}) and <strong>[pdf]({{ &quot;/a.pdf&quot; | relative_url }})</strong> \
                <code>[a]({{ b }})</code></p>
                <p>[issue][1] and <a href="https://o.example/">other</a>, {{ site.title }} is text</p>
                <p>[1]: {{ site.repository }}/issues/1
                [3]: <a href="https://g.example/%7B%7B">https://g.example/{{</a> release.tag }}/NEWS.md</p>
                <p>[news](<a href="https://g.example/%7B%7B">https://g.example/{{</a> release.tag }}/NEWS.md) \
                <a href="https://p.example/">other</a></p>
                """);
        assertThat(rendering.problems()).isEqualTo("""
                content/writing/x.md:1:8: warning: '{% post_url 2020-01-01-x %}' is a template tag, and stays text [template-leftover]
                    [post]({% post_url 2020-01-01-x %}) and **[pdf]({{ "/a.pdf" | relative_url }})** `[a]({{ b }})`
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: write the path itself, such as /files/a.pdf, or the file, such as other.md
                content/writing/x.md:1:49: warning: '{{ "/a.pdf" | relative_url }}' is a template tag, and stays text [template-leftover]
                    [post]({% post_url 2020-01-01-x %}) and **[pdf]({{ "/a.pdf" | relative_url }})** `[a]({{ b }})`
                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: write the path itself, such as /files/a.pdf, or the file, such as other.md
                content/writing/x.md:6:6: warning: '{{ site.repository }}' is a template tag, and stays text [template-leftover]
                    [1]: {{ site.repository }}/issues/1
                         ^^^^^^^^^^^^^^^^^^^^^
                    hint: write the path itself, such as /files/a.pdf, or the file, such as other.md
                content/writing/x.md:8:24: warning: '{{ release.tag }}' is a template tag, and stays text [template-leftover]
                    [3]: https://g.example/{{ release.tag }}/NEWS.md
                                           ^^^^^^^^^^^^^^^^^
                    hint: write the path itself, such as /files/a.pdf, or the file, such as other.md
                content/writing/x.md:11:26: warning: '{{ release.tag }}' is a template tag, and stays text [template-leftover]
                    [news](https://g.example/{{ release.tag }}/NEWS.md) [other][4]
                                             ^^^^^^^^^^^^^^^^^
                    hint: write the path itself, such as /files/a.pdf, or the file, such as other.md""");
    }

    @Test
    void tagsThatHoldCodeAreNamed() {
        Rendering rendering = Rendering.of("""
                {% highlight ruby linenos %}
                puts 1
                {% endhighlight %}

                > {{< highlight go "linenos=table" >}}

                Say {% highlight x %} in a sentence, and {{ x }}.

                {% raw %}{{ x }}{% endraw %}
                """);

        assertThat(rendering.problems()).isEqualTo("""
                content/writing/x.md:1:1: warning: '{% highlight ruby linenos %}' is a template tag, and stays text [template-leftover]
                    {% highlight ruby linenos %}
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: write it as a code block between ``` lines
                content/writing/x.md:5:3: warning: '{{< highlight go "linenos=table" >}}' is a template tag, and stays text \
                [template-leftover]
                    > {{< highlight go "linenos=table" >}}
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: write it as a code block between ``` lines""");
    }

    @Test
    void addressesWithSpacesAreNamed() {
        Rendering rendering = Rendering.of("""
                ![plan](my plan.svg) and [the cv](my cv.pdf#page=2) but f(x)[i](a b) and [i](see a.b or c.d) are text, `[a](b c.md)` too
                """);

        assertThat(rendering.html()).startsWith("<p>![plan](my plan.svg) and");
        assertThat(rendering.problems()).isEqualTo("""
                content/writing/x.md:1:9: warning: 'my plan.svg' contains a space, so this is not a link [space-in-address]
                    ![plan](my plan.svg) and [the cv](my cv.pdf#page=2) but f(x)[i](a b) and [i](see a.b or c.d) are text, `[a](b c.md)` too
                            ^^^^^^^^^^^
                    hint: write <my plan.svg> or my%20plan.svg
                content/writing/x.md:1:35: warning: 'my cv.pdf#page=2' contains a space, so this is not a link [space-in-address]
                    ![plan](my plan.svg) and [the cv](my cv.pdf#page=2) but f(x)[i](a b) and [i](see a.b or c.d) are text, `[a](b c.md)` too
                                                      ^^^^^^^^^^^^^^^^
                    hint: write <my cv.pdf#page=2> or my%20cv.pdf#page=2""");
    }
}

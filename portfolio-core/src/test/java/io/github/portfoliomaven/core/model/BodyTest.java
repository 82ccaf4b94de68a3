package io.github.portfoliomaven.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.markdown.Document;
import io.github.portfoliomaven.core.markdown.Features;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static Body body(String markdown) {
        return new Body(new SourceText("content/a.md", markdown), 0);
    }

    @Test
    void whatOneHasParsedAnotherTakes() {
        Body body = body("# Title\n");
        Document first = body.document(Features.SITE);
        assertThat(body.document(Features.SITE)).isSameAs(first);
        assertThat(body.takeDocument(Features.SITE)).isSameAs(first);
        assertThat(body.takeDocument(Features.SITE)).isNotSameAs(first);
    }

    @Test
    void anotherSyntaxIsAnotherTree() {
        Body body = body("$a$\n");
        Document plain = body.document(Features.SITE);
        assertThat(body.takeDocument(Features.site(true))).isNotSameAs(plain);
    }

    @Test
    void equalTextAtAnEqualPlaceIsEqual() {
        assertThat(body("a")).isEqualTo(body("a")).hasSameHashCodeAs(body("a")).isNotEqualTo(body("b"));
    }
}

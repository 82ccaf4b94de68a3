package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.LinkSchemes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.render.code.CodeBlocks;
import io.github.portfoliomaven.render.code.CodeWriters;
import io.github.portfoliomaven.render.highlight.Highlighter;
import io.github.portfoliomaven.render.markdown.MarkdownRenderer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Renders Markdown texts that belong to no site: comments, release notes, descriptions.
 *
 * <p>Reads the same Markdown as bodies of a site: CommonMark 0.31.2, the tables, task lists, strikethrough and bare URLs of
 * GFM, footnotes, definition lists, alerts and attributes. HTML in a text is sanitised unless {@link Builder#html} says
 * otherwise. Links stay as they are written. Immutable and thread-safe.
 */
public final class Markdown {

    private final MarkdownRenderer renderer;

    private Markdown(Builder builder) {
        LinkSchemes schemes = LinkSchemes.DEFAULT.and(builder.schemes);
        CodeBlocks code = new CodeWriters(builder.codeBlocks, builder.highlighter).reading(CodeSources.none());
        this.renderer = MarkdownRenderer.withoutSite(
                new SiteConfig.Markdown(builder.html.setting(), schemes, null, null, false, Words.of("en")), code);
    }

    /** For texts of anybody: HTML is sanitised. */
    public static Markdown create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * A text as HTML: a fragment to put into an element of a page. Empty if the text goes beyond a limit, such as nesting
     * 100 quotes; {@link #render} says so.
     */
    public String toHtml(String markdown) {
        return render(markdown).html();
    }

    /** A text as HTML, and what is wrong in it, such as a language of code that is not known. */
    public RenderedText render(String markdown) {
        Diagnostics diagnostics = new Diagnostics();
        String html = renderer.render(new SourceText("text", markdown), diagnostics)
                .html()
                .html();
        return new RenderedText(html, Problem.of(diagnostics.sorted()));
    }

    /** What is different from {@link Markdown#create}; not thread-safe. */
    public static final class Builder {

        private AuthorHtml html = AuthorHtml.SANITIZE;
        private final List<String> schemes = new ArrayList<>();
        private final List<CodeBlocks> codeBlocks = new ArrayList<>();
        private Highlighter highlighter = Highlighter.standard();

        private Builder() {}

        /** What becomes of HTML in a text. Default: {@link AuthorHtml#SANITIZE}. */
        public Builder html(AuthorHtml choice) {
            this.html = choice;
            return this;
        }

        /**
         * Schemes that addresses may have, beside {@code http}, {@code https}, {@code mailto} and {@code tel}.
         *
         * @throws IllegalArgumentException for one whose addresses run or show what they hold, such as {@code javascript}
         */
        public Builder schemes(Collection<String> more) {
            for (String scheme : more) {
                if (LinkSchemes.isRunning(scheme)) {
                    throw new IllegalArgumentException("'" + scheme + "' cannot be allowed: its addresses run");
                }
            }
            schemes.addAll(more);
            return this;
        }

        /** Writes some code blocks in another way; the first that writes a block counts, ours comes last. */
        public Builder codeBlocks(CodeBlockRenderer renderer) {
            codeBlocks.add(new AddedCode(renderer));
            return this;
        }

        /** Colours code. Default: {@link Highlighter#standard()}. */
        public Builder highlighter(Highlighter other) {
            this.highlighter = other;
            return this;
        }

        public Markdown build() {
            return new Markdown(this);
        }
    }
}

package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.render.Extensions;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.check.AddedCheck;
import io.github.portfoliomaven.render.check.CheckOptions;
import io.github.portfoliomaven.render.code.CodeBlocks;
import io.github.portfoliomaven.render.code.CodeWriters;
import io.github.portfoliomaven.render.highlight.Highlighter;
import io.github.portfoliomaven.render.html.Theme;
import io.github.portfoliomaven.render.output.SitePart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes whole sites in memory, with the same bytes as the goals of the Maven plugin. Immutable and thread-safe: one serves
 * for any number of sites at once.
 */
public final class SiteRenderer {

    private final Theme theme;
    private final Extensions extensions;
    private final @Nullable RawHtml html;
    private final boolean drafts;
    private final boolean future;
    private final String url;
    private final int threads;

    private SiteRenderer(Builder builder) {
        this.theme = builder.theme.theme();
        this.extensions =
                new Extensions(new CodeWriters(builder.codeBlocks, builder.highlighter), builder.parts, builder.checks);
        this.html = builder.html;
        this.drafts = builder.drafts;
        this.future = builder.future;
        this.url = builder.url;
        this.threads = builder.threads;
    }

    /** With the standard theme. */
    public static SiteRenderer create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Makes all files of a site, as it is published at an instant: what has a later date is left out. */
    public BuiltSite render(SiteSource source, Instant now) {
        return new BuiltSite(build(source, now).render());
    }

    /**
     * Looks at a finished site as visitors, feed readers and crawlers do, and returns all that is wrong; if the site cannot be
     * built, what prevents it.
     */
    public List<Problem> check(SiteSource source, Instant now) {
        return Problem.of(build(source, now).check(CheckOptions.MAX_PAGE_BYTES).diagnostics());
    }

    private SiteBuild build(SiteSource source, Instant now) {
        LoadOptions options = LoadOptions.at(now).withDrafts(drafts).withFuture(future);
        options = url.isEmpty() ? options : options.withUrl(url);
        options = html == null ? options : options.withHtml(html);
        return SiteBuild.of(source.tree(), options)
                .withTheme(theme)
                .withExtensions(extensions)
                .withThreads(threads);
    }

    /** What is different from {@link SiteRenderer#create}; not thread-safe. */
    public static final class Builder {

        private SiteTheme theme = SiteTheme.standard();
        private final List<CodeBlocks> codeBlocks = new ArrayList<>();
        private Highlighter highlighter = Highlighter.standard();
        private final List<SitePart> parts = new ArrayList<>();
        private final List<AddedCheck> checks = new ArrayList<>();
        private @Nullable RawHtml html;
        private boolean drafts;
        private boolean future;
        private String url = "";
        private int threads = 1;

        private Builder() {}

        /** What sites look like. Default: {@link SiteTheme#standard()}. */
        public Builder theme(SiteTheme other) {
            this.theme = other;
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

        /** Adds files; the first part that makes a file counts, ours come last. */
        public Builder part(OutputPart part) {
            parts.add(new AddedFiles(part));
            return this;
        }

        /** Adds a check of finished files to {@link SiteRenderer#check}, in front of ours. */
        public Builder check(OutputCheck check) {
            checks.add((files, report) -> check.check(BuiltSite.wrapped(files), new OutputCheck.Findings(report)));
            return this;
        }

        /** What becomes of HTML in Markdown, whatever {@code portfolio.yml} says. Default: what it says. */
        public Builder html(AuthorHtml choice) {
            this.html = choice.setting();
            return this;
        }

        /** Whether drafts are published, too. Default: no. */
        public Builder drafts(boolean publish) {
            this.drafts = publish;
            return this;
        }

        /** Whether posts with a date in the future are published, too. Default: no. */
        public Builder future(boolean publish) {
            this.future = publish;
            return this;
        }

        /** The address of the sites, in place of the {@code url} of {@code portfolio.yml}. */
        public Builder url(String address) {
            this.url = address;
            return this;
        }

        /**
         * How many threads make one site; the result does not depend on it. Default: 1, for programs that make several at once.
         *
         * @throws IllegalArgumentException below 1
         */
        public Builder threads(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("threads: " + number);
            }
            this.threads = number;
            return this;
        }

        public SiteRenderer build() {
            return new SiteRenderer(this);
        }
    }
}

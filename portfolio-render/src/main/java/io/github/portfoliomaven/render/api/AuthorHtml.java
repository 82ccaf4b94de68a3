package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;

/** What becomes of HTML in Markdown; the same choice as {@code markdown.html} of {@code portfolio.yml}. */
public enum AuthorHtml {
    /**
     * HTML that can do no harm stays, all else is taken out; links have a scheme of a list, ids start with
     * {@code user-content-}, and authors cannot set classes. For texts of people whom you do not know.
     */
    SANITIZE(RawHtml.SANITIZE),
    /** HTML is shown as text; links and ids are as with {@link #SANITIZE}. */
    ESCAPE(RawHtml.ESCAPE),
    /** HTML is written as it is, scripts too. For texts of people who may change the page anyway. */
    ALLOW(RawHtml.ALLOW);

    private final RawHtml setting;

    AuthorHtml(RawHtml setting) {
        this.setting = setting;
    }

    RawHtml setting() {
        return setting;
    }
}

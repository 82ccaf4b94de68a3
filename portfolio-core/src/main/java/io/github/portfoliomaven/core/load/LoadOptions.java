package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.core.model.ThemeKeys;
import io.github.portfoliomaven.core.model.Token;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What decides, besides the files, what a site consists of.
 *
 * @param now divides published from future and expired content
 * @param drafts whether drafts and expired content are published
 * @param future whether content with a date after {@code now} is published
 * @param url takes the place of the configured address, or {@code null}
 * @param tokens the values of tokens in bodies, where the site switches them on
 * @param project what serves where the configuration is silent
 * @param reports what other plugins publish beside the site, where it lists them
 * @param changes when files changed that do not say so themselves
 * @param themeKeys what settings of their own themes have
 * @param html takes the place of the configured {@code markdown.html}, or {@code null}
 */
public record LoadOptions(
        Now now,
        boolean drafts,
        boolean future,
        @Nullable String url,
        Map<Token, String> tokens,
        ProjectDefaults project,
        Reports reports,
        ChangeDates changes,
        ThemeKeys themeKeys,
        @Nullable RawHtml html) {

    /** Publishes what is due at {@code now}, at the configured address. */
    public static LoadOptions at(Instant now) {
        return new LoadOptions(
                Now.at(now),
                false,
                false,
                null,
                Map.of(),
                ProjectDefaults.NONE,
                Reports.TO_COME,
                ChangeDates.NONE,
                ThemeKeys.NONE,
                null);
    }

    /** The same, of a moment that was compared with nothing yet. */
    public LoadOptions anew() {
        return new LoadOptions(now.anew(), drafts, future, url, tokens, project, reports, changes, themeKeys, html);
    }

    public LoadOptions withDrafts(boolean value) {
        return new LoadOptions(now, value, future, url, tokens, project, reports, changes, themeKeys, html);
    }

    public LoadOptions withFuture(boolean value) {
        return new LoadOptions(now, drafts, value, url, tokens, project, reports, changes, themeKeys, html);
    }

    public LoadOptions withUrl(@Nullable String value) {
        return new LoadOptions(now, drafts, future, value, tokens, project, reports, changes, themeKeys, html);
    }

    public LoadOptions withTokens(Map<Token, String> value) {
        return new LoadOptions(now, drafts, future, url, Map.copyOf(value), project, reports, changes, themeKeys, html);
    }

    public LoadOptions withProject(ProjectDefaults value) {
        return new LoadOptions(now, drafts, future, url, tokens, value, reports, changes, themeKeys, html);
    }

    public LoadOptions withReports(Reports value) {
        return new LoadOptions(now, drafts, future, url, tokens, project, value, changes, themeKeys, html);
    }

    public LoadOptions withChanges(ChangeDates value) {
        return new LoadOptions(now, drafts, future, url, tokens, project, reports, value, themeKeys, html);
    }

    public LoadOptions withThemeKeys(ThemeKeys value) {
        return new LoadOptions(now, drafts, future, url, tokens, project, reports, changes, value, html);
    }

    public LoadOptions withHtml(RawHtml value) {
        return new LoadOptions(now, drafts, future, url, tokens, project, reports, changes, themeKeys, value);
    }
}

package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.OutputPlan;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The strict gate: looks at a finished site as visitors, feed readers and crawlers do. The lists here are the table of
 * contents of what is checked; {@code docs/check.md} describes it.
 *
 * <p>A pure function of its arguments: nothing is read from disk but the author's own files, and nothing is fetched.
 */
public final class SiteCheck {

    private final FinishedSite files;
    private final CheckOptions options;
    private final Findings findings = new Findings();

    private SiteCheck(FinishedSite files, CheckOptions options) {
        this.files = files;
        this.options = options;
    }

    /**
     * Reports what is wrong with a site.
     *
     * @param editions the site in each of its languages
     * @param plan that {@code rendered} was made from
     * @return the addresses of other hosts that the site refers to, each once, by address
     */
    public static List<ExternalLink> check(
            List<SiteBodies> editions,
            OutputPlan plan,
            RenderedSite rendered,
            CheckOptions options,
            Diagnostics diagnostics) {
        return new SiteCheck(new FinishedSite(editions, plan, rendered), options).check(diagnostics);
    }

    private List<PageCheck> pageChecks() {
        return List.of(
                new AltTexts(),
                new AccessibleNames(),
                new UniqueIds(),
                new HeadingOrder(),
                new TemplateLeftovers(files),
                new Scripts());
    }

    private List<SiteWideCheck> siteChecks() {
        List<SiteWideCheck> checks = new ArrayList<>();
        options.added().forEach(check -> checks.add((site, found) -> check.check(files.rendered(), found::added)));
        checks.addAll(List.of(
                new InternalLinks(),
                new PageHeads(),
                new CanonicalLinks(),
                new Alternates(),
                new OrphanPages(),
                new PageWeight(),
                new FeedFiles(),
                new SitemapFile(),
                new Contrast()));
        return checks;
    }

    private List<ExternalLink> check(Diagnostics diagnostics) {
        List<PageCheck> checks = pageChecks();
        SortedMap<SitePath, CheckedPage> pages = new TreeMap<>();
        options.workers()
                .map("Checking pages", files.pages(), file -> checked(file, checks))
                .forEach(facts -> pages.put(facts.path(), facts));
        CheckedSite site = new CheckedSite(files, pages, new AddressResolver(files.routes()), options);
        siteChecks().forEach(check -> check.check(site, findings));
        Places places = new Places(files);
        findings.report(places, diagnostics);
        Placeholders.check(files, diagnostics);
        MissingWords.check(files, diagnostics);
        return ExternalLinks.of(site, places);
    }

    private CheckedPage checked(RenderedFile file, List<PageCheck> checks) {
        String html = files.text(file.path());
        HtmlPage page = HtmlPage.read(file.path(), files.isAsIs(file.path()), html, files.bodyStart(file.path(), html));
        checks.forEach(check -> check.check(page, findings));
        return CheckedPage.of(page);
    }
}

package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Suggestions;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Every address that leads into the site finds a file there, and every fragment its element. */
final class InternalLinks implements SiteWideCheck {

    private final Suggestions suggestions = new Suggestions();

    @Override
    public void check(CheckedSite site, Findings findings) {
        List<String> paths = site.files().paths();
        for (CheckedPage page : site.pages().values()) {
            for (Reference reference : page.references()) {
                check(site, paths, page.path(), reference, findings);
            }
        }
        for (RenderedFile css : site.files().withSuffix(".css")) {
            String text = site.files().text(css.path());
            for (CssAddresses.Address address : CssAddresses.of(text)) {
                check(site, paths, css.path(), StyleSheets.reference(address), findings);
            }
        }
    }

    private void check(CheckedSite site, List<String> paths, SitePath from, Reference reference, Findings findings) {
        Target target = site.resolve(from, reference.url());
        switch (target.kind()) {
            case EXTERNAL, OTHER -> {}
            case BESIDE ->
                report(
                        from,
                        reference,
                        "leads out of the site, which is below '"
                                + site.files().routes().href(SitePath.ROOT) + "'",
                        "start it with '" + site.files().routes().href(SitePath.ROOT)
                                + "', or write a full URL if it leads to another site",
                        findings);
            case INVALID -> report(from, reference, "is not a URL in the site", "write it like /writing/", findings);
            case INSIDE -> checkInside(site, paths, from, reference, target, findings);
        }
    }

    private void checkInside(
            CheckedSite site,
            List<String> paths,
            SitePath from,
            Reference reference,
            Target target,
            Findings findings) {
        SitePath path = Objects.requireNonNull(target.path());
        Optional<RenderedFile> file = site.files().target(path);
        if (file.isEmpty() && site.files().isReport(path)) {
            return;
        }
        if (file.isEmpty()) {
            String verb = reference.kind() == Reference.Kind.LINK ? "leads to" : "needs";
            report(
                    from,
                    reference,
                    verb + " '" + path + "', which is not published",
                    suggestions.didYouMean(path.value(), paths).orElse("add that file to the site, or correct the URL"),
                    findings);
            return;
        }
        String fragment = target.fragment();
        CheckedPage page = site.pages().get(file.get().path());
        if (page == null || fragment == null || fragment.isEmpty() || page.ids().contains(fragment)) {
            return;
        }
        boolean top = fragment.equals("top") || fragment.startsWith(":~:");
        if (reference.kind() == Reference.Kind.LINK && !top) {
            String where = page.path().equals(from) ? "the page" : "'" + page.path() + "'";
            findings.error(
                    Code.BROKEN_ANCHOR,
                    OutputLocation.of(from, reference),
                    reference.shown() + " leads to '#" + fragment + "', but " + where + " has no such id",
                    suggestions
                            .nearest(fragment, page.ids())
                            .map(near -> "did you mean '#" + near + "'?")
                            .orElse("add that id to a heading or element, or correct the link"));
        }
    }

    private static void report(SitePath from, Reference reference, String what, String hint, Findings findings) {
        Code code = reference.kind() == Reference.Kind.IMAGE ? Code.MISSING_IMAGE : Code.BROKEN_LINK;
        findings.error(code, OutputLocation.of(from, reference), reference.shown() + " " + what, hint);
    }
}

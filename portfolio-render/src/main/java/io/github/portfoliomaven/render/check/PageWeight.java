package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** No page weighs more than the budget, with all that a browser loads for it at once. */
final class PageWeight implements SiteWideCheck {

    @Override
    public void check(CheckedSite site, Findings findings) {
        long limit = site.options().maxPageBytes();
        if (limit == 0) {
            return;
        }
        for (CheckedPage page : site.pages().values()) {
            SortedMap<SitePath, Integer> sizes = sizes(site, page);
            long sum = sizes.values().stream().mapToLong(Integer::longValue).sum();
            if (sum > limit) {
                findings.error(
                        Code.PAGE_WEIGHT,
                        OutputLocation.of(page.path()),
                        "the page has " + sum + " bytes, " + (sum - limit) + " more than the limit of " + limit,
                        "the heaviest: " + heaviest(sizes)
                                + "; make them smaller, or raise the limit with -Dportfolio.maxPageBytes");
            }
        }
    }

    private static SortedMap<SitePath, Integer> sizes(CheckedSite site, CheckedPage page) {
        SortedMap<SitePath, Integer> sizes = new TreeMap<>();
        site.files().at(page.path()).ifPresent(file -> sizes.put(file.path(), file.size()));
        for (Reference reference : page.references()) {
            SitePath path = reference.eager()
                    ? site.resolve(page.path(), reference.url()).path()
                    : null;
            if (path != null) {
                site.files().target(path).ifPresent(file -> sizes.put(file.path(), file.size()));
            }
        }
        return sizes;
    }

    private static String heaviest(SortedMap<SitePath, Integer> sizes) {
        return sizes.entrySet().stream()
                .sorted(Map.Entry.<SitePath, Integer>comparingByValue().reversed())
                .limit(3)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}

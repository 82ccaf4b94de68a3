package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.model.SiteFeed;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.text.UrlText;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.SAXException;

/** The feeds can be read back, each item once, and every address in them is absolute and leads somewhere. */
final class FeedFiles implements SiteWideCheck {

    @Override
    public void check(CheckedSite site, Findings findings) {
        for (SiteFeed feed : SiteFeed.of(site.files().model())) {
            site.files().at(feed.path()).ifPresent(file -> check(site, feed, file.bytes(), findings));
        }
    }

    private static void check(CheckedSite site, SiteFeed feed, byte[] bytes, Findings findings) {
        FeedText text;
        try {
            text = switch (feed.format()) {
                case RSS -> RssText.read(bytes);
                case ATOM -> AtomText.read(bytes);
                case JSON -> JsonFeedText.read(bytes);
            };
        } catch (SAXException | IOException e) {
            report(feed, "", "the feed is not well-formed: " + firstLine(e), findings);
            return;
        }
        text.problems().forEach(problem -> report(feed, "", problem, findings));
        text.addresses().forEach(address -> checkAddress(site, feed, "the feed", address, findings));
        Set<String> ids = new HashSet<>();
        for (FeedText.Item item : text.items()) {
            if (!item.id().isEmpty() && !ids.add(item.id())) {
                report(feed, item.id(), "two items have the same id '" + Snippet.cut(item.id()) + "'", findings);
            }
            if (!item.url().isEmpty()) {
                checkAddress(site, feed, item.shown(), item.url(), findings);
            }
            item.addresses().forEach(address -> checkAddress(site, feed, item.shown(), address, findings));
            checkContent(feed, item, findings);
        }
    }

    private static void checkAddress(CheckedSite site, SiteFeed feed, String who, String address, Findings findings) {
        if (!isAbsolute(address)) {
            report(feed, address, who + " has the URL '" + Snippet.cut(address) + "', which is not absolute", findings);
            return;
        }
        Target target = site.resolve(feed.path(), address);
        SitePath path = target.path();
        if (path != null && site.files().target(path).isEmpty()) {
            report(
                    feed,
                    address,
                    who + " has the URL '" + Snippet.cut(address) + "', which is not published",
                    findings);
        }
    }

    /** Where the links of a content lead is checked on the page that it comes from. */
    private static void checkContent(SiteFeed feed, FeedText.Item item, Findings findings) {
        if (item.html().isEmpty()) {
            return;
        }
        for (Reference reference :
                HtmlPage.read(feed.path(), true, item.html(), 0).references()) {
            boolean css =
                    reference.element().equals("style") || reference.attribute().equals("style");
            if (!css && !UrlText.isComplete(reference.url())) {
                report(
                        feed,
                        reference.url(),
                        item.shown() + " has " + reference.shown() + ", which is not absolute",
                        findings);
            }
        }
    }

    private static boolean isAbsolute(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    /** @param subject what is the same when several feeds have the fault; empty for a fault of this feed alone */
    private static void report(SiteFeed feed, String subject, String message, Findings findings) {
        findings.error(
                Code.FEED,
                subject.isEmpty() ? OutputLocation.of(feed.path()) : OutputLocation.element(feed.path(), -1, subject),
                message,
                "feed readers may drop the item or the whole feed: correct the post or the configuration");
    }
}

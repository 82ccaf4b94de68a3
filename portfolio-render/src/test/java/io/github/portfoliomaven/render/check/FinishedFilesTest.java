package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Faults that only another generator, theme or library could make: planted in files after they are finished. */
class FinishedFilesTest {

    @Test
    void aFeedHasAnIdTwice() {
        assertThat(CheckRun.edited(
                        "/rss.xml",
                        rss -> rss.replace(
                                "<guid isPermaLink=\"true\">https://ada.example/writing/engines/",
                                "<guid isPermaLink=\"true\">https://ada.example/writing/notes/")))
                .isEqualTo("""
                        src/site/portfolio.yml: error: two items have the same id 'https://ada.example/writing/notes/', in rss.xml [feed]
                            hint: feed readers may drop the item or the whole feed: correct the post or the configuration""");
    }

    @Test
    void aFeedIsNotWellFormed() {
        assertThat(CheckRun.edited("/atom.xml", atom -> atom.replace("</feed>", "")))
                .startsWith("src/site/portfolio.yml: error: the feed is not well-formed: ")
                .contains(", in atom.xml [feed]")
                .hasLineCount(2);
    }

    @Test
    void aFeedLacksWhatIsRequired() {
        assertThat(CheckRun.edited("/atom.xml", atom -> atom.replaceFirst("<updated>[^<]*</updated>", "")))
                .contains("error: the feed has no <updated>, in atom.xml [feed]")
                .hasLineCount(2);
        assertThat(CheckRun.edited("/rss.xml", rss -> rss.replaceFirst("<pubDate>[^<]*", "<pubDate>yesterday")))
                .contains("error: the item 'https://ada.example/writing/notes/' has the <pubDate> 'yesterday',"
                        + " which is not an RFC 822 date, in rss.xml [feed]")
                .hasLineCount(2);
        assertThat(CheckRun.edited("/feed.json", json -> json.replaceFirst("\"content_html\"", "\"content\"")))
                .contains("has neither 'content_html' nor 'content_text', in feed.json [feed]")
                .hasLineCount(2);
        assertThat(CheckRun.edited("/feed.json", json -> json.substring(0, json.length() / 2)))
                .contains("error: the feed is not well-formed: ", ", in feed.json [feed]")
                .hasLineCount(2);
    }

    @Test
    void aFeedHasAddressesThatLeadNowhere() {
        assertThat(CheckRun.edited(
                        "/feed.json",
                        json -> json.replace(
                                "\"url\" : \"https://ada.example/writing/notes/\"",
                                "\"url\" : \"https://ada.example/writing/lost/\"")))
                .contains("error: the item 'https://ada.example/writing/lost/' has the URL"
                        + " 'https://ada.example/writing/lost/', which is not published, in feed.json [feed]")
                .hasLineCount(2);
        assertThat(CheckRun.edited(
                        "/feed.json",
                        json -> json.replace(
                                "href=\\\"https://ada.example/writing/engines/\\\"", "href=\\\"/writing/engines/\\\"")))
                .contains("error: the item 'https://ada.example/writing/notes/' has <a href=\"/writing/engines/\">,"
                        + " which is not absolute, in feed.json [feed]")
                .hasLineCount(2);
    }

    @Test
    void theSitemapListsWhatIsNotThere() {
        assertThat(CheckRun.edited("/sitemap.xml", xml -> xml.replace("/writing/notes/", "/writing/lost/")))
                .isEqualTo("""
                        src/site/portfolio.yml:2:6: error: the sitemap lacks '/writing/notes/', in sitemap.xml [sitemap]
                            url: https://ada.example/
                                 ^^^^^^^^^^^^^^^^^^^^
                            hint: list it, or set noindex on the page
                        src/site/portfolio.yml:2:6: error: the sitemap lists 'https://ada.example/writing/lost/', which is not published, in sitemap.xml [sitemap]
                            url: https://ada.example/
                                 ^^^^^^^^^^^^^^^^^^^^""");
    }

    @Test
    void theSitemapListsAnAddressOfAnotherHost() {
        assertThat(CheckRun.edited(
                        "/sitemap.xml",
                        xml -> xml.replace("</urlset>", "<url><loc>https://eve.example/</loc></url></urlset>")))
                .contains("error: the sitemap lists 'https://eve.example/', which is not below https://ada.example/,"
                        + " in sitemap.xml [sitemap]")
                .hasLineCount(3);
    }

    @Test
    void aTemplateExpressionIsLeft() {
        assertThat(CheckRun.edited("/about/", html -> html.replace("<body", "<body data-kind=\"{{kind}}\"")))
                .isEqualTo("""
                        src/site/content/about.md: error: <body data-kind="{{kind}}"> has '{{kind}}', which no template filled in, in about/index.html [template-leftover]
                            hint: correct the template or script that writes it""");
    }

    @Test
    void theCanonicalLinkIsRelative() {
        assertThat(CheckRun.edited(
                        "/about/",
                        html -> html.replace(
                                "rel=\"canonical\" href=\"https://ada.example/about/\"",
                                "rel=\"canonical\" href=\"/about/\"")))
                .isEqualTo("""
                        src/site/content/about.md: error: the canonical link is '/about/', not the URL of the page, in about/index.html [canonical]
                            hint: make it https://ada.example/about/""");
    }
}

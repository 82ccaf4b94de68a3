package io.github.portfoliomaven.render.feed;

import static io.github.portfoliomaven.render.feed.SampleContent.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.language.Words;
import org.junit.jupiter.api.Test;

/** What the three files of one site say, character by character. */
class FeedRendererTest {

    private final SampleSite site = SampleSite.at("https://example.github.io/repo/")
            .with(post("/writing/rbac/", "Roles & <Permissions>", "2026-02-12T09:30:00+01:00")
                    .updated("2026-03-01T08:00:00Z")
                    .description("Why Q&A beats <role> checks.")
                    .tags("Access Control", "java")
                    .image("cover art.png")
                    .html("<p>See <a href=\"^/repo/work/\">work</a> and <a href=\"~#fn1\">1</a>.</p>"))
            .with(post("/writing/notes/", "Notizen", "2026-01-05T00:00:00Z")
                    .lang("de")
                    .authors("Sam Ple", "Guest")
                    .tags("Java")
                    .id("tag:example.dev,2026:notes")
                    .summary("Kurz.")
                    .html("<p>Kurz.</p>"));

    @Test
    void rss() {
        assertThat(site.file("/rss.xml"))
                .isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <?xml-stylesheet href="/repo/assets/feed.STYLE.css" type="text/css"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
                  <channel>
                    <title>Sample Engineer</title>
                    <link>https://example.github.io/repo/</link>
                    <description>Notes on systems that stay up.</description>
                    <language>en</language>
                    <lastBuildDate>Sun, 1 Mar 2026 08:00:00 GMT</lastBuildDate>
                    <generator>https://github.com/portfoliomaven/portfolio</generator>
                    <atom:link href="https://example.github.io/repo/rss.xml" rel="self" type="application/rss+xml"/>
                    <item>
                      <title>Roles &amp; &lt;Permissions&gt;</title>
                      <link>https://example.github.io/repo/writing/rbac/</link>
                      <guid isPermaLink="true">https://example.github.io/repo/writing/rbac/</guid>
                      <pubDate>Thu, 12 Feb 2026 09:30:00 +0100</pubDate>
                      <dc:creator>Sam Ple</dc:creator>
                      <category>Access Control</category>
                      <category>java</category>
                      <description>Why Q&amp;amp;A beats &amp;lt;role&amp;gt; checks.</description>
                      <content:encoded>&lt;p&gt;See &lt;a href="https://example.github.io/repo/work/"&gt;work&lt;/a&gt; and &lt;a href="https://example.github.io/repo/writing/rbac/#fn1"&gt;1&lt;/a&gt;.&lt;/p&gt;</content:encoded>
                      <media:content url="https://example.github.io/repo/writing/rbac/cover%20art.png" medium="image"/>
                    </item>
                    <item>
                      <title>Notizen</title>
                      <link>https://example.github.io/repo/writing/notes/</link>
                      <guid isPermaLink="false">tag:example.dev,2026:notes</guid>
                      <pubDate>Mon, 5 Jan 2026 00:00:00 GMT</pubDate>
                      <dc:creator>Sam Ple</dc:creator>
                      <dc:creator>Guest</dc:creator>
                      <category>java</category>
                      <description>Kurz.</description>
                      <content:encoded>&lt;p&gt;Kurz.&lt;/p&gt;</content:encoded>
                    </item>
                  </channel>
                </rss>
                """.replace("/repo/assets/feed.STYLE.css", "/repo" + FeedStyle.path(Words.of("en"))));
    }

    @Test
    void atom() {
        assertThat(site.file("/atom.xml"))
                .isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <?xml-stylesheet href="/repo/assets/feed.STYLE.css" type="text/css"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">
                  <id>https://example.github.io/repo/atom.xml</id>
                  <title>Sample Engineer</title>
                  <subtitle>Notes on systems that stay up.</subtitle>
                  <updated>2026-03-01T08:00:00Z</updated>
                  <author>
                    <name>Sam Ple</name>
                    <uri>https://example.github.io/repo/</uri>
                  </author>
                  <link rel="alternate" type="text/html" href="https://example.github.io/repo/"/>
                  <link rel="self" type="application/atom+xml" href="https://example.github.io/repo/atom.xml"/>
                  <generator uri="https://github.com/portfoliomaven/portfolio">Portfolio</generator>
                  <entry>
                    <id>https://example.github.io/repo/writing/rbac/</id>
                    <title>Roles &amp; &lt;Permissions&gt;</title>
                    <published>2026-02-12T09:30:00+01:00</published>
                    <updated>2026-03-01T08:00:00Z</updated>
                    <author>
                      <name>Sam Ple</name>
                      <uri>https://example.github.io/repo/</uri>
                    </author>
                    <link rel="alternate" type="text/html" href="https://example.github.io/repo/writing/rbac/"/>
                    <category term="Access Control"/>
                    <category term="java"/>
                    <summary>Why Q&amp;A beats &lt;role&gt; checks.</summary>
                    <content type="html">&lt;p&gt;See &lt;a href="https://example.github.io/repo/work/"&gt;work&lt;/a&gt; and &lt;a href="https://example.github.io/repo/writing/rbac/#fn1"&gt;1&lt;/a&gt;.&lt;/p&gt;</content>
                    <media:content url="https://example.github.io/repo/writing/rbac/cover%20art.png" medium="image"/>
                  </entry>
                  <entry xml:lang="de">
                    <id>tag:example.dev,2026:notes</id>
                    <title>Notizen</title>
                    <published>2026-01-05T00:00:00Z</published>
                    <updated>2026-01-05T00:00:00Z</updated>
                    <author>
                      <name>Sam Ple</name>
                      <uri>https://example.github.io/repo/</uri>
                    </author>
                    <author>
                      <name>Guest</name>
                    </author>
                    <link rel="alternate" type="text/html" href="https://example.github.io/repo/writing/notes/"/>
                    <category term="java"/>
                    <summary>Kurz.</summary>
                    <content type="html">&lt;p&gt;Kurz.&lt;/p&gt;</content>
                  </entry>
                </feed>
                """.replace("/repo/assets/feed.STYLE.css", "/repo" + FeedStyle.path(Words.of("en"))));
    }

    @Test
    void jsonFeed() {
        assertThat(site.file("/feed.json")).isEqualTo("""
                {
                  "version" : "https://jsonfeed.org/version/1.1",
                  "title" : "Sample Engineer",
                  "home_page_url" : "https://example.github.io/repo/",
                  "feed_url" : "https://example.github.io/repo/feed.json",
                  "description" : "Notes on systems that stay up.",
                  "language" : "en",
                  "authors" : [
                    {
                      "name" : "Sam Ple",
                      "url" : "https://example.github.io/repo/"
                    }
                  ],
                  "items" : [
                    {
                      "id" : "https://example.github.io/repo/writing/rbac/",
                      "url" : "https://example.github.io/repo/writing/rbac/",
                      "title" : "Roles & <Permissions>",
                      "content_html" : "<p>See <a href=\\"https://example.github.io/repo/work/\\">work</a> and <a href=\\"https://example.github.io/repo/writing/rbac/#fn1\\">1</a>.</p>",
                      "summary" : "Why Q&A beats <role> checks.",
                      "image" : "https://example.github.io/repo/writing/rbac/cover%20art.png",
                      "date_published" : "2026-02-12T09:30:00+01:00",
                      "date_modified" : "2026-03-01T08:00:00Z",
                      "authors" : [
                        {
                          "name" : "Sam Ple",
                          "url" : "https://example.github.io/repo/"
                        }
                      ],
                      "tags" : [
                        "Access Control",
                        "java"
                      ]
                    },
                    {
                      "id" : "tag:example.dev,2026:notes",
                      "url" : "https://example.github.io/repo/writing/notes/",
                      "title" : "Notizen",
                      "content_html" : "<p>Kurz.</p>",
                      "summary" : "Kurz.",
                      "date_published" : "2026-01-05T00:00:00Z",
                      "date_modified" : "2026-01-05T00:00:00Z",
                      "authors" : [
                        {
                          "name" : "Sam Ple",
                          "url" : "https://example.github.io/repo/"
                        },
                        {
                          "name" : "Guest"
                        }
                      ],
                      "tags" : [
                        "java"
                      ],
                      "language" : "de"
                    }
                  ]
                }
                """);
    }
}

package io.github.portfoliomaven.render.metadata;

import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON-LD of pages, in the vocabulary of schema.org: one graph a page, in which the site and its author
 * are the same two nodes everywhere, told in full on the pages that are about them.
 */
public final class StructuredData {

    /** The longest headline that search engines show (Google Search Central, Article). */
    private static final int HEADLINE_LENGTH = 110;

    private final SiteConfig config;
    private final Routes routes;
    private final String root;

    public StructuredData(SiteConfig config, Routes routes) {
        this.config = config;
        this.routes = routes;
        this.root = routes.url(SitePath.ROOT);
    }

    /** The JSON-LD of a page, safe as the text of a {@code script} element. */
    public String of(PageFacts page) {
        List<Map<String, Object>> graph = new ArrayList<>();
        switch (page.kind()) {
            case HOME -> {
                graph.add(website());
                graph.add(owner());
                graph.add(with(page("WebPage", page), "about", ownerReference()));
            }
            case ABOUT -> graph.add(profile(List.of("AboutPage", "ProfilePage"), page));
            case PROFILE -> graph.add(profile("ProfilePage", page));
            case POST -> graph.add(post(page));
            case PROJECT -> graph.add(project(page));
            case LIST -> graph.add(list(page));
            case PAGE -> graph.add(page("WebPage", page));
        }
        if (page.trail().size() > 1) {
            graph.add(breadcrumbs(page));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", graph);
        return JsonLd.write(document);
    }

    private Map<String, Object> website() {
        Map<String, Object> site = node("WebSite", root + "#website");
        site.put("name", config.title());
        site.put("url", root);
        site.put("description", config.description());
        site.put("inLanguage", config.language());
        site.put("publisher", ownerReference());
        return site;
    }

    private Map<String, Object> owner() {
        SiteConfig.Author author = config.author();
        Map<String, Object> person = ownerReference();
        person.put("jobTitle", author.role());
        person.put("description", author.headline());
        person.put("image", author.avatar() == null ? null : routes.url(author.avatar()));
        person.put(
                "sameAs",
                author.links().stream()
                        .map(Link::url)
                        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                        .toList());
        return person;
    }

    /** The owner's node as far as every page has to know it. */
    private Map<String, Object> ownerReference() {
        Map<String, Object> person = node("Person", root + "#person");
        person.put("name", config.author().name());
        person.put("url", root);
        return person;
    }

    /** What is common to pages of all kinds. */
    private Map<String, Object> page(Object type, PageFacts facts) {
        Map<String, Object> page = node(type, facts.url() + "#page");
        page.put("name", facts.title());
        page.put("description", facts.description());
        page.put("url", facts.url());
        page.put("inLanguage", facts.language());
        page.put("isPartOf", Map.of("@id", root + "#website"));
        page.put("datePublished", date(facts.article().published()));
        page.put("dateModified", date(facts.article().modified()));
        page.put("image", facts.image() == null ? null : facts.image().url());
        return page;
    }

    private Map<String, Object> profile(Object type, PageFacts facts) {
        return with(page(type, facts), "mainEntity", owner());
    }

    private Map<String, Object> post(PageFacts facts) {
        Map<String, Object> post = page("BlogPosting", facts);
        post.remove("name");
        post.put("headline", headline(facts.title()));
        post.put("mainEntityOfPage", facts.url());
        post.put("author", authors(facts));
        post.put("publisher", ownerReference());
        post.put("articleSection", facts.article().section());
        post.put("keywords", facts.article().keywords());
        post.put(
                "timeRequired",
                facts.article().minutes() == null
                        ? null
                        : "PT" + facts.article().minutes() + "M");
        return post;
    }

    private Map<String, Object> project(PageFacts facts) {
        Map<String, Object> project = page("CreativeWork", facts);
        project.put("mainEntityOfPage", facts.url());
        project.put("creator", authors(facts));
        project.put("genre", facts.article().section());
        project.put("keywords", facts.article().keywords());
        return project;
    }

    private Map<String, Object> list(PageFacts facts) {
        Map<String, Object> items = node("ItemList", facts.url() + "#list");
        items.put("name", facts.title());
        items.put("numberOfItems", facts.members().size());
        items.put("itemListElement", positions(facts.members(), "url"));
        return with(page("CollectionPage", facts), "mainEntity", items);
    }

    private Map<String, Object> breadcrumbs(PageFacts facts) {
        Map<String, Object> trail = node("BreadcrumbList", facts.url() + "#breadcrumbs");
        trail.put("itemListElement", positions(facts.trail(), "item"));
        return trail;
    }

    private static List<Map<String, Object>> positions(List<PageFacts.Item> items, String urlKey) {
        List<Map<String, Object>> elements = new ArrayList<>();
        for (PageFacts.Item item : items) {
            Map<String, Object> element = new LinkedHashMap<>();
            element.put("@type", "ListItem");
            element.put("position", elements.size() + 1);
            element.put("name", item.name());
            element.put(urlKey, item.url());
            elements.add(element);
        }
        return elements;
    }

    private List<Map<String, Object>> authors(PageFacts facts) {
        if (facts.article().authors().isEmpty()) {
            return List.of(ownerReference());
        }
        return facts.article().authors().stream()
                .map(name -> name.equals(config.author().name()) ? ownerReference() : stranger(name))
                .toList();
    }

    private static Map<String, Object> stranger(String name) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@type", "Person");
        person.put("name", name);
        return person;
    }

    private static Map<String, Object> node(Object type, String id) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        node.put("@id", id);
        return node;
    }

    private static Map<String, Object> with(Map<String, Object> node, String key, Object value) {
        node.put(key, value);
        return node;
    }

    private static String headline(String title) {
        if (title.codePointCount(0, title.length()) <= HEADLINE_LENGTH) {
            return title;
        }
        String cut = title.substring(0, title.offsetByCodePoints(0, HEADLINE_LENGTH - 1));
        int space = cut.lastIndexOf(' ');
        return (space > cut.length() / 2 ? cut.substring(0, space) : cut) + "…";
    }

    /** ISO 8601 with date, time and offset, which schema.org's DateTime wants. */
    static @Nullable String date(@Nullable OffsetDateTime date) {
        return date == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.truncatedTo(ChronoUnit.SECONDS));
    }
}

package io.github.portfoliomaven.render.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A site that says hostile things wherever its authors may say something. */
public final class XssSite {

    private static final int IN_A_POST = 40;
    private static final int TAGS_OF_A_POST = 2;

    private XssSite() {}

    /** @param say what is said in the place of a vector */
    public static RenderedSite render(UnaryOperator<String> say) {
        SiteBuild build = SiteBuild.of(of(say).tree(), LoadOptions.at(SiteInAString.NOW));
        return Objects.requireNonNull(build.render().files());
    }

    private static SiteInAString of(UnaryOperator<String> say) {
        List<String> vectors = XssVectors.all().stream()
                .filter(vector -> vector.indexOf('\0') < 0)
                .map(say)
                .toList();
        SiteInAString site = SiteInAString.of("")
                .with("portfolio.yml", config(vectors))
                .with("data/resume.json", resume(vectors))
                .beside("CHANGELOG.md", changelog(vectors));
        for (int from = 0; from < vectors.size(); from += IN_A_POST) {
            List<String> some = vectors.subList(from, Math.min(vectors.size(), from + IN_A_POST));
            site = site.with("content/writing/post-" + from + ".md", post(some, from));
        }
        return site;
    }

    private static String config(List<String> vectors) {
        return """
                url: https://example.dev/
                title: %1$s
                description: %1$s
                author: {name: %1$s, role: %1$s, headline: %1$s, links: [{label: %1$s, url: "https://example.org/"}]}
                navigation: [{label: %1$s, url: /writing/}]
                callToAction: {label: %1$s, url: "mailto:a@example.org"}
                footer: {tagline: %1$s, copyright: %1$s, links: [{label: %1$s, url: /writing/}]}
                markdown: {html: sanitize, smartPunctuation: true}
                checks: {links: warn}
                changelog: CHANGELOG.md
                """.formatted(quoted(joined(vectors.subList(0, Math.min(vectors.size(), 300)))));
    }

    private static String resume(List<String> vectors) {
        return """
                {"basics": {"name": %1$s, "label": %1$s, "summary": %1$s, "profiles": [{"network": %1$s, "url": "https://example.org/"}]},
                 "work": [{"name": %1$s, "position": %1$s, "summary": %1$s, "highlights": [%1$s]}],
                 "skills": [{"name": %1$s, "keywords": [%1$s]}]}
                """.formatted(quoted(joined(vectors)));
    }

    private static String changelog(List<String> vectors) {
        return "# Changelog\n\n## [1.0.0] - 2026-01-01\n\n### Added\n\n"
                + vectors.stream()
                        .map(vector -> "- " + vector.replace("\n", "\n  ") + "\n")
                        .collect(Collectors.joining());
    }

    private static String post(List<String> vectors, int number) {
        String tags = vectors.stream()
                .filter(vector -> vector.chars().allMatch(c -> c < 128))
                .limit(TAGS_OF_A_POST)
                .map(vector -> quoted(shortened(vector)))
                .distinct()
                .collect(Collectors.joining(", "));
        return """
                ---
                title: %1$s
                description: %1$s
                author: %1$s
                series: %1$s
                eyebrow: %1$s
                headline: %1$s
                lead: %1$s
                imageAlt: %1$s
                tags: [%2$s]
                date: 2026-01-01
                slug: post-%3$d
                ---
                """.formatted(quoted(joined(vectors)), tags, number) + String.join("\n\n", vectors) + "\n";
    }

    /** A tag is the name of a folder, too. */
    private static String shortened(String vector) {
        return vector.substring(0, Math.min(40, vector.length()));
    }

    private static String joined(List<String> vectors) {
        return String.join(" | ", vectors).replaceAll("\\s+", " ");
    }

    private static String quoted(String text) {
        try {
            return new ObjectMapper().writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Hosting;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.page.PageKind;
import io.github.portfoliomaven.render.page.SitePage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What hosts read that let a site decide on answers: {@code _redirects} with a permanent redirect for each alias, and
 * {@code _headers} with a strict content security policy, and files kept forever whose names change with their content. Both
 * are once for all languages of a site.
 */
public final class HostFiles {

    private static final String POLICY = "default-src 'self'; img-src 'self' https: data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private final List<SiteBodies> sites;
    private final Hosting hosting;
    private final Location place;
    private final Diagnostics diagnostics;

    private HostFiles(List<SiteBodies> sites, Hosting hosting, Diagnostics diagnostics) {
        this.sites = sites;
        this.hosting = hosting;
        this.place = sites.get(0).site().config().locations().of("hosting");
        this.diagnostics = diagnostics;
    }

    /** @param sites one in each language, the first at the root */
    public static void plan(List<SiteBodies> sites, Consumer<Output> outputs, Diagnostics diagnostics) {
        Hosting hosting = sites.get(0).site().config().identity().hosting();
        if (hosting != null) {
            new HostFiles(sites, hosting, diagnostics).plan(outputs);
        }
    }

    private void plan(Consumer<Output> outputs) {
        SiteBodies first = sites.get(0);
        if (!first.pages().authored().has(Routes.REDIRECTS)) {
            String redirects = redirects();
            outputs.accept(Output.text(Routes.REDIRECTS, new Origin("the redirects", place), () -> redirects));
        }
        if (!first.pages().authored().has(Routes.HEADERS)) {
            String headers = headers();
            outputs.accept(Output.text(Routes.HEADERS, new Origin("the headers", place), () -> headers));
        }
    }

    private String redirects() {
        List<String> rules = new ArrayList<>();
        for (SiteBodies site : sites) {
            site.pages().all().stream()
                    .filter(page -> page.kind() == PageKind.REDIRECT || page.kind() == PageKind.ELSEWHERE)
                    .map(page -> rule(site.routes(), page))
                    .forEach(rules::add);
        }
        List<String> kept = new ArrayList<>();
        int size = 0;
        for (String rule : rules) {
            int bytes = rule.getBytes(StandardCharsets.UTF_8).length;
            boolean fits = rule.length() - 1 <= hosting.ruleLength()
                    && kept.size() < hosting.rules()
                    && size + bytes <= hosting.bytes();
            if (fits) {
                kept.add(rule);
                size += bytes;
            }
        }
        if (kept.size() < rules.size()) {
            diagnostics.warning(
                    Code.HOSTING,
                    place,
                    (rules.size() - kept.size()) + " of " + rules.size()
                            + " redirects are beyond the limits of this host",
                    "they stay pages that lead on; remove aliases that nobody follows any more");
        }
        return String.join("", kept);
    }

    private String rule(Routes routes, SitePage page) {
        Content content = Objects.requireNonNull(page.content());
        return literal(routes.href(page.path())) + " " + routes.href(content) + " " + hosting.permanent() + "\n";
    }

    /** A path in which nothing stands for others: at these hosts a star and a colon do. */
    private static String literal(String path) {
        return path.replace("*", "%2A").replace(":", "%3A");
    }

    private String headers() {
        Routes routes = sites.get(0).routes();
        String all = literal(routes.href(SitePath.ROOT)) + "*\n  Content-Security-Policy: " + POLICY
                + "\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n";
        Optional<Resource> plain = sites.stream()
                .flatMap(site -> site.site().files().published().stream())
                .filter(file -> file.path().value().startsWith(Routes.ASSETS.value()))
                .findFirst();
        if (plain.isPresent()) {
            diagnostics.warning(
                    Code.HOSTING,
                    Location.ofFile(plain.get().file().display()),
                    "this file is published among the assets, but its name does not change with its content, so that"
                            + " browsers are not told to keep assets",
                    "move it to assets/, or to another folder of static/");
            return all;
        }
        String assets = literal(routes.href(Routes.ASSETS)) + "*\n";
        return all + assets + "  Cache-Control: public, max-age=31536000, immutable\n";
    }
}

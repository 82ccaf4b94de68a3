package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.XssSite;
import io.github.portfoliomaven.render.markdown.XssVectors;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real browser runs nothing of what hostile texts hold, under no policy that would stop it. */
class XssInBrowserTest {

    private static final String SITE = "https://example.dev";

    private static final int ON_A_PAGE = 100;

    /** Notes what scripts call in place of showing it. */
    private static final String NOTE_CALLS = """
            window.calls = [];
            for (const name of ['alert', 'confirm', 'prompt', 'print']) {
              window[name] = () => window.calls.push(name);
            }""";

    /** What was called; each handler, address and name of an element on the page that {@code known} does not hold. */
    private static final String FINDINGS = """
            (known) => {
              const found = [...window.calls];
              const names = new Set(known);
              const addresses = ['action', 'background', 'cite', 'data', 'formaction', 'href', 'poster', 'src', 'xlink:href'];
              for (const element of document.querySelectorAll('*')) {
                if (!names.has(element.localName)) found.push('<' + element.localName + '>');
                for (const { name, value } of element.attributes) {
                  if (name.startsWith('on') || name === 'srcdoc') found.push(element.localName + ' ' + name);
                  if (!addresses.includes(name) || element.localName === 'link') continue;
                  try {
                    const scheme = new URL(value, document.baseURI).protocol;
                    if (!/^(https?|mailto|tel):$/.test(scheme)) found.push(element.localName + ' ' + name + '=' + value);
                  } catch (notAnAddress) { /* leads nowhere */ }
                }
              }
              return found;
            }""";

    private static final String NAMES = "() => [...document.querySelectorAll('*')].map((element) => element.localName)";

    private static final Set<String> IN_BODIES = Set.of(
            ("html head title body div a abbr annotation b bdi bdo blockquote br caption cite code col colgroup dd del details dfn "
                            + "dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd label li mark math ol p pre q rp "
                            + "rt ruby s samp section semantics small span strike strong sub summary sup table tbody td tfoot th "
                            + "thead time tr u ul var wbr mi mn mo mrow mtext mstyle mspace mtable mtd mtr")
                    .split(" "));

    /** What the theme's script sets beside code, which is to be copied. */
    private static final Set<String> OF_CODE = Set.of("button", "output");

    @ParameterizedTest
    @EnumSource(
            value = RawHtml.class,
            names = {"SANITIZE", "ESCAPE"})
    void noBodyDoesHarm(RawHtml mode) {
        List<String> bodies = XssVectors.bodies(mode);
        Map<String, byte[]> pages = new LinkedHashMap<>();
        for (int from = 0; from < bodies.size(); from += ON_A_PAGE) {
            List<String> some = bodies.subList(from, Math.min(bodies.size(), from + ON_A_PAGE));
            String page = "<!doctype html><title>x</title><div>" + String.join("</div><div>", some) + "</div>";
            pages.put("/bodies-from-" + from, page.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(findings(List.copyOf(pages.keySet()), pages::get, IN_BODIES)).isEmpty();
    }

    @Test
    void noFieldDoesHarm() {
        RenderedSite harmless = XssSite.render(vector -> "words");
        RenderedSite hostile = XssSite.render(UnaryOperator.identity());
        Set<String> known = new TreeSet<>(IN_BODIES);
        known.addAll(names(harmless));
        known.addAll(OF_CODE);
        List<String> paths = pages(hostile);

        assertThat(paths).hasSizeGreaterThan(100);
        assertThat(findings(paths, path -> bytes(hostile, path), known)).isEmpty();
    }

    private static List<String> pages(RenderedSite site) {
        return site.files().stream()
                .map(RenderedFile::path)
                .filter(path -> path.outputFile().endsWith(".html"))
                .map(SitePath::value)
                .sorted()
                .toList();
    }

    private static byte @Nullable [] bytes(RenderedSite site, String path) {
        return SitePath.isValid(path)
                ? site.at(new SitePath(path)).map(RenderedFile::bytes).orElse(null)
                : null;
    }

    private static Set<String> names(RenderedSite site) {
        Set<String> names = new TreeSet<>();
        visit(pages(site), path -> bytes(site, path), page -> {
            for (Object name : (List<?>) page.evaluate(NAMES)) {
                names.add(String.valueOf(name));
            }
        });
        return names;
    }

    private static List<String> findings(
            List<String> paths, Function<String, byte @Nullable []> files, Set<String> known) {
        List<String> found = new ArrayList<>();
        List<String> names = List.copyOf(known);
        List<String> dialogs = visit(
                paths,
                files,
                page -> ((List<?>) page.evaluate(FINDINGS, names)).forEach(one -> found.add(page.url() + ": " + one)));
        found.addAll(dialogs);
        return found;
    }

    /** Opens each page; the dialogs that it shows. */
    private static List<String> visit(
            List<String> paths, Function<String, byte @Nullable []> files, Consumer<Page> visitor) {
        List<String> dialogs = new ArrayList<>();
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.browser().newContext()) {
            window.addInitScript(NOTE_CALLS);
            window.route("**", route -> answer(route, files));
            Page page = window.newPage();
            page.onDialog(dialog -> {
                dialogs.add(page.url() + " shows " + dialog.message());
                dialog.dismiss();
            });
            for (String path : paths) {
                page.navigate(SITE + path);
                visitor.accept(page);
            }
        }
        return dialogs;
    }

    private static void answer(Route route, Function<String, byte @Nullable []> files) {
        URI address = URI.create(route.request().url());
        String path = address.getPath();
        byte[] file = SITE.equals(address.getScheme() + "://" + address.getHost()) ? files.apply(path) : null;
        if (file == null) {
            route.abort();
            return;
        }
        String type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
        route.fulfill(new Route.FulfillOptions()
                .setContentType(type + ";charset=utf-8")
                .setBodyBytes(file));
    }
}

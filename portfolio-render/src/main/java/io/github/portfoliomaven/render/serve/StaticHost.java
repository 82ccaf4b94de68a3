package io.github.portfoliomaven.render.serve;

import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.text.HtmlText;
import io.github.portfoliomaven.core.text.UrlText;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.SiteFiles;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers from a site in memory as static hosts do from a folder; no request can leave the site. */
final class StaticHost {

    private static final String INDEX = "index.html";

    private StaticHost() {}

    /** The answer to a {@code GET} or {@code HEAD}. */
    static Reply answer(Request request, Shown shown) {
        SiteFiles site = shown.site();
        if (site == null) {
            return Reply.of(503, ContentType.HTML, placeholder(shown));
        }
        String path = UrlText.strictlyDecoded(request.path());
        if (path == null) {
            return Reply.text(400, "this path is not UTF-8 in percent encoding");
        }
        String base = shown.basePath();
        if (!path.startsWith(base + "/")) {
            boolean top = path.equals("/") || path.equals(base);
            return top ? redirect(base + "/", request) : Reply.text(404, "the site starts at " + base + "/");
        }
        String inSite = path.substring(base.length());
        if (!SitePath.isValid(inSite)) {
            return notFound(site, shown);
        }
        SitePath asked = new SitePath(inSite);
        Optional<RenderedFile> file = find(site, asked);
        if (file.isPresent()) {
            return Conditional.apply(request, whole(200, file.get(), shown));
        }
        if (!asked.isPage() && find(site, new SitePath(inSite + "/")).isPresent()) {
            return redirect(base + inSite + "/", request);
        }
        return notFound(site, shown);
    }

    /** A page may be asked for by its folder or by its {@code index.html}, and the site may have either. */
    private static Optional<RenderedFile> find(SiteFiles site, SitePath path) {
        Optional<RenderedFile> exact = site.at(path);
        if (exact.isPresent()) {
            return exact;
        }
        String value = path.value();
        if (path.isPage()) {
            return site.at(new SitePath(value + INDEX));
        }
        return value.endsWith("/" + INDEX)
                ? site.at(new SitePath(value.substring(0, value.length() - INDEX.length())))
                : Optional.empty();
    }

    private static Reply redirect(String path, Request request) {
        String query = request.query() == null ? "" : "?" + request.query();
        return Reply.redirect(new SitePath(path).encoded() + query);
    }

    private static Reply notFound(SiteFiles site, Shown shown) {
        return site.at(Routes.NOT_FOUND)
                .map(page -> whole(404, page, shown))
                .orElseGet(() -> Reply.text(404, "nothing is published here"));
    }

    private static Reply whole(int status, RenderedFile file, Shown shown) {
        String type = ContentType.of(file.path().outputFile());
        ByteBuffer bytes = file.buffer();
        return Reply.of(
                status,
                type,
                type.equals(ContentType.HTML) ? ReloadScript.addTo(bytes, shown.version()) : ResponseBody.of(bytes));
    }

    /** Stands in for every page until a build succeeds; the script shows the problems on it. */
    private static ResponseBody placeholder(Shown shown) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<title>No site yet</title></head>\n<body><h1>No site yet</h1>\n<pre>");
        for (PreviewProblem problem : shown.problems()) {
            page.append(HtmlText.text(problem.headline())).append('\n');
            page.append(HtmlText.text(problem.detail())).append('\n');
        }
        page.append("</pre>\n</body></html>\n");
        return ReloadScript.addTo(ByteBuffer.wrap(page.toString().getBytes(StandardCharsets.UTF_8)), shown.version());
    }
}

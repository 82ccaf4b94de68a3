package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Links between the pages of a list. */
final class Pagination {

    private Pagination() {}

    static PaginationView of(SitePath list, int number, int total, Views views) {
        List<LinkView> pages = IntStream.rangeClosed(1, total)
                .mapToObj(n -> {
                    String href = views.routes().href(Routes.listPage(list, n));
                    return new LinkView(Integer.toString(n), href, n == number, n == number);
                })
                .toList();
        return new PaginationView(
                Integer.toString(number),
                Integer.toString(total),
                views.words().text("pageOf", Map.of("number", number, "total", total)),
                number == 1 ? null : pages.get(number - 2),
                number == total ? null : pages.get(number),
                pages);
    }
}

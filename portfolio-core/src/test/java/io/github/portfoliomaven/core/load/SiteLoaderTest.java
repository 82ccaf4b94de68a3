package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import org.junit.jupiter.api.Test;

class SiteLoaderTest {

    @Test
    void theContractsTreeIsMappedToItsPaths() {
        Site site = SiteInAString.of("""
                        -- content/index.md --
                        # Hello
                        -- content/about.md --
                        # About
                        -- content/work/index.md --
                        # Work
                        -- content/work/ledger.md --
                        # Ledger
                        -- content/services/audit.md --
                        # Audit
                        -- content/writing/index.md --
                        # Writing
                        -- content/writing/rbac.md --
                        ---
                        title: RBAC
                        date: 2026-02-12
                        ---
                        -- content/writing/2026/sse.md --
                        ---
                        date: 2026-02-11
                        ---
                        # SSE
                        -- content/writing/2026-01-30-x.md --
                        # X
                        -- content/writing/cache/index.md --
                        ---
                        title: Cache
                        date: 2026-01-01
                        ---
                        -- content/writing/cache/diagram.png --
                        PNG
                        """).load();
        assertThat(site.contents().map(Content::path))
                .extracting(Object::toString)
                .containsExactly(
                        "/",
                        "/about/",
                        "/work/",
                        "/work/ledger/",
                        "/services/audit/",
                        "/writing/",
                        "/writing/rbac/",
                        "/writing/sse/",
                        "/writing/x/",
                        "/writing/cache/");
        assertThat(site.sections()).extracting(Section::title).containsExactly("Work", "Services", "Writing");
        assertThat(site.resources()).extracting(r -> r.path().value()).containsExactly("/writing/cache/diagram.png");
    }
}

package io.github.portfoliomaven.render.output;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.parallel.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SiteOnDemandTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Output> outputs = new ArrayList<>();
    private final Set<String> made = new ConcurrentSkipListSet<>();

    private void output(String path, Runnable work) {
        outputs.add(Output.text(new SitePath(path), Origin.file(path), () -> {
            work.run();
            assertThat(made.add(path)).as(path + " is made once").isTrue();
            return "text of " + path;
        }));
    }

    private SiteOnDemand site() {
        return SiteOnDemand.of(OutputPlan.of(outputs, diagnostics), Memo.NONE, diagnostics);
    }

    @Test
    void makesWhatIsAskedFor() {
        output("/a/", () -> {});
        output("/b/", () -> {});
        SiteOnDemand site = site();
        assertThat(made).isEmpty();
        assertThat(site.at(new SitePath("/b/")).orElseThrow().bytes())
                .asString()
                .isEqualTo("text of /b/");
        assertThat(site.at(new SitePath("/c/"))).isEmpty();
        assertThat(made).containsExactly("/b/");
        RenderedSite all = site.all(Workers.silent(2), () -> false).orElseThrow();
        assertThat(Plans.texts(all)).containsOnlyKeys("/a/", "/b/");
        assertThat(site.at(new SitePath("/b/"))).isEqualTo(all.at(new SitePath("/b/")));
    }

    @Test
    void aPageIsMadeWhileOthersAre() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        output("/a-slow/", () -> {
            started.countDown();
            await(seen);
        });
        output("/page/", () -> {});
        SiteOnDemand site = site();
        Thread rest = new Thread(() -> site.all(Workers.silent(1), () -> false));
        rest.start();
        await(started);
        assertThat(site.at(new SitePath("/page/"))).isPresent();
        seen.countDown();
        rest.join();
        assertThat(made).containsExactly("/a-slow/", "/page/");
    }

    @Test
    void makesNoMoreThanIsWanted() {
        output("/a/", () -> {});
        output("/b/", () -> {});
        SiteOnDemand site = site();
        assertThat(site.all(Workers.silent(1), () -> made.contains("/a/"))).isEmpty();
        assertThat(made).containsExactly("/a/");
        assertThat(site.at(new SitePath("/b/"))).isPresent();
    }

    @Test
    void aFaultInOneFileNamesTheFileAndItsSource() {
        output("/a/", () -> {});
        outputs.add(new Output(new SitePath("/card.png"), Origin.file("content/a.md"), () -> {
            throw new IllegalArgumentException("Zero length string passed");
        }));
        RenderedSite all = site().all(Workers.silent(1), () -> false).orElseThrow();
        assertThat(Plans.texts(all)).containsOnlyKeys("/a/");
        assertThat(printed(diagnostics)).matches("""
                        content/a.md: error: /card.png cannot be generated from content/a.md: \
                        java.lang.IllegalArgumentException: Zero length string passed at \\S+SiteOnDemandTest\\S+ \\[failed-output\\]
                            hint: this is a bug in the generator, not an error in your text: please report it with this message\\s*""");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

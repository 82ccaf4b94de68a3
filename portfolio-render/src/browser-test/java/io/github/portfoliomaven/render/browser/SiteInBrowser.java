package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A site for the tests of one class, in Chromium. A test fails if something went wrong on a page that it opened. */
final class SiteInBrowser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final Supplier<SourceTree> source;
    private final LoadOptions options;
    private Chromium chromium;
    private StrictHost host;

    private SiteInBrowser(Supplier<SourceTree> source, LoadOptions options) {
        this.source = source;
        this.options = options;
    }

    static SiteInBrowser of(Supplier<SourceTree> source, LoadOptions options) {
        return new SiteInBrowser(source, options);
    }

    static SiteInBrowser of(Supplier<SourceTree> source, Instant now) {
        return of(source, LoadOptions.at(now));
    }

    /** Of the files that {@link SiteInAString} reads. */
    static SiteInBrowser of(String files) {
        return of(() -> SiteInAString.of(files).tree(), SiteInAString.NOW);
    }

    /** A window of its own with a page of the site. */
    Page open(NewContextOptions options, String path) {
        Page page = chromium.open(options);
        page.navigate(url(path));
        return page;
    }

    /** The address of a path of the site. */
    String url(String path) {
        return host.url(path);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        SiteResult rendered = SiteBuild.of(source.get(), options).render();
        host = StrictHost.of(Objects.requireNonNull(rendered.files(), rendered.diagnostics()::toString));
        chromium = new Chromium();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(chromium.complaints()).isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        chromium.close();
        host.close();
    }
}

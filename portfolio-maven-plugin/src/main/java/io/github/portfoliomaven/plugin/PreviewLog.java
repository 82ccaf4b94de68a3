package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.serve.Preview;
import io.github.portfoliomaven.render.serve.Preview.Rebuild;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Tells the user of the live preview where it is, and the result of each change, on one line. */
final class PreviewLog implements Preview.Listener {

    private final Log log;
    private final Preview preview;
    private final SiteDirectory directory;
    private final int wantedPort;
    private final boolean open;
    private final DisplayNames names;
    private boolean everGood;

    PreviewLog(Log log, Preview preview, SiteDirectory directory, int wantedPort, boolean open, DisplayNames names) {
        this.log = log;
        this.preview = preview;
        this.directory = directory;
        this.wantedPort = wantedPort;
        this.open = open;
        this.names = names;
    }

    @Override
    public void ready() {
        if (wantedPort != 0 && preview.port() != wantedPort) {
            log.warn("Port " + wantedPort + " is taken; using " + preview.port());
        }
        log.info("Serving at " + preview.address() + " - press Ctrl-C to stop");
        if (open) {
            OpenInBrowser.open(preview.address(), log);
        }
    }

    @Override
    public void built(Rebuild rebuild) {
        SiteResult rendered = rebuild.rendered();
        if (rendered == null) {
            fail(subject(rebuild.changed()), rebuild.failure());
        } else {
            new BuildLog(log, names).problems(rendered.diagnostics());
            report(rebuild, rendered);
        }
    }

    private void fail(String subject, @Nullable RuntimeException failure) {
        if (failure instanceof UncheckedIOException) {
            // a folder that is renamed or removed while it is read: that is the next change
            log.error(subject + ": cannot be read: " + failure.getCause());
        } else {
            log.error(subject + ": cannot be built: " + failure, failure);
        }
    }

    private void report(Rebuild rebuild, SiteResult rendered) {
        String subject = subject(rebuild.changed());
        long millis = rebuild.nanos() / 1_000_000;
        if (rendered.files() == null) {
            log.error(subject + ": " + DiagnosticPrinter.summary(rendered.diagnostics())
                    + (everGood ? "; the last good site is still shown" : "; there is nothing to show yet"));
        } else if (rebuild.changed().isEmpty()) {
            everGood = true;
            log.info("Built " + rendered.pages() + " pages in " + millis + " ms");
        } else {
            everGood = true;
            log.info(subject + ": " + rebuild.rebuiltPages() + " of " + rendered.pages() + " pages rebuilt in " + millis
                    + " ms");
        }
    }

    /** The changed file as the user knows it, or the first of several. */
    private String subject(Set<String> changed) {
        String prefix = directory.displayPrefix();
        if (changed.isEmpty()) {
            return prefix.isEmpty() ? "The site" : prefix;
        }
        // a file that code blocks show lies outside of the site directory
        String first = Path.of(prefix, changed.iterator().next())
                .normalize()
                .toString()
                .replace(File.separatorChar, '/');
        return changed.size() == 1 ? first : first + " and " + (changed.size() - 1) + " more";
    }
}

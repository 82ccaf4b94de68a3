package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.serve.Preview;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewLogTest {

    @TempDir
    Path base;

    @Test
    void aFolderThatIsRenamedWhileItIsReadIsOneLine() throws Exception {
        List<String> lines = new ArrayList<>();
        SystemStreamLog log = new SystemStreamLog() {
            @Override
            public void error(CharSequence line) {
                lines.add(line.toString());
            }

            @Override
            public void error(CharSequence line, Throwable trace) {
                lines.add(line + " with a stack trace");
            }
        };
        SiteDirectory site = new SiteDirectory(base.resolve("src/site"), "src/site");
        Function<SourceTree, SiteBuild> none = tree -> {
            throw new IllegalStateException("not called");
        };
        try (Preview preview = Preview.start(site, none, null, 0)) {
            DisplayNames names = DisplayNames.forHumans(null, new BaseDirectory(base));
            PreviewLog previewLog = new PreviewLog(log, preview, site, 0, false, names);
            RuntimeException failure = null;
            try {
                SourceTree.directory(site.path(), site.displayPrefix());
            } catch (UncheckedIOException e) {
                failure = e;
            }
            previewLog.built(new Preview.Rebuild(Set.of("content/a.md"), null, failure, 0, 1));
        }
        assertThat(lines)
                .containsExactly(
                        "src/site/content/a.md: cannot be read: java.nio.file.NoSuchFileException: " + site.path());
    }
}

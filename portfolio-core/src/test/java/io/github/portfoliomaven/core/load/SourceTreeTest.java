package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @TempDir
    Path base;

    private Path write(String path) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "title: T\nurl: https://example.dev/\n");
    }

    @Test
    void aRepositoryIsNotWalked() throws IOException {
        for (String path : new String[] {
            "portfolio.yml",
            "README.md",
            "content/a.md",
            "content/.git/b.md",
            "_posts/c.md",
            "_drafts/d.md",
            "data/e.yml",
            "templates/f.mustache",
            "assets/g.css",
            "static/.well-known/h",
            "static/.DS_Store",
            "target/content/i.md",
            "node_modules/j.md"
        }) {
            write(path);
        }
        SourceTree tree = SourceTree.directory(base, "");
        assertThat(tree.files())
                .containsExactly(
                        "_drafts/d.md",
                        "_posts/c.md",
                        "assets/g.css",
                        "content/a.md",
                        "data/e.yml",
                        "portfolio.yml",
                        "static/.well-known/h",
                        "templates/f.mustache");
        assertThat(tree.file("content/a.md").display()).isEqualTo("content/a.md");
        assertThat(SourceTree.directory(base, "src/site").file("content/a.md").display())
                .isEqualTo("src/site/content/a.md");
        assertThat(new String(tree.file("content/a.md").bytes().read(), StandardCharsets.UTF_8))
                .startsWith("title");
        assertThatThrownBy(() -> tree.file("README.md")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linksAreFollowedInsideTheDirectoryOnly() throws IOException {
        write("site/portfolio.yml");
        Path file = write("site/content/a.md");
        Files.writeString(file, "# A");
        Path secret = write("secret.txt");
        Files.createSymbolicLink(base.resolve("site/content/b.md"), file);
        Files.createSymbolicLink(base.resolve("site/content/secret.md"), secret);
        Files.createSymbolicLink(base.resolve("site/content/gone.md"), base.resolve("gone"));
        Files.createSymbolicLink(base.resolve("site/content/up"), base.resolve("site"));
        Files.createSymbolicLink(base.resolve("site/static"), base);
        SourceTree tree = SourceTree.directory(base.resolve("site"), "site");
        assertThat(tree.files()).containsExactly("content/a.md", "content/b.md", "portfolio.yml");

        Diagnostics diagnostics = new Diagnostics();
        SiteLoader.load(tree, LoadOptions.at(SiteInAString.NOW), diagnostics);
        assertThat(diagnostics.sorted())
                .extracting(DiagnosticPrinter::headline)
                .containsExactly(
                        "site/content/gone.md: warning: this symbolic link leads out of the site directory or"
                                + " is broken, and is not followed [unread-file]",
                        "site/content/secret.md: warning: this symbolic link leads out of the site directory or"
                                + " is broken, and is not followed [unread-file]",
                        "site/static: warning: this symbolic link leads out of the site directory or is broken,"
                                + " and is not followed [unread-file]");
    }

    @Test
    void aDirectoryThatIsNotThereIsAFailureOfTheEnvironment() {
        assertThatThrownBy(() -> SourceTree.directory(base.resolve("none"), ""))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aSiteDirectoryThatIsNotThereHasNoConfiguration() {
        SiteDirectory typo = SiteDirectory.find(base, Path.of("src/sit")).orElseThrow();
        Diagnostics diagnostics = new Diagnostics();
        SiteLoader.load(typo.tree(), LoadOptions.at(SiteInAString.NOW), diagnostics);
        assertThat(diagnostics.sorted())
                .extracting(DiagnosticPrinter::headline)
                .containsExactly("src/sit/portfolio.yml: error: the site has no portfolio.yml [config-missing]");
    }

    @Test
    void theFirstPlaceThatHoldsAConfigurationIsTheSite() throws IOException {
        assertThat(SiteDirectory.find(base, null)).isEmpty();
        write("portfolio.yml");
        assertThat(SiteDirectory.find(base, null)).contains(new SiteDirectory(base.resolve(""), ""));
        write("site/portfolio.yml");
        assertThat(SiteDirectory.find(base, null)).contains(new SiteDirectory(base.resolve("site"), "site"));
        write("src/site/portfolio.yml");
        assertThat(SiteDirectory.find(base, null)).contains(new SiteDirectory(base.resolve("src/site"), "src/site"));
        assertThat(SiteDirectory.find(base, Path.of("docs/web")))
                .contains(new SiteDirectory(base.resolve("docs/web"), "docs/web"));
        assertThat(SiteDirectory.find(base.resolve("site"), base.resolve("docs")))
                .contains(new SiteDirectory(base.resolve("docs"), "../docs"));
        assertThat(SiteDirectory.find(base, base)).contains(new SiteDirectory(base, ""));
    }

    @Test
    void aSiteDirectoryIsATree() throws IOException {
        write("src/site/portfolio.yml");
        SiteDirectory directory = SiteDirectory.find(base, null).orElseThrow();
        assertThat(directory.tree().files()).containsExactly("portfolio.yml");
    }
}

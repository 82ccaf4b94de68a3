package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.CodeSources.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author can and cannot show of the files around a site. */
class RepositoryTest {

    @TempDir
    Path temp;

    private Path base;

    @BeforeEach
    void files() throws IOException {
        base = temp.resolve("project");
        write(base.resolve("src/main/java/App.java"), "class App {}\n");
        write(base.resolve(".git/config"), "token");
        write(base.resolve(".env"), "token");
        write(base.resolve(".github/workflows/ci.yml"), "on: push\n");
        write(temp.resolve("secret.txt"), "token");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Found find(String path) {
        return Repository.directory(base).reader(Set.of()).find(path);
    }

    private String answer(String path) {
        Found found = find(path);
        assertThat(found.text()).as(path).isNull();
        return found.problem() + (found.hint() == null ? "" : "; " + found.hint());
    }

    @Test
    void aFileIsReadByItsPathFromTheBaseDirectory() {
        Found found = find("src/main/java/App.java");
        assertThat(found.problem()).isNull();
        assertThat(found.text()).isEqualTo(new SourceText("src/main/java/App.java", "class App {}\n"));
        assertThat(find("src/site/../main/java/App.java").text()).isNotNull();
        assertThat(find(".github/workflows/ci.yml").text()).isNotNull();
    }

    @Test
    void nothingElseIsRead() {
        String below = "; write it relative to the base directory, with forward slashes, like src/main/java/App.java";
        assertThat(answer("../secret.txt")).isEqualTo("'../secret.txt' leads out of the base directory" + below);
        assertThat(answer("src/../../secret.txt"))
                .isEqualTo("'src/../../secret.txt' leads out of the base directory" + below);
        assertThat(answer("/etc/passwd")).isEqualTo("'/etc/passwd' is not a path below the base directory" + below);
        assertThat(answer("src\\main")).isEqualTo("'src\\main' is not a path below the base directory" + below);
        assertThat(answer("")).isEqualTo("'' is not a path below the base directory" + below);
        assertThat(answer("a\0b")).isEqualTo("'a\0b' is not a path" + below);
        assertThat(answer(".git/config")).isEqualTo("'.git/config' is hidden, and hidden files are not shown");
        assertThat(answer(".env")).isEqualTo("'.env' is hidden, and hidden files are not shown");
        assertThat(answer("src/main")).isEqualTo("'src/main' is not a file; write the path of a file");
    }

    @Test
    void linksAreFollowedInsideOnly() throws IOException {
        Files.createSymbolicLink(base.resolve("out.txt"), temp.resolve("secret.txt"));
        Files.createSymbolicLink(base.resolve("up"), temp);
        Files.createSymbolicLink(base.resolve("git"), base.resolve(".git"));
        Files.createSymbolicLink(base.resolve("App.java"), base.resolve("src/main/java/App.java"));
        String out = "' leads out of the base directory; put the file itself there";
        assertThat(answer("out.txt")).isEqualTo("'out.txt" + out);
        assertThat(answer("up/secret.txt")).isEqualTo("'up/secret.txt" + out);
        assertThat(answer("git/config")).isEqualTo("'git/config" + out);
        assertThat(answer("up/secrat.txt")).doesNotContain("secret");
        assertThat(find("App.java").text()).isNotNull();
    }

    @Test
    void aNearNameIsOffered() {
        assertThat(answer("src/main/java/Ap.java"))
                .isEqualTo("there is no file 'src/main/java/Ap.java'; did you mean 'src/main/java/App.java'?");
        assertThat(answer("nowhere/App.java"))
                .isEqualTo(
                        "there is no file 'nowhere/App.java'; write it relative to the base directory, with forward slashes,"
                                + " like src/main/java/App.java");
    }

    @Test
    void onlyTextOfASensibleSizeIsShown() throws IOException {
        Files.write(base.resolve("latin.txt"), new byte[] {'a', (byte) 0xe9});
        Files.write(base.resolve("large.txt"), new byte[1024 * 1024 + 1]);
        assertThat(answer("latin.txt")).isEqualTo("'latin.txt' is not UTF-8; show a text file");
        assertThat(answer("large.txt")).isEqualTo("'large.txt' is larger than 1 MiB; show a smaller file");
    }

    @Test
    void oneBuildSeesOneStateOfAFile() throws IOException {
        Repository repository = Repository.directory(base);
        CodeSources build = repository.reader(Set.of());
        Found before = build.find("src/main/java/App.java");
        Files.writeString(base.resolve("src/main/java/App.java"), "class Other {}\n");
        assertThat(build.find("src/main/java/App.java")).isEqualTo(before);
        assertThat(repository.reader(Set.of()).find("src/main/java/App.java")).isNotEqualTo(before);
    }

    @Test
    void aSiteInMemoryHasNoneUnlessItIsGivenSome() {
        assertThat(Repository.none().reader(Set.of()).find("A.java").problem())
                .isEqualTo("'A.java' cannot be shown: this site is built without a repository");
        Repository texts = Repository.ofTexts(Map.of("A.java", "class A {}\n"));
        assertThat(texts.reader(Set.of()).find("A.java").text()).isNotNull();
        assertThat(texts.reader(Set.of()).find("B.java").hint()).isEqualTo("did you mean 'A.java'?");
    }

    @Test
    void aSiteDirectoryKnowsItsRepository() throws IOException {
        write(base.resolve("src/site/portfolio.yml"), "title: Ada\nurl: https://ada.example/\n");
        SourceTree tree = SiteDirectory.find(base, null).orElseThrow().tree();
        assertThat(tree.repository()
                        .reader(Set.of())
                        .find("src/main/java/App.java")
                        .text())
                .isNotNull();
        SourceTree outside = SiteDirectory.find(base.resolve("src/main"), base.resolve("src/site"))
                .orElseThrow()
                .tree();
        assertThat(outside.repository().reader(Set.of()).find("java/App.java").text())
                .isNull();
    }
}

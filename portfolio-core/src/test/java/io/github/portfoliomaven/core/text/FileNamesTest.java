package io.github.portfoliomaven.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisabledOnOs(OS.WINDOWS)
    void aNameIsTheSameByEitherWay(boolean isTrue) throws Exception {
        for (String name : new String[] {"plain.md", "a b%20c+d.md", "日本.md", "🚀", "b\\c"}) {
            Path file = FileNames.resolve(folder, "sub/" + name, isTrue);
            assertThat(file).isEqualTo(folder.resolve("sub").resolve(name));
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
            assertThat(FileNames.of(file, isTrue)).isEqualTo(name);
            assertThat(FileNames.relative(folder, file)).isEqualTo("sub/" + name);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisabledOnOs(OS.WINDOWS)
    void eitherFormOfANameIsOneText(boolean isTrue) {
        Path file = folder.resolve(Normalizer.normalize("über.md", Normalizer.Form.NFD));
        assertThat(FileNames.of(file, isTrue)).isEqualTo("über.md");
    }

    @Test
    void theFolderItselfHasNoPathBelowIt() {
        assertThat(FileNames.relative(folder, folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNameThatNoFileCanHave(boolean isTrue) {
        assertThatThrownBy(() -> FileNames.resolve(folder, "ü\0", isTrue)).isInstanceOf(InvalidPathException.class);
    }
}

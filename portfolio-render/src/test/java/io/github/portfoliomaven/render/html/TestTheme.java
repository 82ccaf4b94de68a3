package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Themes of a few strings. */
final class TestTheme {

    private TestTheme() {}

    /** Paths and texts by turns: {@code "templates/page.mustache", "<p>", …}. */
    static Theme of(String... pathsAndTexts) {
        List<SiteFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            byte[] bytes = pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
            files.add(new SiteFile(pathsAndTexts[i], "site/" + pathsAndTexts[i], bytes::clone));
        }
        return Theme.of(files);
    }
}

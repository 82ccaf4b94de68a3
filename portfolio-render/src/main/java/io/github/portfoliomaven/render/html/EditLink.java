package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import org.jspecify.annotations.Nullable;

/** Where the source of a page can be changed, by the setting {@code theme.editUrl}, which leads to the site directory. */
final class EditLink {

    private EditLink() {}

    /** An absolute address; {@code null} if the site does not say. */
    static @Nullable String to(Content content, SiteConfig config) {
        String directory = config.theme().editUrl();
        if (directory == null) {
            return null;
        }
        String file = new SitePath("/" + content.file()).encoded();
        return directory.endsWith("/") ? directory + file.substring(1) : directory + file;
    }
}

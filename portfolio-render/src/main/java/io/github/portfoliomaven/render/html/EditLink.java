package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * Where the source of a page can be changed, by the setting {@code theme.editUrl}, which leads to the site directory. The
 * address of a file that lies elsewhere in the repository is known if that of the site directory ends with its path.
 */
final class EditLink {

    private EditLink() {}

    /** An absolute address; {@code null} if it is not known. */
    static @Nullable String to(Content content, SiteConfig config) {
        String directory = config.theme().editUrl();
        if (directory == null) {
            return null;
        }
        String root = directory.endsWith("/") ? directory : directory + "/";
        String written = config.locations().file();
        String siteDirectory = written.substring(0, written.lastIndexOf('/') + 1);
        String file = content.body().source().file();
        if (file.equals(siteDirectory + content.file())) {
            return root + encoded(content.file());
        }
        return root.endsWith("/" + siteDirectory)
                ? root.substring(0, root.length() - siteDirectory.length()) + encoded(file)
                : null;
    }

    private static String encoded(String path) {
        return new SitePath("/" + path).encoded().substring(1);
    }
}

package io.github.portfoliomaven.plugin;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that works in a directory: the module's, or the current one where there is no pom. */
abstract class AbstractDirectoryMojo extends AbstractMojo {

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File basedir;

    final BaseDirectory base() {
        return BaseDirectory.of(basedir);
    }
}

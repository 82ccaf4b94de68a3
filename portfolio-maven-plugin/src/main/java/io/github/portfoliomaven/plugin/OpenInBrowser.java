package io.github.portfoliomaven.plugin;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Opens an address in the user's browser by the command that the system has for it. */
final class OpenInBrowser {

    private OpenInBrowser() {}

    /** Says so if there is no such command; the preview continues. */
    static void open(URI address, Log log) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .getOutputStream()
                    .close();
        } catch (IOException e) {
            log.warn("Cannot open a browser: " + e.getMessage());
        }
    }

    static List<String> command(String system, URI address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
    }
}

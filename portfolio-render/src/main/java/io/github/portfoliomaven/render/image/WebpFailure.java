package io.github.portfoliomaven.render.image;

import org.jspecify.annotations.Nullable;

/** Thrown if the plug-in that writes WebP does not work. */
final class WebpFailure extends Exception {

    private final String reason;

    WebpFailure(Throwable cause) {
        super(cause);
        Throwable first = cause;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        this.reason = firstLine(first.getMessage());
    }

    /** What the plug-in says, on one line. */
    String reason() {
        return reason;
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "it does not say why"
                : message.lines().findFirst().orElse("");
    }
}

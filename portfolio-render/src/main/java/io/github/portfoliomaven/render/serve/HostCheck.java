package io.github.portfoliomaven.render.serve;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests by a name that is not this machine's own while the preview serves only this machine. Otherwise a
 * foreign site could point its name here and read drafts (DNS rebinding).
 */
final class HostCheck {

    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean open;

    private HostCheck(boolean open) {
        this.open = open;
    }

    static HostCheck of(InetAddress listening) {
        return new HostCheck(!listening.isLoopbackAddress());
    }

    boolean allows(Request request) {
        return open || isOwn(request.header("host"));
    }

    private static boolean isOwn(@Nullable String host) {
        if (host == null) {
            return true;
        }
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > host.lastIndexOf(']');
        String name = (hasPort ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
        return OWN.contains(name) || name.endsWith(".localhost");
    }
}

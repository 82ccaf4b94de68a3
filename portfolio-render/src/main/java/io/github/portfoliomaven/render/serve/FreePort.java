package io.github.portfoliomaven.render.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Finds a port that no other program answers on. */
final class FreePort {

    /** How many ports are tried. */
    private static final int TRIES = 50;

    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private static final int LAST_PORT = 65535;
    private static final int CONNECT_MILLIS = 200;

    private FreePort() {}

    /** A server on the first free port from {@code first} on; 0 leaves the choice to the system. */
    static HttpServer bind(InetAddress address, int first) throws IOException {
        int last = Math.min(LAST_PORT, first + TRIES - 1);
        for (int port = first; port <= last; port++) {
            if (first != 0 && isAnswered(port)) {
                continue;
            }
            try {
                return create(new InetSocketAddress(address, port));
            } catch (BindException e) {
                if (first == 0 || isForeign(address)) {
                    throw new IOException(
                            "cannot listen on " + address.getHostAddress() + ":" + port + ": " + e.getMessage(), e);
                }
            }
        }
        throw new IOException(
                "all ports from " + first + " to " + last + " are taken; set another one with portfolio.port");
    }

    /**
     * A server that sends at once. Otherwise each answer on a kept connection waits 40 ms for an acknowledgement. The JDK has
     * only a property for it and reads that with its first server, so it is set no longer than that.
     */
    private static HttpServer create(InetSocketAddress address) throws IOException {
        boolean unset = System.getProperty(NO_DELAY) == null;
        if (unset) {
            System.setProperty(NO_DELAY, "true");
        }
        try {
            return HttpServer.create(address, 0);
        } finally {
            if (unset) {
                System.clearProperty(NO_DELAY);
            }
        }
    }

    /** Whether even a port of the system's choice is refused, so that it is the address which is wrong. */
    private static boolean isForeign(InetAddress address) throws IOException {
        try (java.net.ServerSocket probe = new java.net.ServerSocket()) {
            probe.bind(new InetSocketAddress(address, 0));
            return false;
        } catch (BindException e) {
            return true;
        }
    }

    /**
     * Whether somebody answers at this port by the name that browsers will use. Some systems let a second server listen
     * on a narrower address of a taken port, and browsers would still reach the first.
     */
    private static boolean isAnswered(int port) throws IOException {
        for (InetAddress local : InetAddress.getAllByName("localhost")) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(local, port), CONNECT_MILLIS);
                return true;
            } catch (IOException e) {
                // nobody there
            }
        }
        return false;
    }
}

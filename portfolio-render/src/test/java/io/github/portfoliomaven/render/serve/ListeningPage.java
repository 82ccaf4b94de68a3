package io.github.portfoliomaven.render.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A page that listens. */
final class ListeningPage implements AutoCloseable {

    private static final String REQUEST = "GET /__portfolio/events HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final Socket socket;
    private final BufferedReader lines;

    ListeningPage(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.UTF_8));
        lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next state, with the run taken out of the version. */
    String state() throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return line == null
                ? "the end"
                : line.substring("data: ".length()).replaceFirst("\"version\":\"[^.]+\\.", "\"version\":\"");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

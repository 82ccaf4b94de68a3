package io.github.portfoliomaven.render.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Speaks HTTP byte by byte, so that nothing tidies a request on its way. */
record Wire(int port) {

    /** The whole answer, one character for each byte. */
    String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** The answer without the headers that every answer has: date, connection and cache. */
    String ask(String method, String path, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\n", headers) + "\n";
        String answer = send(
                method + " " + path + " HTTP/1.1\nHost: localhost:" + port + "\n" + more + "Connection: close\n\n");
        List<String> lines = new ArrayList<>();
        int end = answer.indexOf("\r\n\r\n");
        for (String line : answer.substring(0, end).split("\r\n")) {
            if (!line.startsWith("Date:") && !line.startsWith("Connection:") && !line.startsWith("Cache-control:")) {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n\n" + answer.substring(end + 4);
    }

    /** The first line and the body of an answer. */
    String get(String path) throws IOException {
        String answer = ask("GET", path);
        return answer.substring("HTTP/1.1 ".length(), answer.indexOf('\n'))
                + "\n"
                + answer.substring(answer.indexOf("\n\n") + 2);
    }
}

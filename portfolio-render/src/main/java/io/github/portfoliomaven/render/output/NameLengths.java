package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses outputs whose names no file system takes: they end a build in its midst, half of the site written. */
final class NameLengths {

    /** NAME_MAX of Linux, in bytes; other systems take as many characters. */
    private static final int NAME = 255;

    /** Leaves a thousand bytes of PATH_MAX of Linux for the output directory. */
    private static final int PATH = 3000;

    private static final int SHOWN = 40;

    private NameLengths() {}

    static void check(List<Output> outputs, Diagnostics diagnostics) {
        Set<String> reported = new HashSet<>();
        for (Output output : outputs) {
            String file = output.path().outputFile();
            if (file.length() * 3 <= NAME) {
                continue;
            }
            for (String name : file.split("/")) {
                if (bytes(name) > NAME && reported.add(name)) {
                    report(
                            output,
                            name,
                            "a name of " + bytes(name) + " bytes, but file systems allow only " + NAME,
                            diagnostics);
                }
            }
            if (bytes(file) > PATH && reported.add(file)) {
                report(
                        output,
                        file,
                        "a path of " + bytes(file) + " bytes, but file systems allow only " + PATH,
                        diagnostics);
            }
        }
    }

    private static void report(Output output, String name, String flaw, Diagnostics diagnostics) {
        int end = name.offsetByCodePoints(0, Math.min(SHOWN, name.codePointCount(0, name.length())));
        diagnostics.error(
                Code.PATH,
                output.origin().location(),
                "'" + name.substring(0, end) + "…' cannot be written: it is " + flaw,
                "give it a shorter slug, path or name");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

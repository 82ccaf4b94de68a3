package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Warns of outputs whose names no folder of Windows can hold, by the rules of Microsoft's "Naming Files, Paths, and
 * Namespaces"; wherever the site is built, so that it is known before somebody builds it there.
 */
final class WindowsNames {

    private static final Pattern SIGN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private WindowsNames() {}

    static void check(List<Output> outputs, Diagnostics diagnostics) {
        Set<String> reported = new HashSet<>();
        for (Output output : outputs) {
            String file = output.path().outputFile();
            int start = 0;
            while (start < file.length()) {
                int slash = file.indexOf('/', start);
                int end = slash < 0 ? file.length() : slash;
                String flaw = flaw(file.substring(start, end));
                if (flaw != null && reported.add(file.substring(0, end).toLowerCase(Locale.ROOT))) {
                    diagnostics.warning(
                            Code.WINDOWS_NAME,
                            output.origin().location(),
                            "'" + output.path() + "' cannot be written on Windows, where " + flaw,
                            "give it another slug, path or name, unless the site is never built there");
                }
                start = end + 1;
            }
        }
    }

    private static @Nullable String flaw(String name) {
        Matcher sign = SIGN.matcher(name);
        if (sign.find()) {
            return "names cannot contain '" + sign.group() + "'";
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return "names cannot end with '" + name.charAt(name.length() - 1) + "'";
        }
        Matcher device = DEVICE.matcher(name);
        return device.matches() ? "'" + device.group(1) + "' is a device" : null;
    }
}

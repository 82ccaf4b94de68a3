package io.github.portfoliomaven.render.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.JavaScriptException;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * Temml, run by Rhino, with no way out of the script: no classes of Java, no commands of TeX that make links or load
 * anything. For one thread at a time.
 */
final class Temml {

    private static final String SCRIPT = "temml.js";

    /** Calls that nest deeper end in a problem, not in an overflow of the stack. */
    private static final int DEEPEST = 2000;

    /** For reading the script, which nests deep: more than most threads have while code is not compiled yet. */
    private static final long STACK = 16L << 20;

    /** What browsers do anyway for {@code display="block"}; a strict content security policy forbids to say it. */
    private static final String DISPLAY_STYLE = " style=\"display:block math;\"";

    private final ScriptableObject scope;
    private final Scriptable library;

    static Temml start() {
        FutureTask<Temml> start = new FutureTask<>(Temml::new);
        Thread thread = new Thread(null, start, "portfolio-formulas", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return start.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Temml() {
        try (Context context = enter()) {
            scope = context.initSafeStandardObjects();
            context.evaluateString(scope, script(), SCRIPT, 1, null);
            library = (Scriptable) scope.get("temml", scope);
        }
    }

    private static Context enter() {
        Context context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        // Compiling takes longer than all formulas of most sites.
        context.setInterpretedMode(true);
        context.setMaximumInterpreterStackDepth(DEEPEST);
        return context;
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Temml.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Formula render(String tex, boolean display) {
        try (Context context = enter()) {
            NativeObject options = new NativeObject();
            options.put("displayMode", options, display);
            options.put("throwOnError", options, true);
            options.put("trust", options, false);
            Object html = ScriptableObject.callMethod(context, library, "renderToString", new Object[] {tex, options});
            return Formula.of(Context.toString(html).replace(DISPLAY_STYLE, ""));
        } catch (JavaScriptException e) {
            return broken(e);
        } catch (RhinoException | StackOverflowError e) {
            return Formula.broken("it is too deep or too long", 0);
        }
    }

    /** What the library says, without its quotation of the formula. */
    private static Formula broken(JavaScriptException thrown) {
        if (!(thrown.getValue() instanceof Scriptable error)) {
            return Formula.broken("it cannot be read", 0);
        }
        String message = Context.toString(ScriptableObject.getProperty(error, "message"));
        Object place = ScriptableObject.getProperty(error, "position");
        int position = place instanceof Number number ? number.intValue() : 0;
        String text = message.replace("ParseError:", "");
        int quotation = text.indexOf(" at position " + (position + 1) + ":");
        quotation = quotation < 0 ? text.indexOf(" at end of input") : quotation;
        return Formula.broken((quotation < 0 ? text : text.substring(0, quotation)).strip(), position);
    }
}

package io.github.portfoliomaven.render.output;

/** Describes an exception that nobody expected, in one line that is enough to find its cause. */
final class Fault {

    private Fault() {}

    /** The kind of exception, its message, and the place in the code that threw it. */
    static String description(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        String message = fault.getMessage() == null
                ? ""
                : ": " + fault.getMessage().lines().findFirst().orElse("");
        return fault.getClass().getName() + message + place;
    }
}

package io.github.portfoliomaven.core.diagnostic;

/** How much a problem matters: an error fails the build, a warning does not unless the build is strict. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word that messages use, in lower case. */
    public String label() {
        return label;
    }
}

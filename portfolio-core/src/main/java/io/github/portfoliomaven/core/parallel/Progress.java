package io.github.portfoliomaven.core.parallel;

/** Receives what a build is doing and how far it is; called from any thread. */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String doing, int total) {}

        @Override
        public void done() {}
    };

    /**
     * Something begins, after what began before it.
     *
     * @param doing for people, such as {@code Making files}
     * @param total of how many things, 0 when they are not counted
     */
    void begin(String doing, int total);

    /** One of the things is done. */
    void done();
}

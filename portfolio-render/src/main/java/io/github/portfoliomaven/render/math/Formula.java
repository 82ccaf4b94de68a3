package io.github.portfoliomaven.render.math;

/**
 * What became of a formula.
 *
 * @param html a {@code math} element; empty if there is a problem
 * @param problem why it cannot be shown, in words that go on a sentence; empty if it can
 * @param position of the problem in the TeX, in UTF-16 units
 */
public record Formula(String html, String problem, int position) {

    static Formula of(String html) {
        return new Formula(html, "", 0);
    }

    static Formula broken(String problem, int position) {
        return new Formula("", problem, position);
    }

    public boolean isBroken() {
        return !problem.isEmpty();
    }
}

package io.github.portfoliomaven.core;

/**
 * How many random or large inputs a test tries. {@code -Dtest.rounds=10} tries ten times as many as {@code mvn verify},
 * whose aim is to be quick. Such tests have the tag {@code rounds}.
 */
public final class Rounds {

    private static final int FACTOR = Integer.getInteger("test.rounds", 1);

    private Rounds() {}

    public static int of(int inVerify) {
        return inVerify * FACTOR;
    }
}

package io.github.portfoliomaven.plugin.importing;

/** Writes the body of a copied page anew, where its generator's notation has a meaning here. */
@FunctionalInterface
interface BodyRewriter {

    String rewrite(OldPage page, Rewrites notes);
}

package io.github.portfoliomaven.plugin.importing;

import java.io.IOException;

/** Knows the sites of one generator. */
interface Generator {

    /** Its name, in lower case. */
    String label();

    /** Whether a folder holds a site of it. */
    boolean owns(OldSite old);

    /** Brings along what it can of a site. */
    void read(OldSite old, NewSite site) throws IOException;
}

package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.ProjectFacts;
import java.util.List;

/** Knows the projects that the build beside a site makes; asked only by a site that shows them. */
public interface Projects {

    /** There is no build. */
    Projects NONE = new None();

    /** All of them, in the order that readers expect; those that cannot be read are missing, and reported. */
    List<ProjectFacts> read(Diagnostics diagnostics);

    /** No projects. */
    record None() implements Projects {

        @Override
        public List<ProjectFacts> read(Diagnostics diagnostics) {
            return List.of();
        }
    }
}

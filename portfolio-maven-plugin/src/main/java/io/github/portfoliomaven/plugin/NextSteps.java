package io.github.portfoliomaven.plugin;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Says what to do after {@code init}: each command as it is typed. */
final class NextSteps {

    private static final String DOCS = "https://github.com/portfoliomaven/portfolio/blob/main/docs/";

    private final Log log;
    private final GoalCalls calls;

    NextSteps(Log log, GoalCalls calls) {
        this.log = log;
        this.calls = calls;
    }

    /** @param pom whether there was one before */
    void say(InitPlan site, boolean pom, @Nullable MavenProject project) {
        log.info("");
        boolean named = !pom || calls.equals(calls.byPrefix());
        if (!named) {
            boolean reactor = project != null && !project.getModules().isEmpty();
            log.info("Add this to <plugins> of <build> in pom.xml:");
            log.info("");
            PomSnippet.lines(calls.coordinates(), !reactor).forEach(line -> log.info("  " + line));
            log.info("");
        }
        log.info(named ? "Next:" : "Then:");
        List<String> commands = List.of(
                "mvn portfolio:run",
                "mvn portfolio:new \"-Dtitle=What I learned today\"",
                "mvn portfolio:check",
                pom ? "mvn site" : "mvn portfolio:site");
        List<String> meanings = List.of(
                "serves it on http://localhost:8080/ while you write, with drafts",
                "writes a new post",
                "checks the site",
                "builds it into target/site");
        int width = commands.stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < commands.size(); i++) {
            log.info("  " + commands.get(i) + " ".repeat(width - commands.get(i).length()) + "   " + meanings.get(i));
        }
        log.info("");
        log.info("Edit src/site/portfolio.yml, then complete the drafts.");
        if (site.hosts().contains(CodeHost.GITHUB)) {
            log.info("On GitHub: in the settings of the repository, under Pages, set the source to GitHub Actions.");
        }
        log.info("More: " + DOCS + "starting.md");
    }
}

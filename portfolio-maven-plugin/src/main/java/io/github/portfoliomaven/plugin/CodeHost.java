package io.github.portfoliomaven.plugin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host of repositories that publishes sites, too. */
enum CodeHost {
    GITHUB("github", ".github", ".github/workflows/pages.yml", "pages.yml", "github.io"),
    GITLAB("gitlab", ".gitlab-ci.yml", ".gitlab-ci.yml", "gitlab-ci.yml", "gitlab.io");

    /** {@code https://HOST/OWNER/NAME}, {@code git@HOST:OWNER/NAME.git} and the like. */
    private static final Pattern REPOSITORY = Pattern.compile(
            "^(?:[a-z+:]*//)?(?:[^/@]+@)?(?<host>[^/:]+)(?::\\d+)?[/:](?<owner>[^/]+)/(?<name>[^/]+?)(?:\\.git)?/?$");

    private final String word;
    private final String trace;
    private final String workflow;
    private final String resource;
    private final String pages;

    CodeHost(String word, String trace, String workflow, String resource, String pages) {
        this.word = word;
        this.trace = trace;
        this.workflow = workflow;
        this.resource = resource;
        this.pages = pages;
    }

    /**
     * The host of a repository, by its address or by files that only one host reads; all hosts if neither tells.
     */
    static List<CodeHost> of(Optional<String> remote, Path root) {
        List<CodeHost> all = List.of(values());
        List<CodeHost> named = all.stream()
                .filter(host -> remote.filter(address -> host(address).contains(host.word))
                        .isPresent())
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<CodeHost> traced = all.stream()
                .filter(host -> Files.exists(root.resolve(host.trace)))
                .toList();
        return traced.isEmpty() ? all : traced;
    }

    /** Where the public host publishes the site of a repository: {@code https://OWNER.github.io/NAME/}. */
    static Optional<String> siteOf(String repository) {
        Matcher matcher = REPOSITORY.matcher(repository.replaceFirst("^scm:git:", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String owner = matcher.group("owner").toLowerCase(Locale.ROOT);
        String name = matcher.group("name");
        return Arrays.stream(values())
                .filter(host -> matcher.group("host").equals(host.word + ".com"))
                .findFirst()
                .map(host -> owner + "." + host.pages)
                .map(site -> "https://" + site + "/" + (name.equalsIgnoreCase(site) ? "" : name + "/"));
    }

    /** The workflow that publishes the site: the resource it is made of, by its path in the repository. */
    Map.Entry<String, String> workflow() {
        return Map.entry(workflow, resource);
    }

    private static String host(String address) {
        Matcher matcher = REPOSITORY.matcher(address);
        return matcher.matches() ? matcher.group("host").toLowerCase(Locale.ROOT) : "";
    }
}

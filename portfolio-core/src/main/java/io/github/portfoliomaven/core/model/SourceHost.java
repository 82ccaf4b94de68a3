package io.github.portfoliomaven.core.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the files of a repository can be read on the web.
 *
 * @param files what the path of a file follows: {@code https://github.com/OWNER/NAME/blob/main/}
 * @param folders what the path of a folder follows
 */
public record SourceHost(String files, String folders) {

    /** {@code https://HOST/PATH}, {@code git@HOST:PATH.git}, and the forms that poms have, such as {@code scm:git:…}. */
    private static final Pattern REPOSITORY = Pattern.compile(
            "^(?:scm:)?(?:git:)?(?:[a-z+]+:)?(?://)?(?:[^/@]+@)?(?<host>[^/:]+\\.[a-z]+)(?::\\d+(?=/))?[/:]+"
                    + "(?<path>[^/?#]+(?:/[^/?#]+?)+?)(?:\\.git)?(?:/(?:-/)?(?:tree|blob|src)/.*)?/?$");

    /**
     * The pages of a repository, if its host is one whose addresses are known: GitHub, GitLab, Bitbucket, Codeberg and hosts
     * named after them or after Gitea and Forgejo.
     *
     * @param repository its address, for people or for git, or the connection of a pom's {@code <scm>}
     * @param branch that readers should see
     * @param folder of the repository that the site is in, with a slash at the end, or empty
     */
    public static Optional<SourceHost> of(String repository, String branch, String folder) {
        Matcher matcher = REPOSITORY.matcher(repository.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group("host").toLowerCase(Locale.ROOT);
        String place = new SitePath("/" + branch + "/" + folder).encoded().substring(1);
        String address = "https://" + host + "/" + matcher.group("path");
        if (host.contains("github")) {
            return Optional.of(new SourceHost(address + "/blob/" + place, address + "/tree/" + place));
        } else if (host.contains("gitlab")) {
            return Optional.of(new SourceHost(address + "/-/blob/" + place, address + "/-/tree/" + place));
        } else if (host.contains("bitbucket")) {
            return Optional.of(new SourceHost(address + "/src/" + place, address + "/src/" + place));
        } else if (host.contains("codeberg") || host.contains("gitea") || host.contains("forgejo")) {
            String all = address + "/src/branch/" + place;
            return Optional.of(new SourceHost(all, all));
        }
        return Optional.empty();
    }
}

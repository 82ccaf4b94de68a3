package io.github.portfoliomaven.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of a real Maven in a folder, with the repository that the build filled for its tests.
 *
 * @param status the exit status
 * @param output what Maven printed, without colours
 */
record MavenRun(int status, String output) {

    static final String SITE = goal("site");

    private static boolean repositoryIsCurrent;

    /** A Maven call that can be given another environment. */
    static final class Call {
        private final Path folder;
        private final List<String> command = new ArrayList<>();
        private final Map<String, String> environment = new LinkedHashMap<>();
        private Path maven = Path.of(property("it.mavenHome"));

        private Call(Path folder) {
            this.folder = folder;
        }

        /** Runs another Maven than the one that runs the tests. */
        Call maven(Path home) {
            maven = home;
            return this;
        }

        /** Runs on another JDK than the tests. */
        Call java(Path home) {
            return environment("JAVA_HOME", home.toString());
        }

        Call environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        MavenRun run(String... arguments) throws IOException, InterruptedException {
            Path log = Files.createTempFile("maven", ".log");
            Process process = start(log, arguments);
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            process.waitFor();
            String output = Files.readString(log);
            Files.delete(log);
            return new MavenRun(process.exitValue(), output);
        }

        /** Starts Maven, and does not wait for its end. */
        Process start(Path log, String... arguments) throws IOException {
            boolean windows = System.getProperty("os.name").startsWith("Windows");
            command.add(
                    maven.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString());
            command.addAll(List.of("-B", "-ntp", "-s", settings().toString()));
            command.add("-Dmaven.repo.local=" + repository());
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
            builder.environment().remove("GITHUB_ACTIONS");
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        }

        /** Lets the test repository take what it lacks from that of the outer build, without the network. */
        private static Path settings() throws IOException {
            Path settings = Path.of(repository() + "-settings.xml");
            String outer = Path.of(property("it.outerRepository")).toUri().toString();
            String repository = """
                    <id>outer</id><url>%s</url>\
                    <releases><checksumPolicy>ignore</checksumPolicy></releases>\
                    <snapshots><enabled>false</enabled></snapshots>""".formatted(outer);
            String text = """
                    <settings><profiles><profile><id>outer</id>
                    <repositories><repository>%1$s</repository></repositories>
                    <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
                    </profile></profiles><activeProfiles><activeProfile>outer</activeProfile></activeProfiles></settings>
                    """.formatted(repository);
            if (!Files.exists(settings) || !Files.readString(settings).equals(text)) {
                Files.writeString(settings, text);
            }
            return settings;
        }
    }

    /** The full name of a goal of this plugin. */
    static String goal(String name) {
        return "io.github.portfoliomaven:portfolio-maven-plugin:" + property("it.version") + ":" + name;
    }

    /** The local repository of the tests that this JVM runs: what the build installed, and what Maven has added since. */
    static synchronized Path repository() throws IOException {
        Path copy = Path.of(property("it.repository"));
        if (!repositoryIsCurrent) {
            new Folder(Path.of(property("it.installed"))).copyTo(copy);
            repositoryIsCurrent = true;
        }
        return copy;
    }

    static Call in(Path folder) {
        return new Call(folder);
    }

    /** The lines that Maven printed with this level, without the level. */
    List<String> lines(String level) {
        String prefix = "[" + level + "] ";
        return output.lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("run by mvn verify, which sets " + name);
        }
        return value;
    }
}

package io.github.portfoliomaven.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who has just installed a Maven, and this plugin as {@code mvn install} leaves it: with a home and a local
 * repository that hold nothing else. What else Maven asks for comes from the repository of the outer build.
 *
 * @param home the user's home
 * @param maven the home of the Maven
 */
record FreshUser(Path home, Path maven) {

    private static final String GROUP = "io/github/portfoliomaven";

    static FreshUser at(Path home, String maven) throws IOException {
        Path repository = home.resolve(".m2/repository");
        new Folder(Path.of(System.getProperty("it.installed")).resolve(GROUP)).copyTo(repository.resolve(GROUP));
        String outer = Path.of(System.getProperty("it.outerRepository")).toUri().toString();
        String central =
                "<id>central</id><url>" + outer + "</url><releases><checksumPolicy>ignore</checksumPolicy></releases>"
                        + "<snapshots><enabled>false</enabled></snapshots>";
        Files.writeString(home.resolve(".m2/settings.xml"), """
                <settings>
                <mirrors><mirror><id>outer</id><mirrorOf>*</mirrorOf><url>%1$s</url></mirror></mirrors>
                <profiles><profile><id>outer</id><repositories><repository>%2$s</repository></repositories>
                <pluginRepositories><pluginRepository>%2$s</pluginRepository></pluginRepositories></profile></profiles>
                <activeProfiles><activeProfile>outer</activeProfile></activeProfiles>
                </settings>
                """.formatted(outer, central));
        return new FreshUser(home, Path.of(System.getProperty("it.mavenHomes"), "apache-maven-" + maven));
    }

    /** Types lines of a shell in a folder. */
    MavenRun types(Path folder, String lines) throws IOException, InterruptedException {
        Path log = Files.createTempFile("shell", ".log");
        Process process = begins(folder, lines, log);
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            end(process);
        }
        String output = Files.readString(log);
        Files.delete(log);
        return new MavenRun(process.waitFor(), output);
    }

    /** Types lines, and does not wait for their end. */
    Process begins(Path folder, String lines, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", lines)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .put("PATH", maven.resolve("bin") + ":" + builder.environment().get("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Duser.home=" + home);
        builder.environment().remove("GITHUB_ACTIONS");
        builder.environment().remove("MAVEN_ARGS");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Ends what a shell has begun, as Ctrl-C does. */
    static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
    }
}

package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library in the nested jars of a program that Spring Boot packs. */
class SpringBootIT {

    @TempDir
    Path temp;

    @Test
    void rendersTheSameAsOnAClassPath() throws Exception {
        Folder.of(
                temp,
                EmbeddingProgram.SOURCES
                        + """
                -- pom.xml --
                <project><modelVersion>4.0.0</modelVersion>
                <groupId>example</groupId><artifactId>embedding</artifactId><version>1</version>
                <properties><maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
                <dependencies><dependency><groupId>io.github.portfoliomaven</groupId>\
                <artifactId>portfolio-render</artifactId><version>%s</version></dependency></dependencies>
                <build><plugins>
                %s<plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId>
                <version>%s</version><configuration><mainClass>%s</mainClass></configuration>
                <executions><execution><goals><goal>repackage</goal></goals></execution></executions></plugin>
                </plugins></build></project>
                """.formatted(
                                        System.getProperty("it.version"),
                                        PomText.jarPlugins(),
                                        PomText.version("spring-boot-maven-plugin"),
                                        EmbeddingProgram.MAIN));
        assertThat(MavenRun.in(temp).run("package").output()).contains("BUILD SUCCESS");

        String packed = EmbeddingProgram.java(temp, "-jar", "target/embedding-1.jar");
        String plain = EmbeddingProgram.java(
                temp, "-cp", EmbeddingProgram.jars() + File.pathSeparator + "target/classes", EmbeddingProgram.MAIN);

        assertThat(EmbeddingProgram.sum(packed)).as(packed).isNotNull().isEqualTo(EmbeddingProgram.sum(plain));
    }
}

package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rooms of the house, and which may know which. */
@AnalyzeClasses(packages = "io.github.portfoliomaven", importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {

    /** Tests, those in the test jar of another module too, may know what they like. */
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    private static final String ROOT = "io.github.portfoliomaven.";

    @ArchTest
    static void roomsUseWhatTheMapSays(JavaClasses house) throws IOException {
        RoomMap map = RoomMap.read(Path.of("../docs/architecture.md"));
        Map<String, Set<String>> used = used(house);

        assertThat(map.rooms()).containsExactlyInAnyOrderElementsOf(used.keySet());
        used.forEach((room, others) -> others.removeAll(map.allowed(room)));
        used.values().removeIf(Set::isEmpty);
        assertThat(used)
                .as("what rooms use and docs/architecture.md does not allow")
                .isEmpty();
    }

    @ArchTest
    static void theMapNamesNothingThatIsNotUsed(JavaClasses house) throws IOException {
        RoomMap map = RoomMap.read(Path.of("../docs/architecture.md"));

        Map<String, Set<String>> superfluous = new TreeMap<>();
        used(house).forEach((room, others) -> {
            superfluous.put(room, new TreeSet<>(map.named(room)));
            superfluous.get(room).removeAll(others);
        });
        superfluous.values().removeIf(Set::isEmpty);
        assertThat(superfluous)
                .as("what docs/architecture.md names and rooms do not use")
                .isEmpty();
    }

    /** The rooms that the classes of each room depend on. */
    private static Map<String, Set<String>> used(JavaClasses house) throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        for (JavaClass type : house) {
            Set<String> others = used.computeIfAbsent(room(type), room -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(other -> other.getPackageName().startsWith(ROOT))
                    .map(ArchitectureTest::room)
                    .forEach(others::add);
            others.remove(room(type));
        }
        used.put("plugin", importsOfGoals());
        return used;
    }

    /** The module of the goals is built after this one, so its sources are read. */
    private static Set<String> importsOfGoals() throws IOException {
        Pattern ours = Pattern.compile(
                "^import (?:static )?" + Pattern.quote(ROOT) + "((?:core|render)[a-z.]*)\\.[A-Z]", Pattern.MULTILINE);
        Set<String> rooms = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../portfolio-maven-plugin/src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                ours.matcher(Files.readString(file)).results().forEach(found -> rooms.add(found.group(1)));
            }
        }
        return rooms;
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    @ArchTest
    static final ArchRule ONE_ROOM_KNOWS_THE_MARKDOWN_PARSER = only("core.markdown", "com.vladsch..");

    @ArchTest
    static final ArchRule ONE_ROOM_KNOWS_THE_TEMPLATE_ENGINE = only("render.html", "com.github.mustachejava..");

    @ArchTest
    static final ArchRule ONE_ROOM_KNOWS_THE_TOKEN_MAKERS = only("render.highlight", "org.fife..");

    @ArchTest
    static final ArchRule ONE_ROOM_KNOWS_THE_SCRIPT_ENGINE = only("render.math", "org.mozilla..");

    @ArchTest
    static final ArchRule CHECKS_AND_THE_SANITIZER_READ_HTML = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "render.check..")
            .and()
            .haveNameNotMatching(".*\\.markdown\\.(AllowedHtml|CleanHtmlWriter|Sanitizer)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    private static ArchRule only(String room, String library) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}

package io.github.portfoliomaven.render;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

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
    static final ArchRule THERE_ARE_NO_CYCLES =
            slices().matching(ROOT + "(*.*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DIAGNOSTICS_KNOW_NOTHING = room("core.diagnostic").because("they are the ground floor");

    @ArchTest
    static final ArchRule MARKDOWN_KNOWS_NOTHING = room("core.markdown").because("a tree is not of a site");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_DIAGNOSTICS = room("core.model", "core.diagnostic", "core.markdown");

    @ArchTest
    static final ArchRule LOADING_KNOWS_THE_MODEL = room("core.load", "core.model", "core.diagnostic", "core.markdown");

    @ArchTest
    static final ArchRule FEEDS_DO_NOT_KNOW_PAGES = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage(ROOT + "render.feed..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "render.html..");

    @ArchTest
    static final ArchRule PAGES_DO_NOT_KNOW_FEEDS = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage(ROOT + "render.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "render.feed..");

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

    @ArchTest
    static void theMapShowsEveryRoom(JavaClasses house) throws IOException {
        String map = Files.readString(Path.of("../docs/architecture.md"));
        assertThat(house.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> "| `" + name.substring(ROOT.length()) + "` |")
                        .distinct())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(map).contains(room));
    }

    /** A room may know these rooms of ours, and itself. */
    private static ArchRule room(String room, String... known) {
        String[] forbidden = java.util.stream.Stream.of(
                        "core.diagnostic", "core.markdown", "core.model", "core.load", "render..", "plugin..")
                .filter(other ->
                        !other.equals(room) && !java.util.List.of(known).contains(other))
                .map(other -> ROOT + other)
                .toArray(String[]::new);
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden);
    }

    private static ArchRule only(String room, String library) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}

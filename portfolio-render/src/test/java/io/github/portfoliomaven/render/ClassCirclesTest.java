package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Classes that know each other, directly or by way of others, can only be understood and changed together. Rooms have no
 * circles, so a circle of classes is in one room.
 */
@AnalyzeClasses(packages = "io.github.portfoliomaven", importOptions = ArchitectureTest.NoTests.class)
class ClassCirclesTest {

    private static final String ROOT = "io.github.portfoliomaven.";

    /** Circles that stay, each with its reason. */
    private static final Map<Set<String>, String> KNOWN = Map.of(
            Set.of("core.load.ChangeDates", "core.load.RememberedDates"),
            "an interface hands out its decorator",
            Set.of("render.code.CodeBlocks", "render.code.HighlightedCode"),
            "an interface hands out its implementation",
            Set.of(
                    "render.feed.FeedRenderer",
                    "render.feed.AtomRenderer",
                    "render.feed.JsonFeedRenderer",
                    "render.feed.RssRenderer"),
            "an interface hands out its implementations",
            Set.of("core.load.TomlKeys", "core.load.TomlValues"),
            "the grammar: a value may be a table, and a table has keys with values",
            Set.of("render.output.OutputDirectory", "render.output.PendingSync"),
            "a directory says what it would change, which then changes the directory");

    @ArchTest
    static void onlyAFewClassesKnowEachOther(JavaClasses house) {
        Set<Set<String>> circles = circles(known(house));
        assertThat(circles)
                .as("a new circle: move what both know into a class of its own")
                .allMatch(circle -> KNOWN.keySet().stream().anyMatch(known -> known.containsAll(circle)));
        assertThat(KNOWN.keySet())
                .as("a circle that is gone: take it off the list")
                .allMatch(known -> circles.stream().anyMatch(known::containsAll));
    }

    /** What each file knows of the others of its room. */
    private static SortedMap<String, Set<String>> known(JavaClasses house) {
        SortedMap<String, Set<String>> known = new TreeMap<>();
        for (JavaClass type : house) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(other -> other.getPackageName().equals(type.getPackageName()))
                    .map(ClassCirclesTest::file)
                    .filter(other -> !other.equals(file(type)))
                    .forEach(other -> known.computeIfAbsent(file(type), name -> new TreeSet<>())
                            .add(other));
        }
        return known;
    }

    private static String file(JavaClass type) {
        String name = type.getName().substring(ROOT.length());
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    private static Set<Set<String>> circles(Map<String, Set<String>> known) {
        Map<String, Set<String>> reached =
                known.keySet().stream().collect(Collectors.toMap(name -> name, name -> reached(name, known)));
        return reached.entrySet().stream()
                .map(from -> from.getValue().stream()
                        .filter(name -> reached.getOrDefault(name, Set.of()).contains(from.getKey()))
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .filter(circle -> !circle.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> reached(String from, Map<String, Set<String>> known) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(known.get(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(known.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}

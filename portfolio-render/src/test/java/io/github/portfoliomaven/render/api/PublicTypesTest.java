package io.github.portfoliomaven.render.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.portfoliomaven.core.Promise;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a program can use of the library: {@code docs/promises} has each type, and each of its members, as a line. */
class PublicTypesTest {

    private static final String ROOT = "io.github.portfoliomaven.";
    private static final List<String> PACKAGES = List.of(ROOT + "render.api", ROOT + "render.highlight");
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    @Test
    void arePromised() throws Exception {
        Promise.isKept("public-types", lines());
    }

    @Test
    void areInThePackagesThatTheModulesExport() throws Exception {
        List<String> exported = new ArrayList<>();
        for (String module : List.of("portfolio-core", "portfolio-render")) {
            EXPORT.matcher(Files.readString(Path.of("..", module, "src/main/java/module-info.java")))
                    .results()
                    .forEach(found -> exported.add(found.group(1)));
        }
        assertThat(exported).isEqualTo(PACKAGES);
        assertThat(publicTypes()).hasSize(22);
    }

    @Test
    void nameNothingThatIsNotPublic() throws Exception {
        Set<String> foreign = new TreeSet<>();
        for (Class<?> type : publicTypes()) {
            members(type)
                    .flatMap(PublicTypesTest::types)
                    .filter(Class.class::isInstance)
                    .map(used -> ((Class<?>) used).getName())
                    .filter(name -> name.contains(".")
                            && !name.startsWith("java.")
                            && PACKAGES.stream().noneMatch(api -> name.contains(api + ".")))
                    .forEach(name -> foreign.add(type.getName() + " names " + name));
        }
        assertThat(foreign).isEmpty();
    }

    private static List<Class<?>> publicTypes() throws Exception {
        JavaClasses all = new ClassFileImporter().importPackages(PACKAGES);
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass each : all) {
            Class<?> type = Class.forName(each.getName(), false, PublicTypesTest.class.getClassLoader());
            if (PACKAGES.contains(type.getPackageName()) && isVisible(type)) {
                types.add(type);
            }
        }
        types.sort((one, other) -> one.getName().compareTo(other.getName()));
        return types;
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static List<String> lines() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            String kind = type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
            String name = type.getName().substring(ROOT.length());
            lines.add(name + " " + kind);
            members(type).map(PublicTypesTest::line).forEach(line -> lines.add(name + " " + line));
        }
        return lines;
    }

    private static Stream<Member> members(Class<?> type) {
        Stream<Member> all = Stream.of(
                        type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream);
        return all.filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic());
    }

    private static Stream<Type> types(Member member) {
        if (member instanceof Field field) {
            return Stream.of(field.getType());
        }
        Stream<Type> parameters = Arrays.stream(((Executable) member).getParameterTypes());
        return member instanceof Method method
                ? Stream.concat(parameters, Stream.of(method.getReturnType()))
                : parameters;
    }

    private static String line(Member member) {
        String start = Modifier.isStatic(member.getModifiers()) ? "static " : "";
        if (member instanceof Field field) {
            return start + simple(field.getGenericType()) + " " + field.getName();
        }
        String parameters = Arrays.stream(((Executable) member).getGenericParameterTypes())
                .map(PublicTypesTest::simple)
                .collect(Collectors.joining(", ", "(", ")"));
        return member instanceof Method method
                ? start + simple(method.getGenericReturnType()) + " " + method.getName() + parameters
                : "new" + parameters;
    }

    private static String simple(Type type) {
        return type.getTypeName().replaceAll("[\\w.]+[.$](?=\\w)", "");
    }
}

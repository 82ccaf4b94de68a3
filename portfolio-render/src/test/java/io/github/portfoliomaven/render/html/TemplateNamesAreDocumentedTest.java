package io.github.portfoliomaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.Promise;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateNamesAreDocumentedTest {

    @Test
    void everyNameThatTemplatesSeeIsInTheirTable() throws IOException {
        String docs = Files.readString(Path.of("../docs/templates.md"));
        Map<Class<?>, String> views = new LinkedHashMap<>();
        collect(SiteView.class, views);
        collect(PageView.class, views);
        assertThat(views).hasSizeGreaterThan(10);
        List<String> missing = new ArrayList<>();
        views.forEach((view, names) -> Stream.of(names.split(" "))
                .filter(name -> !docs.contains("`" + name + "`"))
                .forEach(name -> missing.add(view.getSimpleName() + "." + name)));
        assertThat(missing).as("names that docs/templates.md lacks").isEmpty();
    }

    @Test
    void everyNameThatTemplatesSeeAndEveryTemplateIsPromised() throws IOException {
        Map<Class<?>, String> views = new LinkedHashMap<>();
        collect(SiteView.class, views);
        collect(PageView.class, views);
        List<String> names = new ArrayList<>();
        views.forEach((view, parts) -> Stream.of(parts.split(" "))
                .forEach(part -> names.add(view.getSimpleName().replaceFirst("View$", "") + "." + part)));
        Theme.standard().templates().keySet().forEach(template -> names.add(template + ".mustache"));
        Promise.isKept("template-names", names);
    }

    private static void collect(Type type, Map<Class<?>, String> views) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, views);
            }
        } else if (type instanceof Class<?> view && view.isRecord() && !views.containsKey(view)) {
            views.put(view, String.join(" ", ViewTypes.names(view)));
            for (RecordComponent component : view.getRecordComponents()) {
                collect(component.getGenericType(), views);
            }
        }
    }
}

package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.Promise;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The goals, their phases and their parameters, from the plugin's descriptor. */
class ParametersPromiseTest {

    private static final Path DESCRIPTOR = Path.of("target", "classes", "META-INF", "maven", "plugin.xml");

    @Test
    void goalsAndParameters() throws Exception {
        Document descriptor =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(DESCRIPTOR.toFile());
        List<String> names = new ArrayList<>();
        for (Element mojo : all(descriptor.getDocumentElement(), "mojo")) {
            String goal = text(mojo, "goal");
            String phase = text(mojo, "phase");
            names.add(goal + (phase.isEmpty() ? "" : " in the phase " + phase));
            for (Element parameter : all(mojo, "parameter")) {
                if (text(parameter, "editable").equals("true")) {
                    names.add(goal + " <" + text(parameter, "name") + ">");
                }
            }
            for (Element configuration : all(mojo, "configuration")) {
                String value = configuration.getTextContent();
                value.lines()
                        .map(String::strip)
                        .filter(line -> line.matches("\\$\\{[A-Za-z.]+}"))
                        .filter(line -> !line.matches("\\$\\{(project|session|settings|mojo|basedir|plugin).*"))
                        .forEach(line -> names.add(goal + " -D" + line.substring(2, line.length() - 1)));
            }
        }
        Promise.isKept("goal-parameters", names);
    }

    private static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element parent, String name) {
        for (Element child : all(parent, name)) {
            if (child.getParentNode().equals(parent)) {
                return child.getTextContent().strip();
            }
        }
        return "";
    }
}

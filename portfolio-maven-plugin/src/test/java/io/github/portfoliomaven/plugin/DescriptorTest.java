package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the plugin's jar tells Maven and IDEs of its goals. */
class DescriptorTest {

    @Test
    void everyGoalMayRunBesideOthersAndWithoutAPom() throws Exception {
        assertThat(goals()).hasSize(6).allSatisfy(goal -> {
            assertThat(text(goal, "threadSafe")).as(text(goal, "goal")).isEqualTo("true");
            assertThat(text(goal, "requiresProject")).as(text(goal, "goal")).isEqualTo("false");
        });
    }

    @Test
    void everyMavenThatTheDocumentsPromiseMayRunIt() throws Exception {
        Element plugin = parse(Path.of("META-INF", "maven", "plugin.xml")).getDocumentElement();
        assertThat(text(plugin, "requiredMavenVersion")).isEqualTo("3.6.3");
    }

    /** Who reads the parameters of a goal learns which version a build needs at least. */
    @Test
    void everyGoalAndParameterSaysSinceWhenItExists() throws Exception {
        for (Element goal : goals()) {
            String name = text(goal, "goal");
            if (name.equals("help")) {
                continue;
            }
            assertThat(since(goal)).as(name).matches("\\d+\\.\\d+\\.\\d+");
            List<Element> editable = elements(goal, "parameter").stream()
                    .filter(parameter -> text(parameter, "editable").equals("true"))
                    .toList();
            assertThat(editable)
                    .as(name)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(parameter -> assertThat(since(parameter))
                            .as(name + " " + text(parameter, "name"))
                            .matches("\\d+\\.\\d+\\.\\d+"));
        }
    }

    /** Its own version, not that of a parameter in it. */
    private static String since(Element element) {
        return elements(element, "since").stream()
                .filter(since -> since.getParentNode() == element)
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    /** An IDE that finds a goal in the pom which it knows nothing of marks the pom as wrong. */
    @Test
    void everyGoalThatHasAPhaseIsLeftOutInEclipse() throws Exception {
        Document mapping = parse(Path.of("META-INF", "m2e", "lifecycle-mapping-metadata.xml"));
        List<String> mapped = elements(mapping.getDocumentElement(), "goal").stream()
                .map(Element::getTextContent)
                .toList();
        List<String> withPhase = goals().stream()
                .filter(goal -> !elements(goal, "phase").isEmpty())
                .map(goal -> text(goal, "goal"))
                .toList();
        assertThat(mapped).containsExactlyInAnyOrderElementsOf(withPhase);
        assertThat(elements(mapping.getDocumentElement(), "ignore")).hasSize(1);
        assertThat(mapping.getDocumentElement().getTagName()).isEqualTo("lifecycleMappingMetadata");
    }

    private static List<Element> goals() throws Exception {
        return elements(parse(Path.of("META-INF", "maven", "plugin.xml")).getDocumentElement(), "mojo");
    }

    /** A resource of the jar. */
    private static Document parse(Path resource) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("target", "classes").resolve(resource))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static String text(Element element, String name) {
        return elements(element, name).get(0).getTextContent();
    }

    private static List<Element> elements(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}

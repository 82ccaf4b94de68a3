package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.report.BuildReport;
import io.github.portfoliomaven.render.report.JUnitReport;
import io.github.portfoliomaven.render.report.JsonReport;
import io.github.portfoliomaven.render.report.SarifReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Each planted fault gives one finding, at its place, in each form of report. */
class SeededFaultsTest {

    private static final URI ROOT = URI.create("file:///work/engines/");

    /** Behind each fault stands what is to be found, as {@code <- code}, in a comment or text beside it. */
    private static final String FAULTS = """
            -- content/about.md --
            ---
            title: About
            description: Who writes here, and why.
            ---
            A [whole address](https://ada.example/lost/) into the site. <!-- broken-link 5:19 -->

            #### Too deep
            <!-- heading-order 7:1 -->

            # A second title
            <!-- heading-order 10:1 -->

            <p style="background: url(/none.png)">A background.</p> <!-- broken-link 13:27 -->

            <img src="/mill.svg"> <!-- missing-alt 15:11 -->

            <p id="twice">One</p>

            <p id="twice">Two</p> <!-- duplicate-id 19:4 -->

            <a href="https://ada.example/writing/engines/#bolts">Bolts</a> <!-- broken-anchor 21:10 -->

            <picture><source srcset="https://ada.example/wide.svg"><img src="/mill.svg" alt="A mill"></picture> \
            <!-- missing-image 23:26 -->

            <a href="/writing/"><img src="/mill.svg" alt=""></a> <!-- missing-alt 25:31 -->
            -- content/elsewhere.md --
            ---
            title: Elsewhere
            description: What another address is meant for.
            canonical: https://ada.example/nowhere/
            ---
            No page has the address above. <!-- broken-link 4:12, orphan-page -->
            -- static/atom.xml --
            <feed xmlns="http://www.w3.org/2005/Atom">
            -- content/writing/notes.md --
            ---
            title: Engines
            date: 2026-03-01
            description: What an engine is made of.
            ---
            The title and the description are those of another post. <!-- page-title 2:8, page-description 4:14 -->
            -- content/hidden.md --
            ---
            title: Hidden
            description: Nobody gets here.
            ---
            There is no link to this page. <!-- orphan-page -->
            -- static/demo.html --
            <!doctype html>
            <title>Demo</title>
            <h3 id="start">Start</h3>
            <p><img src="mil.svg" alt="A name with a slip"></p>
            <p><a href="page.html#x">A page that is not there</a></p>
            -- templates/partials/footer.mustache --
            <footer>
            <a href="/imprint/">In the footer of each page</a>
            </footer>
            -- assets/css/90-own.css --
            :root {
              --muted: #999999;
            }
            """;

    private static final List<String> EXPECTED = List.of(
            "src/site/assets/css/90-own.css:2:3: error [contrast]",
            "src/site/content/about.md:5:19: error [broken-link]",
            "src/site/content/about.md:7:1: error [heading-order]",
            "src/site/content/about.md:10:1: error [heading-order]",
            "src/site/content/about.md:13:27: error [broken-link]",
            "src/site/content/about.md:15:11: error [missing-alt]",
            "src/site/content/about.md:19:4: error [duplicate-id]",
            "src/site/content/about.md:21:10: error [broken-anchor]",
            "src/site/content/about.md:23:26: error [missing-image]",
            "src/site/content/about.md:25:31: error [missing-alt]",
            "src/site/content/elsewhere.md: warning [orphan-page]",
            "src/site/content/elsewhere.md:4:12: error [broken-link]",
            "src/site/content/hidden.md: warning [orphan-page]",
            "src/site/content/writing/notes.md:2:8: warning [page-title]",
            "src/site/content/writing/notes.md:4:14: warning [page-description]",
            "src/site/static/atom.xml: error [feed]",
            "src/site/static/demo.html:4:4: error [missing-image]",
            "src/site/static/demo.html:5:4: error [broken-link]",
            "src/site/templates/partials/footer.mustache:2:10: error [broken-link]");

    private static List<Diagnostic> problems = List.of();
    private static BuildReport report = new BuildReport(false, List.of(), List.of());

    @BeforeAll
    static void check() {
        SiteResult checked = CheckRun.with(FAULTS, CheckOptions.MAX_PAGE_BYTES);
        problems = checked.diagnostics();
        report = new BuildReport(true, problems, checked.statuses());
    }

    @Test
    void areFoundEachOnceAndInPlace() {
        assertThat(problems.stream().map(SeededFaultsTest::place).toList()).isEqualTo(EXPECTED);
    }

    @Test
    void areInTheJsonReport() throws IOException {
        JsonNode json = new ObjectMapper().readTree(JsonReport.of(report));
        List<String> found = new ArrayList<>();
        for (JsonNode problem : json.get("problems")) {
            String place = problem.has("line") ? ":" + problem.get("line") + ":" + problem.get("column") : "";
            found.add(problem.get("file").textValue() + place + ": "
                    + problem.get("severity").textValue() + " ["
                    + problem.get("code").textValue() + "]");
        }
        assertThat(found).isEqualTo(EXPECTED);
        assertThat(json.get("failed").booleanValue()).isTrue();
    }

    @Test
    void areInTheSarifReportWhichIsValid() throws IOException {
        String sarif = SarifReport.of(report, ROOT);
        assertThat(sarifSchema().validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(sarifSchema()
                        .validate(sarif.replace("\"level\" : \"error\"", "\"level\" : \"bad\""), InputFormat.JSON))
                .isNotEmpty();
        JsonNode run = new ObjectMapper().readTree(sarif).get("runs").get(0);
        List<String> found = new ArrayList<>();
        for (JsonNode result : run.get("results")) {
            JsonNode place = result.at("/locations/0/physicalLocation");
            JsonNode region = place.get("region");
            found.add(place.at("/artifactLocation/uri").textValue()
                    + (region == null ? "" : ":" + region.get("startLine") + ":" + region.get("startColumn")) + ": "
                    + result.get("level").textValue() + " ["
                    + result.get("ruleId").textValue() + "]");
            assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex") + "/id"))
                    .isEqualTo(result.get("ruleId"));
        }
        assertThat(found).isEqualTo(EXPECTED);
        assertThat(run.at("/originalUriBaseIds/%SRCROOT%/uri").textValue()).isEqualTo(ROOT.toString());
    }

    @Test
    void areInFilesThatAreNamedFromElsewhere() {
        BuildReport named = report.named(file -> "docs/" + file);
        assertThat(named.problems().stream().map(SeededFaultsTest::place))
                .containsExactlyElementsOf(
                        EXPECTED.stream().map(line -> "docs/" + line).toList());
    }

    @Test
    void areInTheJUnitReport() throws Exception {
        Element suite = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(JUnitReport.of(report))))
                .getDocumentElement();
        NodeList cases = suite.getElementsByTagName("testcase");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            boolean failed = test.getElementsByTagName("failure").getLength() == 1;
            String[] name = test.getAttribute("name").split(" ", 3);
            boolean hasLine = !name[0].startsWith("[");
            found.add(test.getAttribute("classname") + (hasLine ? ":" + name[0] : "") + ": "
                    + (failed ? "error " : "warning ") + (hasLine ? name[1] : name[0]));
        }
        assertThat(found).isEqualTo(EXPECTED);
        assertThat(suite.getAttribute("tests")).isEqualTo("19");
        assertThat(suite.getAttribute("failures")).isEqualTo("15");
        assertThat(suite.getAttribute("skipped")).isEqualTo("4");
    }

    @Test
    void aSiteWithoutFaultsGivesReportsWithoutFindings() throws IOException {
        SiteResult checked = CheckRun.with("", CheckOptions.MAX_PAGE_BYTES);
        BuildReport clean = new BuildReport(false, checked.diagnostics(), checked.statuses());
        assertThat(checked.diagnostics()).isEmpty();
        String sarif = SarifReport.of(clean, ROOT);
        assertThat(sarifSchema().validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(new ObjectMapper().readTree(sarif).at("/runs/0/results")).isEmpty();
        assertThat(new ObjectMapper().readTree(JsonReport.of(clean)).get("problems"))
                .isEmpty();
        assertThat(JUnitReport.of(clean)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="portfolio" time="0" tests="1" errors="0" skipped="0" failures="0">
                          <testcase name="site" classname="portfolio" time="0"/>
                        </testsuite>
                        """);
    }

    private static String place(Diagnostic problem) {
        boolean error = problem.severity() == Severity.ERROR;
        return problem.location() + ": " + (error ? "error" : "warning") + " ["
                + problem.code().label() + "]";
    }

    /** The schema that OASIS has published. */
    private static JsonSchema sarifSchema() throws IOException {
        try (InputStream in = SeededFaultsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        }
    }
}

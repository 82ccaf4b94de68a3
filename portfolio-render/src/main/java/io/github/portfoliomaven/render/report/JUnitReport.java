package io.github.portfoliomaven.render.report;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The problems as a report of JUnit, as Maven's Surefire plugin writes it: each problem is a test case that failed, or,
 * when it does not fail the build, was skipped. Without problems there is one test case that passed.
 */
public final class JUnitReport {

    /** The JDK's own: the lookup by class loader finds whatever else is in the class path of a Maven build. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private JUnitReport() {}

    /** The whole file. */
    public static String of(Report report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            writeSuite(report, xml);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void writeSuite(Report report, XMLStreamWriter xml) throws XMLStreamException {
        long failures = report.problems().stream()
                .filter(problem -> isFailure(problem, report))
                .count();
        long all = report.problems().size();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "portfolio");
        xml.writeAttribute("time", "0");
        xml.writeAttribute("tests", Long.toString(Math.max(1, all)));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", Long.toString(all - failures));
        xml.writeAttribute("failures", Long.toString(failures));
        if (all == 0) {
            writeCase("site", "portfolio", xml);
            xml.writeEndElement();
        }
        for (Diagnostic problem : report.problems()) {
            Location location = problem.location();
            writeCase(clean(name(problem)), clean(location == null ? "portfolio" : location.file()), xml);
            xml.writeCharacters("\n    ");
            boolean failure = isFailure(problem, report);
            xml.writeStartElement(failure ? "failure" : "skipped");
            xml.writeAttribute("message", clean(problem.message()));
            if (failure) {
                xml.writeAttribute("type", problem.code().label());
            }
            xml.writeCharacters(clean(DiagnosticPrinter.print(problem)));
            xml.writeEndElement();
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static void writeCase(String name, String group, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", name);
        xml.writeAttribute("classname", group);
        xml.writeAttribute("time", "0");
    }

    /** A warning fails the build only where nothing else can have: in a strict one. */
    private static boolean isFailure(Diagnostic problem, Report report) {
        boolean onlyWarnings = report.problems().stream().allMatch(other -> other.severity() == Severity.WARNING);
        return problem.severity() == Severity.ERROR || (report.failed() && onlyWarnings);
    }

    private static String name(Diagnostic problem) {
        Location location = problem.location();
        String place =
                location == null || location.isWholeFile() ? "" : location.line() + ":" + location.column() + " ";
        return place + "[" + problem.code().label() + "] " + problem.message();
    }

    /** Without the characters that XML 1.0, section 2.2 forbids. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}

package pincite.evaluation.report;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import pincite.evaluation.report.EvaluationReport.QuestionEntry;

/**
 * A report that CI servers show as tests: what gates the run are tests, and each question is one that is skipped where it is not
 * right, for a question alone breaks no build (the format of Ant's junitreport task).
 */
final class JunitReport {

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    private JunitReport() throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
    }

    static String of(EvaluationReport report) {
        try {
            return new JunitReport().write(report);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Could not write a report as XML", e);
        }
    }

    private String write(EvaluationReport report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuite");
        attribute("name", report.set());
        attribute("tests", report.questions().size() + report.notScored().size() + 1);
        attribute("failures", report.isPassed() ? 0 : 1);
        attribute("errors", 0);
        attribute("skipped", report.wrong().size() + report.notScored().size());
        verdict(report);
        for (var question : report.questions()) {
            question(report.set(), question);
        }
        for (var question : report.notScored()) {
            skipped(report.set(), question.id() + ": " + question.question(), "not scored: " + question.reason());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return written.toString();
    }

    private void verdict(EvaluationReport report) throws XMLStreamException {
        start(report.set(), "verdict");
        if (!report.isPassed()) {
            xml.writeStartElement("failure");
            attribute("message", report.verdict().orElse("the run is not complete"));
            xml.writeCharacters(clean(String.join("\n", report.gates())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void question(String set, QuestionEntry question) throws XMLStreamException {
        var name = question.id() + ": " + question.question();
        if (question.right()) {
            start(set, name);
            xml.writeEndElement();
        } else {
            skipped(set, name, question.diagnosis());
        }
    }

    private void skipped(String set, String name, String why) throws XMLStreamException {
        start(set, name);
        xml.writeEmptyElement("skipped");
        attribute("message", why);
        xml.writeEndElement();
    }

    private void start(String set, String name) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", set);
        attribute("name", name);
    }

    private void attribute(String name, Object value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value.toString()));
    }

    /** XML 1.0 has no place for control characters, even escaped. */
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}

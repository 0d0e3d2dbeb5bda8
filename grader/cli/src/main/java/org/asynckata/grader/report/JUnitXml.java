package org.asynckata.grader.report;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;

/** The report as JUnit XML: a suite for each exercise, a case for each test. */
final class JUnitXml {
    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new JUnitXml(xml).write(report);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void write(Report report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "Async Kata");
        xml.writeAttribute(
                "time", BigDecimal.valueOf(report.run().milliseconds(), 3).toPlainString());
        for (ExerciseResult exercise : report.exercises()) {
            suite(exercise);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void suite(ExerciseResult exercise) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", exercise.chapter() + "." + exercise.name());
        xml.writeAttribute("tests", String.valueOf(exercise.tests().size()));
        xml.writeAttribute("failures", String.valueOf(count(exercise, Outcome.FAILED)));
        xml.writeAttribute("errors", String.valueOf(count(exercise, Outcome.NOT_RUN)));
        xml.writeAttribute("skipped", String.valueOf(count(exercise, Outcome.NOT_STARTED)));
        for (TestResult test : exercise.tests()) {
            testCase(exercise, test);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static long count(ExerciseResult exercise, Outcome outcome) {
        return exercise.tests().stream()
                .filter(test -> test.status() == outcome)
                .count();
    }

    private void testCase(ExerciseResult exercise, TestResult test) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", test.sentence());
        xml.writeAttribute("classname", exercise.chapter() + "." + exercise.name());
        switch (test.status()) {
            case PASSED -> {}
            case FAILED -> problem("failure", test.reason().sentence(), test.message());
            case NOT_RUN -> problem("error", exercise.status().toString(), Why.of(exercise));
            case NOT_STARTED -> problem("skipped", test.message(), "");
        }
        xml.writeEndElement();
    }

    private void problem(String element, String message, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("message", Plain.line(message));
        xml.writeCharacters(Plain.text(text));
        xml.writeEndElement();
    }
}

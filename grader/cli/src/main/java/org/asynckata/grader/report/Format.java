package org.asynckata.grader.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The formats that a report can be written in. */
public enum Format {
    /** The source of all the others. */
    JSON("json", ".json", Json::of),
    /** A page for people. */
    HTML("html", ".html", HtmlReport::of),
    /** A page for the summary of a GitHub job. */
    SUMMARY("summary", ".md", JobSummary::of),
    /** Commands for the log of a GitHub job. */
    ANNOTATIONS("annotations", "", Annotations::of),
    /** What most build servers read. */
    JUNIT("junit", ".xml", JUnitXml::of),
    /** An image with the score. */
    BADGE("badge", ".svg", Badge::of),
    /** What Gradescope's autograder reads. */
    GRADESCOPE("gradescope", "", Gradescope::of),
    /** What Exercism's website reads. */
    EXERCISM("exercism", "", Exercism::of),
    /** What Classroom 50 reads. */
    CLASSROOM50("classroom50", "", Classroom50::of);

    private final String word;
    private final String ending;
    private final Function<Report, byte[]> writer;

    Format(String word, String ending, Function<Report, byte[]> writer) {
        this.word = word;
        this.ending = ending;
        this.writer = writer;
    }

    /** The report in this format. */
    public byte[] write(Report report) {
        return writer.apply(report);
    }

    /** The format of this name. */
    public static Optional<Format> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** The format of files that end like this one. */
    public static Optional<Format> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> !format.ending.isEmpty() && name.endsWith(format.ending))
                .findFirst();
    }

    /** The names of all. */
    public static List<String> names() {
        return Arrays.stream(values()).map(format -> format.word).toList();
    }
}

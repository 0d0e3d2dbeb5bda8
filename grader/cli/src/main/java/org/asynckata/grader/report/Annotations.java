package org.asynckata.grader.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts errors on the learner's lines, as commands that a GitHub job writes to its log. */
final class Annotations {
    /** GitHub shows no more of one step. */
    private static final int MAX_ERRORS = 10;

    private static final int MAX_TITLE = 200;
    private static final int MAX_MESSAGE = 4_000;

    private Annotations() {}

    static byte[] of(Report report) {
        List<Finding> findings = Finding.inTurn(report);
        StringBuilder commands = new StringBuilder();
        findings.stream().limit(MAX_ERRORS).forEach(finding -> commands.append(command(report, finding)));
        if (findings.size() > MAX_ERRORS) {
            commands.append("::notice title=Async Kata::and %d more: all of them are in the report\n"
                    .formatted(findings.size() - MAX_ERRORS));
        }
        return commands.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String command(Report report, Finding finding) {
        String place = "file=" + property(report.sourceFolder() + "/" + finding.file())
                + (finding.line() > 0 ? ",line=" + finding.line() : "")
                + (finding.column() > 0 ? ",col=" + finding.column() : "");
        String title = finding.exercise().name() + ": " + finding.title();
        String next = finding.next().isEmpty() ? "" : "\nNext: " + finding.next();
        return "::error %s,title=%s::%s\n"
                .formatted(
                        place,
                        property(Plain.cut(title, MAX_TITLE)),
                        data(Plain.cut(finding.sentence() + next, MAX_MESSAGE)));
    }

    private static String data(String text) {
        return Plain.text(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

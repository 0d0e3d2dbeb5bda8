package org.asynckata.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;
import org.asynckata.grader.terminal.Screen;
import org.asynckata.grader.terminal.Summary;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report says is what happened: every number and word of each format is compared with the grade of a submission that
 * is known. Of the page, {@link HtmlReportTest} does so, as a browser shows it.
 */
class AccuracyTest {
    private static final Report REPORT = Mixed.report();
    private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");
    private static final String COMPILER = "not a statement";

    private record Case(int exerciseNumber, ExerciseResult exercise, int number, TestResult test) {}

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (ExerciseResult exercise : REPORT.exercises()) {
            int number = cases.isEmpty() ? 1 : cases.getLast().exerciseNumber + 1;
            for (TestResult test : exercise.tests()) {
                cases.add(new Case(number, exercise, exercise.tests().indexOf(test) + 1, test));
            }
        }
        return cases;
    }

    @Test
    void the_grade_is_what_the_submission_deserves() {
        assertThat(REPORT.exercises().stream()
                        .map(it -> "%s %s %d/%d %s"
                                .formatted(
                                        it.name(),
                                        it.status(),
                                        it.score(),
                                        it.maxScore(),
                                        it.tests().stream()
                                                .map(test -> test.status() + " " + test.score() + "/" + test.maxScore())
                                                .collect(Collectors.joining(", "))))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                    Counter solved 2/2 passed 1/1, passed 1/1
                    Counter does not compile 0/2 not run 0/1, not run 0/1
                    Adder partly 2/6 passed 1/1, not started 0/1, failed 0/3, passed 1/1
                    Tea failing 0/2 failed 0/1, failed 0/1
                    Tea solved 2/2 passed 1/1, passed 1/1\
                    """);
        assertThat(REPORT.score()).isEqualTo(6);
        assertThat(REPORT.maxScore()).isEqualTo(14);
        assertThat(REPORT.percent()).isEqualTo(42);
        assertThat(REPORT.exercises().get(1).problems())
                .hasSize(1)
                .allMatch(it -> it.file().equals("ch01_fake/Counter.java") && it.line() == 3 && it.column() == 22)
                .allMatch(it -> it.message().equals(COMPILER));
        assertThat(REPORT.exercises().get(3).tests())
                .extracting(it -> it.reason().sentence())
                .allMatch(it -> it.startsWith("tea: ready at 3.5 s, expected at 2.0 s"));
    }

    @Test
    void the_terminal() {
        List<String> shown = Summary.of(REPORT, new Screen(120, false, true), Optional.of(Path.of("out.html")));
        assertThat(shown.stream().map(String::stripTrailing).filter(line -> !line.startsWith("Note: ")))
                .startsWith(
                        "Counter  does not compile  0/2  ch01_fake/Counter.java",
                        "",
                        "ch01_fake/Counter.java:3:22: " + COMPILER,
                        "",
                        "Next: Correct the first of these places: the others may follow from it.",
                        "")
                .contains(
                        "Tea        0/2  "
                                + REPORT.exercises()
                                        .get(3)
                                        .tests()
                                        .getFirst()
                                        .reason()
                                        .sentence(),
                        "All failures in full: out.html")
                .anyMatch(line -> line.startsWith("Adder      2/6  It failed with IllegalStateException: </title>"))
                .endsWith(
                        " ".repeat(43) + "solved  partly  failing  to do",
                        "ch01_fake  █████████░░░░░░░░░░░      6/14       2       1        2",
                        "",
                        "Score: 6 of 14 (42 %)",
                        "Next: Counter, in chapter ch01_fake");
    }

    @Test
    void the_summary_of_a_job() {
        String page = REFERENCE
                .matcher(text(Format.SUMMARY))
                .replaceAll(it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1)))));
        String findings = Finding.inTurn(REPORT).stream()
                .map(it -> "**%s**: %s  \n%s (%s%s)\n"
                        .formatted(
                                it.exercise().name(),
                                it.title(),
                                Plain.cut(Plain.line(it.sentence()), 500),
                                it.file(),
                                it.line() > 0 ? ":" + it.line() : ""))
                .collect(Collectors.joining("\n"));
        String more = "(?s)\n<details>.*?</details>\n";
        assertThat(page.replaceAll(more, "")).isEqualTo("""
            ## Async Kata: 6 of 14 points (42 %%)

            | chapter | solved | points | |
            |---|---:|---:|---|
            | ch01_fake | 2 of 5 | 6 / 14 | ■■■■□□□□□□ |

            - Note: %s
            ### What to look at first

            %s\
            """.formatted(Mixed.HOSTILE, findings));
        List<String> texts = Pattern.compile("(?s)<pre>(.*?)</pre>")
                .matcher(page)
                .results()
                .map(it -> it.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                .toList();
        assertThat(texts)
                .isEqualTo(Finding.inTurn(REPORT).stream()
                        .map(Finding::text)
                        .skip(1)
                        .map(it -> Plain.cut(Plain.text(it), 4_000))
                        .toList());
    }

    @Test
    void annotations() {
        assertThat(text(Format.ANNOTATIONS).lines().map(AccuracyTest::decoded))
                .containsExactlyElementsOf(Finding.inTurn(REPORT).stream()
                        .map(it -> "::error file=src/main/java/%s,line=%d%s,title=%s: %s::%s%s"
                                .formatted(
                                        it.file(),
                                        it.line(),
                                        it.column() > 0 ? ",col=" + it.column() : "",
                                        it.exercise().name(),
                                        it.title(),
                                        Plain.text(it.sentence()),
                                        it.next().isEmpty() ? "" : "\nNext: " + it.next()))
                        .toList());
    }

    private static String decoded(String command) {
        return command.replace("%0A", "\n")
                .replace("%0D", "\r")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }

    @Test
    void junit_xml() throws Exception {
        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Format.JUNIT.write(REPORT)))
                .getDocumentElement();
        assertThat(root.getAttribute("time")).isEqualTo("6.789");
        assertThat(elements(root, "testsuite"))
                .extracting(it -> "%s %s: %s, %s, %s"
                        .formatted(
                                it.getAttribute("name"),
                                it.getAttribute("tests"),
                                it.getAttribute("failures"),
                                it.getAttribute("errors"),
                                it.getAttribute("skipped")))
                .containsExactly(
                        "ch01_fake.Counter 2: 0, 0, 0",
                        "ch01_fake.Counter 2: 0, 2, 0",
                        "ch01_fake.Adder 4: 1, 0, 1",
                        "ch01_fake.Tea 2: 2, 0, 0",
                        "ch01_fake.Tea 2: 0, 0, 0");
        assertThat(elements(root, "testcase"))
                .extracting(it -> Stream.concat(
                                Stream.of(it.getAttribute("classname"), it.getAttribute("name")),
                                elements(it, "*").stream()
                                        .flatMap(why -> Stream.of(
                                                why.getTagName(), why.getAttribute("message"), why.getTextContent())))
                        .toList())
                .isEqualTo(cases().stream().map(AccuracyTest::junit).toList());
    }

    private static List<String> junit(Case it) {
        List<String> words = new ArrayList<>(List.of("ch01_fake." + it.exercise.name(), it.test.sentence()));
        words.addAll(
                switch (it.test.status()) {
                    case PASSED -> List.<String>of();
                    case FAILED ->
                        List.of("failure", Plain.line(it.test.reason().sentence()), Plain.text(it.test.message()));
                    case NOT_RUN -> List.of("error", "does not compile", whyNotRun());
                    case NOT_STARTED -> List.of("skipped", "still to do: Adder.java:11", "");
                });
        return words;
    }

    private static String whyNotRun() {
        return "one error\nch01_fake/Counter.java:3:22: " + COMPILER;
    }

    private static String why(Case it) {
        return switch (it.test.status()) {
            case PASSED -> "";
            case FAILED -> Plain.text(it.test.message());
            case NOT_RUN -> whyNotRun();
            case NOT_STARTED -> "still to do: Adder.java:11";
        };
    }

    @Test
    void gradescope() {
        JsonNode json = json(Format.GRADESCOPE);
        assertThat(json.get("score").intValue()).isEqualTo(6);
        assertThat(json.get("output").stringValue()).isEqualTo("6 of 14 points\nNote: " + Mixed.HOSTILE);
        tests(
                json,
                List.of("number", "name", "status", "score", "max_score", "output", "tags"),
                it -> List.of(
                        it.exerciseNumber + "." + it.number,
                        it.exercise.name() + ": " + it.test.sentence(),
                        it.test.status() == Outcome.PASSED ? "passed" : "failed",
                        it.test.score(),
                        it.test.maxScore(),
                        why(it),
                        List.of("ch01_fake", it.exercise.name())));
    }

    @Test
    void exercism() {
        JsonNode json = json(Format.EXERCISM);
        assertThat(json.get("status").stringValue()).isEqualTo("fail");
        tests(
                json,
                List.of("task_id", "name", "status", "message", "test_code"),
                it -> Stream.of(
                                it.exerciseNumber,
                                it.exercise.name() + ": " + it.test.sentence(),
                                switch (it.test.status()) {
                                    case PASSED -> "pass";
                                    case FAILED, NOT_STARTED -> "fail";
                                    case NOT_RUN -> "error";
                                },
                                it.test.status() == Outcome.PASSED ? "null" : why(it),
                                it.exercise.name() + (it.test.hidden() ? "HiddenTest." : "Test.") + it.test.name())
                        .toList());
        int first = IntStream.range(0, cases().size())
                .filter(i -> cases().get(i).exercise.name().equals("Tea"))
                .findFirst()
                .orElseThrow();
        assertThat(json.get("tests").get(first).get("output").stringValue()).isEqualTo("tea: started\ntea: ready");
    }

    @Test
    void classroom_50() {
        JsonNode json = JsonMapper.shared().readTree(Classroom50.of(REPORT, Map.of()));
        assertThat(json.get("score").intValue()).isEqualTo(6);
        assertThat(json.get("max-score").intValue()).isEqualTo(14);
        assertThat(json.get("datetime").stringValue()).isEqualTo("2026-01-02T03:04:05Z");
        tests(
                json,
                List.of("test-name", "passed", "status", "score", "max-score", "message"),
                it -> List.of(
                        it.exercise.name() + ": " + it.test.sentence(),
                        it.test.status() == Outcome.PASSED,
                        it.test.status(),
                        it.test.score(),
                        it.test.maxScore(),
                        why(it)));
    }

    @Test
    void the_badge() {
        assertThat(text(Format.BADGE))
                .contains("aria-label=\"async kata: 6 / 14\"", "<title>async kata: 6 / 14</title>", ">6 / 14</text>");
    }

    private static void tests(JsonNode json, List<String> fields, Function<Case, List<?>> expected) {
        List<String> found = new ArrayList<>();
        for (JsonNode test : json.get("tests")) {
            found.add(fields.stream().map(field -> words(test.get(field))).collect(Collectors.joining(" | ")));
        }
        assertThat(found)
                .isEqualTo(cases().stream()
                        .map(it -> expected.apply(it).stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(" | ")))
                        .toList());
    }

    private static String words(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(AccuracyTest::words).toList().toString()
                : value.isNull() ? "null" : value.asString();
    }

    private static String text(Format format) {
        return new String(format.write(REPORT), StandardCharsets.UTF_8);
    }

    private static JsonNode json(Format format) {
        return JsonMapper.shared().readTree(format.write(REPORT));
    }

    private static List<Element> elements(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}

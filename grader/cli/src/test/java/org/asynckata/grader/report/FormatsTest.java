package org.asynckata.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;
import org.asynckata.grader.step.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format by its own rules, of a submission that tries to break them. */
class FormatsTest {
    private static final Report REPORT = Mixed.report();
    private static final Report HUGE = huge();

    @Test
    void the_submission_has_everything_that_is_difficult() {
        assertThat(REPORT.exercises())
                .extracting(ExerciseResult::status)
                .containsExactly(Status.SOLVED, Status.DOES_NOT_COMPILE, Status.PARTLY, Status.FAILING, Status.SOLVED);
        assertThat(tests(REPORT)).anyMatch(test -> test.message().contains("<script>"));
    }

    @ParameterizedTest
    @EnumSource
    void every_format_is_text_without_controls(Format format) {
        for (Report report : List.of(REPORT, HUGE)) {
            String text = text(format, report);
            assertThat(text.codePoints().filter(c -> c < ' ' && c != '\n' && c != '\t'))
                    .isEmpty();
            assertThat(text).endsWith("\n");
            assertThat(text.contains("\u202e")).isEqualTo(format == Format.JSON);
        }
    }

    @Test
    void a_report_is_read_back_as_it_was() throws IOException {
        assertThat(ReportReader.read(Format.JSON.write(REPORT)))
                .usingRecursiveComparison()
                .isEqualTo(ReportReader.read(Format.JSON.write(ReportReader.read(Format.JSON.write(REPORT)))));
        assertThat(text(Format.SUMMARY, ReportReader.read(Format.JSON.write(REPORT))))
                .isEqualTo(text(Format.SUMMARY, REPORT));
    }

    @Test
    void what_is_no_report_is_said() {
        String json = text(Format.JSON, REPORT);
        for (String wrong : List.of("", "{", "[]", "{}", "null", json.substring(0, 500), "[".repeat(5_000))) {
            assertThatIOException().isThrownBy(() -> ReportReader.read(wrong.getBytes(StandardCharsets.UTF_8)));
        }
        assertThatIOException()
                .isThrownBy(() -> ReportReader.read(json.replace("\"schemaVersion\" : 1", "\"schemaVersion\" : 2")
                        .getBytes(StandardCharsets.UTF_8)))
                .withMessage("its schemaVersion is 2, not 1");
        assertThatIOException()
                .isThrownBy(() -> ReportReader.read(
                        json.replace("\"solved\"", "\"great\"").getBytes(StandardCharsets.UTF_8)))
                .withMessage("it is not as the schema says");
    }

    @Test
    void annotations_are_commands_on_the_learners_lines_and_nothing_else() {
        List<String> lines = text(Format.ANNOTATIONS, REPORT).lines().toList();
        assertThat(lines).hasSize(Finding.all(REPORT).size()).allMatch(line -> line.startsWith("::error file="));
        Matcher first = command(lines.getFirst());
        assertThat(first.group("file")).isEqualTo("src/main/java/ch01_fake/Counter.java");
        assertThat(first.group("line")).isEqualTo("3");
        assertThat(lines)
                .anyMatch(line -> line.contains(
                        "Tea.java,line=6,title=Tea%3A it is ready after two seconds::tea: ready at 3.5 s"));
        assertThat(lines).anyMatch(line -> line.contains("%2525") || line.contains("%250A"));
    }

    @Test
    void annotations_are_no_more_than_are_shown() {
        List<String> lines = text(Format.ANNOTATIONS, HUGE).lines().toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.getLast())
                .startsWith("::notice ")
                .contains("and " + (Finding.all(HUGE).size() - 10) + " more");
        lines.forEach(line -> assertThat(line.length()).isLessThan(64_000));
    }

    @Test
    void the_summary_is_a_table_and_the_first_failures() {
        String page = text(Format.SUMMARY, REPORT);
        assertThat(page)
                .startsWith("## Async Kata: %d of %d points (%d %%)\n"
                        .formatted(REPORT.score(), REPORT.maxScore(), REPORT.percent()))
                .contains("| ch01&#95;fake | 2 of 5 | %d / %d | ".formatted(REPORT.score(), REPORT.maxScore()))
                .contains("**Tea**: it is ready after two seconds")
                .contains("Tea&#46;java&#58;6");
        assertThat(page.replaceAll("(?s)<pre>[^<>]*</pre>", "").replaceAll("</?(details|summary)>", ""))
                .doesNotContain("<", ">", "`", "](", "http:", "@", "${");
        assertThat(text(Format.SUMMARY, HUGE).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(1_048_576 / 4);
    }

    @Test
    void junit_counts_what_it_tells() throws Exception {
        Document xml = xml(Format.JUNIT, REPORT);
        List<Element> suites = elements(xml.getDocumentElement(), "testsuite");
        assertThat(suites).hasSameSizeAs(REPORT.exercises());
        for (int i = 0; i < suites.size(); i++) {
            Element suite = suites.get(i);
            ExerciseResult exercise = REPORT.exercises().get(i);
            assertThat(suite.getAttribute("name")).isEqualTo("ch01_fake." + exercise.name());
            assertThat(suite.getAttribute("tests"))
                    .isEqualTo(String.valueOf(exercise.tests().size()));
            for (String[] kind :
                    new String[][] {{"failures", "failure"}, {"errors", "error"}, {"skipped", "skipped"}}) {
                assertThat(elements(suite, kind[1])).hasSize(Integer.parseInt(suite.getAttribute(kind[0])));
            }
            assertThat(elements(suite, "testcase"))
                    .extracting(test -> test.getAttribute("name"))
                    .isEqualTo(
                            exercise.tests().stream().map(TestResult::sentence).toList());
        }
        List<TestResult> failed = tests(REPORT).stream()
                .filter(test -> test.status() == Outcome.FAILED)
                .toList();
        assertThat(elements(xml.getDocumentElement(), "failure"))
                .extracting(Element::getTextContent)
                .isEqualTo(
                        failed.stream().map(test -> Plain.text(test.message())).toList());
    }

    @Test
    void gradescope_has_the_points() {
        JsonNode json = json(Format.GRADESCOPE, REPORT);
        assertThat(json.get("score").intValue()).isEqualTo(REPORT.score());
        assertThat(json.get("execution_time").decimalValue()).isEqualByComparingTo("6.789");
        assertThat(json.get("visibility").stringValue()).isEqualTo("visible");
        assertThat(json.has("max_score")).isFalse();
        List<TestResult> tests = tests(REPORT);
        assertThat(json.get("tests").size()).isEqualTo(tests.size());
        for (int i = 0; i < tests.size(); i++) {
            JsonNode test = json.get("tests").get(i);
            assertThat(test.get("score").intValue()).isEqualTo(tests.get(i).score());
            assertThat(test.get("max_score").intValue()).isEqualTo(tests.get(i).maxScore());
            assertThat(test.get("status").stringValue())
                    .isEqualTo(tests.get(i).status() == Outcome.PASSED ? "passed" : "failed");
            assertThat(test.get("name").stringValue())
                    .endsWith(": " + tests.get(i).sentence());
            assertThat(test.get("number").stringValue()).matches("\\d+\\.\\d+");
            assertThat(List.of(
                            test.get("name_format").stringValue(),
                            test.get("output_format").stringValue()))
                    .containsOnly("text");
            assertThat(test.get("visibility").stringValue()).isEqualTo("visible");
        }
    }

    @Test
    void exercism_has_a_message_for_what_did_not_pass_and_is_never_too_big() {
        JsonNode json = json(Format.EXERCISM, REPORT);
        assertThat(json.get("version").intValue()).isEqualTo(3);
        assertThat(json.get("status").stringValue()).isEqualTo("fail");
        assertThat(json.get("message").isNull()).isTrue();
        for (JsonNode test : json.get("tests")) {
            boolean passed = test.get("status").stringValue().equals("pass");
            assertThat(test.get("message").isNull()).isEqualTo(passed);
            assertThat(test.get("output").stringValue().length()).isLessThanOrEqualTo(500);
            assertThat(test.get("task_id").intValue()).isBetween(1, 5);
        }
        assertThat(Format.EXERCISM.write(HUGE).length).isLessThanOrEqualTo(500_000);
        assertThat(json(Format.EXERCISM, HUGE).get("tests").size())
                .isEqualTo(tests(HUGE).size());
    }

    @Test
    void exercism_has_an_error_only_if_nothing_ran() {
        Report broken = of(List.of(REPORT.exercises().get(1)));
        JsonNode json = json(Format.EXERCISM, broken);
        assertThat(json.get("status").stringValue()).isEqualTo("error");
        assertThat(json.get("message").stringValue()).contains("ch01_fake/Counter.java:3:");
        assertThat(json(Format.EXERCISM, of(List.of(REPORT.exercises().getFirst())))
                        .get("status")
                        .stringValue())
                .isEqualTo("pass");
    }

    @Test
    void classroom_50_takes_names_from_the_environment_and_whole_points() {
        JsonNode json = JsonMapper.shared()
                .readTree(Classroom50.of(REPORT, Map.of("CLASSROOM", "c", "USERNAME", "u", "SUBMISSION_TAG", "t")));
        assertThat(json.get("schema").stringValue()).isEqualTo("classroom50/result/v1");
        assertThat(json.get("classroom").stringValue()).isEqualTo("c");
        assertThat(json.get("owner").stringValue()).isEqualTo("u");
        assertThat(json.get("submission").stringValue()).isEqualTo("t");
        assertThat(json.get("assignment_type").stringValue()).isEqualTo("individual");
        assertThat(json.get("datetime").stringValue()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(json.get("score").isInt()).isTrue();
        assertThat(json.get("score").intValue()).isEqualTo(REPORT.score());
        assertThat(json.get("max-score").intValue()).isEqualTo(REPORT.maxScore());
        List<TestResult> tests = tests(REPORT);
        for (int i = 0; i < tests.size(); i++) {
            JsonNode test = json.get("tests").get(i);
            assertThat(test.get("test-name").stringValue())
                    .endsWith(tests.get(i).sentence());
            assertThat(test.get("passed").booleanValue()).isEqualTo(tests.get(i).status() == Outcome.PASSED);
            assertThat(test.get("score").intValue()).isEqualTo(tests.get(i).score());
            assertThat(test.get("max-score").intValue()).isEqualTo(tests.get(i).maxScore());
        }
    }

    @Test
    void the_badge_is_an_image_of_the_score() throws Exception {
        Element svg = xml(Format.BADGE, REPORT).getDocumentElement();
        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(svg.getAttribute("aria-label"))
                .isEqualTo("async kata: %d / %d".formatted(REPORT.score(), REPORT.maxScore()));
        assertThat(elements(svg, "text"))
                .extracting(Element::getTextContent)
                .containsExactly("async kata", REPORT.score() + " / " + REPORT.maxScore());
    }

    private static final Pattern COMMAND =
            Pattern.compile("::error file=(?<file>[^,:]+)(,line=(?<line>\\d+))?(,col=\\d+)?,title=[^,:]+::.+");

    private static Matcher command(String line) {
        Matcher matcher = COMMAND.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        return matcher;
    }

    /** A hundred times as much, each message as long as may be. */
    private static Report huge() {
        List<ExerciseResult> exercises = new ArrayList<>();
        IntStream.range(0, 100).forEach(_ -> exercises.addAll(REPORT.exercises()));
        return of(exercises);
    }

    private static Report of(List<ExerciseResult> exercises) {
        return Report.of("src/main/java", exercises, Collections.nCopies(100, Mixed.HOSTILE.repeat(50)), REPORT.run());
    }

    private static List<TestResult> tests(Report report) {
        return report.exercises().stream().flatMap(it -> it.tests().stream()).toList();
    }

    private static String text(Format format, Report report) {
        return new String(format.write(report), StandardCharsets.UTF_8);
    }

    private static JsonNode json(Format format, Report report) {
        return JsonMapper.shared().readTree(format.write(report));
    }

    private static Document xml(Format format, Report report) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(format.write(report)));
    }

    private static List<Element> elements(Element in, String name) {
        var nodes = in.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}

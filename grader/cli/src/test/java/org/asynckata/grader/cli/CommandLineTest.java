package org.asynckata.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.asynckata.grader.Workers;
import org.asynckata.grader.report.ReportSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The commands as they are typed, with this kit's own exercises and solutions. */
class CommandLineTest {
    private static final String CHAPTER = "src/main/java/ch02_coroutines/";
    private static final Path KIT = Path.of("..", "..");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                          | Say what to do: grade, watch, report, list, hint or check
        grade                       | Missing required parameter: 'DIR'
        grade a b                   | Unmatched argument at index 2: 'b'
        grade . --minimum=3         | Unknown option: '--minimum=3'
        grade . --min 101           | --min is a percentage, 0 to 100
        grade . --min x             | Invalid value for option '--min'
        grade . --time-limit 0      | --time-limit is at least 1
        grade no/such               | there is no folder no/such
        grade pom.xml               | pom.xml is a file; name the folder of a submission
        grade src                   | src is no submission
        grade .. --report pom.xml/x | cannot write the report to pom.xml/x/report.json: Not a directory
        report pom.xml out.html     | cannot read the report pom.xml: it is no JSON
        report no/such out.html     | there is no file no/such
        report pom.xml              | Missing required parameter: 'OUT'
        grade .. --report html=..   | cannot write the report to ..: it is a folder
        grade .. --report ..        | ../report.json: it is a folder
        check src                   | src is no checkout of the kit
        watch no/such               | there is no folder no/such
        hint Nothing                | there is no exercise Nothing; list shows all
        hint Breakfast --in src     | src is no submission
        """)
    void what_cannot_be_used_is_said_in_one_line(String line, String message) throws IOException {
        Path report = Path.of("../report.json");
        if (line.endsWith("--report ..")) {
            Files.createDirectory(report);
        }
        try {
            assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        } finally {
            Files.deleteIfExists(report);
        }
        assertThat(err.toString()).contains(message).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--help, Usage: async-kata", "grade --help, --report", "check -h, checkout", "--version, Async Kata"})
    void help_is_at_hand(String line, String part) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).contains(part);
    }

    @Test
    void the_list_has_every_exercise() {
        assertThat(run("list")).isZero();
        assertThat(out.toString()).contains("ch02_coroutines", "Hello", "CallingVersusRunning", "AssemblyLine");
    }

    @Test
    void hints_come_one_after_the_other_and_then_all_again() throws IOException {
        copySolutions();
        String[] hint = {"hint", "breakfast", "--in", folder.toString()};
        assertThat(run(hint)).isZero();
        assertThat(out.toString()).startsWith("Hint 1 of 2: ");
        run(hint);
        assertThat(out.toString()).contains("Hint 2 of 2: ");
        run(hint);
        assertThat(out.toString()).contains("You have seen all the hints of Breakfast.");
    }

    @Test
    void a_file_and_a_folder_get_the_same_report_and_grades_are_identical() throws IOException {
        copySolutions();
        Path first = folder.resolve("first.json");
        assertThat(run("grade", folder.toString(), "--report", first.toString()))
                .isZero();
        assertThat(statuses(first))
                .containsEntry("Breakfast", "solved")
                .containsEntry("Hello", "solved")
                .doesNotContainValue("partly");
        assertThat(out.toString()).containsPattern("(?m)^Score: \\d+ of \\d+ \\(\\d+ %\\)$");
        assertThat(run(
                        "grade",
                        folder.toString(),
                        "--report",
                        folder.resolve("second").toString()))
                .isZero();
        assertThat(withoutRun(folder.resolve("second/report.json"))).isEqualTo(withoutRun(first));
    }

    @Test
    void one_broken_exercise_costs_only_itself() throws IOException {
        copySolutions();
        Path chapter = folder.resolve(CHAPTER);
        edit(chapter.resolve("Breakfast.java"), "return", "retrun");
        edit(chapter.resolve("AssemblyLine.java"), "compare", "comparison");
        Files.delete(chapter.resolve("Hello.java"));
        Files.write(
                chapter.resolve("ForgottenAwait.java"),
                "// f\u00fcr alle\nclass ForgottenAwait {}".getBytes(StandardCharsets.ISO_8859_1));
        Path report = folder.resolve("report.json");
        assertThat(run("grade", folder.toString(), "--report", report.toString()))
                .isZero();
        assertThat(ReportSchema.violations(Files.readString(report))).isEmpty();
        assertThat(statuses(report))
                .containsEntry("AssemblyLine", "wrong signature")
                .containsEntry("Breakfast", "does not compile")
                .containsEntry("CallingVersusRunning", "solved")
                .containsEntry("ForgottenAwait", "refused")
                .containsEntry("Hello", "missing");
        assertThat(out.toString())
                .contains("Breakfast.java:")
                .contains("AssemblyLine must have static Times compare(List); it has none of this name")
                .contains("ForgottenAwait.java is not in UTF-8 (line 1)");
    }

    @Test
    void a_report_is_written_at_once_or_later_in_each_format() throws IOException {
        copySolutions();
        Path once = folder.resolve("report.html");
        Path json = folder.resolve("report.json");
        assertThat(run("grade", folder.toString(), "--report", json.toString(), "--report", once.toString()))
                .isZero();
        Path later = folder.resolve("later");
        List<String> line = new ArrayList<>(List.of("report", json.toString()));
        Stream.of("page.html", "page.md", "junit.xml", "badge.svg")
                .forEach(name -> line.add(later.resolve(name).toString()));
        Stream.of("annotations", "gradescope", "exercism", "classroom50")
                .forEach(name -> line.add(name + "=" + later.resolve(name)));
        assertThat(run(line.toArray(String[]::new))).isZero();
        assertThat(later.resolve("page.html")).hasSameBinaryContentAs(once);
        assertThat(later.toFile().list()).hasSize(8);
    }

    @Test
    void below_the_minimum_the_exit_code_is_one() throws IOException {
        Files.createDirectories(folder.resolve(CHAPTER));
        Files.writeString(folder.resolve(CHAPTER + "Hello.java"), "oops");
        assertThat(run("grade", folder.toString(), "--min", "1")).isEqualTo(1);
        assertThat(run("grade", folder.toString(), "--min", "0", "--show-command"))
                .isZero();
        assertThat(out.toString().lines().toList().getLast())
                .startsWith("To grade any other folder: java -jar ")
                .endsWith("async-kata.jar grade DIR --report OUT");
    }

    private int run(String... args) {
        return commandLine().execute(args);
    }

    private CommandLine commandLine() {
        return AsyncKata.commandLine(Workers::start)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
    }

    private void copySolutions() throws IOException {
        Files.createDirectories(folder.resolve(CHAPTER));
        try (var files = Files.list(KIT.resolve("solutions").resolve(CHAPTER))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(CHAPTER).resolve(file.getFileName()));
            }
        }
    }

    private static void edit(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private static Map<String, String> statuses(Path report) {
        Map<String, String> statuses = new TreeMap<>();
        JsonMapper.shared()
                .readTree(report)
                .get("exercises")
                .forEach(exercise -> statuses.put(
                        exercise.get("name").stringValue(),
                        exercise.get("status").stringValue()));
        return statuses;
    }

    private static JsonNode withoutRun(Path report) {
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(report);
        assertThat(json.propertyNames()).contains("run");
        json.remove("run");
        return json;
    }
}

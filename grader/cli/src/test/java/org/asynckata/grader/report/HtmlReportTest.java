package org.asynckata.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.engine.timeline.Seconds;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;
import org.asynckata.grader.step.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a browser shows it. */
class HtmlReportTest {
    private static final Report REPORT = Mixed.report();

    @TempDir
    private static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void write() throws IOException {
        browser = Browser.open();
        page = Files.write(folder.resolve("report.html"), Format.HTML.write(REPORT));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1200, false", "1200, true", "390, false", "390, true"})
    void everybody_can_read_it_in_light_and_dark_on_a_screen_and_a_phone(int width, boolean dark) throws IOException {
        browser.show(page, width, dark);
        unfold();
        assertThat(browser.driver.findElement(By.tagName("body")).getCssValue("background-color"))
                .isEqualTo(dark ? "rgba(20, 24, 29, 1)" : "rgba(255, 255, 255, 1)");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.console()).isEmpty();
        assertThat(browser.driver.executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo((long) width);
    }

    @Test
    void it_needs_nothing_from_anywhere() throws IOException {
        browser.show(page, 1200, false);
        assertThat(browser.driver.executeScript("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(Files.readString(page)).doesNotContain("src=\"").contains("default-src 'none'");
        assertThat(elements("script, img, iframe, link, object")).isEmpty();
    }

    @Test
    void what_a_learner_wrote_is_text() {
        browser.show(page, 1200, false);
        unfold();
        assertThat(browser.driver.getTitle())
                .isEqualTo("Async Kata: %d of %d points".formatted(REPORT.score(), REPORT.maxScore()));
        assertThat(text("main")).contains(Mixed.HOSTILE);
        assertThat(text("footer")).contains(Mixed.HOSTILE);
    }

    @Test
    void every_failure_is_reached_by_keyboard() {
        browser.show(page, 1200, false);
        List<String> reached = new ArrayList<>();
        WebElement body = browser.driver.findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        for (WebElement here = focus(); !here.getTagName().equals("body"); here = focus()) {
            if (here.getTagName().equals("summary")
                    && here.findElement(By.xpath("..")).getDomAttribute("open") == null) {
                here.sendKeys(Keys.ENTER);
            }
            reached.add(here.getText());
            here.sendKeys(Keys.TAB);
        }
        for (TestResult test : tests()) {
            if (test.status() == Outcome.FAILED) {
                assertThat(reached).anyMatch(it -> it.contains(test.sentence()));
            }
        }
        for (WebElement details : elements("details")) {
            assertThat(details.getDomAttribute("open")).isNotNull();
        }
    }

    @Test
    void it_says_what_the_grade_says() {
        browser.show(page, 1200, false);
        unfold();
        assertThat(text(".score")).isEqualTo("6 of 14 points");
        assertThat(text(".ring")).isEqualTo("42%");
        assertThat(texts(".counts li"))
                .containsExactly("✓ 2 solved", "◐ 1 partly", "✗ 1 failing", "✗ 1 does not compile");
        assertThat(texts(".notes li")).containsExactlyElementsOf(REPORT.notes());
        assertThat(texts(".card > h3, .card > .points")).containsExactly("Chapter 1: fake", "6 / 14");
        assertThat(elements(".card .got"))
                .extracting(it -> it.getDomAttribute("width"))
                .containsExactly("42%");
        assertThat(texts(".chips li"))
                .containsExactlyElementsOf(REPORT.exercises().stream()
                        .map(it -> sign(it.status()) + " " + it.name() + " : " + it.status())
                        .toList());
        assertThat(texts("section > h2")).contains("Chapter 1: fake 6 / 14");
        assertThat(text("footer"))
                .isEqualTo("Graded " + Mixed.HOSTILE + " at 2026-01-02 03:04 UTC in 6.8 s, on Java 25.");
        List<WebElement> exercises = elements(".exercise");
        assertThat(exercises).hasSameSizeAs(REPORT.exercises());
        for (int i = 0; i < exercises.size(); i++) {
            check(exercises.get(i), REPORT.exercises().get(i));
        }
    }

    private static void check(WebElement shown, ExerciseResult exercise) {
        assertThat(lines(shown, ":scope > summary"))
                .contains(exercise.name())
                .contains(exercise.status().toString())
                .endsWith(exercise.score() + " / " + exercise.maxScore());
        exercise.problems()
                .forEach(problem -> assertThat(shown.getText())
                        .contains(problem.file() + ":" + problem.line() + ":" + problem.column())
                        .contains(problem.message().lines().findFirst().orElseThrow()));
        List<WebElement> tests = shown.findElements(By.cssSelector(".test"));
        assertThat(tests).hasSameSizeAs(exercise.tests());
        for (int i = 0; i < tests.size(); i++) {
            check(tests.get(i), exercise.tests().get(i));
        }
    }

    private static void check(WebElement shown, TestResult test) {
        assertThat(lines(shown, ".line"))
                .contains(test.sentence() + " : " + test.status())
                .endsWith(test.score() + " / " + test.maxScore());
        assertThat(shown.findElements(By.className("tag"))).hasSize(test.hidden() ? 1 : 0);
        String all = shown.getText().replaceAll("\\s+", " ");
        assertThat(all)
                .contains(Plain.line(test.reason().sentence()))
                .contains(Plain.line(test.reason().details()))
                .contains(Plain.line(test.reason().replay()))
                .contains(test.reason().next());
        if (test.reason().line() > 0) {
            assertThat(all).contains(test.reason().file() + ":" + test.reason().line());
        }
        List<String> cells = shown.findElements(By.cssSelector("tbody td:not(:empty)")).stream()
                .map(cell -> cell.getText().replace("\n(the difference)", ""))
                .toList();
        assertThat(cells)
                .containsExactlyElementsOf(test.timeline().rows().stream()
                        .flatMap(row -> Stream.concat(row.expected().stream(), row.actual().stream()))
                        .flatMap(line -> Stream.of(Seconds.format(line.at()), words(line)))
                        .toList());
        long marked = test.timeline().rows().stream()
                .flatMap(row -> Stream.concat(row.expected().stream(), row.actual().stream()))
                .filter(Excerpt.Cell::marked)
                .count();
        assertThat(shown.findElements(By.cssSelector(".lane .halo"))).hasSize((int) marked);
        assertThat(shown.findElements(By.cssSelector(".lane:not(.axis) svg svg > title")).stream()
                        .map(it -> it.getDomProperty("textContent")))
                .containsExactlyInAnyOrderElementsOf(test.timeline().rows().stream()
                        .flatMap(Excerpt.Pair::lines)
                        .map(line -> Seconds.format(line.at()) + ": " + line.what())
                        .toList());
        assertThat(shown.findElements(By.cssSelector("td.marked:not(.at)"))).hasSize((int) marked);
    }

    private static String words(Excerpt.Cell line) {
        return line.who().isEmpty() ? line.what() : line.who() + ": " + line.what();
    }

    private static String sign(Status status) {
        return switch (status) {
            case SOLVED -> "✓";
            case PARTLY -> "◐";
            case NOT_STARTED, MISSING -> "○";
            case FAILING, DOES_NOT_COMPILE, WRONG_SIGNATURE, REFUSED -> "✗";
        };
    }

    private static List<TestResult> tests() {
        return REPORT.exercises().stream().flatMap(it -> it.tests().stream()).toList();
    }

    private static void unfold() {
        browser.driver.executeScript("document.querySelectorAll('details').forEach(it => it.open = true)");
    }

    private static WebElement focus() {
        return browser.driver.switchTo().activeElement();
    }

    private static List<WebElement> elements(String css) {
        return browser.driver.findElements(By.cssSelector(css));
    }

    private static String text(String css) {
        return browser.driver.findElement(By.cssSelector(css)).getText();
    }

    private static List<String> texts(String css) {
        return elements(css).stream()
                .map(it -> it.getText().replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static String lines(WebElement in, String css) {
        return in.findElement(By.cssSelector(css))
                .getText()
                .replaceAll("\\s+", " ")
                .strip();
    }
}

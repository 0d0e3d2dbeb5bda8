package org.asynckata.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.asynckata.grader.check.Checks;
import org.asynckata.grader.check.WithoutPolicy;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.compile.InProcessCompiler;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Status;
import org.asynckata.grader.step.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Grades a corpus of hostile exercises, an innocent one after each: with the policy, and with nothing but the isolation of
 * the processes, since each layer must hold by itself. What came of each is then told in target/attacks.md.
 */
class HostileTest {
    private static final Path KIT_SOURCES = FakeKit.resources("/hostile/kit");
    static final Kit KIT = FakeKit.compile(KIT_SOURCES);
    private static final String INNOCENT = text(KIT_SOURCES.resolve("exercises/ch01_hostile/Bystander.java"));
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final AttackTable TABLE = new AttackTable();

    @AfterAll
    static void write_the_table() throws IOException {
        TABLE.write();
    }

    @Test
    void with_the_policy_each_attack_is_refused() {
        List<Attack> attacks = Attack.in("quick").stream()
                .filter(attack -> !attack.withPolicy().equals("not refused"))
                .toList();
        List<ExerciseResult> results = grade(attacks, new Checks(KIT), "with the policy");
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < attacks.size(); i++) {
                ExerciseResult got = results.get(2 * i);
                softly.assertThat(got.status().toString())
                        .as(attacks.get(i).name() + ", of which is said: " + said(got))
                        .isEqualTo(attacks.get(i).withPolicy());
                softly.assertThat(results.get(2 * i + 1).status())
                        .as("the innocent after " + attacks.get(i).name())
                        .isEqualTo(Status.SOLVED);
            }
        });
    }

    @Test
    void of_the_others_the_policy_says_nothing() {
        Exercise exercise = candidate("Target", "").exercise();
        SoftAssertions.assertSoftly(softly -> Stream.of("quick", "slow")
                .flatMap(folder -> Attack.in(folder).stream())
                .filter(attack -> attack.withPolicy().equals("not refused"))
                .forEach(attack -> softly.assertThat(new Checks(KIT)
                                .examine(new Compiled(
                                        exercise, InProcessCompiler.compile(exercise.path(), attack.text(), Map.of()))))
                        .as(attack.name())
                        .isInstanceOf(Step.Ready.class)));
    }

    @Test
    void without_the_policy_each_attack_costs_its_own_points_and_no_others() {
        gradeWithout(Attack.in("quick"));
    }

    @Test
    void so_do_attacks_on_the_compiler() {
        gradeWithout(CompilerAttacks.quick());
    }

    @Test
    @Tag("long")
    void so_do_attacks_that_only_the_clock_can_end() {
        gradeWithout(Attack.in("slow"));
    }

    @Test
    @Tag("long")
    void so_do_attacks_on_whoever_reads_what_the_compiler_has_made() {
        gradeWithout(CompilerAttacks.compiling());
    }

    @Test
    @Tag("long")
    void so_do_attacks_that_keep_the_compiler_busy() {
        gradeWithout(CompilerAttacks.slow());
    }

    private static void gradeWithout(List<Attack> attacks) {
        List<ExerciseResult> results = grade(attacks, WithoutPolicy.checks(KIT), "without it");
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < attacks.size(); i++) {
                Attack attack = attacks.get(i);
                ExerciseResult got = results.get(2 * i);
                String said = said(got);
                softly.assertThat(attack.without().allows(got.status().toString(), got.score()))
                        .as("%s got %s, %d, since: %s", attack.name(), got.status(), got.score(), said)
                        .isTrue();
                softly.assertThat(said)
                        .as(attack.name())
                        .containsIgnoringCase(attack.without().said());
                ExerciseResult bystander = results.get(2 * i + 1);
                softly.assertThat(bystander.status())
                        .as("the innocent after " + attack.name() + ": " + said(bystander))
                        .isEqualTo(Status.SOLVED);
            }
        });
    }

    /** Two results for each attack: its own, and that of the innocent exercise beside it. */
    private static List<ExerciseResult> grade(List<Attack> attacks, Checks checks, String how) {
        List<Candidate> candidates = new ArrayList<>();
        for (Attack attack : attacks) {
            candidates.add(candidate("Target", attack.text()));
            candidates.add(candidate("Bystander", INNOCENT));
        }
        try (Workers workers = Workers.start()) {
            List<ExerciseResult> results =
                    new Grader(KIT, workers, LIMIT, checks).grade(candidates, TABLE.listener(attacks, how));
            assertThat(results).hasSameSizeAs(candidates);
            return results;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String said(ExerciseResult result) {
        StringBuilder said = new StringBuilder(result.message());
        result.problems().stream().map(Problem::message).forEach(said::append);
        result.tests().stream().map(TestResult::message).forEach(said::append);
        return said.toString();
    }

    static Candidate candidate(String name, String text) {
        Exercise exercise = KIT.exerciseAt("ch01_hostile/" + name + ".java").orElseThrow();
        return new Candidate(exercise, new Step.Ready<>(Map.of(exercise.path(), text)));
    }
}

package org.asynckata.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asynckata.engine.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our solutions do what CPython does in the same scenario, instant by instant; what differs is named. */
class FidelityTest {
    /** After the name of a test that goes on with what is only in ours. */
    private static final String BEGINNING = ", its beginning";

    @Test
    void there_are_facts_about_every_exercise() {
        assertThat(Facts.all().map(Facts::exercise))
                .containsExactlyInAnyOrderElementsOf(VisibleTests.exercises().keySet());
    }

    @Test
    void where_there_are_none_it_says_why() {
        assertThat(Facts.all())
                .allMatch(facts ->
                        !facts.scenarios().isEmpty() || !facts.leftOut().isEmpty());
    }

    static Stream<Arguments> scenarios() {
        return Facts.all()
                .flatMap(
                        facts -> facts.scenarios().keySet().stream().map(test -> Arguments.of(facts.exercise(), test)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("scenarios")
    void what_CPython_did_happens_at_the_same_instants_and_as_often(String exercise, String test) {
        Facts facts = factsAbout(exercise);
        List<Line> wanted = facts.scenarios().get(test);
        Set<String> texts = wanted.stream().map(Line::text).collect(Collectors.toSet());
        List<Line> printed = VisibleTests.timeline(exercise, test.replace(BEGINNING, ""));
        List<Line> ours = printed.stream()
                .filter(line -> texts.contains(line.text()))
                .limit(test.endsWith(BEGINNING) ? wanted.size() : Long.MAX_VALUE)
                .toList();

        assertThat(told(ours)).isEqualTo(told(wanted));
        if (printed.size() > wanted.size()) {
            assertThat(facts.leftOut()).as("what of ours did not happen there").isNotEmpty();
        }
    }

    private static Facts factsAbout(String exercise) {
        return Facts.all()
                .filter(facts -> facts.exercise().equals(exercise))
                .findFirst()
                .orElseThrow();
    }

    /** In the order of time; inside an instant each actor's own order, since right programs differ in the rest. */
    private static List<String> told(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.at()).thenComparing(Line::who))
                .map(line -> line.at() + " " + line.text())
                .toList();
    }
}

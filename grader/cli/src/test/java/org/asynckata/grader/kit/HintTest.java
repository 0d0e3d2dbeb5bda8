package org.asynckata.grader.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HintTest {

    @Test
    void every_exercise_has_hints_of_its_own() {
        Kit kit = Kit.ofThisGrader();
        assertThat(kit.exercises())
                .allSatisfy(exercise -> assertThat(kit.hints(exercise))
                        .as(exercise.name())
                        .isNotEmpty()
                        .allMatch(
                                hint -> !hint.title().isBlank() && !hint.text().isBlank()));
    }

    @Test
    void hints_are_what_is_folded_below_the_heading_of_the_exercise() {
        String lesson = """
            ### [Hello](Hello.java)
            <details><summary>Hint: not this</summary>
            x
            </details>

            #### [Breakfast](Breakfast.java)
            The task.
            <details><summary>Hint: why <code>get</code>?</summary>

            It waits.
            </details>
            <details><summary>The answers</summary>
            no hint
            </details>
            ### [Dinner](Dinner.java)
            <details><summary>Hint: nor this</summary>
            x
            </details>
            """;
        assertThat(Hint.of("Breakfast", lesson)).containsExactly(new Hint("why `get`?", "It waits."));
        assertThat(Hint.of("Supper", lesson)).isEmpty();
    }
}

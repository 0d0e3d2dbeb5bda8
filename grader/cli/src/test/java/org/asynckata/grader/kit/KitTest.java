package org.asynckata.grader.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KitTest {

    @Test
    void exercises_come_in_the_order_of_the_table() {
        assertThat(FakeKit.kit().exercises()).extracting(Exercise::name).containsExactly("Counter", "Adder", "Tea");
    }

    @Test
    void tests_come_in_the_order_of_their_files_visible_ones_first() {
        assertThat(FakeKit.exercise("Adder").tests())
                .containsExactly(
                        new TestMethod("ch01_fake.AdderTest", "adds_two_numbers", false, 1),
                        new TestMethod("ch01_fake.AdderTest", "adds_a_pair", false, 1),
                        new TestMethod("ch01_fake.AdderHiddenTest", "adds_what_is_negative", true, 3),
                        new TestMethod("ch01_fake.AdderHiddenTest", "adds_nothing_to", true, 1));
        assertThat(FakeKit.exercise("Adder").maxScore()).isEqualTo(6);
    }

    @Test
    void an_exercise_may_have_no_visible_test() {
        assertThat(FakeKit.exercise("Counter").tests()).allMatch(TestMethod::hidden);
    }

    @Test
    void its_own_names_are_the_tests_and_the_given_classes() {
        assertThat(FakeKit.kit().owns("ch01_fake.AdderHiddenTest")).isTrue();
        assertThat(FakeKit.kit().owns("ch01_fake.AdderHiddenTest$Nested")).isTrue();
        assertThat(FakeKit.kit().owns("ch01_fake.Pair")).isTrue();
        assertThat(FakeKit.kit().owns("ch01_fake.Adder")).isFalse();
    }

    @Test
    void given_files_are_there_as_classes_and_as_text() {
        assertThat(FakeKit.kit().givenClasses()).containsOnlyKeys("ch01_fake.Pair");
        assertThat(FakeKit.kit().givenSource("ch01_fake/Pair.java").orElseThrow())
                .contains("record Pair");
        assertThat(FakeKit.kit().helpers("ch01_fake")).doesNotContainKey("ch01_fake.Pair");
    }
}

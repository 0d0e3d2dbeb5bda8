package org.asynckata.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.step.Problem;
import org.junit.jupiter.api.Test;

class CompileWorkerTest {
    private static final String PATH = "ch01_fake/Adder.java";
    private static final CompileWorker WORKER = new CompileWorker();

    private final Map<String, String> sources = new TreeMap<>();

    @Test
    void an_exercise_gives_its_classes_nested_ones_too() {
        assertThat(compile("package ch01_fake; class Adder { record In() {} }  class Beside {}")
                        .classes())
                .containsOnlyKeys("ch01_fake.Adder", "ch01_fake.Adder$In", "ch01_fake.Beside");
    }

    @Test
    void an_error_has_its_line_and_column() {
        CompileReply reply = compile("package ch01_fake;\nclass Adder {\n    int x = 1\n}\n");
        assertThat(reply.compiles()).isFalse();
        assertThat(reply.problems()).containsExactly(new Problem(PATH, 3, 14, "';' expected"));
    }

    @Test
    void an_error_names_types_as_people_do() {
        CompileReply reply = compile("package ch01_fake; class Adder { int x = java.util.List.of(\"a\"); }");
        assertThat(reply.problems().getFirst().message()).contains("List<").doesNotContain("java.util");
    }

    @Test
    void an_error_about_a_name_that_fills_the_file_is_cut() {
        CompileReply reply = compile("package ch01_fake; class Adder { int x = " + "y".repeat(100_000) + "; }");
        assertThat(reply.problems().getFirst().message()).hasSize(2001).startsWith("cannot find symbol");
    }

    @Test
    void helpers_are_compiled_when_they_are_used() {
        sources.put("ch01_fake/Help.java", "package ch01_fake; class Help { static int one() { return 1; } }");
        sources.put("ch01_fake/Unused.java", "package ch01_fake; class Unused {}");
        assertThat(compile("package ch01_fake; class Adder { int x = Help.one(); }")
                        .classes())
                .containsOnlyKeys("ch01_fake.Adder", "ch01_fake.Help");
    }

    @Test
    void a_broken_helper_costs_only_who_uses_it() {
        sources.put("ch01_fake/Help.java", "package ch01_fake; class Help { oops }");
        assertThat(compile("package ch01_fake; class Adder {}").compiles()).isTrue();
        CompileReply reply = compile("package ch01_fake; class Adder { Help help; }");
        assertThat(reply.compiles()).isFalse();
        assertThat(reply.problems()).extracting(Problem::file).containsOnly("ch01_fake/Help.java");
    }

    @Test
    void given_classes_are_there_and_the_tests_libraries_are_not() {
        assertThat(compile("package ch01_fake; class Adder { Pair pair = new Pair(1, 2); }")
                        .compiles())
                .isTrue();
        for (String name : new String[] {
            "org.junit.jupiter.api.Test",
            "org.asynckata.engine.Points",
            "org.asynckata.grader.Grader",
            "ch01_fake.AdderHiddenTest",
            "picocli.CommandLine"
        }) {
            assertThat(compile("package ch01_fake; class Adder { " + name + " x; }")
                            .compiles())
                    .as(name)
                    .isFalse();
        }
    }

    @Test
    void a_warning_never_matters() {
        assertThat(compile("package ch01_fake; @SuppressWarnings(\"x\") class Adder { java.util.List l = new"
                                + " java.util.Vector(); @Deprecated void old() {} Thread t() {"
                                + " Thread.currentThread().stop(); return null; } }")
                        .problems())
                .isEmpty();
    }

    @Test
    void modern_java_is_understood_and_previews_are_not() {
        assertThat(compile("package ch01_fake; class Adder { Object o(Object x) { return switch (x) { case"
                                + " Pair(int a, int _) when a > 1 -> a; default -> 0; }; } void main() {"
                                + " IO.println(); } }")
                        .compiles())
                .isTrue();
        assertThat(compile("package ch01_fake; class Adder { void o(Object x) { if (x instanceof int i) {} } }")
                        .compiles())
                .isFalse();
    }

    @Test
    void what_is_nested_too_deeply_is_an_error_like_others() {
        String deep = "(".repeat(50_000) + "1" + ")".repeat(50_000);
        assertThat(compile("package ch01_fake; class Adder { int x = " + deep + "; }")
                        .compiles())
                .isFalse();
        assertThat(compile("package ch01_fake; class Adder {}").compiles()).isTrue();
    }

    private CompileReply compile(String source) {
        sources.put(PATH, source);
        return WORKER.compile(new CompileJob(PATH, sources, FakeKit.kit().givenClasses()));
    }
}

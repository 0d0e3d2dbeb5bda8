package org.asynckata.grader;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Attacks on the compiler, and on whoever reads what it has made: too large to be kept as files. */
final class CompilerAttacks {
    private static final String RIGHT = """
        static int answer(int question) { return question + 1; }
        static java.util.List<String> echo(java.util.List<String> words) { return words; }
        """;

    private CompilerAttacks() {}

    /** Those that fail soon. */
    static List<Attack> quick() {
        return List.of(
                refused(
                        "NestsParentheses",
                        "to use up the compiler's stack",
                        "too deeply nested",
                        "int x = " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + ";"),
                refused(
                        "NestsBlocks",
                        "to use up the compiler's stack with blocks",
                        "too deeply nested",
                        "void x() " + "{".repeat(50_000) + "}".repeat(50_000)),
                refused(
                        "NestsClasses",
                        "to use up the compiler's stack with classes",
                        "too deeply nested",
                        repeat(5_000, i -> "class N" + i + "{") + "}".repeat(5_000)),
                refused(
                        "NestsLambdas",
                        "to use up the compiler's stack with lambdas",
                        "too deeply nested",
                        "Runnable x = " + "() -> { Runnable r = ".repeat(3_000) + "null" + "; }".repeat(3_000) + ";"),
                refused(
                        "AddsForEver",
                        "to use up the compiler's stack with a sum",
                        "too deeply nested",
                        "int one; int x = one" + " + one".repeat(30_000) + ";"),
                refused(
                        "FillsAMethod",
                        "to have more code in a method than it can hold",
                        "code too large",
                        "void x(int n) { " + "n++;".repeat(30_000) + " }"),
                refused(
                        "IsALongText",
                        "to have a longer text in a class than it can hold",
                        "constant string too long",
                        "String x = \"" + "x".repeat(70_000) + "\";"));
    }

    /** Those that compile, and then try whoever reads, rewrites and loads what was made. */
    static List<Attack> compiling() {
        return List.of(
                solved(
                        "AlmostFillsThePool",
                        "to leave no room in a class for what the engine adds",
                        repeat(
                                5,
                                i -> "static String[] t%d() { return new String[] {%s}; }%n"
                                        .formatted(i, texts(i * 6_540, (i + 1) * 6_540)))),
                solved(
                        "AlmostFillsAMethod",
                        "to leave no room in a method for what the engine adds",
                        "static int x(int n) { " + "for (;n<0;n++) n++;".repeat(4_990) + " return n; }\n"
                                + "static { x(1); }"),
                solved(
                        "MakesThousandsOfClasses",
                        "to have more classes than anybody expects",
                        repeat(9_000, i -> "class C%d {}%n".formatted(i))));
    }

    /** Those that take what memory there is, or time. */
    static List<Attack> slow() {
        return List.of(
                refused(
                        "DoublesConstants",
                        "to fill the compiler's memory with constants",
                        "too much memory",
                        "static final String S0 = \"0123456789abcdef\";\n"
                                + repeat(30, i -> "static final String S%d = S%d + S%d;%n".formatted(i + 1, i, i))),
                refused(
                        "CopiesFinally",
                        "to have the compiler copy the same block a million times",
                        "too much memory",
                        "void x(int n) { " + "try { n++; } finally { ".repeat(20) + "n++;" + " }".repeat(20) + " }"),
                refused(
                        "EnumeratesThousands",
                        "to have an initialiser that is too long",
                        "code too large",
                        "enum Many { " + repeat(6_000, i -> "C" + i + ",") + " }"),
                refused(
                        "InfersForEver",
                        "to have types inferred in more ways than there are atoms",
                        "takes longer than 30 s",
                        "static <T> T m(java.util.function.Function<Integer, T> f) { return f.apply(1); }\n"
                                + "Object x = " + repeat(40, i -> "m(a%d -> { return ".formatted(i)) + "1"
                                + "; })".repeat(40) + ";"),
                refused(
                        "MakesThousandsOfLambdas",
                        "to fill a class with what the compiler is slow at, and which it cannot hold",
                        "",
                        lambdas(200)));
    }

    private static String lambdas(int hundreds) {
        return repeat(hundreds, i -> "void a%d() { Runnable r; %s }%n".formatted(i, "r=()->{};".repeat(100)));
    }

    /** Each takes two places of the constant pool. */
    private static String texts(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> '"' + Integer.toString(i, Character.MAX_RADIX) + "\",")
                .collect(Collectors.joining());
    }

    private static Attack solved(String name, String tries, String members) {
        return attack(name, tries, "solved", 4, "", members);
    }

    private static Attack refused(String name, String tries, String said, String members) {
        return attack(name, tries, "does not compile", 0, said, members);
    }

    private static Attack attack(String name, String tries, String status, int score, String said, String members) {
        return Attack.of(name, """
            // Tries: %s.
            // With the policy: not refused
            // Without it: %s, %d points, "%s"
            package ch01_hostile;
            public class Target {
            %s
            %s
            }
            """.formatted(tries, status, score, said, RIGHT, members));
    }

    private static String repeat(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
    }
}

package org.asynckata.engine.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what AssertJ says of a result, and tells it as the engine's own failures are told. */
public final class WrongResult {

    /** Longer values are not put into a sentence. */
    private static final int SHORT = 60;

    private static final String SIZE = "size ";

    private static final Pattern DESCRIBED = Pattern.compile("(?s)\\[(?<what>[^\\n]*)] ?\\n?(?<said>.*)");

    private static final Pattern STACK = Pattern.compile("(?m)^\\t(at |\\.\\.\\.\\(\\d+ remaining).*\\R?");

    /** What is found and what is expected, or a word for that, in the words of its commonest assertions. */
    private static final List<Shape> SHAPES = List.of(
            Shape.of("expected: (?<wanted>.*)\\n but was: (?<found>.*)"),
            Shape.of("Expecting actual:\\n {2}(?<found>.*)\\nto contain exactly \\(and in same order\\):"
                    + "\\n {2}(?<wanted>.*)\\nbut .*"),
            Shape.of("Expecting actual:\\n {2}(?<found>.*)\\nto be in:\\n {2}(?<wanted>.*)", "one of "),
            Shape.of("Expecting actual:\\n {2}(?<found>.*)\\nto be between:\\n {2}(?<wanted>.*)", "between "),
            Shape.of("Expecting value to be (?<wanted>.*) but was (?<found>.*)"),
            Shape.of("Expected size: (?<wanted>\\d+) but was: (?<found>\\d+) in:\\n.*", SIZE),
            Shape.of("Expecting Optional to contain:\\n {2}(?<wanted>.*)\\nbut was (?<found>empty)\\."),
            Shape.of("Expecting empty but was: (?<found>.*)(?<wanted>)", "nothing"),
            Shape.of("Expecting an empty Optional but was containing value: (?<found>.*)(?<wanted>)", "nothing"));

    private WrongResult() {}

    private record Shape(Pattern pattern, String before) {
        static Shape of(String pattern) {
            return of(pattern, "");
        }

        static Shape of(String pattern, String before) {
            return new Shape(Pattern.compile("(?s)" + pattern), before);
        }

        Optional<String> sentence(String subject, String said) {
            return Optional.of(pattern.matcher(said))
                    .filter(Matcher::matches)
                    .filter(it -> isShort(it.group("found")) && isShort(it.group("wanted")))
                    .map(it -> subject + (before.equals(SIZE) ? SIZE : "") + it.group("found") + ", expected " + before
                            + it.group("wanted") + ".");
        }
    }

    /**
     * Tells it.
     *
     * @param method the learner's method that the test has asked, as far as known
     */
    public static Failure of(String message, Optional<StackTraceElement> method) {
        Matcher described = DESCRIBED.matcher(message.strip());
        String what = described.matches() ? described.group("what").strip() : "";
        String said = STACK.matcher(described.matches() ? described.group("said") : message.strip())
                .replaceAll("")
                .strip();
        boolean named = isShort(what) && !what.isEmpty();
        Optional<String> compared = SHAPES.stream()
                .flatMap(shape -> shape.sentence(named ? what + ": " : "The result is ", said).stream())
                .findFirst();
        List<String> facts = new ArrayList<>();
        if (!named && !what.isEmpty()) {
            facts.add("for " + what);
        }
        if (compared.isEmpty()) {
            facts.addAll(said.lines().toList());
        }
        boolean isSentence = what.isEmpty() && facts.size() == 1 && said.length() < Failure.WIDTH;
        String otherwise = named ? "Not as expected: " + what + "." : "The result is not as expected.";
        return Failure.about(
                compared.orElse(isSentence ? said : otherwise),
                isSentence ? List.of() : facts,
                "Follow in " + method.map(StackTraceElement::getMethodName).orElse("your code")
                        + " how it comes about, and compare that with the task.",
                method);
    }

    private static boolean isShort(String value) {
        return value.length() <= SHORT && value.indexOf('\n') < 0;
    }
}

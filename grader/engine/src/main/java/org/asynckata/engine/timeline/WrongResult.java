package org.asynckata.engine.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what AssertJ says of a result, and tells it as the engine's own failures are told. */
public final class WrongResult {

    /** Longer values are not put into a sentence. */
    private static final int SHORT = 60;

    private static final int MAX_LINES = 16;

    /** More is not read: who prints a book as a result gets no summary of it. */
    private static final int LONGEST = 20_000;

    private static final Pattern DESCRIBED = Pattern.compile("(?s)\\[(?<what>[^\\n]*)] ?\\n?(?<said>.*)");

    private static final Pattern STACK = Pattern.compile("(?m)^\\t(at |\\.\\.\\.\\(\\d+ remaining).*\\R?");

    /** The commonest of its assertions, first those of which a sentence can tell all that there is to tell. */
    private static final List<Shape> SHAPES = List.of(
            all("expected: (.*)\\n but was: (.*)", "is $2, expected $1."),
            all("Expecting value to be (.*) but was (.*)", "is $2, expected $1."),
            all("Expecting empty but was: (.*)", "is $1, expected nothing."),
            all("Expecting an empty Optional but was containing value: (.*)", "is $1, expected nothing."),
            all("Expecting Optional to contain:\\n {2}(.*)\\nbut was empty\\.", "is empty, expected $1."),
            all("Expecting actual:\\n {2}(.*)\\nto be in:\\n {2}(.*)", "is $1, expected one of $2."),
            all("Expecting actual:\\n {2}(.*)\\nto be between:\\n {2}(.*)", "is $1, expected between $2."),
            all(
                    "Expecting actual:\\n {2}(.*)\\nto contain exactly \\(and in same order\\):\\n {2}(.*)\\nbut .*",
                    "is $1, expected $2."),
            part("Expected size: (\\d+) but was: (\\d+) in:\\n.*", "has size $2, expected $1."),
            part(
                    ".*?- element at index (\\d+): expected (.*?) but was ([^\\n]*).*",
                    "has $3 at index $1, expected $2 there."),
            part(".*not find the following elements:\\n {2}(.*)", "lacks $1."),
            part(".*elements were not expected:\\n {2}(.*)", "has $1, which nobody expects."),
            part(
                    ".*elements were not found:\\n {2}(.*)\\nand others were not expected:\\n {2}(.*)",
                    "has $2 instead of $1."));

    private WrongResult() {}

    /**
     * A kind of assertion.
     *
     * @param sentence with the pattern's groups, after a subject and a verb
     * @param all whether there is no more to tell
     */
    private record Shape(Pattern pattern, String sentence, boolean all) {

        boolean fits(String said) {
            Matcher matcher = pattern.matcher(said);
            return matcher.matches()
                    && IntStream.rangeClosed(1, matcher.groupCount()).allMatch(group -> isShort(matcher.group(group)));
        }

        /** "The result is 1" and "calls of tea: 1"; "The result has size 1" and "calls of tea: size 1". */
        String of(String said, String what) {
            String words = pattern.matcher(said).replaceFirst(sentence);
            return what.isEmpty() ? "The result " + words : what + ": " + words.replaceFirst("^(is|has) ", "");
        }
    }

    private static Shape all(String pattern, String sentence) {
        return new Shape(Pattern.compile("(?s)" + pattern), sentence, true);
    }

    private static Shape part(String pattern, String sentence) {
        return new Shape(Pattern.compile("(?s)" + pattern), sentence, false);
    }

    /**
     * Tells it.
     *
     * @param method the learner's method that the test has asked, as far as known
     */
    public static Failure of(String message, Optional<StackTraceElement> method) {
        String read = message.substring(0, Math.min(message.length(), LONGEST)).strip();
        Matcher described = DESCRIBED.matcher(read);
        String what = described.matches() ? described.group("what").strip() : "";
        String said = STACK.matcher(described.matches() ? described.group("said") : read)
                .replaceAll("")
                .replaceAll(",\\n +", ", ") // It gives each element of a long list a line.
                .strip();
        String subject = isShort(what) ? what : "";
        Optional<Shape> shape = SHAPES.stream().filter(it -> it.fits(said)).findFirst();
        List<String> facts = new ArrayList<>();
        if (!subject.equals(what)) {
            facts.add("for " + what);
        }
        if (shape.filter(Shape::all).isEmpty()) {
            List<String> lines = said.lines().toList();
            facts.addAll(lines.stream().limit(MAX_LINES).toList());
            if (lines.size() > MAX_LINES) {
                facts.add("... " + (lines.size() - MAX_LINES) + " more lines ...");
            }
        }
        boolean isSentence = what.isEmpty() && facts.size() == 1 && said.length() < Failure.WIDTH;
        String otherwise = isSentence
                ? said
                : subject.isEmpty() ? "The result is not as expected." : "Not as expected: " + subject + ".";
        return Failure.about(
                shape.map(it -> it.of(said, subject)).orElse(otherwise),
                isSentence ? List.of() : facts,
                "Follow in "
                        + method.map(StackTraceElement::getMethodName).orElse("your code")
                        + " how it comes about, and compare that with the task.",
                method);
    }

    private static boolean isShort(String value) {
        return value.length() <= SHORT && value.indexOf('\n') < 0;
    }
}

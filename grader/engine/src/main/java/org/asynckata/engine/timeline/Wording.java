package org.asynckata.engine.timeline;

/** What is wrong with a text that came in the place of another. */
final class Wording {

    private static final int WIDTH = 60;

    private Wording() {}

    static Explanation explain(Entry wanted, Entry line) {
        String expected = Shown.plain(wanted.text());
        String actual = Shown.plain(line.text());
        int unlike = firstUnlike(expected, actual);
        return new Explanation(
                '"' + Shown.around(actual, unlike, WIDTH) + "\" at " + Seconds.format(line.at()) + ", expected \""
                        + Shown.around(expected, unlike, WIDTH) + '"' + hint(expected, actual) + '.',
                "Print it letter by letter as the task says.");
    }

    private static String hint(String expected, String actual) {
        if (expected.equalsIgnoreCase(actual)) {
            return ": only capital letters differ";
        }
        return expected.replace(" ", "").equals(actual.replace(" ", "")) ? ": only spaces differ" : "";
    }

    private static int firstUnlike(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}

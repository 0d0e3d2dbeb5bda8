package org.asynckata.engine.timeline;

import java.util.List;

/** How things are put in a sentence. */
final class Words {

    /** Longer quotations are shortened: a sentence must stay one. */
    private static final int LONGEST = 60;

    private Words() {}

    /** A line as the subject of a sentence: bare when it reads like one, else quoted. */
    static String line(Entry line) {
        return Event.of(line) == Event.OTHER ? quote(line.text()) : Shown.cut(line.text(), LONGEST);
    }

    static String quote(String text) {
        return '"' + Shown.cut(text, LONGEST) + '"';
    }

    /** An actor as an object: "the coffee", but "main", "Anna", "a", "rose 3". */
    static String the(String who) {
        return who.matches("[a-z]{3,}") && !who.equals("main") ? "the " + who : who;
    }

    static String times(long count) {
        return switch ((int) count) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> count + " times";
        };
    }

    /** "coffee", "coffee and toast", "coffee, toast and tea", "all 12 of them". */
    static String list(List<String> names) {
        if (names.size() > 4) {
            return "all " + names.size() + " of them";
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}

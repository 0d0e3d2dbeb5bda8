package org.asynckata.grader.kit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A hint of a lesson, which is folded there.
 *
 * @param title what it is about
 * @param text in Markdown
 */
public record Hint(String title, String text) {
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} .*$");
    private static final Pattern FOLDED = Pattern.compile("(?s)<details><summary>Hint: (.*?)</summary>(.*?)</details>");
    private static final Pattern TAG = Pattern.compile("</?code>");

    /** The hints of an exercise, in order: those below the heading that links to its file. */
    static List<Hint> of(String exercise, String lesson) {
        String link = "[" + exercise + "](" + exercise + ".java)";
        return HEADING.matcher(lesson)
                .results()
                .filter(heading -> heading.group().contains(link))
                .findFirst()
                .map(heading -> section(heading, lesson))
                .map(section -> FOLDED.matcher(section).results().map(Hint::of).toList())
                .orElse(List.of());
    }

    /** Up to the next heading. */
    private static String section(MatchResult heading, String lesson) {
        String rest = lesson.substring(heading.end());
        return HEADING.matcher(rest)
                .results()
                .findFirst()
                .map(next -> rest.substring(0, next.start()))
                .orElse(rest);
    }

    private static Hint of(MatchResult folded) {
        return new Hint(
                TAG.matcher(folded.group(1)).replaceAll("`"), folded.group(2).strip());
    }
}

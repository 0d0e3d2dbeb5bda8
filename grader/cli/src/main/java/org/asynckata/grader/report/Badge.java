package org.asynckata.grader.report;

import java.nio.charset.StandardCharsets;

/** The score as a small image. */
final class Badge {
    private static final String LABEL = "async kata";

    /** How wide a character of the font is, more or less; the image fits the text to the room. */
    private static final int CHARACTER = 7;

    private Badge() {}

    static byte[] of(Report report) {
        String score = report.score() + " / " + report.maxScore();
        int left = CHARACTER * LABEL.length() + 12;
        int right = CHARACTER * score.length() + 12;
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-label="%2$s: %3$s">
              <title>%2$s: %3$s</title>
              <clipPath id="round"><rect width="%1$d" height="20" rx="4"/></clipPath>
              <g clip-path="url(#round)">
                <rect width="%4$d" height="20" fill="#3d4451"/>
                <rect x="%4$d" width="%5$d" height="20" fill="%6$s"/>
              </g>
              <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
                <text x="%7$d" y="14" textLength="%8$d">%2$s</text>
                <text x="%9$d" y="14" textLength="%10$d">%3$s</text>
              </g>
            </svg>
            """.formatted(
                        left + right,
                        LABEL,
                        score,
                        left,
                        right,
                        colour(report.percent()),
                        left / 2,
                        left - 12,
                        left + right / 2,
                        right - 12)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String colour(int percent) {
        return percent == 100 ? "#1a7f37" : percent >= 60 ? "#0b66c3" : percent > 0 ? "#9a5b00" : "#59636e";
    }
}

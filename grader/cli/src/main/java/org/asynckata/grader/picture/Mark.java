package org.asynckata.grader.picture;

/**
 * A line in a picture.
 *
 * @param x where, in thousandths of the width
 * @param at when, in words
 * @param text what the line says
 * @param kind what it tells of its actor
 * @param different whether it is a part of the first difference
 */
public record Mark(int x, String at, String text, Kind kind, boolean different) {

    /** Where, as a part of the width. */
    public String place() {
        return percent(x);
    }

    static String percent(int thousandths) {
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }

    /** What a line may tell. */
    public enum Kind {
        /** It begins. */
        BEGIN,
        /** It has ended well. */
        END,
        /** It was stopped, or has failed. */
        STOP,
        /** Anything else. */
        STEP;

        static Kind of(String what) {
            return switch (what) {
                case "started", "starting", "begins" -> BEGIN;
                case "ready", "finished", "done", "completed", "cleaned up" -> END;
                case "interrupted", "failed", "cancelled" -> STOP;
                default -> STEP;
            };
        }
    }
}

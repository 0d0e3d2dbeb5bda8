package org.asynckata.grader.picture;

import java.util.ArrayList;
import java.util.List;

/** What one actor did, or should have done. */
public record Strip(List<Bar> bars, List<Mark> marks) {

    /** From the marks of nobody in particular. */
    static Strip ofMarks(List<Mark> marks) {
        return new Strip(List.of(), List.copyOf(marks));
    }

    /** From its marks in the order of time: a bar for each time that the actor began. */
    static Strip of(List<Mark> marks) {
        List<Bar> bars = new ArrayList<>();
        for (Mark mark : marks) {
            boolean begins = bars.isEmpty() || mark.kind() == Mark.Kind.BEGIN;
            bars.add(new Bar(begins ? mark.x() : bars.removeLast().from(), mark.x()));
        }
        return new Strip(bars.stream().filter(bar -> bar.to() > bar.from()).toList(), List.copyOf(marks));
    }
}

package org.asynckata.engine.timeline;

import java.util.List;

/** Says in one sentence what a difference means, from what else is in the two timelines. */
final class Explainer {

    private final List<Entry> expected;
    private final Evidence evidence;

    Explainer(List<Entry> expected, Evidence evidence) {
        this.expected = expected;
        this.evidence = evidence;
    }

    Explanation explain(Difference difference) {
        return switch (difference) {
            case Difference.Moved(Entry wanted, Entry line)
            when line.at().compareTo(wanted.at()) > 0 -> new Lateness(expected, evidence).explain(wanted, line);
            case Difference.Moved(Entry wanted, Entry line) -> new Earliness(expected, evidence).explain(wanted, line);
            case Difference.Missing(Entry wanted) -> new Absence(expected, evidence).explain(wanted);
            case Difference.Extra(Entry line) -> new Surplus(expected, evidence).explain(line);
            case Difference.Reworded(Entry wanted, Entry line) -> Wording.explain(wanted, line);
            case Difference.Swapped(Entry wanted, Entry line) -> swapped(wanted, line);
        };
    }

    private static Explanation swapped(Entry wanted, Entry line) {
        String sentence = Words.line(line) + " came before " + Words.line(wanted) + " at " + Seconds.format(line.at())
                + ", expected the other way round.";
        return new Explanation(
                sentence,
                wanted.who().equals(line.who())
                        ? "Print each line at the moment when what it tells has happened."
                        : "Look at the order in which you start them: whoever is started first is first.");
    }
}

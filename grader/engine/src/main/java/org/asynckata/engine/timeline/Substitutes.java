package org.asynckata.engine.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lines that may have been printed instead of others: nearly the same text, or other words of the same actor. */
final class Substitutes {

    private final Map<String, Entry> byLetters = new HashMap<>();
    private final Map<String, Entry> byActor = new HashMap<>();

    Substitutes(List<Entry> lines) {
        for (Entry line : lines) {
            byLetters.putIfAbsent(letters(line), line);
            byActor.putIfAbsent(line.who(), line);
        }
    }

    Optional<Entry> of(Entry line) {
        return Optional.ofNullable(byLetters.get(letters(line)))
                .or(() -> Optional.ofNullable(byActor.get(line.who())).filter(other -> areWords(line, other)));
    }

    /** Another event, such as "failed" for "ready", is more than another wording. */
    private static boolean areWords(Entry one, Entry other) {
        return Event.of(one) == Event.OTHER || Event.of(other) == Event.OTHER;
    }

    private static String letters(Entry line) {
        return line.text().replace(" ", "").toLowerCase(Locale.ROOT);
    }
}

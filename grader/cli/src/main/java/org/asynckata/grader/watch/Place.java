package org.asynckata.grader.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a learner is: the exercise and the hints seen. It is kept in a small file beside the sources' {@code src}, written
 * whole or not at all, so that a crash loses nothing; a file that cannot be read or written is no reason to stop.
 */
public final class Place {
    private static final String NAME = ".kata";
    private static final String EXERCISE = "exercise";
    private static final String HINTS = "hints.";

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    private Place(Path file) {
        this.file = file;
    }

    /** The place in a submission whose chapters lie in this folder, {@code src/main/java}. */
    public static Place of(Path sourceFolder) {
        Path base = sourceFolder
                .toAbsolutePath()
                .normalize()
                .getParent()
                .getParent()
                .getParent();
        Place place = new Place(base.resolve(NAME));
        place.read();
        return place;
    }

    /** The exercise that the learner was at. */
    public Optional<String> exercise() {
        return Optional.ofNullable(values.get(EXERCISE));
    }

    /** How many hints of an exercise were seen. */
    public int hints(String exercise) {
        try {
            return Math.max(0, Integer.parseInt(values.getOrDefault(HINTS + exercise, "0")));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /** The learner is at another exercise. */
    public void moveTo(String exercise) {
        put(EXERCISE, exercise);
    }

    /** One more hint was seen. */
    public void sawHint(String exercise) {
        put(HINTS + exercise, Integer.toString(hints(exercise) + 1));
    }

    private void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            write();
        }
    }

    private void read() {
        try {
            Files.readString(file)
                    .lines()
                    .map(line -> line.split("=", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> values.put(parts[0], parts[1]));
        } catch (IOException _) {
            // There is none yet, or none that is text: the learner begins.
        }
    }

    private void write() {
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey() + '=' + entry.getValue() + '\n')
                .collect(Collectors.joining());
        Path part = file.resolveSibling(NAME + ".part");
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException _) {
            // Where nothing can be written, the place is known as long as this process.
        }
    }
}

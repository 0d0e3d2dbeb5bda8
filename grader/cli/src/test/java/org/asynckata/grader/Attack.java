package org.asynckata.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asynckata.grader.kit.FakeKit;

/**
 * A hostile exercise and, from its header, what it must get: with the policy, and when nothing but isolation stops it.
 *
 * @param withPolicy a status, or "not refused" when the policy has nothing to say about it
 * @param without a status, or "at most", the points, and a part of what must be said
 */
record Attack(String name, String text, String tries, String withPolicy, Expected without) {
    private static final Pattern TRIES = Pattern.compile("(?m)^// Tries: (.+)$");
    private static final Pattern WITH = Pattern.compile("(?m)^// With the policy: (.+)$");
    private static final Pattern WITHOUT = Pattern.compile("(?m)^// Without it: (.+?), (\\d) points?(?:, \"(.*)\")?$");

    record Expected(String status, int score, String said) {

        /** What the clock ends gets "at most" so many points: how far it comes is the machine's affair. */
        boolean allows(String gotStatus, int gotScore) {
            return status.equals("at most") ? gotScore <= score : status.equals(gotStatus) && score == gotScore;
        }
    }

    /** All of a folder of the corpus. */
    static List<Attack> in(String folder) {
        try (Stream<Path> files = Files.list(FakeKit.resources("/hostile/" + folder))) {
            return files.sorted().map(Attack::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attack read(Path file) {
        try {
            return of(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An attack by its text, header included. */
    static Attack of(String name, String text) {
        Matcher without = header(WITHOUT, name, text);
        String said = without.group(3) == null ? "" : without.group(3);
        return new Attack(
                name,
                text,
                header(TRIES, name, text).group(1),
                header(WITH, name, text).group(1),
                new Expected(without.group(1), Integer.parseInt(without.group(2)), said));
    }

    private static Matcher header(Pattern line, String name, String text) {
        Matcher matcher = line.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(name + " must say in its header what it must get: " + line);
        }
        return matcher;
    }
}

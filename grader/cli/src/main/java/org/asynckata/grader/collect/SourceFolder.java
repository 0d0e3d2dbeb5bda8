package org.asynckata.grader.collect;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the sources in the folder that was given: the root of a fork, or a folder laid out as exercises/ is. */
public final class SourceFolder {
    private static final List<String> LAYOUTS = List.of("exercises/src/main/java", "src/main/java");

    private SourceFolder() {}

    /** The folder that the chapters lie in. */
    public static Path find(Path given) throws UnusableSubmission {
        check(given);
        for (String layout : LAYOUTS) {
            Optional<Path> folder = descend(given, Path.of(layout));
            if (folder.isPresent()) {
                return folder.get();
            }
        }
        throw new UnusableSubmission(given + " is no submission: it has neither " + String.join(" nor ", LAYOUTS));
    }

    private static void check(Path given) throws UnusableSubmission {
        if (!Files.exists(given)) {
            throw new UnusableSubmission("there is no folder " + given);
        }
        if (!Files.isDirectory(given)) {
            throw new UnusableSubmission(given + " is a file; name the folder of a submission");
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(given)) {
            if (!content.iterator().hasNext()) {
                throw new UnusableSubmission(given + " is empty");
            }
        } catch (IOException e) {
            throw new UnusableSubmission(given + " cannot be read");
        }
    }

    /** Goes down without following links, which could lead out of the submission. */
    private static Optional<Path> descend(Path from, Path way) throws UnusableSubmission {
        Path here = from;
        for (Path name : way) {
            here = here.resolve(name);
            if (Files.isSymbolicLink(here)) {
                throw new UnusableSubmission(here + " is a link; the sources must lie in the submission itself");
            }
            if (!Files.isDirectory(here, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
        }
        return Optional.of(here);
    }
}

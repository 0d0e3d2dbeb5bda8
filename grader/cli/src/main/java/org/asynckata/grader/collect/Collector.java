package org.asynckata.grader.collect;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.step.Status;
import org.asynckata.grader.step.Step;

/**
 * Collects what counts of a submission: the exercises that the kit knows and, for their help, other classes in the
 * chapters' packages. Nothing else is opened, and nothing is read twice.
 */
public final class Collector {
    /** Room for every exercise and many helpers; beyond it, a folder is no submission but an attempt to be slow. */
    private static final int MAX_FILES = 1000;

    private static final int MAX_HELPER_CHARACTERS = 2_000_000;

    private static final Pattern CLASS_FILE_NAME = Pattern.compile("[A-Za-z_]\\w*\\.java");

    private final Kit kit;
    private final Map<String, Step<String>> exercises = new TreeMap<>();
    private final SortedMap<String, String> sources = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private int helperCharacters;

    private Collector(Kit kit) {
        this.kit = kit;
    }

    /** Collects from the root of a fork, or from a folder laid out as {@code exercises/} is. */
    public static Submission collect(Path given, Kit kit) throws UnusableSubmission {
        Path folder = SourceFolder.find(given);
        Collector collector = new Collector(kit);
        for (String chapter : kit.chapters()) {
            collector.chapter(folder.resolve(chapter), chapter);
        }
        if (collector.exercises.isEmpty()) {
            throw new UnusableSubmission(given + " is no submission: " + folder + " has none of the kit's exercises");
        }
        return new Submission(
                given.relativize(folder).toString().replace(File.separatorChar, '/'),
                kit.exercises().stream().map(collector::candidate).toList(),
                collector.notes);
    }

    private void chapter(Path folder, String chapter) throws UnusableSubmission {
        if (Files.isSymbolicLink(folder)) {
            throw new UnusableSubmission(folder + " is a link; the sources must lie in the submission itself");
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path file : list(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".java")) {
                file(file, chapter, name);
            }
        }
    }

    private static List<Path> list(Path folder) throws UnusableSubmission {
        try (Stream<Path> content = Files.list(folder)) {
            List<Path> files = content.limit(MAX_FILES + 1).sorted().toList();
            if (files.size() > MAX_FILES) {
                throw new UnusableSubmission(folder + " holds more than " + MAX_FILES + " files");
            }
            return files;
        } catch (IOException e) {
            throw new UnusableSubmission(folder + " cannot be read");
        }
    }

    private void file(Path file, String chapter, String name) {
        String path = chapter + "/" + name;
        if (!CLASS_FILE_NAME.matcher(name).matches()) {
            notes.add(chapter + "/" + visible(name) + " was left out: a class cannot have this name");
        } else if (kit.exerciseAt(path).isPresent()) {
            exercise(path, SourceFile.read(file, path));
        } else if (kit.givenSource(path).isPresent()) {
            given(path, SourceFile.read(file, path));
        } else if (kit.owns(path.substring(0, path.length() - ".java".length()).replace('/', '.'))) {
            notes.add(path + " was left out: the kit has a class of this name");
        } else {
            helper(path, SourceFile.read(file, path));
        }
    }

    private void exercise(String path, Step<String> text) {
        exercises.put(path, text);
        if (text instanceof Step.Ready<String>(String value)) {
            sources.put(path, value);
        }
    }

    private void given(String path, Step<String> text) {
        Optional<String> original = kit.givenSource(path).map(Collector::lines);
        if (!(text instanceof Step.Ready<String>(String value)) || !original.equals(Optional.of(lines(value)))) {
            notes.add(path + " is given: the grade uses the kit's own, not your changed one");
        }
    }

    private void helper(String path, Step<String> text) {
        switch (text) {
            case Step.Ready<String>(String value) -> helper(path, value);
            case Step.Stopped<String>(var why) -> notes.add(why.message() + "; it was left out");
        }
    }

    private void helper(String path, String text) {
        helperCharacters += text.length();
        if (helperCharacters > MAX_HELPER_CHARACTERS) {
            notes.add(path + " was left out: all helpers together are too large");
        } else {
            sources.put(path, text);
        }
    }

    private Candidate candidate(Exercise exercise) {
        Step<String> own = exercises.getOrDefault(
                exercise.path(), Step.stopped(Status.MISSING, "there is no file " + exercise.path()));
        return new Candidate(exercise, own.then(_ -> new Step.Ready<>(Collections.unmodifiableSortedMap(sources))));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static String visible(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (c < ' ' || c > '~') {
                shown.append("\\u{%x}".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}

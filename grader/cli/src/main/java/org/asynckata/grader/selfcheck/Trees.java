package org.asynckata.grader.selfcheck;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.Kit;

/** The trees belong together: stubs and solutions mirror each other, each exercise has its tests, nothing is stray. */
final class Trees {
    private static final Pattern AT_HOME = Pattern.compile("ch\\d\\d_\\w+/([A-Z]\\w*\\.java|README\\.md)");
    private static final Pattern TEST_SOURCE = Pattern.compile("(Hidden)?Test\\.java$");

    private final Checkout checkout;
    private final Kit kit;

    Trees(Checkout checkout, Kit kit) {
        this.checkout = checkout;
        this.kit = kit;
    }

    Stream<String> findings() {
        return Stream.of(mirror(), given(), tests(), strays()).flatMap(findings -> findings);
    }

    private Stream<String> mirror() {
        Set<String> stubs = sources(Checkout.files(checkout.stubs()));
        Set<String> solutions = sources(Checkout.files(checkout.solutions()));
        return Stream.concat(
                stubs.stream().filter(file -> !solutions.contains(file)).map(file -> file + " has no solution"),
                solutions.stream().filter(file -> !stubs.contains(file)).map(file -> file + " has no stub"));
    }

    private Stream<String> given() {
        return sources(Checkout.files(checkout.solutions())).stream()
                .filter(file -> kit.exerciseAt(file).isEmpty())
                .filter(file -> Checkout.files(checkout.stubs()).contains(file))
                .filter(file -> !Checkout.text(checkout.stubs().resolve(file))
                        .equals(Checkout.text(checkout.solutions().resolve(file))))
                .map(file -> file + " has no hidden test, so it is given; but exercises and solutions differ in it");
    }

    private Stream<String> tests() {
        Set<String> visible = sources(Checkout.files(checkout.visibleTests()));
        Set<String> hidden = sources(Checkout.files(checkout.hiddenTests()));
        Stream<String> missing = kit.exercises().stream()
                .filter(exercise -> !visible.contains(testOf(exercise)))
                .map(exercise -> exercise.path() + " has no visible test");
        Stream<String> orphans = Stream.concat(visible.stream(), hidden.stream())
                .filter(file -> TEST_SOURCE.matcher(file).find())
                .filter(file -> kit.exerciseAt(TEST_SOURCE.matcher(file).replaceFirst(".java"))
                        .isEmpty())
                .map(file -> file + " tests no exercise");
        return Stream.concat(missing, orphans);
    }

    private static String testOf(Exercise exercise) {
        return exercise.path().replace(".java", "Test.java");
    }

    private Stream<String> strays() {
        return Stream.of(checkout.stubs(), checkout.visibleTests(), checkout.solutions(), checkout.hiddenTests())
                .flatMap(folder -> Checkout.files(folder).stream()
                        .filter(file -> !AT_HOME.matcher(file).matches())
                        .map(file -> checkout.name(folder.resolve(file)) + " is a stray file"));
    }

    private static Set<String> sources(List<String> files) {
        Set<String> sources = new TreeSet<>(files);
        sources.removeIf(file -> !file.endsWith(".java"));
        return sources;
    }
}

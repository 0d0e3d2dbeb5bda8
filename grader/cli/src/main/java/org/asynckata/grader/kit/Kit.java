package org.asynckata.grader.kit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The kit's side of a grade. A class is an exercise because it has a hidden test; whatever else stands beside the
 * solutions is given.
 */
public final class Kit {
    /** The table of exercises, whose order is the order in which learners meet them. */
    static final String TABLE = "exercises.md";

    private static final String LESSON = "/README.md";
    private static final String GIVEN = "given/";
    private static final String HIDDEN = "HiddenTest.class";

    private final Map<String, byte[]> files;
    private final List<Exercise> exercises;
    private final Map<String, byte[]> givenClasses;

    /** The kit that these files make: test classes by path, given files under {@code given/}, the table. */
    public Kit(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
        this.exercises = files.keySet().stream()
                .filter(path -> path.endsWith(HIDDEN))
                .map(path -> path.substring(0, path.length() - HIDDEN.length()))
                .map(this::exercise)
                .sorted(Comparator.comparing(Exercise::chapter).thenComparing(orderOf(table())))
                .toList();
        this.givenClasses = classes(path -> path.startsWith(GIVEN));
    }

    /** The kit that this grader carries. */
    public static Kit ofThisGrader() {
        return new Kit(KitFiles.read());
    }

    private String table() {
        return new String(files.getOrDefault(TABLE, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Comparator<Exercise> orderOf(String table) {
        return Comparator.<Exercise>comparingInt(exercise -> {
                    int mentioned = table.indexOf(exercise.path());
                    return mentioned < 0 ? Integer.MAX_VALUE : mentioned;
                })
                .thenComparing(Exercise::name);
    }

    private Exercise exercise(String path) {
        String className = path.replace('/', '.');
        String simpleName = path.substring(path.indexOf('/') + 1);
        Stream<TestMethod> visible = scan(className + "Test", false);
        Stream<TestMethod> hidden = scan(className + "HiddenTest", true);
        return new Exercise(
                path.substring(0, path.indexOf('/')),
                simpleName,
                Stream.concat(visible, hidden).toList());
    }

    private Stream<TestMethod> scan(String testClass, boolean hidden) {
        byte[] classFile = files.get(testClass.replace('.', '/') + ".class");
        return classFile == null ? Stream.empty() : TestScan.scan(testClass, hidden, classFile);
    }

    /** All exercises, in the order in which learners meet them. */
    public List<Exercise> exercises() {
        return exercises;
    }

    /** The exercise at this path under the source folder. */
    public Optional<Exercise> exerciseAt(String path) {
        return exercises.stream().filter(e -> e.path().equals(path)).findFirst();
    }

    /** The chapters, in order. */
    public Set<String> chapters() {
        Set<String> chapters = new TreeSet<>();
        exercises.forEach(exercise -> chapters.add(exercise.chapter()));
        return chapters;
    }

    /** The given classes, by binary name. */
    public Map<String, byte[]> givenClasses() {
        return givenClasses;
    }

    /** The text of a given file, by its path under the source folder. */
    public Optional<String> givenSource(String path) {
        return Optional.ofNullable(files.get(GIVEN + path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The hints of an exercise, in order, as the lesson of its chapter has them. */
    public List<Hint> hints(Exercise exercise) {
        byte[] lesson = files.getOrDefault(exercise.chapter() + LESSON, new byte[0]);
        return Hint.of(exercise.name(), new String(lesson, StandardCharsets.UTF_8));
    }

    /** The exercise of this name. */
    public Optional<Exercise> exerciseNamed(String name) {
        return exercises.stream()
                .filter(exercise -> exercise.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The classes of the tests of an exercise, by binary name. */
    public Map<String, byte[]> testClasses(Exercise exercise) {
        Set<String> tests = exercise.tests().stream().map(TestMethod::className).collect(toSet());
        return classes(path -> tests.contains(outermost(path)));
    }

    /** What helps the tests of a chapter, by binary name. */
    public Map<String, byte[]> helpers(String chapter) {
        return classes(
                path -> path.startsWith(chapter + '/') && !outermost(path).endsWith("Test"));
    }

    private static String outermost(String path) {
        String name = binaryName(path);
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** Whether a class of this binary name, or one around it, is the kit's own. */
    public boolean owns(String className) {
        String path = className.split("\\$", 2)[0].replace('.', '/') + ".class";
        return files.containsKey(path) || files.containsKey(GIVEN + path);
    }

    private Map<String, byte[]> classes(Predicate<String> wanted) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".class") && wanted.test(file.getKey()))
                .collect(toMap(file -> binaryName(file.getKey()), Map.Entry::getValue));
    }

    private static String binaryName(String path) {
        int start = path.startsWith(GIVEN) ? GIVEN.length() : 0;
        return path.substring(start, path.length() - ".class".length()).replace('/', '.');
    }
}

package org.asynckata.grader.check;

import java.util.Optional;
import java.util.TreeSet;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;

/** The exercise's class must be there, and no class may take a name that is not a learner's to give. */
final class Names implements Check {
    private final Kit kit;

    Names(Kit kit) {
        this.kit = kit;
    }

    @Override
    public Optional<Rejection> objection(Compiled compiled) {
        Exercise exercise = compiled.exercise();
        if (!compiled.classes().containsKey(exercise.className())) {
            return Optional.of(new Rejection(
                    Status.WRONG_SIGNATURE,
                    "%s must declare the class %s; it declares %s"
                            .formatted(exercise.path(), exercise.className(), declared(compiled))));
        }
        return new TreeSet<>(compiled.classes().keySet())
                .stream().filter(this::isTaken).findFirst().map(Names::refused);
    }

    private static String declared(Compiled compiled) {
        TreeSet<String> names = new TreeSet<>(compiled.classes().keySet());
        names.removeIf(name -> name.contains("$"));
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private boolean isTaken(String className) {
        String packageName = className.substring(0, Math.max(0, className.lastIndexOf('.')));
        return !kit.chapters().contains(packageName) || kit.owns(className);
    }

    private static Rejection refused(String className) {
        return new Rejection(
                Status.REFUSED,
                "the class name " + className + " is not free: use another name, in the package of the exercise");
    }
}

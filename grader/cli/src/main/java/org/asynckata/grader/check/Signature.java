package org.asynckata.grader.check;

import static java.util.stream.Collectors.joining;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;

/** Every member that the tests use must be there, so that a changed signature is told in one sentence. */
final class Signature implements Check {
    private final Kit kit;

    Signature(Kit kit) {
        this.kit = kit;
    }

    @Override
    public Optional<Rejection> objection(Compiled compiled) {
        return links(compiled.exercise())
                .map(link -> complaint(link, compiled))
                .flatMap(Optional::stream)
                .findFirst()
                .map(sentence -> new Rejection(Status.WRONG_SIGNATURE, sentence));
    }

    private Stream<Link> links(Exercise exercise) {
        return new TreeMap<>(kit.testClasses(exercise))
                .values().stream().flatMap(test -> Links.of(test, owner -> isLearners(owner, exercise)).stream());
    }

    private boolean isLearners(ClassDesc owner, Exercise exercise) {
        return owner.isClassOrInterface()
                && owner.packageName().equals(exercise.chapter())
                && !kit.owns(binaryName(owner));
    }

    private Optional<String> complaint(Link link, Compiled compiled) {
        byte[] classFile = compiled.classes().get(binaryName(link.owner()));
        if (classFile == null) {
            return Optional.of("%s must declare the class %s"
                    .formatted(
                            compiled.exercise().path(),
                            link.owner().displayName().replace('$', '.')));
        }
        ClassModel model = ClassFile.of().parse(classFile);
        if (has(model, link) || inherits(model)) {
            return Optional.empty();
        }
        return Optional.of("%s must have %s; it has %s"
                .formatted(link.owner().displayName().replace('$', '.'), link, found(model, link)));
    }

    /** What comes from a superclass is not looked for: exercises have none, and a learner's helper may. */
    private static boolean inherits(ClassModel model) {
        return model.superclass()
                        .filter(s -> !s.asInternalName().equals("java/lang/Object"))
                        .isPresent()
                || !model.interfaces().isEmpty();
    }

    private static boolean has(ClassModel model, Link link) {
        return visibleMembers(model).anyMatch(link::equals);
    }

    private static String found(ClassModel model, Link wanted) {
        String alike = visibleMembers(model)
                .filter(link -> nameOf(link).equals(nameOf(wanted)))
                .map(Link::toString)
                .collect(joining(" and "));
        return alike.isEmpty() ? "none of this name that is not private" : alike;
    }

    private static String nameOf(Link link) {
        return switch (link) {
            case Link.Method method -> method.name();
            case Link.Field field -> field.name();
        };
    }

    private static Stream<Link> visibleMembers(ClassModel model) {
        ClassDesc owner = model.thisClass().asSymbol();
        Stream<Link> methods = model.methods().stream()
                .filter(method -> !method.flags().has(AccessFlag.PRIVATE))
                .map(method -> new Link.Method(
                        owner,
                        method.methodName().stringValue(),
                        method.methodTypeSymbol(),
                        method.flags().has(AccessFlag.STATIC)));
        Stream<Link> fields = model.fields().stream()
                .filter(field -> !field.flags().has(AccessFlag.PRIVATE))
                .map(field -> new Link.Field(
                        owner,
                        field.fieldName().stringValue(),
                        field.fieldTypeSymbol(),
                        field.flags().has(AccessFlag.STATIC)));
        return Stream.concat(methods, fields);
    }

    private static String binaryName(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }
}

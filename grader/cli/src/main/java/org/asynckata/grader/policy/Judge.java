package org.asynckata.grader.policy;

import java.lang.classfile.ClassModel;
import java.util.Map;
import java.util.stream.Stream;

/** Judges what classes use: what came with them is free, what is the JDK's is on the list or refused. */
final class Judge {
    private final AllowList allowed;
    private final Map<String, ClassModel> ours;

    /**
     * Judges by this list.
     *
     * @param ours the classes that are no part of the JDK, by binary name
     */
    Judge(AllowList allowed, Map<String, ClassModel> ours) {
        this.allowed = allowed;
        this.ours = ours;
    }

    /** What is wrong with it: nothing, or the same use, but of the type that declares what is used. */
    Stream<Use> objections(Use use) {
        return switch (use.kind()) {
            case CALL, FIELD -> member(use);
            case DECLARATION -> Stream.of(use);
            case INSERTED -> unless(allowed.allowsInserted(use), use);
            case SUPERCLASS -> unless(ours.containsKey(use.type()) || allowed.allowsExtending(use.type()), use);
            case TYPE -> unless(ours.containsKey(use.type()) || allowed.allowsType(use.type()), use);
        };
    }

    private static Stream<Use> unless(boolean right, Use use) {
        return right ? Stream.empty() : Stream.of(use);
    }

    /** A member that one of our classes inherits is judged by where it comes from. */
    private Stream<Use> member(Use use) {
        ClassModel model = ours.get(use.type());
        if (model == null) {
            return allowed.allowsType(use.type()) ? memberOfJdk(use) : Stream.of(use);
        }
        return declares(model, use) ? Stream.empty() : supertypes(model).flatMap(type -> inherited(use.of(type)));
    }

    private Stream<Use> inherited(Use use) {
        return ours.containsKey(use.type()) ? member(use) : memberOfJdk(use);
    }

    /** No type above may both declare and refuse it. */
    private Stream<Use> memberOfJdk(Use use) {
        return use.isConstructor()
                ? unless(allowed.allowsMember(use), use)
                : JdkType.withSupertypes(use.type()).stream()
                        .map(use::of)
                        .filter(inherited -> !allowed.allowsMember(inherited))
                        .filter(JdkType::declares)
                        .limit(1);
    }

    private static boolean declares(ClassModel model, Use use) {
        return use.isConstructor()
                || model.fields().stream().anyMatch(field -> field.fieldName().equalsString(use.member()))
                || model.methods().stream()
                        .anyMatch(method -> method.methodName().equalsString(use.member())
                                && method.methodType().equalsString(use.descriptor()));
    }

    private static Stream<String> supertypes(ClassModel model) {
        return Stream.concat(model.superclass().stream(), model.interfaces().stream())
                .map(type -> Uses.binaryName(type.asSymbol()));
    }
}

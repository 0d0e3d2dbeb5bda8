package org.asynckata.grader.policy;

import static java.util.stream.Collectors.toSet;

import java.lang.classfile.ClassModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The classes that are no part of the JDK: those of a submission, and the given ones. */
final class OwnTypes {
    private final Map<String, ClassModel> models;
    private final Map<String, Set<String>> members = new HashMap<>();

    /** Those with these models, by binary name. */
    OwnTypes(Map<String, ClassModel> models) {
        this.models = models;
    }

    boolean contain(String type) {
        return models.containsKey(type);
    }

    /** Whether this type, and not only one above it, has this member. */
    boolean declare(Use use) {
        return use.isConstructor()
                || members.computeIfAbsent(use.type(), type -> members(models.get(type)))
                        .contains(use.member() + use.descriptor());
    }

    private static Set<String> members(ClassModel model) {
        Stream<String> fields = model.fields().stream()
                .map(field ->
                        field.fieldName().stringValue() + field.fieldType().stringValue());
        Stream<String> methods = model.methods().stream()
                .map(method ->
                        method.methodName().stringValue() + method.methodType().stringValue());
        return Stream.concat(fields, methods).collect(toSet());
    }

    /** Those right above. */
    List<String> supertypes(String type) {
        ClassModel model = models.get(type);
        return Stream.concat(model.superclass().stream(), model.interfaces().stream())
                .map(supertype -> Uses.binaryName(supertype.asSymbol()))
                .toList();
    }
}

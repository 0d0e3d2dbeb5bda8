package org.asynckata.grader.kit;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the test methods of a class file, without loading it: nothing of a submission can hide a test. */
final class TestScan {
    private static final Set<String> TEST_ANNOTATIONS = Set.of(
            "Lorg/junit/jupiter/api/Test;",
            "Lorg/junit/jupiter/api/RepeatedTest;",
            "Lorg/junit/jupiter/api/TestFactory;",
            "Lorg/junit/jupiter/api/TestTemplate;",
            "Lorg/junit/jupiter/params/ParameterizedTest;",
            "Lorg/asynckata/engine/Schedules;");
    private static final String POINTS = "Lorg/asynckata/engine/Points;";

    private TestScan() {}

    /** The test methods in the order of the file. */
    static Stream<TestMethod> scan(String className, boolean hidden, byte[] classFile) {
        return ClassFile.of().parse(classFile).methods().stream()
                .filter(TestScan::isTest)
                .map(m -> new TestMethod(className, m.methodName().stringValue(), hidden, points(m)));
    }

    private static boolean isTest(MethodModel method) {
        return annotations(method).anyMatch(a -> TEST_ANNOTATIONS.contains(name(a)));
    }

    private static int points(MethodModel method) {
        return annotations(method)
                .filter(a -> name(a).equals(POINTS))
                .flatMap(a -> a.elements().stream())
                .map(AnnotationElement::value)
                .mapToInt(value -> ((AnnotationValue.OfInt) value).intValue())
                .findFirst()
                .orElse(1);
    }

    private static Stream<Annotation> annotations(MethodModel method) {
        return method.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(attribute -> attribute.annotations().stream());
    }

    private static String name(Annotation annotation) {
        return annotation.className().stringValue();
    }
}

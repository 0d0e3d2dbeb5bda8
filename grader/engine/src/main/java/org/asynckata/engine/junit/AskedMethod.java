package org.asynckata.engine.junit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.asynckata.engine.timeline.LearnerFrames;

/**
 * Finds the method of an exercise whose result a test was not content with: where it failed, that method has returned
 * and is in no stack trace. It is the one that the test has called last before that line.
 */
final class AskedMethod {
    private static final String HIDDEN_TEST = "HiddenTest";
    private static final String TEST = "Test";

    /** Whoever makes an object asks it for something later. */
    private static final String CONSTRUCTOR = "<init>";

    private final ClassLoader loader;
    private final String exercise;
    private final ClassModel test;
    private final Set<String> seen = new HashSet<>();

    private AskedMethod(ClassLoader loader, String exercise, ClassModel test) {
        this.loader = loader;
        this.exercise = exercise;
        this.test = test;
    }

    /** A call, or a reference, and the line in the test that it is on. */
    private record Call(int line, String owner, String name, String type) {}

    /** Its place, at its first line. */
    static Optional<StackTraceElement> of(Throwable failure, ClassLoader loader) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> LearnerFrames.isChapters(frame.getClassName()))
                .flatMap(frame -> of(frame, loader).stream())
                .findFirst();
    }

    private static Optional<StackTraceElement> of(StackTraceElement frame, ClassLoader loader) {
        String testClass = frame.getClassName();
        String outermost = testClass.split("\\$", 2)[0];
        String exercise = outermost.replaceFirst("(" + HIDDEN_TEST + "|" + TEST + ")$", "");
        return exercise.equals(outermost)
                ? Optional.empty()
                : read(testClass, loader)
                        .flatMap(test -> new AskedMethod(loader, exercise.replace('.', '/'), test).before(frame));
    }

    private static Optional<ClassModel> read(String name, ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? Optional.empty() : Optional.of(ClassFile.of().parse(in.readAllBytes()));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<StackTraceElement> before(StackTraceElement frame) {
        List<Call> calls = calls(frame.getMethodName(), 0);
        return calls.stream()
                .filter(call -> call.line <= frame.getLineNumber())
                .max(Comparator.comparingInt(Call::line))
                .or(() -> calls.stream().findFirst())
                .flatMap(this::place);
    }

    /** What a method of the test, with its lambdas and helpers, asks of the exercise. */
    private List<Call> calls(String method, int line) {
        List<Call> calls = new ArrayList<>();
        if (seen.add(method)) {
            named(test, method).flatMap(AskedMethod::invocations).forEach(call -> {
                Call here = line == 0 ? call : new Call(line, call.owner, call.name, call.type);
                if (call.owner.equals(exercise) && !call.name.equals(CONSTRUCTOR)) {
                    calls.add(here);
                } else if (call.owner.equals(test.thisClass().asInternalName())) {
                    boolean isLambda = call.name.startsWith("lambda$");
                    calls.addAll(calls(call.name, isLambda ? line : here.line));
                }
            });
        }
        return calls;
    }

    private static Stream<MethodModel> named(ClassModel type, String method) {
        return type.methods().stream().filter(it -> it.methodName().equalsString(method));
    }

    private static Stream<Call> invocations(MethodModel method) {
        List<Call> calls = new ArrayList<>();
        int line = 0;
        for (CodeElement element : method.code().map(CodeModel::elementList).orElse(List.of())) {
            switch (element) {
                case LineNumber number -> line = number.line();
                case InvokeInstruction call ->
                    calls.add(new Call(
                            line,
                            call.owner().asInternalName(),
                            call.name().stringValue(),
                            call.type().stringValue()));
                case InvokeDynamicInstruction dynamic -> {
                    for (Object argument : dynamic.bootstrapArgs()) {
                        if (argument instanceof DirectMethodHandleDesc target) {
                            String owner = target.owner().descriptorString();
                            calls.add(new Call(
                                    line,
                                    owner.substring(1, owner.length() - 1),
                                    target.methodName(),
                                    target.lookupDescriptor()));
                        }
                    }
                }
                default -> {}
            }
        }
        return calls.stream();
    }

    private Optional<StackTraceElement> place(Call call) {
        String name = exercise.replace('/', '.');
        return read(name, loader).stream()
                .flatMap(type -> named(type, call.name))
                .filter(method -> method.methodType().equalsString(call.type))
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementList().stream())
                .flatMap(element -> element instanceof LineNumber number ? Stream.of(number.line()) : Stream.of())
                .min(Comparator.naturalOrder())
                .map(line ->
                        new StackTraceElement(name, call.name, name.substring(name.indexOf('.') + 1) + ".java", line));
    }
}

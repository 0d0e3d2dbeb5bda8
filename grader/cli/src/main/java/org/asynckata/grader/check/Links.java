package org.asynckata.grader.check;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads from a test's class file what it links to, method references included. */
final class Links {
    private Links() {}

    /** The links to classes that this holds for, in the order of the test's code. */
    static Set<Link> of(byte[] testClass, Predicate<ClassDesc> wanted) {
        Set<Link> links = new LinkedHashSet<>();
        ClassFile.of().parse(testClass).methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .flatMap(element -> of(element, wanted))
                .forEach(links::add);
        return links;
    }

    private static Stream<Link> of(CodeElement element, Predicate<ClassDesc> wanted) {
        return switch (element) {
            case InvokeInstruction call
            when wanted.test(call.owner().asSymbol()) ->
                Stream.of(new Link.Method(
                        call.owner().asSymbol(),
                        call.name().stringValue(),
                        call.typeSymbol(),
                        call.opcode() == Opcode.INVOKESTATIC));
            case FieldInstruction field
            when wanted.test(field.owner().asSymbol()) ->
                Stream.of(new Link.Field(
                        field.owner().asSymbol(),
                        field.name().stringValue(),
                        field.typeSymbol(),
                        field.opcode() == Opcode.GETSTATIC || field.opcode() == Opcode.PUTSTATIC));
            case InvokeDynamicInstruction dynamic ->
                dynamic.bootstrapArgs().stream()
                        .filter(DirectMethodHandleDesc.class::isInstance)
                        .map(argument -> of((DirectMethodHandleDesc) argument))
                        .filter(link -> wanted.test(link.owner()));
            default -> Stream.empty();
        };
    }

    private static Link of(DirectMethodHandleDesc handle) {
        boolean isStatic = switch (handle.kind()) {
            case STATIC, INTERFACE_STATIC, STATIC_GETTER, STATIC_SETTER -> true;
            default -> false;
        };
        return switch (handle.kind()) {
            case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER ->
                new Link.Field(
                        handle.owner(),
                        handle.methodName(),
                        ClassDesc.ofDescriptor(handle.lookupDescriptor()),
                        isStatic);
            default ->
                new Link.Method(
                        handle.owner(),
                        handle.methodName(),
                        MethodTypeDesc.ofDescriptor(handle.lookupDescriptor()),
                        isStatic);
        };
    }
}

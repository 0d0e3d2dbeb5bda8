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

/** Reads from a test's class file what it links to, method references included. */
final class Links {
    private final Predicate<ClassDesc> wanted;
    private final Set<Link> found = new LinkedHashSet<>();

    private Links(Predicate<ClassDesc> wanted) {
        this.wanted = wanted;
    }

    /** The links to classes that this holds for, in the order of the test's code. */
    static Set<Link> of(byte[] testClass, Predicate<ClassDesc> wanted) {
        Links links = new Links(wanted);
        ClassFile.of()
                .parse(testClass)
                .methods()
                .forEach(method -> method.code().ifPresent(code -> code.forEach(links::add)));
        return links.found;
    }

    private void add(CodeElement element) {
        switch (element) {
            case InvokeInstruction call
            when wanted.test(call.owner().asSymbol()) ->
                found.add(new Link.Method(
                        call.owner().asSymbol(),
                        call.name().stringValue(),
                        call.typeSymbol(),
                        call.opcode() == Opcode.INVOKESTATIC));
            case FieldInstruction field
            when wanted.test(field.owner().asSymbol()) ->
                found.add(new Link.Field(
                        field.owner().asSymbol(),
                        field.name().stringValue(),
                        field.typeSymbol(),
                        field.opcode() == Opcode.GETSTATIC || field.opcode() == Opcode.PUTSTATIC));
            case InvokeDynamicInstruction dynamic ->
                dynamic.bootstrapArgs().forEach(argument -> {
                    if (argument instanceof DirectMethodHandleDesc handle && wanted.test(handle.owner())) {
                        found.add(of(handle));
                    }
                });
            default -> {} // links to no member
        }
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

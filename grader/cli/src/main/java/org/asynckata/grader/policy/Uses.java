package org.asynckata.grader.policy;

import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import org.asynckata.grader.policy.Use.Kind;

/**
 * Reads what a class file refers to and declares. A type that is only named, for a local variable or between angle
 * brackets, does nothing: whatever is done with it shows.
 */
final class Uses {
    private final List<Use> found = new ArrayList<>();
    private int line;

    private Uses() {}

    /** All of them, in the order of the file. */
    static List<Use> of(ClassModel model) {
        Uses uses = new Uses();
        uses.declaration(model);
        model.fields().forEach(uses::field);
        model.methods().forEach(uses::method);
        return uses.found;
    }

    /** The first line of a class that has code, which without a constructor is that of its name; 0 when none has. */
    static int firstLine(ClassModel model) {
        return model.methods().stream()
                .flatMap(method -> method.code().stream())
                .mapToInt(Uses::firstLine)
                .filter(line -> line > 0)
                .min()
                .orElse(0);
    }

    private void declaration(ClassModel model) {
        model.superclass().ifPresent(superclass -> type(Kind.SUPERCLASS, superclass.asSymbol()));
        model.interfaces().forEach(this::type);
        annotations(model);
    }

    private void field(FieldModel field) {
        type(field.fieldTypeSymbol());
        annotations(field);
    }

    private void method(MethodModel method) {
        line = method.code().map(Uses::firstLine).orElse(0);
        if (method.flags().has(AccessFlag.NATIVE)) {
            found.add(new Use(Kind.DECLARATION, "native", "a native method", "", line));
        }
        if (method.methodName().equalsString("finalize") && method.methodType().equalsString("()V")) {
            found.add(new Use(Kind.DECLARATION, "java.lang.Object", "finalize", "()V", line));
        }
        types(method.methodTypeSymbol());
        method.findAttribute(Attributes.exceptions())
                .ifPresent(thrown -> thrown.exceptions().forEach(this::type));
        annotations(method);
        method.code().ifPresent(code -> code.forEach(this::code));
        line = 0;
    }

    private static int firstLine(CodeModel code) {
        return code.findAttribute(Attributes.lineNumberTable())
                .map(table -> table.lineNumbers().getFirst().lineNumber())
                .orElse(0);
    }

    private void annotations(AttributedElement element) {
        element.findAttribute(Attributes.runtimeVisibleAnnotations())
                .ifPresent(attribute -> attribute.annotations().forEach(annotation -> type(annotation.classSymbol())));
    }

    private void code(CodeElement element) {
        switch (element) {
            case LineNumber number -> line = number.line();
            case InvokeInstruction call ->
                member(
                        Kind.CALL,
                        call.owner().asSymbol(),
                        call.name().stringValue(),
                        call.type().stringValue());
            case FieldInstruction field ->
                member(
                        Kind.FIELD,
                        field.owner().asSymbol(),
                        field.name().stringValue(),
                        field.type().stringValue());
            case InvokeDynamicInstruction dynamic -> bootstrap(dynamic.bootstrapMethod(), dynamic.bootstrapArgs());
            case ConstantInstruction.LoadConstantInstruction constant -> constant(constant.constantValue(), Kind.CALL);
            case TypeCheckInstruction check -> type(check.type());
            case NewReferenceArrayInstruction array -> type(array.componentType());
            case NewMultiArrayInstruction array -> type(array.arrayType());
            case ExceptionCatch handler -> handler.catchType().ifPresent(this::type);
            default -> {} // needs no class, or is one of those above by another name
        }
    }

    private void bootstrap(DirectMethodHandleDesc maker, List<ConstantDesc> arguments) {
        handle(Kind.INSERTED, maker);
        arguments.forEach(argument -> constant(argument, Kind.CALL));
    }

    private void constant(ConstantDesc constant, Kind kind) {
        switch (constant) {
            case ClassDesc type -> type(type);
            case DirectMethodHandleDesc handle -> handle(kind, handle);
            case DynamicConstantDesc<?> dynamic -> {
                handle(Kind.INSERTED, dynamic.bootstrapMethod());
                dynamic.bootstrapArgsList().forEach(argument -> constant(argument, Kind.INSERTED));
            }
            case null, default -> {}
        }
    }

    private void handle(Kind kind, DirectMethodHandleDesc handle) {
        Kind precise = switch (handle.kind()) {
            case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER -> Kind.FIELD;
            default -> kind;
        };
        String name = handle.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR ? "<init>" : handle.methodName();
        member(precise, handle.owner(), name, handle.lookupDescriptor());
    }

    private void member(Kind kind, ClassDesc owner, String name, String descriptor) {
        String member = name.equals("<init>") ? "new" : name;
        if (owner.isArray()) {
            type(owner); // and its only member is clone
        } else {
            found.add(new Use(kind, binaryName(owner), member, descriptor, line));
        }
    }

    private void types(MethodTypeDesc method) {
        type(method.returnType());
        method.parameterList().forEach(this::type);
    }

    private void type(ClassEntry type) {
        type(type.asSymbol());
    }

    private void type(ClassDesc type) {
        type(Kind.TYPE, type);
    }

    private void type(Kind kind, ClassDesc type) {
        ClassDesc element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        if (element.isClassOrInterface()) {
            found.add(new Use(kind, binaryName(element), "", "", line));
        }
    }

    static String binaryName(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }
}

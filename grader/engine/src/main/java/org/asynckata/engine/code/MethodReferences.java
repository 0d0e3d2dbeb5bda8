package org.asynckata.engine.code;

import java.lang.classfile.Attributes;
import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns method references into references to bridges that make the call.
 *
 * <p>{@code System::nanoTime} is no call that could be rewritten, only a constant that the JVM turns into one. A bridge is a
 * private method of the same class, as the compiler makes for a lambda, and its call is rewritten like any other.
 */
final class MethodReferences implements ClassTransform {
    private static final String BRIDGE = "kata$bridge$";
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final int SERIALIZABLE = 1;

    private final ClassModel model;
    private final boolean isInterface;
    private final List<Bridge> bridges = new ArrayList<>();

    private MethodReferences(ClassModel model) {
        this.model = model;
        this.isInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    /** Whether there is anything to do. */
    static boolean anyIn(ClassModel model) {
        return model.findAttribute(Attributes.bootstrapMethods()).stream()
                .flatMap(attribute -> attribute.bootstrapMethods().stream())
                .anyMatch(entry -> target(model, entry.bootstrapMethod().asSymbol(), constants(entry)) != null);
    }

    private static List<ConstantDesc> constants(BootstrapMethodEntry entry) {
        return entry.arguments().stream()
                .map(LoadableConstantEntry::constantValue)
                .toList();
    }

    /** The class file with bridges. It needs its stack maps: without them, a parser sees no target of a backward branch. */
    static byte[] bridged(ClassFile context, ClassModel model) {
        return context.transformClass(model, new MethodReferences(model));
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
        if (element instanceof MethodModel method && method.code().isPresent()) {
            builder.transformMethod(method, MethodTransform.transformingCode(new References()));
        } else {
            builder.with(element);
        }
    }

    @Override
    public void atEnd(ClassBuilder builder) {
        bridges.forEach(bridge -> bridge.write(builder));
    }

    private final class References implements CodeTransform {
        private int line = 1;

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof LineNumber number) {
                line = number.line();
            }
            if (element instanceof InvokeDynamicInstruction indy
                    && target(model, indy.bootstrapMethod(), indy.bootstrapArgs())
                            instanceof DirectMethodHandleDesc target) {
                code.invokedynamic(toBridge(indy, target));
            } else {
                code.with(element);
            }
        }

        private DynamicCallSiteDesc toBridge(InvokeDynamicInstruction indy, DirectMethodHandleDesc target) {
            ClassDesc self = model.thisClass().asSymbol();
            Bridge bridge = new Bridge(BRIDGE + bridges.size(), target, type(indy, target), line);
            bridges.add(bridge);
            ConstantDesc[] arguments = indy.bootstrapArgs().toArray(ConstantDesc[]::new);
            arguments[1] = MethodHandleDesc.ofMethod(
                    isInterface ? DirectMethodHandleDesc.Kind.INTERFACE_STATIC : DirectMethodHandleDesc.Kind.STATIC,
                    self,
                    bridge.name,
                    bridge.type);
            return DynamicCallSiteDesc.of(
                    indy.bootstrapMethod(), indy.name().stringValue(), indy.typeSymbol(), arguments);
        }
    }

    /** Whether it refers to a method without a bridge, which the probes will not see being called. */
    static boolean isUnbridged(ClassDesc self, InvokeDynamicInstruction indy) {
        return reference(self, indy.bootstrapMethod(), indy.bootstrapArgs()) != null;
    }

    /** What a method reference refers to that a bridge can replace, or null. */
    private static DirectMethodHandleDesc target(
            ClassModel model, DirectMethodHandleDesc bootstrap, List<ConstantDesc> arguments) {
        boolean serializable = arguments.size() > 3
                && arguments.get(3) instanceof Integer flags
                && (flags & SERIALIZABLE) != 0; // and then named elsewhere, too
        return serializable ? null : reference(model.thisClass().asSymbol(), bootstrap, arguments);
    }

    /** What a method reference refers to; null for anything else, such as a lambda, whose body is a bridge already. */
    private static DirectMethodHandleDesc reference(
            ClassDesc self, DirectMethodHandleDesc bootstrap, List<ConstantDesc> arguments) {
        if (!bootstrap.owner().descriptorString().equals('L' + FACTORY + ';')
                || !(arguments.get(1) instanceof DirectMethodHandleDesc target)) {
            return null;
        }
        String name = target.methodName();
        boolean isBridge = target.owner().equals(self) && (name.startsWith("lambda$") || name.startsWith(BRIDGE));
        return isBridge ? null : target;
    }

    /** The type of the method seen as a static one; a receiver that is bound already must have its exact type. */
    private static MethodTypeDesc type(InvokeDynamicInstruction indy, DirectMethodHandleDesc target) {
        MethodTypeDesc type = target.invocationType();
        MethodTypeDesc bound = indy.typeSymbol();
        return bound.parameterCount() > 0 ? type.changeParameterType(0, bound.parameterType(0)) : type;
    }

    private record Bridge(String name, DirectMethodHandleDesc target, MethodTypeDesc type, int line) {
        void write(ClassBuilder builder) {
            int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
            builder.withMethodBody(name, type, flags, this::write);
        }

        private void write(CodeBuilder code) {
            code.lineNumber(line);
            boolean constructor = target.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
            if (constructor) {
                code.new_(target.owner()).dup();
            }
            int local = 0;
            for (ClassDesc parameter : type.parameterList()) {
                TypeKind kind = TypeKind.from(parameter);
                code.loadLocal(kind, local);
                local += kind.slotSize();
            }
            invoke(code);
            code.return_(TypeKind.from(type.returnType()));
        }

        private void invoke(CodeBuilder code) {
            ClassDesc owner = target.owner();
            String method = target.methodName();
            MethodTypeDesc descriptor = MethodTypeDesc.ofDescriptor(target.lookupDescriptor());
            switch (target.kind()) {
                case CONSTRUCTOR -> code.invokespecial(owner, ConstantDescs.INIT_NAME, descriptor);
                case STATIC -> code.invokestatic(owner, method, descriptor, false);
                case INTERFACE_STATIC -> code.invokestatic(owner, method, descriptor, true);
                case VIRTUAL -> code.invokevirtual(owner, method, descriptor);
                case INTERFACE_VIRTUAL -> code.invokeinterface(owner, method, descriptor);
                case SPECIAL -> code.invokespecial(owner, method, descriptor, false);
                case INTERFACE_SPECIAL -> code.invokespecial(owner, method, descriptor, true);
                default -> throw new IllegalArgumentException("not a method: " + target);
            }
        }
    }
}

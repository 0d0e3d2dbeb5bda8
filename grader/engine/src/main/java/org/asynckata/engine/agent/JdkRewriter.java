package org.asynckata.engine.agent;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Rewrites the few places of the JDK where time, threads and randomness enter, so that they ask {@link Hook}.
 *
 * <p>The JDK's own code stays in charge of everything else: no lock, queue, pool or future is imitated.
 */
final class JdkRewriter {
    private static final ClassDesc HOOK = ClassDesc.ofInternalName(HookDefinition.NAME);

    private JdkRewriter() {}

    /** Writes what stands in the place of an instruction. */
    @FunctionalInterface
    private interface Exchange {
        void write(CodeBuilder code);
    }

    /** The rewritten class, or null if there is nothing to rewrite. */
    static byte[] rewrite(String name, byte[] classFile) {
        boolean[] changed = {false};
        ClassFile context = ClassFile.of(ClassFile.DebugElementsOption.PASS_DEBUG);
        byte[] rewritten = context.transformClass(context.parse(classFile), transform(name, changed));
        return changed[0] ? rewritten : null;
    }

    /** Methods without a place are copied as they are: to write code anew takes much longer than to look at it. */
    private static ClassTransform transform(String name, boolean[] changed) {
        return (builder, element) -> {
            if (element instanceof MethodModel method && hasPlace(name, method)) {
                changed[0] = true;
                builder.transformMethod(method, MethodTransform.transformingCode(code(name, method)));
            } else {
                builder.with(element);
            }
        };
    }

    private static boolean hasPlace(String name, MethodModel method) {
        return method.code().isPresent()
                && (ChokePoints.entry(name, method.methodName().stringValue()) != null
                        || method.code().get().elementStream().anyMatch(part -> exchange(name, method, part) != null));
    }

    private static CodeTransform code(String name, MethodModel method) {
        ChokePoints.Entry entry = ChokePoints.entry(name, method.methodName().stringValue());
        return CodeTransform.ofStateful(() -> new CodeTransform() {
            @Override
            public void atStart(CodeBuilder code) {
                if (entry != null) {
                    entry.write(code, HOOK);
                }
            }

            @Override
            public void accept(CodeBuilder code, CodeElement element) {
                Exchange exchange = exchange(name, method, element);
                if (exchange == null) {
                    code.with(element);
                } else {
                    exchange.write(code);
                }
            }
        });
    }

    /** What stands in the place of an instruction; null if it stays. */
    private static Exchange exchange(String name, MethodModel method, CodeElement element) {
        return switch (element) {
            case InvokeInstruction call when call.opcode() == Opcode.INVOKESTATIC -> clockRead(call);
            case InvokeInstruction call when ChokePoints.stopsWhenCollected(name) -> cleanUp(call);
            case FieldInstruction field when field.opcode() == Opcode.GETSTATIC -> fieldRead(name, method, field);
            case ConstantInstruction constant
            when ChokePoints.isLimitOfSpinning(name, constant.constantValue()) -> CodeBuilder::lconst_0;
            case ReturnInstruction end
            when ChokePoints.unblocks(name, method.methodName().stringValue()) ->
                code -> {
                    ChokePoints.takeOffWaitingList(code, HOOK);
                    code.with(end);
                };
            default -> null;
        };
    }

    private static Exchange clockRead(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        if (owner.equals("java/lang/System") && (name.equals("nanoTime") || name.equals("currentTimeMillis"))) {
            return code -> code.invokestatic(HOOK, name, call.typeSymbol());
        }
        if (owner.equals("jdk/internal/misc/VM") && name.equals("getNanoTimeAdjustment")) {
            // The hook cannot call this internal method itself, so the choice is made here.
            return code -> code.invokestatic(HOOK, "virtual", MethodTypeDesc.of(ConstantDescs.CD_boolean))
                    .ifThenElse(
                            then -> then.invokestatic(HOOK, "nanoTimeAdjustment", call.typeSymbol()),
                            otherwise -> otherwise.with(call));
        }
        return null;
    }

    /** Where something is registered to be done when an object is collected. */
    private static Exchange cleanUp(InvokeInstruction call) {
        if (!call.owner().asInternalName().equals("java/lang/ref/Cleaner")) {
            return null;
        }
        ClassDesc cleaner = call.owner().asSymbol();
        return code -> code.invokestatic(HOOK, "cleanUp", call.typeSymbol().insertParameterTypes(0, cleaner));
    }

    private static Exchange fieldRead(String name, MethodModel method, FieldInstruction field) {
        String owner = field.owner().asInternalName();
        if (ChokePoints.isPinned(owner, field.name().stringValue())) {
            return code -> pinned(code, field);
        }
        boolean asyncPool = name.equals("java/util/concurrent/CompletableFuture")
                && field.name().equalsString("ASYNC_POOL")
                && ChokePoints.ASYNC_METHODS.contains(method.methodName().stringValue());
        ClassDesc executor = ClassDesc.of("java.util.concurrent.Executor");
        return asyncPool
                ? code -> code.with(field).invokestatic(HOOK, "asyncPool", MethodTypeDesc.of(executor, executor))
                : null;
    }

    /** After a static source of randomness was read: exchange it for the simulation's own. */
    private static void pinned(CodeBuilder code, FieldInstruction field) {
        String name = field.owner().asInternalName() + "." + field.name().stringValue();
        ClassDesc type = field.typeSymbol();
        ClassDesc passed = type.isPrimitive() ? type : ConstantDescs.CD_Object;
        code.with(field)
                .ldc(name)
                .invokestatic(HOOK, "pin", MethodTypeDesc.of(passed, passed, ConstantDescs.CD_String));
        if (!type.isPrimitive()) {
            code.checkcast(type);
        }
    }
}

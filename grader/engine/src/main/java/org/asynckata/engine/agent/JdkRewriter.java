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

    /** Whether the class may hold a place to rewrite; cheap, and wide enough for classes that are loaded later. */
    static boolean concerns(String name) {
        return ChokePoints.ENTRIES.containsKey(name)
                || ChokePoints.readsPinned(name)
                || ChokePoints.readsClock(name)
                || ChokePoints.matchesPatterns(name);
    }

    /** The rewritten class, or null if there is nothing to rewrite. */
    static byte[] rewrite(String name, byte[] classFile) {
        boolean[] changed = {false};
        ClassFile context = ClassFile.of(ClassFile.DebugElementsOption.PASS_DEBUG);
        byte[] rewritten = context.transformClass(context.parse(classFile), transform(name, changed));
        return changed[0] ? rewritten : null;
    }

    private static ClassTransform transform(String name, boolean[] changed) {
        return (builder, element) -> {
            if (element instanceof MethodModel method && method.code().isPresent()) {
                builder.transformMethod(method, MethodTransform.transformingCode(code(name, method, changed)));
            } else {
                builder.with(element);
            }
        };
    }

    private static CodeTransform code(String name, MethodModel method, boolean[] changed) {
        ChokePoints.Entry entry = ChokePoints.entry(name, method.methodName().stringValue());
        return CodeTransform.ofStateful(() -> new CodeTransform() {
            @Override
            public void atStart(CodeBuilder code) {
                if (entry != null) {
                    changed[0] = true;
                    entry.write(code, HOOK);
                }
            }

            @Override
            public void accept(CodeBuilder code, CodeElement element) {
                changed[0] |= replaced(name, method, code, element);
            }
        });
    }

    private static boolean replaced(String name, MethodModel method, CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeInstruction call && call.opcode() == Opcode.INVOKESTATIC) {
            return clockRead(code, call);
        }
        if (element instanceof InvokeInstruction call && ChokePoints.stopsWhenCollected(name)) {
            return cleanUp(code, call);
        }
        if (element instanceof ConstantInstruction constant
                && ChokePoints.isLimitOfSpinning(name, constant.constantValue())) {
            code.lconst_0();
            return true;
        }
        if (element instanceof ReturnInstruction
                && ChokePoints.unblocks(name, method.methodName().stringValue())) {
            ChokePoints.takeOffWaitingList(code, HOOK);
        }
        code.with(element);
        return element instanceof FieldInstruction field
                && field.opcode() == Opcode.GETSTATIC
                && (pinned(code, field) || asyncPool(name, method, code, field));
    }

    private static boolean clockRead(CodeBuilder code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        if (owner.equals("java/lang/System") && (name.equals("nanoTime") || name.equals("currentTimeMillis"))) {
            code.invokestatic(HOOK, name, call.typeSymbol());
            return true;
        }
        if (owner.equals("jdk/internal/misc/VM") && name.equals("getNanoTimeAdjustment")) {
            // The hook cannot call this internal method itself, so the choice is made here.
            code.invokestatic(HOOK, "virtual", MethodTypeDesc.of(ConstantDescs.CD_boolean))
                    .ifThenElse(
                            then -> then.invokestatic(HOOK, "nanoTimeAdjustment", call.typeSymbol()),
                            otherwise -> otherwise.with(call));
            return true;
        }
        code.with(call);
        return false;
    }

    /** Where something is registered to be done when an object is collected. */
    private static boolean cleanUp(CodeBuilder code, InvokeInstruction call) {
        if (!call.owner().asInternalName().equals("java/lang/ref/Cleaner")) {
            code.with(call);
            return false;
        }
        code.invokestatic(
                HOOK,
                "cleanUp",
                call.typeSymbol().insertParameterTypes(0, call.owner().asSymbol()));
        return true;
    }

    /** After a static source of randomness was read: exchange it for the simulation's own. */
    private static boolean pinned(CodeBuilder code, FieldInstruction field) {
        String owner = field.owner().asInternalName();
        if (!ChokePoints.isPinned(owner, field.name().stringValue())) {
            return false;
        }
        String name = owner + "." + field.name().stringValue();
        ClassDesc type = field.typeSymbol();
        ClassDesc passed = type.isPrimitive() ? type : ConstantDescs.CD_Object;
        code.ldc(name).invokestatic(HOOK, "pin", MethodTypeDesc.of(passed, passed, ConstantDescs.CD_String));
        if (!type.isPrimitive()) {
            code.checkcast(type);
        }
        return true;
    }

    private static boolean asyncPool(String name, MethodModel method, CodeBuilder code, FieldInstruction field) {
        if (!name.equals("java/util/concurrent/CompletableFuture")
                || !field.name().equalsString("ASYNC_POOL")
                || !ChokePoints.ASYNC_METHODS.contains(method.methodName().stringValue())) {
            return false;
        }
        ClassDesc executor = ClassDesc.of("java.util.concurrent.Executor");
        code.invokestatic(HOOK, "asyncPool", MethodTypeDesc.of(executor, executor));
        return true;
    }
}

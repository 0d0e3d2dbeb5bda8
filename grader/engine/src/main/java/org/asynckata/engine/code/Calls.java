package org.asynckata.engine.code;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.Map;

/** Decides what becomes of a call: something else, a refusal, a call with probes around it, or just the call. */
final class Calls {
    private static final String THREAD = "java/lang/Thread";

    private final Place place;

    /** Objects made and not yet constructed, by class; a constructor called beyond that is a call of {@code super}. */
    private final Map<String, Integer> made = new HashMap<>();

    Calls(Place place) {
        this.place = place;
    }

    void creation(CodeBuilder code, NewObjectInstruction creation) {
        made.merge(creation.className().asInternalName(), 1, Integer::sum);
        code.with(creation);
    }

    void call(CodeBuilder code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        Refusals.refuse(code, owner, name, call.type().stringValue());
        if (owner.startsWith("java/") && replaced(code, call, owner, name)) {
            return;
        }
        if (!place.isFollowed) {
            code.with(call);
        } else if (CodeUnderTest.matches(owner) && !name.equals("wait")) {
            within(code, call);
        } else {
            new WatchedCall(place, call).write(code);
        }
    }

    /** A call that stays in the code under test, unless the method is inherited from elsewhere. */
    private void within(CodeBuilder code, InvokeInstruction call) {
        if (call.opcode() != Opcode.INVOKESTATIC && place.owner.inheritsFromJdk(call.method())) {
            new WatchedCall(place, call).write(code);
            return;
        }
        if (call.opcode() != Opcode.INVOKESPECIAL && !place.owner.takesNoMonitor(call.method())) {
            Probes.call(code, "yieldPoint"); // between two synchronized methods others may run
        }
        code.with(call);
    }

    private boolean replaced(CodeBuilder code, InvokeInstruction call, String owner, String name) {
        if (Clocks.isRead(owner, name)) {
            Clocks.read(code, call);
            return true;
        }
        switch (owner + '.' + name) {
            case THREAD + ".onSpinWait" -> code.invokestatic(Probes.SUBSTITUTES, name, call.typeSymbol());
            case THREAD + ".setDaemon" ->
                code.invokestatic(
                        Probes.SUBSTITUTES,
                        name,
                        call.typeSymbol().insertParameterTypes(0, call.owner().asSymbol()));
            case THREAD + ".<init>" -> {
                return constructsNew(owner) && threadMade(code, call);
            }
            case "java/lang/UnsupportedOperationException.<init>" -> {
                return constructsNew(owner) && stubExceptionMade(code, call);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean constructsNew(String owner) {
        return made.merge(owner, -1, Integer::sum) >= 0;
    }

    private static boolean threadMade(CodeBuilder code, InvokeInstruction call) {
        code.invokestatic(
                Probes.SUBSTITUTES,
                "thread",
                call.typeSymbol().changeReturnType(call.owner().asSymbol()));
        code.dup_x2().pop().pop2(); // the two references that were to become a thread, never initialised, go away
        return true;
    }

    /** The constructor returns nothing, so its object, which the new expression keeps on the stack, can be shown at once. */
    private static boolean stubExceptionMade(CodeBuilder code, InvokeInstruction call) {
        if (!call.type().equalsString("(Ljava/lang/String;)V")) {
            return false;
        }
        code.with(call);
        code.dup()
                .invokestatic(
                        Probes.SUBSTITUTES,
                        "made",
                        MethodTypeDesc.of(ConstantDescs.CD_void, call.owner().asSymbol()));
        return true;
    }
}

package org.asynckata.engine.code;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDescs;
import java.util.Set;

/**
 * A call that leaves the code under test, with probes around it.
 *
 * <p>They need the receiver and collections among the arguments, which lie deep on the stack. So arguments are put aside in
 * local variables that nothing else uses. They are never uninitialised objects, though such may lie below them.
 */
final class WatchedCall {
    /** Methods that give a part of a lock, or a view of a collection. */
    private static final Set<String> GIVING = Set.of(
            "newCondition",
            "readLock",
            "writeLock",
            "asReadLock",
            "asWriteLock",
            "asReadWriteLock",
            "keySet",
            "values",
            "entrySet",
            "subList",
            "reversed");

    private final Place place;
    private final InvokeInstruction call;
    private final String owner;
    private final String name;
    private final OutsideCall kind;
    private final Arguments arguments;
    private final boolean passes;

    WatchedCall(Place place, InvokeInstruction call) {
        this.place = place;
        this.call = call;
        owner = call.owner().asInternalName();
        name = call.name().stringValue();
        kind = name.equals(ConstantDescs.INIT_NAME) ? OutsideCall.UNNOTICED : OutsideCall.of(owner, name);
        arguments = new Arguments(call.typeSymbol().parameterList(), place.scratchLocals());
        // The static methods of Collections make views, and the check knows the others.
        passes = !owner.equals("java/util/Collections") && arguments.hasCollection();
    }

    void write(CodeBuilder code) {
        if (kind == OutsideCall.WATCHED) {
            watched(code);
            return;
        }
        if (kind == OutsideCall.YIELDS) {
            Probes.call(code, "yieldPoint");
        }
        if (passes) {
            arguments.putAside(code);
            passCollections(code, site());
            arguments.takeBack(code);
        }
        code.with(call);
    }

    private void passCollections(CodeBuilder code, int site) {
        if (passes) {
            arguments.forEachCollection(local -> {
                code.aload(local);
                Probes.at(code, site, "passes", Probes.OBJECT);
            });
        }
    }

    private void watched(CodeBuilder code) {
        if (call.opcode() == Opcode.INVOKESTATIC) {
            watchedStatic(code);
        } else {
            watchedObject(code);
        }
    }

    private void watchedStatic(CodeBuilder code) {
        int site = site();
        Probes.at(code, site, "callsStatic");
        arguments.putAside(code);
        passCollections(code, site);
        arguments.takeBack(code);
        code.with(call);
        Probes.at(code, site, "returnsStatic");
    }

    private void watchedObject(CodeBuilder code) {
        int receiver = arguments.end();
        int subject = isTimed() ? arguments.firstLocal() : receiver;
        int site = site();
        arguments.putAside(code);
        code.dup().astore(receiver).aload(subject);
        Probes.at(code, site, "calls", Probes.OBJECT);
        passCollections(code, site);
        arguments.takeBack(code);
        code.with(call).aload(subject);
        Probes.at(code, site, "returns", Probes.OBJECT);
        if (GIVING.contains(name) && call.typeSymbol().returnType().isClassOrInterface()) {
            code.dup().aload(receiver);
            Probes.call(code, "gives", Probes.OBJECT, Probes.OBJECT);
        }
    }

    /** Whether it is a call such as {@code SECONDS.timedWait(monitor, 1)}, which is really one on its argument. */
    private boolean isTimed() {
        return owner.equals("java/util/concurrent/TimeUnit");
    }

    private int site() {
        return switch (owner + '.' + name) {
            case "java/util/concurrent/TimeUnit.timedWait" -> place.site("java/lang/Object", "wait", "(J)V");
            case "java/util/concurrent/TimeUnit.timedJoin" -> place.site("java/lang/Thread", "join", "(J)V");
            default -> place.site(owner, name, call.type().stringValue());
        };
    }
}

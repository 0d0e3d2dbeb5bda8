package org.asynckata.engine.code;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;

/**
 * What is written around the body of a method: a tick; who calls it, the code under test or somebody outside; its monitor.
 *
 * <p>Constructors are not watched, because a handler cannot span the call of {@code super}; nobody outside calls them, as
 * references to them are {@linkplain MethodReferences bridged}. Nor are private and static methods, for the same reason.
 */
final class Frame {
    private final Place place;
    private final boolean watched;
    private int outside;
    private Label begin;

    Frame(Place place) {
        this.place = place;
        this.watched = !place.isConstructor
                && (place.isSynchronized
                        || place.isInitializer
                        || place.isSynthetic
                        || !place.isPrivate && !place.isStatic);
    }

    void begin(CodeBuilder code) {
        if (!place.isInitializer) {
            Probes.tick(code, "tick");
        }
        if (!place.isFollowed || place.isConstructor && place.owner.ordersUnderItsOwnName()) {
            Probes.call(code, "ordersUnseen");
        }
        if (usesClass()) {
            code.loadConstant(place.owner.type);
            Probes.call(code, "uses", Probes.CLASS);
        }
        if (watched) {
            outside = place.newLocal();
            Probes.enters(code);
            code.istore(outside);
            onMonitor(code, "locked");
            begin = code.newBoundLabel();
        }
    }

    /** The initialiser of a class comes before the first static method and the first constructor that are called. */
    private boolean usesClass() {
        return place.owner.hasInitializer
                && (place.isConstructor || place.isStatic)
                && !place.isInitializer
                && !place.isSynthetic;
    }

    /** Before a return. */
    void end(CodeBuilder code) {
        if (!watched) {
            return;
        }
        if (place.isInitializer) {
            code.loadConstant(place.owner.type);
            Probes.call(code, "initialised", Probes.CLASS);
        }
        onMonitor(code, "unlocks");
        code.iload(outside);
        Probes.call(code, "leaves", Probes.INT);
    }

    /** After the last instruction: what is thrown leaves the method too. */
    void close(CodeBuilder code) {
        if (!watched) {
            return;
        }
        Label end = code.newBoundLabel();
        code.exceptionCatchAll(begin, end, end);
        onMonitor(code, "unlocks");
        code.iload(outside);
        Probes.call(code, "leaves", Probes.INT);
        code.athrow();
    }

    private void onMonitor(CodeBuilder code, String probe) {
        if (!place.isSynchronized) {
            return;
        }
        if (place.isStatic) {
            code.loadConstant(place.owner.type);
        } else {
            code.aload(0);
        }
        Probes.call(code, probe, Probes.OBJECT);
    }
}

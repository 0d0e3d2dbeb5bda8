package org.asynckata.engine.code;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.MonitorInstruction;

/** Writes a probe before each access to what threads may share: fields, elements of arrays, monitors. */
final class Accesses {
    private final Place place;

    Accesses(Place place) {
        this.place = place;
    }

    void field(CodeBuilder code, FieldInstruction field) {
        Refusals.refuse(code, field.owner().asInternalName(), field.name().stringValue(), "");
        if (place.isFollowed
                && CodeUnderTest.matches(field.owner().asInternalName())
                && !place.owner.isOwnFinal(field.field())) {
            switch (field.opcode()) {
                case GETSTATIC -> ofClass(code, field, "readStatic");
                case PUTSTATIC -> ofClass(code, field, "writeStatic");
                case GETFIELD -> {
                    code.dup();
                    Probes.at(code, site(field), "read", Probes.OBJECT);
                }
                default -> put(code, field);
            }
        }
        code.with(field);
    }

    private int site(FieldInstruction field) {
        return place.site(
                field.owner().asInternalName(),
                field.name().stringValue(),
                field.type().stringValue());
    }

    private void ofClass(CodeBuilder code, FieldInstruction field, String probe) {
        code.loadConstant(field.owner().asSymbol());
        Probes.at(code, site(field), probe, Probes.CLASS);
    }

    private void put(CodeBuilder code, FieldInstruction field) {
        if (place.isConstructor && place.owner.isOwn(field.field())) {
            // The object may not be initialised, and then may not be passed; in any case it is mostly not shared yet.
            return;
        }
        if (TypeKind.fromDescriptor(field.type().stringValue()).slotSize() == 2) {
            code.dup2_x1().pop2().dup_x2();
        } else {
            code.dup2().pop();
        }
        Probes.at(code, site(field), "write", Probes.OBJECT);
    }

    void load(CodeBuilder code, ArrayLoadInstruction load) {
        code.dup2();
        element(code, "readElement");
        code.with(load);
    }

    void store(CodeBuilder code, ArrayStoreInstruction store) {
        TypeKind kind = store.typeKind().asLoadable();
        int value = place.scratchLocals();
        code.storeLocal(kind, value).dup2();
        element(code, "writeElement");
        code.loadLocal(kind, value).with(store);
    }

    private void element(CodeBuilder code, String probe) {
        Probes.at(code, place.site(null, null, null), probe, Probes.OBJECT, Probes.INT);
    }

    void monitor(CodeBuilder code, MonitorInstruction monitor) {
        if (monitor.opcode() == Opcode.MONITORENTER) {
            Probes.call(code, "yieldPoint");
            // Kept in a local variable. A virtual thread that waits here is taken to be at the next instruction, and if
            // that is
            // a call, the garbage collector forgets its arguments on the stack: they would point to where the object
            // was.
            int kept = place.scratchLocals();
            code.dup().astore(kept).with(monitor).aload(kept);
            Probes.call(code, "locked", Probes.OBJECT);
        } else {
            // Nothing may yield, let alone throw, between here and the end of the handler's range, which covers itself.
            code.dup();
            Probes.call(code, "unlocks", Probes.OBJECT);
            code.with(monitor);
        }
    }
}

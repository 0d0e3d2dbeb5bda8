package org.asynckata.engine.code;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the body of a loop does: whether it can only be waiting for another thread. */
final class LoopBody {
    private boolean stores;
    private boolean looksOutside;
    private boolean calls;

    /**
     * Looks at a body.
     *
     * @param straight what each turn begins with, whatever way it takes
     */
    LoopBody(List<CodeElement> body, List<CodeElement> straight) {
        Set<Integer> fresh = setAfresh(straight);
        body.forEach(element -> add(element, fresh));
    }

    /** The variables that each turn sets before it reads them: they carry nothing from one turn to the next. */
    private static Set<Integer> setAfresh(List<CodeElement> straight) {
        var fresh = new HashSet<Integer>();
        var read = new HashSet<Integer>();
        for (CodeElement element : straight) {
            switch (element) {
                case LoadInstruction load -> read.add(load.slot());
                case IncrementInstruction increment -> read.add(increment.slot());
                case StoreInstruction store when !read.contains(store.slot()) -> fresh.add(store.slot());
                default -> {}
            }
        }
        return fresh;
    }

    private void add(CodeElement element, Set<Integer> fresh) {
        switch (element) {
            case StoreInstruction store -> stores |= !fresh.contains(store.slot());
            case IncrementInstruction increment -> stores |= !fresh.contains(increment.slot());
            case ArrayStoreInstruction _ -> stores = true;
            case ArrayLoadInstruction _ -> looksOutside = true;
            case FieldInstruction field -> {
                looksOutside = true;
                stores |= field.opcode() == Opcode.PUTFIELD || field.opcode() == Opcode.PUTSTATIC;
            }
            case InvokeInstruction call -> {
                looksOutside = true;
                calls |= !Looks.onlyLooks(
                        call.owner().asInternalName(), call.name().stringValue());
            }
            default -> {}
        }
    }

    /** The name of the tick to write. */
    String tick() {
        if (stores) {
            return looksOutside ? "busy" : "tick";
        }
        return calls ? "idle" : "waiting";
    }
}

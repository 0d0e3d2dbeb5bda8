package org.asynckata.engine.code;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Recognises the stores that fill a new array, as in {@code new int[] {1, 2}} or before a call with variable arity. Nobody else
 * has the array yet, and there are very many of them.
 *
 * <p>The compiler writes {@code new, dup, index, value, store, dup, index, value, store}. Where it is not that simple, stores
 * are taken for any others.
 */
final class Initializers {
    /** The kinds of the arrays that are being filled, inner ones first; empty for an assignment within a value. */
    private final Deque<TypeKind> open = new ArrayDeque<>();

    /** The array that lies on top of the stack, made or filled just before. */
    private TypeKind top;

    /** The same, with its reference doubled: an index comes next. */
    private TypeKind doubled;

    /** Follows the code; tells whether this is such a store. */
    boolean fills(CodeElement element) {
        if (element instanceof LineNumber) {
            return false;
        }
        TypeKind before = top;
        TypeKind doubledBefore = doubled;
        top = null;
        doubled = null;
        switch (element) {
            case NewPrimitiveArrayInstruction array -> top = array.typeKind().asLoadable();
            case NewReferenceArrayInstruction _ -> top = TypeKind.REFERENCE;
            case StackInstruction stack when stack.opcode() == Opcode.DUP -> doubled = before;
            case StackInstruction stack when stack.opcode() == Opcode.DUP2 -> open.push(TypeKind.VOID);
            case ConstantInstruction _ when doubledBefore != null -> open.push(doubledBefore);
            case LabelTarget _ -> open.clear();
            case ArrayStoreInstruction store -> {
                TypeKind expected = open.poll();
                top = expected == store.typeKind().asLoadable() ? expected : null;
            }
            default -> {}
        }
        return top != null && element instanceof ArrayStoreInstruction;
    }
}

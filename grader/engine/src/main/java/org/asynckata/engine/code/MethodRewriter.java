package org.asynckata.engine.code;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ConstantDescs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rewrites one method, element by element. */
final class MethodRewriter implements CodeTransform {
    private final Place place;
    private final CodeAttribute original;
    private final List<CodeElement> elements;
    private final Loops loops;
    private final Frame frame;
    private final Initializers initializers = new Initializers();
    private final Accesses accesses;
    private final Calls calls;
    private final Set<Integer> handlers = new HashSet<>();
    private final Set<Integer> guardingThemselves = new HashSet<>();
    private int index;

    MethodRewriter(Place place, CodeModel code) {
        this.place = place;
        this.original = (CodeAttribute) code;
        this.elements = code.elementList();
        this.loops = new Loops(original, elements);
        this.frame = new Frame(place);
        this.accesses = new Accesses(place);
        this.calls = new Calls(place);
    }

    @Override
    public void atStart(CodeBuilder code) {
        // What is inserted belongs to the first line; without one, a stack trace would end here without a link.
        for (CodeElement element : elements) {
            if (element instanceof LineNumber first) {
                code.lineNumber(first.line());
                break;
            }
        }
        frame.begin(code);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        loops.before(code, index++);
        boolean fillsNewArray = initializers.fills(element);
        switch (element) {
            case LineNumber number -> {
                place.line(number.line());
                code.with(number);
            }
            case ExceptionCatch handler -> {
                found(handler);
                code.with(handler);
            }
            case LabelTarget target -> {
                code.with(target);
                catches(code, original.labelToBci(target.label()));
            }
            case FieldInstruction field -> accesses.field(code, field);
            case ArrayLoadInstruction load when place.isFollowed -> accesses.load(code, load);
            case ArrayStoreInstruction store when place.isFollowed && !fillsNewArray -> accesses.store(code, store);
            case MonitorInstruction monitor when place.isFollowed -> accesses.monitor(code, monitor);
            case NewObjectInstruction creation -> calls.creation(code, creation);
            case InvokeInstruction call -> calls.call(code, call);
            case InvokeDynamicInstruction indy
            when MethodReferences.isUnbridged(place.owner.type, indy) -> {
                Probes.call(code, "ordersUnseen");
                code.with(indy);
            }
            case ReturnInstruction end -> {
                frame.end(code);
                code.with(end);
            }
            default -> code.with(element);
        }
    }

    private void found(ExceptionCatch handler) {
        int place = original.labelToBci(handler.handler());
        handlers.add(place);
        if (original.labelToBci(handler.tryStart()) <= place && place < original.labelToBci(handler.tryEnd())) {
            guardingThemselves.add(place);
        }
    }

    private void catches(CodeBuilder code, int place) {
        if (guardingThemselves.contains(place)) {
            Probes.call(code, "catches");
        } else if (handlers.contains(place)) {
            code.dup();
            Probes.call(code, "catches", ConstantDescs.CD_Throwable);
        }
    }

    @Override
    public void atEnd(CodeBuilder code) {
        frame.close(code);
    }
}

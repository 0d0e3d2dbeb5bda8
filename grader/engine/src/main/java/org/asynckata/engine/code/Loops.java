package org.asynckata.engine.code;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The loops of a method: where the code branches backward. */
final class Loops {
    private final CodeAttribute code;
    private final List<CodeElement> elements;

    /** The tick for the branch at each index. */
    private final Map<Integer, String> ticks = new HashMap<>();

    /** Places in the class file, which stand for labels: those have no hash of their own. */
    private final Set<Integer> joints = new HashSet<>();

    Loops(CodeAttribute code, List<CodeElement> elements) {
        this.code = code;
        this.elements = elements;
        findJoints();
        findLoops();
    }

    /** Where straight code ends, because others may come in, or because an exception may lead out. */
    private void findJoints() {
        for (CodeElement element : elements) {
            if (element instanceof ExceptionCatch handler) {
                joints.add(code.labelToBci(handler.tryStart()));
            }
            targets(element).forEach(target -> joints.add(code.labelToBci(target)));
        }
    }

    private void findLoops() {
        var seen = new HashMap<Integer, Integer>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof LabelTarget target) {
                seen.put(code.labelToBci(target.label()), i);
            }
            for (Label target : targets(elements.get(i))) {
                Integer head = seen.get(code.labelToBci(target));
                if (head != null) {
                    ticks.put(i, new LoopBody(elements.subList(head, i), straight(head, i)).tick());
                }
            }
        }
    }

    /** What each turn of the loop begins with, whatever way it takes. */
    private List<CodeElement> straight(int head, int branch) {
        for (int i = head + 1; i < branch; i++) {
            CodeElement element = elements.get(i);
            if (!targets(element).isEmpty()
                    || element instanceof LabelTarget target && joints.contains(code.labelToBci(target.label()))) {
                return elements.subList(head, i);
            }
        }
        return elements.subList(head, branch);
    }

    private static List<Label> targets(CodeElement element) {
        return switch (element) {
            case BranchInstruction branch -> List.of(branch.target());
            case TableSwitchInstruction table -> targets(table.defaultTarget(), table.cases());
            case LookupSwitchInstruction lookup -> targets(lookup.defaultTarget(), lookup.cases());
            default -> List.of();
        };
    }

    private static List<Label> targets(Label otherwise, List<SwitchCase> cases) {
        var targets = new ArrayList<Label>(List.of(otherwise));
        cases.forEach(each -> targets.add(each.target()));
        return targets;
    }

    /** Writes the tick of the element at this index, if it has one. */
    void before(CodeBuilder builder, int index) {
        String tick = ticks.get(index);
        if (tick != null) {
            Probes.tick(builder, tick);
        }
    }
}

package org.asynckata.engine.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoopsTest {
    /** The methods of {@link ch00_nasty.Turns} with a loop, rewritten. */
    static Stream<MethodModel> loops() throws Exception {
        byte[] original = Rewritten.bytes("ch00_nasty.Turns");
        byte[] rewritten = CodeRewriter.rewrite("ch00_nasty/Turns", original, LoopsTest.class.getClassLoader());
        return ClassFile.of().parse(rewritten).methods().stream()
                .filter(method -> method.methodName().stringValue().contains("_"));
    }

    @ParameterizedTest
    @MethodSource("loops")
    void a_loop_has_the_tick_that_its_method_is_named_after(MethodModel method) {
        String name = method.methodName().stringValue();
        String kind = name.substring(0, name.indexOf('_'));

        Stream<String> ticks = method.code().orElseThrow().elementStream().flatMap(LoopsTest::tick);

        assertThat(ticks)
                .last()
                .isEqualTo(kind); // the first is that of the method itself, inner loops come before outer ones
    }

    private static Stream<String> tick(CodeElement element) {
        return element instanceof InvokeInstruction call
                        && call.owner().asInternalName().equals("org/asynckata/engine/code/Ticks")
                ? Stream.of(call.name().stringValue())
                : Stream.empty();
    }
}

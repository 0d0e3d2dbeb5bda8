package org.asynckata.engine.code;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.Set;

/** Readings of a clock. */
final class Clocks {
    /** The class inside the JDK that the agent defines. */
    private static final ClassDesc HOOK = ClassDesc.of("java.lang.KataHook");

    private static final Set<String> READS = Set.of(
            "java/lang/System.nanoTime",
            "java/lang/System.currentTimeMillis",
            "java/time/Clock.millis",
            "java/time/Clock.instant",
            "java/time/InstantSource.millis",
            "java/time/InstantSource.instant",
            "java/time/Instant.now",
            "java/time/LocalTime.now",
            "java/time/LocalDate.now",
            "java/time/LocalDateTime.now",
            "java/time/OffsetDateTime.now",
            "java/time/ZonedDateTime.now",
            "java/util/Date.<init>");

    private Clocks() {}

    static boolean isRead(String owner, String name) {
        return READS.contains(owner + '.' + name);
    }

    /** Only the clocks of System are redirected here; the others read those inside the JDK, where the agent redirects them. */
    static void read(CodeBuilder code, InvokeInstruction call) {
        code.invokestatic(Probes.SUBSTITUTES, "clockRead", ConstantDescs.MTD_void);
        if (call.owner().asInternalName().equals("java/lang/System")) {
            code.invokestatic(HOOK, call.name().stringValue(), call.typeSymbol());
        } else {
            code.with(call);
        }
    }
}

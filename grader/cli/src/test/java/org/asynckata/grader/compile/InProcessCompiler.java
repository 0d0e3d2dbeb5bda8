package org.asynckata.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Compiles as the compile worker does, without its process. */
public final class InProcessCompiler {
    private static final CompileWorker WORKER = new CompileWorker();

    private InProcessCompiler() {}

    /** The classes of a source that compiles. */
    public static Map<String, byte[]> compile(String path, String text, Map<String, byte[]> given) {
        CompileReply reply = WORKER.compile(new CompileJob(path, Map.of(path, text), given));
        assertThat(reply.problems()).isEmpty();
        return reply.classes();
    }
}

package org.asynckata.engine.code;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;

/** What is not simulated, and what to use instead. The JDK refuses platform threads itself, wherever they come from. */
final class Refusals {
    private static final String THREADS = "use new Thread(runnable), Thread.ofVirtual() or an executor service";
    private static final String EXECUTORS = "use Executors.newVirtualThreadPerTaskExecutor() or newFixedThreadPool(n)";
    private static final String SCHEDULERS = "use Executors.newScheduledThreadPool(n)";
    private static final String NO_OUTSIDE = "the exercises need nothing from outside the program";
    private static final String SEQUENTIAL = "use the sequential one, or an executor service";

    private static final Refusal FILE = new Refusal("a file", NO_OUTSIDE);
    private static final Refusal SOCKET = new Refusal("a socket", NO_OUTSIDE);
    private static final Refusal PROCESS = new Refusal("starting a process", NO_OUTSIDE);
    private static final Refusal PARALLEL_STREAM = new Refusal("a parallel stream", SEQUENTIAL);
    private static final Refusal PARALLEL_ARRAY = new Refusal("a parallel operation on an array", SEQUENTIAL);

    private static final Map<String, Refusal> TYPES = Map.ofEntries(
            Map.entry("java/util/Timer", new Refusal("java.util.Timer", SCHEDULERS)),
            Map.entry("java/lang/ProcessBuilder", PROCESS),
            Map.entry("java/net/Socket", SOCKET),
            Map.entry("java/net/ServerSocket", SOCKET),
            Map.entry("java/net/DatagramSocket", SOCKET),
            Map.entry("java/net/URLConnection", SOCKET),
            Map.entry("java/net/http/HttpClient", new Refusal("an HTTP client", NO_OUTSIDE)),
            Map.entry("java/nio/channels/FileChannel", FILE),
            Map.entry("java/nio/channels/SocketChannel", SOCKET),
            Map.entry("java/nio/channels/ServerSocketChannel", SOCKET),
            Map.entry("java/nio/channels/DatagramChannel", SOCKET),
            Map.entry("java/nio/channels/Pipe", new Refusal("a pipe", NO_OUTSIDE)),
            Map.entry("java/nio/file/Files", FILE),
            Map.entry("java/io/FileInputStream", FILE),
            Map.entry("java/io/FileOutputStream", FILE),
            Map.entry("java/io/FileReader", FILE),
            Map.entry("java/io/FileWriter", FILE),
            Map.entry("java/io/RandomAccessFile", FILE));

    private static final Map<String, Refusal> MEMBERS = Map.of(
            "java/lang/Thread.ofPlatform", new Refusal("Thread.ofPlatform()", THREADS),
            "java/util/concurrent/ForkJoinPool.<init>", new Refusal("a ForkJoinPool of one's own", EXECUTORS),
            "java/util/concurrent/ForkJoinPool.commonPool", new Refusal("ForkJoinPool.commonPool()", EXECUTORS),
            "java/util/concurrent/Executors.newWorkStealingPool", new Refusal("newWorkStealingPool()", EXECUTORS),
            "java/lang/IO.readln", new Refusal("reading from the console", NO_OUTSIDE),
            "java/lang/System.console", new Refusal("the console", NO_OUTSIDE),
            "java/lang/System.in", new Refusal("System.in", NO_OUTSIDE),
            "java/lang/Runtime.exec", PROCESS,
            "java/net/URL.openStream", SOCKET,
            "java/net/URL.openConnection", SOCKET);

    private Refusals() {}

    /** Before the use of something refused: in a simulation it ends here. */
    static void refuse(CodeBuilder code, String owner, String name, String type) {
        Refusal refusal = owner.startsWith("java/") ? find(owner, name, type) : null;
        if (refusal != null) {
            code.ldc(refusal.what).ldc(refusal.instead);
            code.invokestatic(
                    Probes.SUBSTITUTES,
                    "refuse",
                    MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String, ConstantDescs.CD_String));
        }
    }

    private static Refusal find(String owner, String name, String type) {
        if (name.startsWith("parallel")) {
            return owner.equals("java/util/Arrays")
                    ? PARALLEL_ARRAY
                    : type.endsWith("Stream;") ? PARALLEL_STREAM : null;
        }
        Refusal refusal = TYPES.get(owner);
        return refusal != null ? refusal : MEMBERS.get(owner + '.' + name);
    }

    private record Refusal(String what, String instead) {}
}

package org.asynckata.grader.compile;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.worker.Harness;

/** The process that compiles what was handed in. It runs none of it: no annotation processors, no plugins. */
final class CompileWorker {
    /**
     * What Maven does with exercises/, and what its option {@code --release 25} means on a 25. The option itself would
     * make the compiler read the JDK's classes anew for each exercise, a third of its work.
     */
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-implicit:class", "-nowarn", "-Xlint:none", "-Xmaxerrs", "20", "-g");

    /** Far more than the compiler says, but of names that fill a file. */
    private static final int MAX_MESSAGE = 2000;

    /** Of a type's name, what a reader can do without. */
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private final JavaCompiler javac =
            Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "this Java has no compiler; a JDK is needed");
    private final JdkFiles jdk = new JdkFiles(javac);

    /** Works for the scoring process. */
    public static void main(String[] args) throws InterruptedException {
        Harness.serve(CompileJob.class, new CompileWorker()::work);
    }

    private void work(CompileJob job, Consumer<Record> reply) {
        reply.accept(compile(job));
    }

    CompileReply compile(CompileJob job) {
        MemoryFiles files = new MemoryFiles(jdk, job);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        boolean compiles = javac.getTask(
                        Writer.nullWriter(), files, said, OPTIONS, null, List.of(files.source(job.path())))
                .call();
        List<Problem> problems = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : said.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                problems.add(problem(diagnostic, job));
            }
        }
        return new CompileReply(compiles, problems, files.written());
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic, CompileJob job) {
        boolean placed = diagnostic.getSource() instanceof MemoryFile;
        return new Problem(
                placed ? ((MemoryFile) diagnostic.getSource()).path() : job.path(),
                placed ? Math.toIntExact(Math.max(0, diagnostic.getLineNumber())) : 0,
                placed ? Math.toIntExact(Math.max(0, diagnostic.getColumnNumber())) : 0,
                cut(PACKAGES.matcher(diagnostic.getMessage(Locale.ENGLISH)).replaceAll("")));
    }

    private static String cut(String message) {
        return message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE) + "…";
    }
}

package org.asynckata.engine.timeline;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.asynckata.engine.timeline.Recorder.Channel;

/**
 * What a simulated thread prints goes to the recorder of its simulation, what any other prints to the original. Each
 * call is taken whole and no lock is held while it is, so that printing never is a reason for a thread to wait.
 */
public final class RoutingPrintStream extends PrintStream {

    private final PrintStream original;
    private final Channel channel;
    private final Supplier<Recorder> current;

    /** Asks for the recorder of the calling thread, null if it is not simulated, at each call. */
    public RoutingPrintStream(PrintStream original, Channel channel, Supplier<Recorder> current) {
        super(original, false, original.charset());
        this.original = original;
        this.channel = channel;
        this.current = current;
    }

    /** Puts itself before System.out and System.err, unless it is there already. */
    public static synchronized void install(Supplier<Recorder> current) {
        if (!(System.out instanceof RoutingPrintStream)) {
            System.setOut(new RoutingPrintStream(System.out, Channel.OUT, current));
        }
        if (!(System.err instanceof RoutingPrintStream)) {
            System.setErr(new RoutingPrintStream(System.err, Channel.ERR, current));
        }
    }

    private void say(String text) {
        Recorder recorder = current.get();
        if (recorder == null) {
            original.print(text);
        } else {
            recorder.print(channel, text);
        }
    }

    private void sayLine(String text) {
        Recorder recorder = current.get();
        if (recorder == null) {
            original.println(text);
        } else {
            recorder.print(channel, text + "\n");
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        Recorder recorder = current.get();
        if (recorder == null) {
            original.write(bytes, offset, length);
        } else {
            recorder.print(channel, new String(bytes, offset, length, charset()));
        }
    }

    @Override
    public PrintStream format(String format, Object... args) {
        say(String.format(format, args));
        return this;
    }

    @Override
    public PrintStream format(Locale locale, String format, Object... args) {
        say(String.format(locale, format, args));
        return this;
    }

    @Override
    public void flush() {
        if (current.get() == null) {
            original.flush();
        }
    }

    /** A simulated thread cannot close what all share. */
    @Override
    public void close() {
        if (current.get() == null) {
            original.close();
        }
    }

    @Override
    public boolean checkError() {
        return current.get() == null && original.checkError();
    }

    @Override
    public void print(boolean value) {
        say(String.valueOf(value));
    }

    @Override
    public void print(char value) {
        say(String.valueOf(value));
    }

    @Override
    public void print(int value) {
        say(String.valueOf(value));
    }

    @Override
    public void print(long value) {
        say(String.valueOf(value));
    }

    @Override
    public void print(float value) {
        say(String.valueOf(value));
    }

    @Override
    public void print(double value) {
        say(String.valueOf(value));
    }

    @Override
    public void print(char[] value) {
        say(String.valueOf(value));
    }

    @Override
    public void print(String value) {
        say(String.valueOf(value));
    }

    @Override
    public void print(Object value) {
        say(String.valueOf(value));
    }

    @Override
    public void println() {
        sayLine("");
    }

    @Override
    public void println(boolean value) {
        sayLine(String.valueOf(value));
    }

    @Override
    public void println(char value) {
        sayLine(String.valueOf(value));
    }

    @Override
    public void println(int value) {
        sayLine(String.valueOf(value));
    }

    @Override
    public void println(long value) {
        sayLine(String.valueOf(value));
    }

    @Override
    public void println(float value) {
        sayLine(String.valueOf(value));
    }

    @Override
    public void println(double value) {
        sayLine(String.valueOf(value));
    }

    @Override
    public void println(char[] value) {
        sayLine(String.valueOf(value));
    }

    @Override
    public void println(String value) {
        sayLine(String.valueOf(value));
    }

    @Override
    public void println(Object value) {
        sayLine(String.valueOf(value));
    }
}

package org.asynckata.engine.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch98_kitchen.Kettle;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.asynckata.engine.timeline.Recorder.Channel;
import org.junit.jupiter.api.Test;

class RoutingPrintStreamTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream original = new PrintStream(bytes, true, UTF_8);
    private final Recorder recorder = new FakeRun().recorder();
    private Recorder current = recorder;
    private final PrintStream out = new RoutingPrintStream(original, Channel.OUT, () -> current);

    @Test
    void all_that_can_be_printed_is_recorded() {
        out.print(true);
        out.print('c');
        out.print(1);
        out.print(2L);
        out.print(1.5f);
        out.print(2.5);
        out.print(new char[] {'x', 'y'});
        out.print("text");
        out.print((String) null);
        out.print((Object) null);
        out.println();
        out.println(true);
        out.println('c');
        out.println(1);
        out.println(2L);
        out.println(1.5f);
        out.println(2.5);
        out.println(new char[] {'x', 'y'});
        out.println("text");
        out.println((Object) null);

        assertThat(recorder.entries())
                .extracting(Entry::text)
                .containsExactly(
                        "truec121.52.5xytextnullnull", "true", "c", "1", "2", "1.5", "2.5", "xy", "text", "null");
        assertThat(bytes.toString(UTF_8)).isEmpty();
    }

    @Test
    void formatted_appended_and_written_text_is_recorded_whole() throws Exception {
        out.printf("%s: %d%n", "a", 1).format(Locale.GERMAN, "%.1f%n", 1.5);
        out.append("b").append('c').append("xdx", 1, 2).append("\n");
        out.write("gr\u00fcn\n".getBytes(out.charset()));
        out.writeBytes("e\n".getBytes(UTF_8));
        out.write('f');

        assertThat(recorder.entries())
                .extracting(Entry::text)
                .containsExactly("a: 1", "1,5", "bcd", "gr\u00fcn", "e", "f");
    }

    @Test
    void what_is_not_simulated_goes_to_the_original() {
        current = null;
        out.println("a");
        out.print(1);
        out.printf("%n");
        out.write('b');
        out.flush();

        assertThat(bytes.toString(UTF_8)).isEqualToNormalizingNewlines("a\n1\nb");
        assertThat(recorder.entries()).isEmpty();
    }

    @Test
    void a_simulated_thread_cannot_close_what_all_share() {
        out.close();
        current = null;
        out.println("still there");

        assertThat(bytes.toString(UTF_8)).startsWith("still there");
        assertThat(out.checkError()).isFalse();
    }

    @Test
    void is_put_before_the_streams_of_the_system_once() {
        PrintStream realOut = System.out;
        PrintStream realErr = System.err;
        try {
            System.setOut(original);
            System.setErr(original);
            RoutingPrintStream.install(() -> current);
            PrintStream installed = System.out;
            RoutingPrintStream.install(() -> null);

            assertThat(System.out).isSameAs(installed);
            IO.println("out");
            System.err.println("err");
            Kettle.boil();
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
        assertThat(recorder.entries()).extracting(Entry::text).containsExactly("out", "err", "kettle: boils");
        assertThat(recorder.entries().getLast().where()).contains("Kettle.java:10");
    }
}

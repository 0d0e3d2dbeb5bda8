package org.asynckata.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FramesTest {
    private record Word(String text) {}

    private final Frames frames = new Frames("0123456789abcdef".getBytes());

    @Test
    void messages_come_one_after_the_other_until_the_end() throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        frames.write(new Word("one"), pipe);
        frames.write(new Word("two"), pipe);
        ByteArrayInputStream in = new ByteArrayInputStream(pipe.toByteArray());
        assertThat(Wire.decode(Word.class, frames.read(in))).isEqualTo(new Word("one"));
        assertThat(Wire.decode(Word.class, frames.read(in))).isEqualTo(new Word("two"));
        assertThat(frames.read(in)).isNull();
    }

    @Test
    void without_the_nonce_nothing_is_a_message() throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        new Frames("fedcba9876543210".getBytes()).write(new Word("forged"), pipe);
        assertNoMessage(pipe.toByteArray());
        assertNoMessage("all tests passed".getBytes());
    }

    @Test
    void half_a_message_is_none() throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        frames.write(new Word("one"), pipe);
        assertNoMessage(Arrays.copyOf(pipe.toByteArray(), pipe.size() - 1));
        assertNoMessage(Arrays.copyOf(pipe.toByteArray(), Frames.NONCE_BYTES + 2));
    }

    @Test
    void a_length_beyond_reason_is_not_believed() {
        byte[] start = Arrays.copyOf("0123456789abcdef".getBytes(), Frames.NONCE_BYTES + 4);
        Arrays.fill(start, Frames.NONCE_BYTES, start.length, (byte) 0x7f);
        assertNoMessage(start);
    }

    private void assertNoMessage(byte[] bytes) {
        assertThatIOException().isThrownBy(() -> frames.read(new ByteArrayInputStream(bytes)));
    }
}

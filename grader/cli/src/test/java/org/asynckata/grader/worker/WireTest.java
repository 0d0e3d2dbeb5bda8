package org.asynckata.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WireTest {
    private enum Colour {
        RED,
        GREEN
    }

    private record Inner(String text, Colour colour) {}

    private record Message(
            int number,
            boolean flag,
            Duration duration,
            Optional<Inner> some,
            Optional<Inner> none,
            List<Inner> inner,
            Map<String, byte[]> files) {}

    private static final Message MESSAGE = new Message(
            -7,
            true,
            Duration.ofSeconds(-3, 5),
            Optional.of(new Inner("", Colour.RED)),
            Optional.empty(),
            List.of(new Inner("grün\n", Colour.GREEN), new Inner("", Colour.RED)),
            Map.of("a", new byte[] {1}));

    @Test
    void a_record_comes_back_as_it_was() throws IOException {
        Message copy = Wire.decode(Message.class, Wire.encode(MESSAGE));
        assertThat(copy).usingRecursiveComparison().isEqualTo(MESSAGE);
    }

    @Test
    void bytes_too_few_or_too_many_are_noticed() {
        byte[] bytes = Wire.encode(MESSAGE);
        assertThatIOException().isThrownBy(() -> Wire.decode(Message.class, Arrays.copyOf(bytes, bytes.length - 1)));
        assertThatIOException().isThrownBy(() -> Wire.decode(Message.class, Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Test
    void noise_is_at_worst_no_message() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = Wire.encode(MESSAGE);
            for (int changes = random.nextInt(1, 8); changes > 0; changes--) {
                noise[random.nextInt(noise.length)] = (byte) random.nextInt();
            }
            try {
                Wire.decode(Message.class, noise);
            } catch (IOException _) {
                // As it should be; anything else fails this test.
            }
        }
    }
}

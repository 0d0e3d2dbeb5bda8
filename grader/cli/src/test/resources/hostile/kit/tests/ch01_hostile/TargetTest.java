package ch01_hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class TargetTest {

    @Test
    void answers() {
        assertThat(Target.answer(1)).isEqualTo(2);
    }

    @Test
    void echoes() {
        List<String> words = Target.echo(List.of("tea", "toast"));
        assertThat(words).containsExactly("tea", "toast");
    }
}

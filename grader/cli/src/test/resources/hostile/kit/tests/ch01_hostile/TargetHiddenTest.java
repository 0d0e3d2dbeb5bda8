package ch01_hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class TargetHiddenTest {

    @Test
    void answers_others() {
        assertThat(Target.answer(41)).isEqualTo(42);
    }

    @Test
    void echoes_others() {
        List<String> words = Target.echo(List.of("milk", "honey"));
        assertThat(words).isEqualTo(List.of("milk", "honey"));
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            places.put(((List<?>) words).get(i), i);
        }
        assertThat(places).containsEntry("honey", 1);
    }
}

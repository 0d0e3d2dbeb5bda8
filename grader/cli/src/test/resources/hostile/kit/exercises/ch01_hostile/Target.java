package ch01_hostile;

import java.util.List;

/** What the attackers take the place of. */
public class Target {

    static int answer(int question) {
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}

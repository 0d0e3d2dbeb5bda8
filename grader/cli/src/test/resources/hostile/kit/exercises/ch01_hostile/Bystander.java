package ch01_hostile;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** An innocent exercise that would feel it if another one had left something behind. */
public class Bystander {

    static void work() throws InterruptedException {
        Thread helper = Thread.startVirtualThread(() -> System.out.println("helper: ready"));
        helper.join();
        Thread.sleep(Duration.ofSeconds(2));
        System.out.println("main: done");
    }

    static String local() {
        return "%.1f%n%s %s".formatted(1.5, LocalTime.NOON.atDate(java.time.LocalDate.EPOCH).atZone(ZoneId.systemDefault()),
                Thread.getDefaultUncaughtExceptionHandler());
    }
}

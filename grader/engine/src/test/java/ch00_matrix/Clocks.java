package ch00_matrix;

import static ch00_matrix.Beat.MS;
import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Whatever tells the time, read before and after a sleep. */
final class Clocks {
    private Clocks() {}

    static List<Call> calls() {
        return List.of(
                nanos("System.nanoTime", () -> System.nanoTime()),
                millis("System.currentTimeMillis", () -> System.currentTimeMillis()),
                nanos("System::nanoTime", System::nanoTime),
                millis("System::currentTimeMillis", System::currentTimeMillis),
                temporal("Instant.now", () -> Instant.now()),
                temporal("Instant::now", Instant::now),
                temporal("Instant.now of a clock", () -> Instant.now(Clock.systemDefaultZone())),
                temporal("InstantSource.instant", () -> InstantSource.system().instant()),
                millis("InstantSource.millis", () -> InstantSource.system().millis()),
                temporal("Clock.instant", () -> Clock.systemUTC().instant()),
                millis("Clock.millis", () -> Clock.systemUTC().millis()),
                millis(
                        "Clock.tickMillis",
                        () -> Clock.tickMillis(ZoneOffset.UTC).millis()),
                temporal(
                        "Clock.offset",
                        () -> Clock.offset(Clock.systemUTC(), Duration.ofDays(1))
                                .instant()),
                temporal("LocalTime.now", LocalTime::now),
                temporal("LocalDateTime.now", LocalDateTime::now),
                temporal("OffsetDateTime.now", OffsetDateTime::now),
                temporal("ZonedDateTime.now", ZonedDateTime::now),
                millis("new Date", () -> new Date().getTime()),
                millis("Calendar.getInstance", () -> Calendar.getInstance().getTimeInMillis()),
                millis("new GregorianCalendar", () -> new GregorianCalendar().getTimeInMillis()),
                call("Instant.until", ns(2), ns(2), () -> {
                    Instant start = Instant.now();
                    Thread.sleep(Duration.ofNanos(2 * NS));
                    return Duration.ofNanos(start.until(Instant.now(), ChronoUnit.NANOS));
                }));
    }

    private static Call nanos(String name, LongSupplier clock) {
        return call(name, ns(2), ns(2), () -> {
            long start = clock.getAsLong();
            Thread.sleep(Duration.ofNanos(2 * NS));
            return Duration.ofNanos(clock.getAsLong() - start);
        });
    }

    private static Call millis(String name, LongSupplier clock) {
        return call(name, ms(2), ms(2), () -> {
            long start = clock.getAsLong();
            Thread.sleep(2 * MS);
            return Duration.ofMillis(clock.getAsLong() - start);
        });
    }

    private static Call temporal(String name, Supplier<Temporal> clock) {
        return call(name, ns(2), ns(2), () -> {
            Temporal start = clock.get();
            Thread.sleep(Duration.ofNanos(2 * NS));
            return Duration.between(start, clock.get());
        });
    }
}

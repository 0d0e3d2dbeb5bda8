package ch01_fake;

import java.io.ByteArrayOutputStream;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.*;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rest of what everybody uses. */
class Everyday {
    static class Ticking extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now = now.plusSeconds(1);
        }
    }

    static class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > 10;
        }
    }

    static class Countdown extends AbstractList<Integer> implements RandomAccess {
        @Override
        public Integer get(int index) {
            return Objects.checkIndex(index, size()) + modCount;
        }

        @Override
        public int size() {
            return 3;
        }
    }

    void collections() {
        List<String> list = new ArrayList<>(List.of("b", "a"));
        list.sort(Comparator.naturalOrder());
        list.reversed().forEach(System.out::println);
        Map<String, List<Integer>> map = new TreeMap<>(Collections.reverseOrder());
        map.computeIfAbsent("x", key -> new LinkedList<>()).add(1);
        for (Map.Entry<String, List<Integer>> entry : map.entrySet()) {
            System.out.println(entry.getKey() + entry.getValue());
        }
        Deque<Integer> deque = new ArrayDeque<>();
        deque.push(1);
        new PriorityQueue<Integer>(Comparator.reverseOrder()).addAll(deque);
        new EnumMap<DayOfWeek, String>(DayOfWeek.class).put(DayOfWeek.MONDAY, "x");
        EnumSet.allOf(DayOfWeek.class).remove(DayOfWeek.FRIDAY);
        new BitSet(8).set(3);
        Set<Object> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.add(new WeakHashMap<>(Map.of("a", 1)));
        Collections.synchronizedList(list).add("c");
        Arrays.asList(1, 2).toArray(Integer[]::new);
        Arrays.fill(new int[3], 1);
        System.arraycopy(new int[3], 0, new int[3], 0, 3);
        new StringJoiner(", ").add("a").add("b");
        new Recent<String, Integer>().putIfAbsent("a", 1);
        new Countdown().stream().mapToInt(Integer::intValue).sum();
        Integer[] typed = (Integer[]) Array.newInstance(Integer.class, 3);
        typed = (Integer[]) Array.newInstance(typed.getClass().getComponentType(), 4);
        URI.create("https://example.org/" + URLEncoder.encode("a b", StandardCharsets.UTF_8)).getHost();
        Object first = Optional.of(typed).map(array -> array[0]).orElseThrow();
        Iterator<String> iterator = list.iterator();
        while (iterator.hasNext()) {
            iterator.next();
            iterator.remove();
        }
    }

    String streams(List<String> words) {
        IntStream.rangeClosed(1, 3).mapToObj(Integer::toString).forEach(System.out::println);
        Stream.iterate(1, x -> 2 * x).limit(10).gather(Gatherers.windowFixed(2)).toList();
        Map<Boolean, List<String>> parts = words.stream().collect(Collectors.partitioningBy(String::isEmpty));
        return words.stream()
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}")) + parts;
    }

    String text(String line) {
        Matcher matcher = Pattern.compile("(\\w+): (?<what>.*)").matcher(line);
        StringBuilder out = new StringBuilder();
        if (matcher.matches()) {
            out.append(matcher.group("what").strip()).reverse().insert(0, 'x');
        }
        out.append(String.format(Locale.ROOT, "%.1f s", 1.5)).append(String.join("-", "a", "b").repeat(2));
        line.chars().mapToObj(c -> (char) c).filter(Character::isLetter).forEach(out::append);
        for (String part : line.split(",")) {
            out.append(part.isBlank() ? "" : part.toLowerCase(Locale.ROOT));
        }
        try (Scanner scanner = new Scanner(line)) {
            out.append(scanner.nextInt());
        }
        new Formatter(out).format("%d%%", 3);
        return out + new DecimalFormat("0.0").format(1) + NumberFormat.getInstance(Locale.US).format(2);
    }

    void numbers() {
        BigDecimal price = new BigDecimal("1.50").setScale(1, RoundingMode.HALF_UP).multiply(BigDecimal.TEN);
        BigInteger.TWO.pow(100).mod(BigInteger.valueOf(7));
        Random random = new Random(42);
        random.ints(3).sum();
        new SplittableRandom(1).nextInt();
        RandomGenerator.of("L64X128MixRandom").nextInt();
        UUID.randomUUID().toString();
        System.out.println(price + " " + Math.max(1, 2) + Math.floorMod(-1, 3) + Integer.MAX_VALUE + Long.toHexString(3)
                + Double.compare(1, 2) + Integer.bitCount(3) + Runtime.getRuntime().availableProcessors());
    }

    void time() {
        Instant start = Instant.now(new Ticking());
        long begin = System.nanoTime() + System.currentTimeMillis();
        Duration took = Duration.between(start, Instant.now()).plusMillis(begin).truncatedTo(ChronoUnit.SECONDS);
        LocalDate day = LocalDate.of(2025, 1, 1).with(DayOfWeek.MONDAY);
        ZonedDateTime.now(ZoneId.of("Europe/Paris")).format(DateTimeFormatter.ISO_DATE);
        LocalDateTime.MIN.isBefore(day.atStartOfDay());
        System.out.println(took.toMillis() + " " + new Date().getTime() + Clock.systemUTC().millis());
    }

    void debugging(Exception failure) throws IOException {
        failure.printStackTrace();
        StringWriter out = new StringWriter();
        failure.printStackTrace(new PrintWriter(out));
        Thread.dumpStack();
        for (StackTraceElement frame : failure.getStackTrace()) {
            System.err.println(frame.getMethodName() + ":" + frame.getLineNumber());
        }
        System.err.println(Thread.currentThread().getStackTrace().length + failure.getClass().getName() + System.lineSeparator());
        failure.addSuppressed(new UncheckedIOException(new FileNotFoundException("x")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PrintStream(bytes, true, StandardCharsets.UTF_8).println("x".getBytes(StandardCharsets.UTF_8).length);
        IO.println(new BufferedReader(new StringReader("a\nb")).readLine());
        if (new WeakReference<>(failure).get() == null) {
            throw new ConnectException("refused");
        }
    }
}

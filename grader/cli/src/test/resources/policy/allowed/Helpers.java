package ch01_fake;

/** Classes that are given, and a helper in the same file. */
class Helpers {
    static int run(Pair pair) {
        return new Sum().of(pair.toString().length(), pair.hashCode()) + Sum.count + new Younger().of(1, 2);
    }
}

class Sum {
    static int count;

    int of(int... numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        count++;
        return sum;
    }
}

class Younger extends Sum implements Comparable<Younger> {
    @Override
    public int compareTo(Younger other) {
        return Integer.compare(of(count), other.of(count));
    }
}

package org.asynckata.engine.timeline;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** The rows worth showing: those near the interesting ones. */
record Window(List<Row> all, BitSet shown) {

    static Window around(List<Row> rows, Predicate<Row> interesting, int reach) {
        BitSet shown = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (interesting.test(rows.get(i))) {
                shown.set(Math.max(0, i - reach), Math.min(rows.size(), i + reach + 1));
            }
        }
        if (shown.isEmpty() || rows.size() <= 4 * reach) {
            shown.set(0, Math.min(rows.size(), 4 * reach));
        }
        return new Window(rows, shown);
    }

    List<Row> rows() {
        return shown.stream().mapToObj(all::get).toList();
    }

    /** Goes through the rows, and through the gaps by their length. */
    void forEach(Consumer<Row> row, IntConsumer gap) {
        for (int i = 0; i < all.size(); i++) {
            if (shown.get(i)) {
                row.accept(all.get(i));
            } else {
                int end = shown.nextSetBit(i);
                int next = end < 0 ? all.size() : end;
                gap.accept(next - i);
                i = next - 1;
            }
        }
    }
}

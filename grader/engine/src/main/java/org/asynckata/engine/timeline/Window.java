package org.asynckata.engine.timeline;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The rows worth showing: those near the interesting ones. */
record Window<T>(List<T> all, BitSet shown) {

    static <T> Window<T> around(List<T> rows, Predicate<T> interesting, int reach) {
        BitSet shown = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (interesting.test(rows.get(i))) {
                shown.set(Math.max(0, i - reach), Math.min(rows.size(), i + reach + 1));
            }
        }
        if (shown.isEmpty() || rows.size() <= 4 * reach) {
            shown.set(0, Math.min(rows.size(), 4 * reach));
        }
        return new Window<>(rows, shown);
    }

    List<T> rows() {
        return shown.stream().mapToObj(all::get).toList();
    }

    /** Goes through the rows, and through what is left out between them. */
    void forEach(Consumer<T> row, Consumer<List<T>> gap) {
        for (int i = 0; i < all.size(); i++) {
            if (shown.get(i)) {
                row.accept(all.get(i));
            } else {
                int end = shown.nextSetBit(i);
                int next = end < 0 ? all.size() : end;
                gap.accept(all.subList(i, next));
                i = next - 1;
            }
        }
    }
}

package ch00_verdicts;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Counts what two people buy, and forgets that they may come at once. */
final class Till {
    private int sold;

    int sell(List<Integer> amounts) {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            amounts.forEach(amount -> people.submit(() -> sell(amount)));
        }
        return sold;
    }

    private void sell(int amount) {
        sold = sold + amount;
    }
}

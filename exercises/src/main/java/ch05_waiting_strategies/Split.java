package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Given: what is done and what is not, at the moment of looking, both in the order of the list asked about.
 *
 * @param done those that are done: they have a result, have failed, or are cancelled
 * @param pending all the others
 * @param <T> what they give
 */
public record Split<T>(List<CompletableFuture<T>> done, List<CompletableFuture<T>> pending) {}

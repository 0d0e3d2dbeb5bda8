package ch01_fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Executors and futures. */
class ExecutorsAndFutures {
    static class Told<T> extends FutureTask<T> {
        Told(Callable<T> callable) {
            super(callable);
        }

        @Override
        protected void done() {
            System.out.println("done " + state());
        }

        @Override
        protected void setException(Throwable failure) {
            super.setException(failure);
        }
    }

    static class Pool extends ThreadPoolExecutor {
        Pool() {
            super(1, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Executors.defaultThreadFactory());
            setRejectedExecutionHandler(new CallerRunsPolicy());
            allowCoreThreadTimeOut(true);
        }

        @Override
        protected void afterExecute(Runnable task, Throwable failure) {
            super.afterExecute(task, failure);
            System.out.println(getQueue().size() + getActiveCount());
        }
    }

    static class Direct extends AbstractExecutorService {
        @Override
        public void execute(Runnable command) {
            command.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }

    static class Steps<T> extends CompletableFuture<T> {
        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new Steps<>();
        }
    }

    <T> List<T> all(Collection<Callable<T>> recipes) throws Exception {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = executor.invokeAll(recipes, 1, TimeUnit.SECONDS);
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                try {
                    results.add(future.get(Duration.ofSeconds(1).toMillis(), TimeUnit.MILLISECONDS));
                } catch (TimeoutException | CancellationException e) {
                    future.cancel(true);
                } catch (ExecutionException e) {
                    switch (future.state()) {
                        case FAILED -> throw new CompletionException(future.exceptionNow());
                        case SUCCESS -> results.add(future.resultNow());
                        default -> {}
                    }
                }
            }
            return results;
        }
    }

    void schedule(ScheduledExecutorService loop) throws Exception {
        ScheduledFuture<?> tick = loop.scheduleAtFixedRate(() -> {}, 0, 1, TimeUnit.SECONDS);
        ScheduledFuture<String> later = loop.schedule(() -> "later", 1, TimeUnit.MINUTES);
        System.out.println(tick.getDelay(TimeUnit.NANOSECONDS) + later.get() + tick.compareTo(later));
        ScheduledThreadPoolExecutor own = new ScheduledThreadPoolExecutor(1, Thread.ofVirtual().factory());
        own.setRemoveOnCancelPolicy(true);
        own.shutdownNow().forEach(Runnable::run);
        try {
            own.submit(() -> {});
        } catch (RejectedExecutionException e) {
            e.printStackTrace();
        }
    }

    <T> T first(List<Callable<T>> recipes, Executor executor) throws Exception {
        var service = new ExecutorCompletionService<T>(executor);
        recipes.forEach(service::submit);
        return service.take().get();
    }

    CompletableFuture<String> chain(Executor executor) {
        return CompletableFuture.supplyAsync(() -> "a", executor)
                .thenApply(String::toUpperCase)
                .thenCombine(CompletableFuture.completedFuture(1), (a, b) -> a + b)
                .thenCompose(x -> CompletableFuture.supplyAsync(() -> x, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS)))
                .orTimeout(1, TimeUnit.SECONDS)
                .exceptionally(Throwable::getMessage)
                .handle((result, failure) -> failure == null ? result : "failed")
                .whenComplete((result, failure) -> System.out.println(result));
    }

    void publish() {
        try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscription.request(1);
                }

                @Override
                public void onNext(String item) {}

                @Override
                public void onError(Throwable failure) {}

                @Override
                public void onComplete() {}
            });
            publisher.submit("x");
        }
    }
}

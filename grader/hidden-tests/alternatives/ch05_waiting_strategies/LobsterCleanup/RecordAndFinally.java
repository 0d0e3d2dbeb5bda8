/* A recipe with a name: what stopped the cook is noted, and the way out leads through the cleanup. */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class LobsterCleanup {

    private record Tidy<T>(Callable<T> cook, Runnable cleanup) implements Callable<T> {

        @Override
        public T call() throws Exception {
            InterruptedException stopped = null;
            try {
                return cook.call();
            } catch (InterruptedException e) {
                stopped = e;
                throw e;
            } finally {
                if (stopped != null) {
                    tidyUpAfter(stopped);
                }
            }
        }

        private void tidyUpAfter(InterruptedException stopped) {
            FutureTask<?> tidying = new FutureTask<>(cleanup, null);
            tidying.run();
            if (tidying.state() == Future.State.FAILED) {
                stopped.addSuppressed(tidying.exceptionNow());
            }
        }
    }

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return new Tidy<>(cook, cleanup);
    }
}

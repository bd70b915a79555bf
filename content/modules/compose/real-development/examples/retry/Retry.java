import java.util.concurrent.Callable;

class Retry {
    /** Tries up to ten times, with pauses of 0.2, 0.4, 0.8 … and at most 5 seconds. */
    static <T> T retry(Callable<T> action) throws Exception {
        int attempts = 10;
        long pause = 200;
        for (int attempt = 1; ; attempt++) {
            try {
                return action.call();
            } catch (Exception error) {
                if (attempt == attempts) throw error;
                System.out.printf("attempt %d failed (%s), next in %d ms%n", attempt, error, pause);
                Thread.sleep(pause);
                pause = Math.min(2 * pause, 5000);
            }
        }
    }
}

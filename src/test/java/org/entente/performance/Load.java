package org.entente.performance;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** So many clients, each sending its next question when the last one is answered, for so long. */
final class Load {

    /** What a client does for its n-th question. */
    @FunctionalInterface
    interface Client {
        void ask(int question) throws Exception;
    }

    /**
     * What was measured.
     *
     * @param rate answers a second
     * @param p50 milliseconds
     * @param p99 milliseconds
     * @param gateway CPU milliseconds a request of the gateway, or of what takes its place
     * @param database CPU milliseconds a request of the database
     */
    record Figures(double rate, double p50, double p99, double gateway, double database) {}

    private Load() {}

    static Figures run(List<? extends Client> clients, Duration time, ProcessHandle gateway, ProcessHandle database)
            throws Exception {
        Duration before = cpu(gateway);
        Duration beforeDatabase = cpu(database);
        long start = System.nanoTime();
        long[] times = measured(clients, start + time.toNanos());
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(times);
        return new Figures(
                times.length / seconds,
                times[times.length / 2] / 1e6,
                times[(int) (times.length * 0.99)] / 1e6,
                cpu(gateway).minus(before).toNanos() / 1e6 / times.length,
                cpu(database).minus(beforeDatabase).toNanos() / 1e6 / times.length);
    }

    private static long[] measured(List<? extends Client> clients, long end) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            List<Callable<long[]>> tasks = IntStream.range(0, clients.size())
                    .<Callable<long[]>>mapToObj(i -> () -> asking(clients.get(i), i * 37, end))
                    .toList();
            LongStream all = LongStream.empty();
            for (Future<long[]> one : threads.invokeAll(tasks)) {
                all = LongStream.concat(all, Arrays.stream(one.get()));
            }
            return all.toArray();
        }
    }

    private static long[] asking(Client client, int first, long end) throws Exception {
        long[] times = new long[1_024];
        int asked = 0;
        for (long now = System.nanoTime(); now < end; asked++) {
            client.ask(first + asked);
            long then = System.nanoTime();
            if (asked == times.length) {
                times = Arrays.copyOf(times, asked * 2);
            }
            times[asked] = then - now;
            now = then;
        }
        return Arrays.copyOf(times, asked);
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}

package pincite.evaluation.mark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import pincite.evaluation.ask.Response;
import pincite.evaluation.statistic.Estimate;

/** How long questions took, in milliseconds, and what heap they needed. */
public final class Times {

    public static final String PEAK_HEAP = "memory.peakHeap";

    private static final String ANSWERING = "time.";
    private static final String RETRIEVING = "time.retrieve.";
    private static final String WRITING = "time.write.";
    private static final String PER_SECOND = "time.questionsPerSecond";
    private static final String MILLISECONDS = "ms";
    private static final double MEGABYTE = 1 << 20;
    private static final Map<String, Double> SHARES = new LinkedHashMap<>();

    static {
        SHARES.put("p50", 0.5);
        SHARES.put("p95", 0.95);
        SHARES.put("p99", 0.99);
        SHARES.put("max", 1.0);
    }

    private Times() {
    }

    public static Map<String, Estimate> of(AnswerRun run) {
        var responses = run.results().stream().map(QuestionResult::response).toList();
        var times = new LinkedHashMap<String, Estimate>();
        add(ANSWERING, responses.stream().map(Response::millis).toList(), times);
        add(RETRIEVING, responses.stream().map(Response::retrieving).toList(), times);
        add(WRITING, responses.stream().map(Response::writing).toList(), times);
        times.put(PER_SECOND,
                perSecond(responses.size(), run.seconds()));
        return times;
    }

    public static Map<String, Estimate> of(RetrievalRun run) {
        var times = new LinkedHashMap<String, Estimate>();
        add(RETRIEVING, run.millis(), times);
        double seconds = run.millis().stream().mapToDouble(Double::doubleValue).sum() / 1000;
        times.put(PER_SECOND,
                perSecond(run.millis().size(), seconds));
        return times;
    }

    private static Estimate perSecond(int questions, double seconds) {
        return Estimate.exact(questions / Math.max(seconds, 1e-9), questions).in("1/s");
    }

    /** Names of the figures. */
    static Set<String> metrics() {
        var names = new LinkedHashSet<String>();
        Stream.of(ANSWERING, RETRIEVING, WRITING)
                .forEach(prefix -> SHARES.keySet().forEach(share -> names.add(prefix + share)));
        names.addAll(List.of(PER_SECOND, PEAK_HEAP));
        return names;
    }

    private static void add(String prefix, List<Double> millis, Map<String, Estimate> times) {
        var sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        SHARES.forEach((name, share) -> times.put(prefix + name,
                Estimate.exact(sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))], sorted.length)
                        .in(MILLISECONDS)));
    }

    /** From now on. */
    public static void watchHeap() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Most heap in use since then, in megabytes (2^20 bytes); the pools' peaks need not have come together. */
    public static Estimate peakHeap() {
        return Estimate.exact(heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE, 1).in("MB");
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}

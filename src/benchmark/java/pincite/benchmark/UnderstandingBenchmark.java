package pincite.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import pincite.conversation.Turn;
import pincite.retrieval.Question;

/** What it costs to find a question in what was typed and to read it in the light of those before it. */
final class UnderstandingBenchmark {

    /** The time of the processor, so that what runs beside it does not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 200;
    private static final double GOAL_MILLIS = 2;
    private static final List<String> ANSWER = List
            .of("The agency, which had asked for more, says that Judge Ada Lund of Oldbridge denied the inspection in May.");
    private static final List<String> TYPED = List.of("Why was the inspection denied?", "when?",
            "Hello! Could somebody please tell me why the inspection was denied, in one sentence? Thanks a lot",
            "And what did she say about it?", "no, I meant the other one", "more",
            "What did the judge ask the agency to do, and why?", "what about the head of risk?", longStory());

    private UnderstandingBenchmark() {
    }

    /** As long as a question may be. */
    private static String longStory() {
        var asked = " So here is my question, if you can help: why was the inspection denied? Thank you, Ada";
        var told = "We need this for a call, and the client is waiting. ";
        return told.repeat((Question.LONGEST - asked.length()) / told.length()).strip() + asked;
    }

    static void run() {
        var earlier = List
                .of(Turn.remembered(new Question("Who denied the inspection?"), List.of(), ANSWER).orElseThrow());
        var millis = new double[ROUNDS * TYPED.size()];
        for (int warm = 0; warm < 3; warm++) {
            measure(earlier, millis);
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT,
                "understanding a question: p50 %.2f ms, p99 %.2f ms of processor time (goal of both %.2f)%n",
                millis[millis.length / 2], millis[(int) (0.99 * (millis.length - 1))], GOAL_MILLIS);
    }

    private static void measure(List<Turn> earlier, double[] millis) {
        for (int each = 0; each < millis.length; each++) {
            var typed = new Question(TYPED.get(each % TYPED.size()));
            long start = THREADS.getCurrentThreadCpuTime();
            Turn.remembered(typed, earlier, ANSWER);
            millis[each] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
    }

    public static void main(String... arguments) {
        run();
    }
}

package pincite.channel.slack.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackSettings;
import pincite.channel.slack.receive.SlackEvents;

/** A service that is ended while Slack delivers a thousand messages, many of them twice and none in order. */
class KilledReceptionTest {

    private static final int MESSAGES = 1000;
    private static final int WORKERS = 2;
    private static final List<Integer> ENDS = List.of(200, 500, 900);

    @TempDir
    Path folder;

    @Test
    void losesNothingAndRepeatsNothingWhenItIsStopped() throws Exception {
        endAndGoOn(ProcessHandle::destroy);
        assertThat(answers()).hasSize(MESSAGES).allSatisfy((message, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void losesNothingAndRepeatsWhatWasInFlightWhenItIsKilled() throws Exception {
        endAndGoOn(ProcessHandle::destroyForcibly);
        assertThat(answers()).hasSize(MESSAGES);
        assertThat(answers().values().stream().mapToLong(times -> times - 1).sum())
                .isLessThanOrEqualTo(ENDS.size() * WORKERS);
    }

    /** What was not acknowledged is delivered again, and of what was, the last hundred too. */
    private void endAndGoOn(Consumer<ProcessHandle> end) throws Exception {
        int acknowledged = 0;
        for (int after : ENDS) {
            acknowledged = run(Math.max(0, acknowledged - 100), after, end);
        }
        run(acknowledged, Integer.MAX_VALUE, end);
    }

    private int run(int from, int after, Consumer<ProcessHandle> end) throws Exception {
        var process = start(from);
        int acknowledged = from;
        try (var output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == after) {
                    end.accept(process.toHandle());
                }
            }
        }
        assertThat(process.waitFor() == 0).isEqualTo(after == Integer.MAX_VALUE);
        return acknowledged;
    }

    private Process start(int from) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var arguments = Files.writeString(folder.resolve("arguments"), "-cp \"" + classPath + "\"");
        return new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "@" + arguments, Served.class.getName(),
                folder.toString(), String.valueOf(from))).redirectError(folder.resolve("errors").toFile()).start();
    }

    private Map<String, Long> answers() throws IOException {
        return Files.readAllLines(folder.resolve("answers"), StandardCharsets.UTF_8).stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** Takes the deliveries from the given one on, says which it took, answers them, and ends. */
    static final class Served {

        public static void main(String... arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var settings = SlackSettings.of("inbox-size", "5000", "questions-per-minute", "5000");
            var reception = new Reception(folder.resolve("inbox"), settings);
            var workers = new Workers(reception.inbox, reception.desk(new Written(folder), settings), WORKERS);
            workers.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(workers, reception)));
            deliver(reception, Integer.parseInt(arguments[1]));
            while (reception.inbox.depth() > 0) {
                Thread.onSpinWait();
            }
        }

        private static void deliver(Reception reception, int from) {
            var deliveries = deliveries();
            for (int each = from; each < deliveries.size(); each++) {
                if (!reception.intake.event(deliveries.get(each)).isTaken()) {
                    return;
                }
                System.out.println(each);
            }
        }

        private static void stop(Workers workers, Reception reception) {
            try {
                workers.stop(Duration.ofSeconds(20));
                reception.close();
            } catch (Exception e) {
                throw new IllegalStateException("The service could not end", e);
            }
        }

        /** The same each time: every message, half of them twice, in no order. */
        private static List<JsonNode> deliveries() {
            var deliveries = new ArrayList<JsonNode>();
            for (int each = 0; each < MESSAGES; each++) {
                deliveries.add(SlackEvents.mention("E" + each, each + ".0"));
                if (each % 4 < 2) {
                    deliveries.add(SlackEvents.mention((each % 4 == 0 ? "E" : "F") + each, each + ".0"));
                }
            }
            Collections.shuffle(deliveries, new Random(1));
            return deliveries;
        }
    }

    /** Replies in a file. */
    private static final class Written extends SilentReplies {

        private final Path file;

        Written(Path folder) {
            this.file = folder.resolve("answers");
        }

        @Override
        public boolean answer(SlackQuestion question) {
            try {
                Files.writeString(file, question.message().orElseThrow() + "\n", StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

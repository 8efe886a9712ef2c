package pincite.killed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Kills a service again and again, some hundred milliseconds after it began, and looks at what is left. */
public final class Killing {

    /** As many kills happen to one folder; the first of them falls into its first indexing. */
    private static final int ROUNDS_OF_A_FOLDER = 5;
    private static final int LONGEST_MILLIS = 500;
    /** No service does so much before it is killed. */
    private static final int STEP = 100_000;

    private final Path root;
    private final Random random = new Random(20_260_101);
    private final Map<Deed, Set<Integer>> said = new EnumMap<>(Deed.class);
    private final List<String> faults = new ArrayList<>();

    private Killing(Path root) {
        this.root = root;
    }

    /**
     * @param kills  how many services were killed
     * @param done   how much they said they had done
     * @param faults what was missing, mixed or damaged
     */
    public record Outcome(int kills, int done, List<String> faults) {
    }

    public static Outcome kill(Path root, int times) throws IOException, InterruptedException {
        var killing = new Killing(root);
        int done = 0;
        for (int round = 0; round < times; round++) {
            done += killing.round(round);
        }
        return new Outcome(times, done, List.copyOf(killing.faults));
    }

    private int round(int round) throws IOException, InterruptedException {
        if (round % ROUNDS_OF_A_FOLDER == 0) {
            said.clear();
            List.of(Deed.values()).forEach(deed -> said.put(deed, new TreeSet<>()));
        }
        var folder = root.resolve("killed" + round / ROUNDS_OF_A_FOLDER);
        int done = run(folder, 1 + round % ROUNDS_OF_A_FOLDER * STEP);
        try (var kept = new Kept(folder)) {
            look(kept, "round " + round + ": ");
        } catch (RuntimeException e) {
            faults.add("round " + round + ": " + e);
        }
        return done;
    }

    private int run(Path folder, int first) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var process = start(folder, first);
        int done = 0;
        try (var output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                done += take(line, process);
            }
        }
        process.waitFor();
        return done;
    }

    /** A line that was cut by the end is no word. */
    private int take(String line, Process process) throws InterruptedException {
        var words = line.split(" ");
        var deed = Deed.valueOf(words[0]);
        if (deed == Deed.STARTED) {
            killLater(process);
            return 0;
        }
        said.get(deed).add(Integer.valueOf(words[1]));
        return 1;
    }

    private void killLater(Process process) {
        int millis = random.nextInt(LONGEST_MILLIS);
        process.onExit().orTimeout(millis, TimeUnit.MILLISECONDS).exceptionally(late -> {
            process.toHandle().destroyForcibly();
            return process;
        });
    }

    private static Process start(Path folder, int first) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var arguments = Files.writeString(folder.resolve("arguments"), "-cp \""
                + classPath.replace(File.separator.equals("\\") ? "\\" : "\0", "\\\\") + "\"");
        return new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "@" + arguments,
                KilledService.class.getName(), folder.toString(), String.valueOf(first)))
                .redirectError(folder.resolve("errors").toFile()).start();
    }

    private void look(Kept kept, String round) {
        lookAtIndex(kept, round);
        missing(Deed.VOTED, kept.votes(), round);
        missing(Deed.TURNED, kept.turns(), round);
        said.get(Deed.ANSWERED).stream().filter(number -> !kept.hasAnswer(number))
                .forEach(number -> faults.add(round + "answer " + number + " is missing"));
        if (kept.damaged() > 0) {
            faults.add(round + kept.damaged() + " lines are damaged");
        }
    }

    /** The last that was said to be there, or the one that was being made. */
    private void lookAtIndex(Kept kept, String round) {
        int last = said.get(Deed.INDEXED).stream().mapToInt(number -> number).max().orElse(0);
        int version = kept.version().orElse(0);
        if (version < last) {
            faults.add(round + "version " + version + " is indexed, and " + last + " was");
        }
    }

    private void missing(Deed deed, Set<Integer> there, String round) {
        var missing = new TreeSet<>(said.get(deed));
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            faults.add(round + deed + " " + missing + " are missing");
        }
    }
}

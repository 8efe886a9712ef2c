package pincite.channel.cli.brief;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A command that says one thing and ends, in a Java that is set for it: its classes were looked up beforehand, nothing is compiled for
 * long. No program can choose that for itself when it has begun, so it begins another one and ends with what that one ends with.
 */
public final class BriefRun {

    private static final Set<String> TAKEN = Set.of("ask", "timeline", "quote", "verify", "keys", "audit", "completion",
            "--version", "--help");

    /** Who has begun so begins no other. */
    private static final String PROPERTY = "pincite.run";
    private static final String BRIEF = "brief";

    private static final String OURS = "pincite.";
    /** Before it there is nothing to allow. */
    private static final int ALLOWS_NATIVE_CODE = 22;
    /** Whatever Java says of archives would stand among the answers. */
    private static final List<String> FOR_A_MOMENT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "-Xlog:disable", "-D" + PROPERTY + "=" + BRIEF);

    private final Packaged program;
    private final List<String> words;

    private BriefRun(Packaged program, List<String> words) {
        this.program = program;
        this.words = words;
    }

    /**
     * @param command what is to be done
     * @param words   all that was said
     * @return the exit code; empty where it is for this Java to do
     */
    public static OptionalInt carryOut(String command, String... words) {
        if (!TAKEN.contains(command) || isOn()) {
            return OptionalInt.empty();
        }
        return isLeftToUs()
                ? Packaged.find().map(program -> new BriefRun(program, List.of(words)).carryOut())
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    /** Before the program starts. */
    public static void begin() {
        if (isOn()) {
            var first = Thread.currentThread();
            first.setContextClassLoader(new Undescribed(first.getContextClassLoader()));
        }
    }

    private static boolean isOn() {
        return BRIEF.equals(System.getProperty(PROPERTY));
    }

    /** Before the program ends, and Java does what else it does then. */
    public static int ended(int code) {
        return NotedCode.note(code);
    }

    /** Whoever chose how Java works gets what they chose. */
    private static boolean isLeftToUs() {
        return given().stream().allMatch(option -> option.startsWith("-D"));
    }

    private static List<String> given() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** What was set as the program was unpacked, too. */
    private static Stream<String> settings() {
        var names = new TreeSet<>(System.getProperties().stringPropertyNames());
        return Stream.concat(given().stream(), names.stream().filter(name -> name.startsWith(OURS))
                .map(name -> "-D" + name + "=" + System.getProperty(name)));
    }

    private OptionalInt carryOut() {
        try {
            var archive = ClassArchive.of(program);
            if (archive.isMade()) {
                return OptionalInt.of(run(archive.use()));
            }
            return OptionalInt.of(archive.claim() ? making(archive) : run(List.of()));
        } catch (IOException e) {
            // Nothing has begun, so it is begun here.
            return OptionalInt.empty();
        }
    }

    private int making(ClassArchive archive) throws IOException {
        var code = new NotedCode(archive.part().resolveSibling(archive.part().getFileName() + ".code"));
        try {
            int ended = run(Stream.concat(archive.make().stream(), Stream.of(code.option())).toList());
            return code.take().orElse(ended);
        } finally {
            archive.keep();
        }
    }

    /** What Quarkus sets where it starts from its jar, and what the jar says of itself. */
    private static Stream<String> asPackaged() {
        var always = Stream.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "--add-opens=java.base/java.lang=ALL-UNNAMED");
        return Runtime.version().feature() < ALLOWS_NATIVE_CODE
                ? always
                : Stream.concat(always, Stream.of("--enable-native-access=ALL-UNNAMED"));
    }

    private int run(List<String> about) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = Stream.of(Stream.of(java), settings(), FOR_A_MOMENT.stream(), asPackaged(), about.stream(),
                Stream.of("-cp", program.classPath(), "pincite.Pincite"), words.stream());
        return OtherJava.run(line.flatMap(each -> each).toList());
    }
}

package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command of the documentation works as it stands there, page by page, in the order of the page. */
class DocumentedCommandsIT {

    private static final Pattern KEY = Pattern.compile("pck_[0-9a-zA-Z_-]+");
    private static final Pattern ANSWER = Pattern.compile("\"id\":\"([0-9a-f]{24})\",\"conversation\"");
    private static final String SOME_ANSWER = "0123456789abcdef";
    /** Where there is nothing to verify, that is said; an answer may be declined. */
    private static final Map<String, Integer> OTHER_CODES = Map.of("audit verify", 2);
    private static final int MINUTES = 3;
    private static final Path ONE_FILE = Path.of("target/pincite.jar").toAbsolutePath();
    /** An error over HTTP is one of the shell, too; what is not ready is asked again. */
    private static final String CURL = "curl() { command curl --fail-with-body --retry 60 --retry-delay 1 \"$@\"; }; ";

    @TempDir
    Path folder;

    private Optional<Serving> service = Optional.empty();
    private String key = "";
    private String answer = "";

    /** @param address as in {@code 127.0.0.1:8080} */
    private record Serving(Process process, String address) {
    }

    static Stream<Path> pages() throws IOException {
        return DocumentedCommand.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void worksAsItStandsThere(Path page) throws Exception {
        var commands = DocumentedCommand.of(page).stream().filter(command -> command.elsewhere().isEmpty()).toList();
        Assumptions.assumeFalse(commands.isEmpty(), () -> page + " has no command to run here");
        var program = program();
        try {
            for (var command : commands) {
                run(command, program);
            }
        } finally {
            service.ifPresent(serving -> serving.process().destroyForcibly());
        }
    }

    @Test
    void whatIsRunElsewhereIsStillDocumented() throws IOException {
        assertThat(DocumentedCommand.reasonsWithoutACommand()).isEmpty();
    }

    private ShippedProgram program() throws IOException {
        var program = ShippedProgram.in(folder.resolve("home"));
        var questions = Files.createDirectories(program.folder().resolve("corpus/questions"));
        var set = Path.of("corpus/questions/binance-us-inspection.yaml");
        Files.copy(set, questions.resolve(set.getFileName()));
        return program.with(Map.of("QUARKUS_HTTP_PORT", "0", "HOME", folder.toString()));
    }

    private void run(DocumentedCommand command, ShippedProgram program) throws Exception {
        if (command.serves()) {
            var serving = serve(command, program).process();
            serving.destroy();
            assertThat(serving.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } else {
            if (command.asksTheService() && service.isEmpty()) {
                service = Optional.of(serve(new DocumentedCommand(command.page(), "java -jar pincite.jar"), program));
            }
            ends(command, program);
        }
    }

    private void ends(DocumentedCommand command, ShippedProgram program) throws Exception {
        var process = shell(command, program).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        int expected = OTHER_CODES.entrySet().stream().filter(entry -> command.line().contains(entry.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(0);
        assertThat(process.exitValue()).as("%s: %s%n%s", command.page(), command.line(), output).isEqualTo(expected);
        KEY.matcher(output).results().findFirst().ifPresent(found -> key = found.group());
        ANSWER.matcher(output).results().findFirst().ifPresent(found -> answer = found.group(1));
    }

    private Serving serve(DocumentedCommand command, ShippedProgram program) throws Exception {
        var process = shell(command, program).redirectErrorStream(true).start();
        var listening = process.inputReader().lines().filter(line -> line.contains("Listening on: ")).findFirst();
        assertThat(listening).as("%s serves", command).isPresent();
        return new Serving(process, listening.orElseThrow().replaceFirst(".*Listening on: http://", ""));
    }

    /** What serves takes the shell's place, so that it can be stopped; what is told of installing is told of the one file. */
    private ProcessBuilder shell(DocumentedCommand command, ShippedProgram program) {
        var asked = program.process();
        var start = (command.serves() ? "exec " : "") + quoted(asked.command());
        if (command.page().endsWith("install.md")) {
            start = start.replaceFirst("'[^']+\\.jar'", "'" + ONE_FILE + "'");
        }
        var line = command.line().replaceAll(" +#.*| &$", "")
                .replaceAll("java (-X\\S+ )?-jar \\S+\\.jar", start.replace("'-jar'", "$1 '-jar'"))
                .replaceAll("(^|[ ;])pincite (?=[-a-z])", "$1" + start + " ")
                .replace("localhost:8080", service.map(Serving::address).orElse("")).replace(SOME_ANSWER, answer)
                .replaceAll("pck_[^a-z0-9\\s\"]+", key)
                .replace("/path/to/articles", "corpus/articles").replace("/srv/pincite", folder + "/srv");
        return asked.command(List.of("bash", "-c", CURL + line));
    }

    private static String quoted(List<String> command) {
        return String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
    }
}

package pincite.channel.cli.key;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pincite.access.Right;
import pincite.corpus.Printable;
import pincite.key.FreshKey;
import pincite.key.Grant;
import pincite.key.Keys;

/** Makes a key and prints it, once. */
@Dependent
@Unremovable
@Command(name = "add", mixinStandardHelpOptions = true, description = "Makes a key and prints it; it is kept nowhere and cannot be printed again. Two keys may have one name, so that one can take the other's place.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:it was made", "1:it was not, and why is said", "2:wrong options"})
class KeysAddCommand implements Callable<Integer> {

    private final Keys keys;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Whose key it is.")
    String name;

    @Option(names = "--scopes", paramLabel = "SCOPE", split = ",", defaultValue = "ask,read", description = "What it may do: ask, read, add, evaluate, admin; ask,read where nothing is said.")
    List<String> scopes;

    @Option(names = "--groups", paramLabel = "GROUP", split = ",", description = "Groups of readers that its bearer belongs to.")
    List<String> groups = List.of();

    @Option(names = "--everything", description = "It reads all articles, whoever they are for.")
    boolean everything;

    @Option(names = "--expires", paramLabel = "WHEN", defaultValue = "365d", description = "When it runs out: "
            + Expiry.RULE
            + "; 365d where nothing is said.")
    String expires;

    @Option(names = "--json", description = "Print it with all that is known of it, as JSON.")
    boolean asJson;

    KeysAddCommand(Keys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var end = Expiry.of(expires, now).orElseThrow(() -> wrong("--expires must be " + Expiry.RULE));
        var fresh = keys.add(name, grant(), Optional.of(end));
        print(fresh, now);
        if (fresh.isFirst()) {
            spec.commandLine().getErr().println(
                    "This is the first key: from now on, nobody asks over HTTP without one, also not from this machine.");
        }
        return 0;
    }

    private Grant grant() {
        var rights = scopes.stream().map(this::right).collect(Collectors.toSet());
        if (everything && !groups.isEmpty()) {
            throw wrong("Give either --groups or --everything");
        }
        try {
            return everything ? Grant.ofEverything(rights) : Grant.of(rights, groups);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private Right right(String word) {
        return Right.of(word).orElseThrow(() -> wrong("'" + word + "' is no scope; those are "
                + Arrays.stream(Right.values()).map(Right::word).collect(Collectors.joining(", "))));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), Printable.line(sentence));
    }

    private void print(FreshKey fresh, Instant now) throws JsonProcessingException {
        var out = spec.commandLine().getOut();
        out.println(asJson ? Printable.json(json.writeValueAsString(KeyDocument.of(fresh, now))) : fresh.text());
        out.flush();
    }
}

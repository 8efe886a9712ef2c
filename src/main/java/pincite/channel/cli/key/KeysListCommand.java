package pincite.channel.cli.key;

import java.time.Instant;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pincite.corpus.Printable;
import pincite.key.Keys;

/** What keys there are, the oldest first; never the keys themselves. */
@Dependent
@Unremovable
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the keys by their prefix: whose they are, what they may do, and until when.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:listed", "1:they could not be read", "2:wrong options"})
class KeysListCommand implements Callable<Integer> {

    private final Keys keys;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Option(names = "--json", description = "Print the list as JSON.")
    boolean asJson;

    KeysListCommand(Keys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        var now = Instant.now();
        var all = keys.all().stream().map(key -> KeyDocument.of(key, now)).toList();
        var out = spec.commandLine().getOut();
        if (asJson) {
            out.println(Printable.json(json.writeValueAsString(all)));
        } else {
            all.forEach(key -> out.println(Printable.line(key.line())));
        }
        out.flush();
        return 0;
    }
}

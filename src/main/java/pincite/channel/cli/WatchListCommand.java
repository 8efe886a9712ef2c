package pincite.channel.cli;

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
import pincite.watch.WatchDocument;
import pincite.watch.Watching;

/** What is watched, the oldest first. */
@Dependent
@Unremovable
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists what is watched, where news go, and what went wrong.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:listed", "1:it could not be read", "2:wrong options"})
class WatchListCommand implements Callable<Integer> {

    private final Watching watching;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Option(names = "--json", description = "Print the list as GET /api/watches gives it.")
    boolean asJson;

    WatchListCommand(Watching watching, ObjectMapper json) {
        this.watching = watching;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        var out = spec.commandLine().getOut();
        if (asJson) {
            out.println(Printable.json(json.writeValueAsString(watching.all())));
        } else {
            watching.all().forEach(watch -> out.println(Printable.line(line(watch))));
        }
        out.flush();
        return 0;
    }

    private static String line(WatchDocument watch) {
        var to = watch.to().named().entrySet().iterator().next();
        return "%s  %-7s  %s %s  %s%s".formatted(watch.id(), watch.every(), to.getKey(), to.getValue(),
                watch.question(),
                watch.trouble().map(why -> "  (" + watch.waiting() + " waiting: " + why + ")").orElse(""));
    }
}

package pincite.channel.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pincite.channel.QuoteText;
import pincite.corpus.Printable;
import pincite.quote.GivenQuote;
import pincite.quote.QuoteCheck;

/** Holds a quote against the articles. */
@Dependent
@Unremovable
@Command(name = "quote", mixinStandardHelpOptions = true, description = "Says whether an article has a quote, letter for letter, and where; if none has, which words are nearest.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:an article has it", "1:none has it so, or somebody else said it, or the check failed",
        "2:not a quote, or wrong options"})
class QuoteCommand implements Callable<Integer> {

    private final QuoteCheck quotes;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "QUOTE", arity = "1..*", description = "The words, with or without quotation marks; also \"...\", said NAME.")
    List<String> words;

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who is said to have said it.")
    Optional<String> speaker;

    @Option(names = "--json", description = "Print what POST /api/quotes/check gives.")
    boolean asJson;

    QuoteCommand(QuoteCheck quotes, ObjectMapper json) {
        this.quotes = quotes;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        var checked = quotes.check(new GivenQuote(String.join(" ", words), speaker));
        var out = spec.commandLine().getOut();
        out.println(asJson
                ? Printable.json(json.writeValueAsString(checked))
                : Printable.of(QuoteText.of(checked)));
        out.flush();
        return checked.isVerbatim() ? 0 : 1;
    }
}

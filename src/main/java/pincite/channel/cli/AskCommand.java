package pincite.channel.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
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
import pincite.conversation.Dialogue;
import pincite.corpus.Printable;
import pincite.corpus.standing.Standing;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/** One question, one answer. */
@Dependent
@Unremovable
@Command(name = "ask", mixinStandardHelpOptions = true, description = "Answers one question with its citations.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:answered", "1:failed", "2:not a question, or wrong options", "3:declined: the articles do not say"})
class AskCommand implements Callable<Integer> {

    private static final int DECLINED = 3;

    private final UpToDate upToDate;
    private final Dialogue dialogue;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "What you want to know.")
    List<String> words;

    @Option(names = "--json", description = "Print the answer as POST /api/chat gives it.")
    boolean asJson;

    /** Read before the program starts, see ModelOption; here it is only known. */
    @Option(names = "--model", paramLabel = "PROVIDER[/NAME]", description = "Write with this language model instead of the configured one; 'none' for none.")
    Optional<String> model;

    @Option(names = "--article", paramLabel = "ID", description = "Answer only from this article (may be repeated).")
    List<String> articles = List.of();

    @Option(names = "--source", paramLabel = "NAME", description = "Answer only from this publisher (may be repeated).")
    List<String> sources = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "Answer only from articles of this day or later, as in 2023-09-19.")
    Optional<LocalDate> from;

    @Option(names = "--to", paramLabel = "DAY", description = "Answer only from articles of this day or earlier.")
    Optional<LocalDate> to;

    @Option(names = "--case", paramLabel = "CASE", description = "Answer only from the articles of this case: the one that they name, or else their folder.")
    Optional<String> inCase;

    @Option(names = "--quarantined", description = "Show what quarantined sources have on it; they answer nothing.")
    boolean quarantined;

    AskCommand(UpToDate upToDate, Dialogue dialogue, ObjectMapper json) {
        this.upToDate = upToDate;
        this.dialogue = dialogue;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        var question = new Question(String.join(" ", words));
        var scope = new Scope(articles, sources, from, to,
                Optional.of(Standing.QUARANTINED).filter(standing -> quarantined), inCase);
        upToDate.bring(spec.commandLine().getErr());
        // A question on the command line begins and ends a conversation, so the answer's id can name it.
        var answer = dialogue.ask(question, List.of(), scope).document();
        print(answer.in(answer.id()), spec.commandLine().getOut());
        return answer.wasDeclined() ? DECLINED : 0;
    }

    private void print(AnswerDocument document, PrintWriter out) throws JsonProcessingException {
        if (asJson) {
            out.println(Printable.json(json.writeValueAsString(document)));
        } else {
            out.print(AnswerText.of(document, spec.commandLine().getColorScheme().ansi()));
        }
        out.flush();
    }
}

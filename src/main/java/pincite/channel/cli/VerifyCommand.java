package pincite.channel.cli;

import java.nio.file.Path;
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
import pincite.corpus.Printable;
import pincite.record.Proving;
import pincite.record.VerificationDocument;

/** Proves an exported answer again, without the service that gave it. */
@Dependent
@Unremovable
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Proves an exported answer (or the output of ask --json) again: is every quote where it is said to be?", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:every citation holds", "1:a citation does not hold",
        "2:the file cannot be read as an answer, so that nothing is proved, or wrong options"})
class VerifyCommand implements Callable<Integer> {

    private final Proving proving;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "As GET /api/answers/{id} gave it.")
    Path file;

    @Option(names = "--json", description = "Print the verdicts as JSON.")
    boolean asJson;

    VerifyCommand(Proving proving, ObjectMapper json) {
        this.proving = proving;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        var verification = proving.verify(file);
        var out = spec.commandLine().getOut();
        out.print(asJson
                ? Printable.json(json.writeValueAsString(verification)) + "\n"
                : Printable.of(text(verification)));
        out.flush();
        return verification.holds() ? 0 : 1;
    }

    private static String text(VerificationDocument verification) {
        var text = new StringBuilder();
        for (var citation : verification.citations()) {
            text.append(citation.verdict()).append(" [").append(citation.number()).append("] ")
                    .append(citation.article()).append(" [")
                    .append(citation.start()).append(", ").append(citation.end()).append(") \"")
                    .append(citation.quote())
                    .append('"').append(citation.note().map(note -> " (" + note + ")").orElse("")).append('\n');
        }
        verification.faults().forEach(fault -> text.append("FAULT ").append(fault).append('\n'));
        return text.append(verification.holds() ? "Every citation holds.\n" : "Not every citation holds.\n").toString();
    }
}

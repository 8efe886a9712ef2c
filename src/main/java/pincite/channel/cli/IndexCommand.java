package pincite.channel.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pincite.channel.IndexDocument;
import pincite.corpus.Printable;
import pincite.corpus.Remark;
import pincite.corpus.Unreadable;
import pincite.index.ingestion.IndexReport;
import pincite.index.ingestion.Indexer;

/** Brings the index up to date and says what was done. */
@Dependent
@Unremovable
@Command(name = "index", mixinStandardHelpOptions = true, description = "Brings the index up to date with the corpus folder.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:every file is indexed", "1:a file was unreadable (the others are indexed), or indexing failed"})
class IndexCommand implements Callable<Integer> {

    private final Indexer indexer;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Option(names = "--json", description = "Print the report as JSON.")
    boolean asJson;

    /** Read before the program starts, see OptionValue; here it is only known. */
    @Option(names = "--engine", paramLabel = "ENGINE", description = "Keep the index in this engine instead of the configured one: 'lucene' or 'opensearch'.")
    String engine;

    IndexCommand(Indexer indexer, ObjectMapper json) {
        this.indexer = indexer;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        IndexReport report;
        try (var progress = TerminalProgress.start()) {
            report = indexer.run(progress);
        }
        var out = spec.commandLine().getOut();
        out.print(asJson ? Printable.json(json.writeValueAsString(IndexDocument.of(report))) + "\n" : text(report));
        out.flush();
        return report.unreadable().isEmpty() ? 0 : 1;
    }

    private static String text(IndexReport report) {
        var text = new StringBuilder();
        report.added().forEach(id -> text.append("added      ").append(Printable.line(id)).append('\n'));
        report.changed().forEach(id -> text.append("changed    ").append(Printable.line(id)).append('\n'));
        report.removed().forEach(id -> text.append("removed    ").append(Printable.line(id)).append('\n'));
        Unreadable.lines(report.unreadable(), Unreadable::inWords)
                .forEach(line -> text.append("unreadable ").append(line).append('\n'));
        Unreadable.lines(report.remarks(), Remark::inWords)
                .forEach(line -> text.append("remark     ").append(line).append('\n'));
        return text.append(String.format(Locale.ROOT,
                "%d added, %d changed, %d removed, %d unreadable; %d articles in %d passages, generation %s, %.1f s%n",
                report.added().size(), report.changed().size(), report.removed().size(), report.unreadable().size(),
                report.articles(), report.passages(), report.generation(), report.took().toMillis() / 1000.0))
                .toString();
    }
}

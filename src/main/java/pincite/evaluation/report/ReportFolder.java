package pincite.evaluation.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.disk.AppendedLines;
import pincite.disk.WholeFile;
import pincite.evaluation.mark.QuestionResult;
import pincite.evaluation.mark.RetrievalRun;
import pincite.evaluation.mark.RunObserver;
import pincite.evaluation.report.EvaluationReport.QuestionEntry;

/**
 * The files of a run. Until it is over, {@code report.json} says that it is not complete and {@code questions.jsonl} grows line by
 * line, so that an interrupted run leaves what it had, and no verdict.
 */
public final class ReportFolder implements RunObserver {

    private final Path folder;
    private final ObjectMapper json;

    public ReportFolder(Path folder, ObjectMapper json) {
        this.folder = folder;
        this.json = json;
    }

    /** Nothing of an earlier run is left that could be taken for this one's. */
    public void begin(String set) {
        for (var file : List.of("report.md", "report.html", "junit.xml", "run.trec", "qrels.trec")) {
            delete(file);
        }
        write("questions.jsonl", List.of());
        write("report.json", List.of(written(Map.of("set", set, "complete", false))));
    }

    @Override
    public boolean answered(QuestionResult result, int done, int of) {
        try {
            new AppendedLines(folder.resolve("questions.jsonl"))
                    .append(written(QuestionEntry.of(result)).getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new ReportException(folder.resolve("questions.jsonl"), e);
        }
    }

    /** @param millis of each question */
    public void end(EvaluationReport report, List<Double> millis) {
        write("questions.jsonl", report.questions().stream().map(this::written).toList());
        write("report.md", MarkdownReport.of(report));
        write("report.html", List.of(HtmlReport.of(report, millis)));
        write("junit.xml", List.of(JunitReport.of(report)));
        write("report.json", List.of(written(report)));
    }

    /** So that anybody's trec_eval can check our figures. */
    public void end(RetrievalRun run) {
        write("run.trec", TrecFormat.run(run));
        write("qrels.trec", TrecFormat.judgements(run));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException("Could not write a report as JSON", e);
        }
    }

    private void write(String file, List<String> lines) {
        try {
            new WholeFile(folder.resolve(file)).write(lines);
        } catch (IOException e) {
            throw new ReportException(folder.resolve(file), e);
        }
    }

    private void delete(String file) {
        try {
            Files.deleteIfExists(folder.resolve(file));
        } catch (IOException e) {
            throw new ReportException(folder.resolve(file), e);
        }
    }
}

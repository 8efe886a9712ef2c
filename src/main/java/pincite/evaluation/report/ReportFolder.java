package pincite.evaluation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.evaluation.RetrievalRun;

/** The files of a run: {@code report.json}, {@code report.md}, {@code questions.jsonl}, {@code run.trec}, {@code qrels.trec}. */
public final class ReportFolder {

    private static final String RUN_NAME = "pincite";

    private final Path folder;
    private final ObjectMapper json;

    public ReportFolder(Path folder, ObjectMapper json) {
        this.folder = folder;
        this.json = json;
    }

    public void write(EvaluationReport report) {
        write("report.json", List.of(written(report)));
        write("report.md", MarkdownReport.of(report));
        write("questions.jsonl", report.questions().stream().map(this::written).toList());
    }

    /** So that anybody's trec_eval can check our figures. */
    public void write(RetrievalRun run) {
        var results = new ArrayList<String>();
        var judgements = new ArrayList<String>();
        for (int each = 0; each < run.questions().size(); each++) {
            var question = run.questions().get(each);
            var documents = run.documents().get(RetrievalRun.Leg.FUSION).get(each);
            for (int rank = 1; rank <= documents.size(); rank++) {
                results.add(String.format(Locale.ROOT, "%s Q0 %s %d %.6f %s", question.id(), documents.get(rank - 1),
                        rank, 1.0 / rank,
                        RUN_NAME));
            }
            question.gold().grades().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(grade -> judgements.add(question.id() + " 0 " + grade.getKey() + " " + grade.getValue()));
        }
        write("run.trec", results);
        write("qrels.trec", judgements);
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
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), lines);
        } catch (IOException e) {
            throw new ReportException(folder.resolve(file), e);
        }
    }
}

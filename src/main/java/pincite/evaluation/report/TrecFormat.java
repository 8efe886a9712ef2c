package pincite.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.evaluation.mark.RetrievalRun;

/** A run and its judgements in TREC's formats, as trec_eval reads them (trec.nist.gov/data/qrels_eng). */
final class TrecFormat {

    private static final String RUN_NAME = "pincite";

    private TrecFormat() {
    }

    static List<String> run(RetrievalRun run) {
        return IntStream.range(0, run.questions().size())
                .mapToObj(each -> ranked(run.questions().get(each).id(),
                        run.documents().get(RetrievalRun.Leg.FUSION).get(each)))
                .flatMap(lines -> lines).toList();
    }

    /** trec_eval looks at the score alone, so it falls with the rank. */
    private static Stream<String> ranked(String question, List<String> documents) {
        return IntStream.rangeClosed(1, documents.size())
                .mapToObj(rank -> String.format(Locale.ROOT, "%s Q0 %s %d %.6f %s", question, documents.get(rank - 1),
                        rank, 1.0 / rank, RUN_NAME));
    }

    static List<String> judgements(RetrievalRun run) {
        return run.questions().stream()
                .flatMap(question -> RetrievalRun.grades(question.gold()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(grade -> question.id() + " 0 " + grade.getKey() + " " + grade.getValue()))
                .toList();
    }
}

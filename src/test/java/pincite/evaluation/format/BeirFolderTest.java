package pincite.evaluation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Gold;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.text.QuestionSetException;

class BeirFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheCorpus() throws IOException {
        write("corpus.jsonl",
                """
                {"_id": "d1", "title": "Zebras", "text": "\uD83E\uDD93 Zebras graze. They graze by night.", "metadata": {}}
                {"_id": "d2", "text": "Lions sleep.", "metadata": {"url": "x"}}
                """);
        write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq1\td2\t0\n");
    }

    @Test
    void leavesUnjudgedQuestionsOut() throws IOException {
        var set = read("""
                       {"_id": "q1", "text": "Who grazes?"}
                       {"_id": "q2", "text": "Who else?"}
                       """);
        var question = set.questions().get(0);
        assertThat(set.questions()).hasSize(1);
        assertThat(question.gold()).isEqualTo(Gold.NONE.judged(Map.of("d1", 1, "d2", 0)));
        assertThat(question.passages()).containsExactly("d1");
        assertThat(set.corpus().orElseThrow().find("d2")).map(article -> article.text().value())
                .contains("Lions sleep.");
        assertThat(set.notUnderstood()).containsExactly("corpus.jsonl: metadata");
    }

    @Test
    void keepsQuestionsThatCannotBeAnswered() throws IOException {
        var questions = read(
                """
                {"_id": "q1", "text": "Who flies?", "metadata": {"answerable": false}}
                {"_id": "q2", "text": "Who swims?", "metadata": {"answerable": false, "passage_ids": ["d2"], "type": "what"}}
                """)
                .questions();
        assertThat(questions).extracting(EvaluationQuestion::isAnswerable).containsExactly(false, false);
        assertThat(questions).extracting(EvaluationQuestion::passages).containsExactly(List.of("d1", "d2"),
                List.of("d2"));
        assertThat(questions.get(1).gold().grades()).isEmpty();
        assertThat(questions.get(1).type()).isEqualTo("what");
    }

    @Test
    void takesWhatStandsAtTheStartsOfAnswers() throws IOException {
        var set = read(
                """
                {"_id": "q1", "text": "What do they do?", "metadata": {"answers": ["graze", "graze by night", "sleep"], \
                "answer_starts": [9, 21, 9, 3], "passage_ids": ["d1"], "plausible_answers": []}}
                """);
        assertThat(set.questions().get(0).gold().evidence()).containsExactly(at(9, "graze", 0), at(21, "graze", 1),
                at(21, "graze by night", 2));
        assertThat(set.notUnderstood()).contains("q1: no answer stands at 3", "metadata.plausible_answers");
    }

    @Test
    void readsSentencesOfEachReader() throws IOException {
        var evidence = read("""
                            {"_id": "q1", "text": "What?", "metadata": {"passage_ids": ["d1"], "evidence": \
                            [["Zebras graze.", "They graze by night."], ["Zebras graze."]]}}
                            """).questions().get(0).gold().evidence();
        assertThat(evidence).extracting(Evidence::quote).containsExactly("Zebras graze.", "They graze by night.",
                "Zebras graze.");
        assertThat(evidence).extracting(Evidence::reading).containsExactly(0, 0, 1);
    }

    @Test
    void findsTheJudgedDocumentOfASentence() throws IOException {
        var set = read(
                """
                {"_id": "q1", "text": "What?", "metadata": {"evidence": ["They graze by night.", "Lions sleep."]}}
                """);
        assertThat(set.questions().get(0).gold().evidence()).containsExactly(Evidence.of("d1", "They graze by night."));
        assertThat(set.notUnderstood())
                .anySatisfy(line -> assertThat(line).startsWith("q1: ").contains("Lions sleep."));
    }

    @Test
    void doesNotGuessSentencesFromTheirNumbers() throws IOException {
        var set = read("""
                       {"_id": "q1", "text": "What?", "metadata": {"evidence": [{"doc_id": "d1", "sentences": [0]}]}}
                       """);
        assertThat(set.questions().get(0).gold().evidence()).isEmpty();
        assertThat(set.notUnderstood()).contains("metadata.evidence that is not the words themselves");
    }

    @Test
    void namesTheLineOfAFault() throws IOException {
        var query = "{\"_id\": \"q1\", \"text\": \"Who?\"}\n";
        assertRefused(query + query, "queries.jsonl, line 2: has the id 'q1' of line 1");
        assertRefused(query + "{", "queries.jsonl, line 2: ");
        assertRefused("{\"_id\": \"q1\", \"text\": \"Who?\", \"metadata\": {\"answers\": \"x\"}}",
                "queries.jsonl, line 1: 'answers' must be a list, not 'x'");
        write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1 d1 1\n");
        assertRefused(query, "test.tsv, line 2: must be: query, tab");
        write("qrels/test.tsv", "q1\td1\t1\nq1\td1\t2\n");
        assertRefused(query, "test.tsv, line 2: grades 'd1' for 'q1' again");
        write("corpus.jsonl", "{\"_id\": \"d1\", \"text\": \"x\"}\n{\"_id\": \"d1\", \"text\": \"y\"}\n");
        assertRefused(query, "corpus.jsonl, line 2: has the _id 'd1' of line 1");
        write("corpus.jsonl", "{\"_id\": \"d1\"}\n");
        assertRefused(query, "corpus.jsonl, line 1: needs 'text'");
    }

    private void assertRefused(String queries, String fault) {
        assertThatExceptionOfType(QuestionSetException.class).isThrownBy(() -> read(queries))
                .withMessageContaining(fault);
    }

    private static Evidence at(int start, String quote, int reading) {
        return new Evidence(Optional.of("d1"), quote, Optional.of(start), reading);
    }

    private QuestionSet read(String queries) throws IOException {
        write("queries.jsonl", queries);
        return QuestionSets.read(folder);
    }

    private void write(String file, String content) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}

package pincite.evaluation.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.corpus.ArticlesOnDisk;

class QuestionSetsTest {

    @TempDir
    Path folder;

    @Test
    void readsOurYaml() throws IOException {
        var set = QuestionSets
                .read(write("set.yaml", """
                                        name: named
                                        questions:
                                          - id: one
                                            question: "Why?"
                                            type: why
                                            tags: [smoke]
                                            answers: [because]
                                            nuggets:
                                              - [a, b]
                                              - c
                                            must-not: [never]
                                            evidence:
                                              - {article: x, quote: some words}
                                            weight: 3
                                          - {id: two, question: "Who?", answerable: false, unanswerable: off-topic}
                                        """));
        assertThat(set.name()).isEqualTo("named");
        assertThat(set.notUnderstood()).containsExactly("one: weight");
        var one = set.questions().get(0);
        assertThat(one.gold().nuggets()).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(one.gold().evidence()).containsExactly(Evidence.of("x", "some words"));
        assertThat(one.gold().mustNot()).containsExactly("never");
        assertThat(one.isAnswerable()).isTrue();
        assertThat(set.questions().get(1).isAnswerable()).isFalse();
        assertThat(set.questions().get(1).unanswerable()).contains("off-topic");
    }

    @Test
    void readsJsonLines() throws IOException {
        var set = QuestionSets.read(write("set.jsonl",
                "{\"id\":\"one\",\"question\":\"Why?\"}\n\n{\"id\":\"two\",\"question\":\"Who?\"}\n"));
        assertThat(set.name()).isEqualTo("set");
        assertThat(set.questions()).extracting(EvaluationQuestion::id).containsExactly("one", "two");
    }

    @Test
    void readsABeirFolderWithoutUnjudgedQuestions() throws IOException {
        write("corpus.jsonl",
                "{\"_id\":\"d1\",\"title\":\"\",\"text\":\"Zebras graze.\"}\n{\"_id\":\"d2\",\"title\":\"T\",\"text\":\"x\"}\n");
        write("queries.jsonl", "{\"_id\":\"q1\",\"text\":\"Who grazes?\"}\n{\"_id\":\"q2\",\"text\":\"Who else?\"}\n");
        write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq1\td2\t0\n");
        var set = QuestionSets.read(folder);
        assertThat(set.questions()).singleElement().satisfies(question -> {
            assertThat(question.id()).isEqualTo("q1");
            assertThat(question.gold().grades()).isEqualTo(Map.of("d1", 1, "d2", 0));
        });
        assertThat(set.corpus().orElseThrow().find("d1")).map(article -> article.text().value())
                .contains("Zebras graze.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  set.yaml  | `questions: []`                                             | holds no questions
                                                                  set.yaml  | `name: x`                                                   | no list of 'questions'
                                                                  set.yaml  | `questions: [{question: x}]`                                | needs an 'id'
                                                                  set.yaml  | `questions: [{id: a, question: x}, {id: a, question: y}]`   | two questions with the id 'a'
                                                                  set.yaml  | `questions: [`                                              | Could not read
                                                                  set.jsonl | `{"id":`                                                    | Could not read
                                                                  """)
    void namesTheFileAndTheFault(String file, String content, String fault) throws IOException {
        var path = write(file, content);
        assertThatExceptionOfType(QuestionSetException.class).isThrownBy(() -> QuestionSets.read(path))
                .withMessageContaining(file)
                .withMessageContaining(fault);
    }

    @Test
    void namesTheLineOfABadJudgement() throws IOException {
        write("corpus.jsonl", "");
        write("queries.jsonl", "");
        write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1 d1 1\n");
        assertThatExceptionOfType(QuestionSetException.class).isThrownBy(() -> QuestionSets.read(folder))
                .withMessageContaining("test.tsv, line 2");
    }

    @Test
    void theShippedSetQuotesItsArticlesLetterForLetter() {
        var articles = new ArticlesOnDisk(Path.of("corpus/articles"));
        var set = QuestionSets.read(Path.of("corpus/questions/binance-us-inspection.yaml"));
        assertThat(set.notUnderstood()).isEmpty();
        assertThat(set.questions()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(set.questions().stream().filter(question -> !question.isAnswerable()))
                .hasSizeGreaterThanOrEqualTo(25);
        for (var question : set.questions()) {
            assertThat(question.gold().evidence()).allSatisfy(
                    evidence -> assertThat(evidence.in(articles)).as(question.id() + evidence).isPresent());
            assertThat(question.isAnswerable()).isEqualTo(!question.gold().evidence().isEmpty());
        }
    }

    private Path write(String file, String content) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }
}

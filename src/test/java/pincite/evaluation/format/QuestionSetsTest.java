package pincite.evaluation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pincite.evaluation.format.WrittenSets.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.corpus.folder.ArticlesOnDisk;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.QuestionSetCheck;
import pincite.evaluation.text.QuestionSetException;

class QuestionSetsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  ours, YAML              | `questions: [{id: a, question: 'Why?'}]`                                          | a
                                                                  ours, YAML, flow style  | `{questions: [{id: a, question: 'Why?'}]}`                                        | a
                                                                  ours, JSON              | `{"questions": [{"id": "a", "question": "Why?"}]}`                              | a
                                                                  ours, JSON, tabs        | `{\\t"questions":\\n\\t[{"id": "a", "question": "Why?"}]}`                      | a
                                                                  ours, JSON Lines        | `{"id": "a", "question": "Why?"}`                                               | a
                                                                  quarkus-langchain4j     | `[{name: a, parameters: ['Why?'], expected-output: so}]`                          | a
                                                                  promptfoo               | `tests: [{vars: {question: 'Why?'}}]`                                             | test-1
                                                                  promptfoo, tests alone  | `- vars: {question: 'Why?'}`                                                      | test-1
                                                                  ragas                   | `{"user_input": "Why?", "reference": "so"}`                                     | line-1
                                                                  SQuAD                   | `{"data": [{"paragraphs": [{"context": "So.", "qas": [{"id": "a", "question": "Why?"}]}]}]}` | a
                                                                  CSV                     | `id,question\\na,Why?`                                                          | a
                                                                  CSV, semicolons         | `"id";"Question"\\n"a";"Why?"`                                                  | a
                                                                  CSV, tabs               | `question\\tid\\nWhy?\\ta`                                                      | a
                                                                  """)
    void tellsFormatsApartByWhatTheyHold(String format, String content, String id) {
        var set = WrittenSets.read("upload", content.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(set.questions()).as(format).singleElement()
                .satisfies(question -> assertThat(question.id()).isEqualTo(id))
                .satisfies(question -> assertThat(question.question()).isEqualTo("Why?"));
        assertThat(set.name()).isEqualTo("upload");
        assertThat(set.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  `questions: []`              | holds no questions
                                                                  `tests: []`                  | holds no questions
                                                                  `{"data": []}`               | holds no questions
                                                                  `[]`                         | holds no questions
                                                                  `id,question`                | holds no questions
                                                                  ``                           | is empty
                                                                  `# only a comment`           | is empty
                                                                  `just words`                 | Understood are YAML
                                                                  `id,frage\\n1,Was?`          | CSV with a column 'question'
                                                                  `[{"_id": "a", "text": "b"}]` | Understood are YAML
                                                                  `[1, 2]`                     | must be an object
                                                                  `PK\\0\\0`                   | Understood are YAML
                                                                  """)
    void refusesWhatIsNoSet(String content, String fault) {
        assertRefused("upload", content.replace("\\n", "\n").replace("\\0", "\0"), "upload")
                .withMessageContaining(fault);
    }

    @Test
    void readsUtf8OnlyButSkipsItsMark() {
        var latin = "questions:\n- {id: a, question: Über was?}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(QuestionSetException.class).isThrownBy(() -> QuestionSets.read("set.yaml", latin))
                .withMessageStartingWith("set.yaml, line 2: is not UTF-8; save the file as UTF-8");
        var cut = new byte[]{'a', (byte) 0xC3};
        assertThatExceptionOfType(QuestionSetException.class).isThrownBy(() -> QuestionSets.read("set.yaml", cut))
                .withMessageContaining("is not UTF-8");
        assertThat(WrittenSets.read("set.csv", "\uFEFFquestion\nÜber was?\n").questions())
                .extracting(EvaluationQuestion::question).containsExactly("Über was?");
    }

    @Test
    void readsAFile() throws IOException {
        var file = Files.writeString(folder.resolve("set.v2.yaml"), "questions: [{id: a, question: 'Why?'}]");
        assertThat(QuestionSets.read(file).name()).isEqualTo("set.v2");
    }

    @Test
    void namesAMissingFileAndAFolderThatLacksOne() throws IOException {
        assertThatExceptionOfType(QuestionSetException.class)
                .isThrownBy(() -> QuestionSets.read(folder.resolve("none.yaml")))
                .withMessageContaining("does not exist");
        assertThatExceptionOfType(QuestionSetException.class).isThrownBy(() -> QuestionSets.read(folder))
                .withMessageContaining("is a folder without corpus.jsonl");
        Files.createFile(folder.resolve("corpus.jsonl"));
        assertThatExceptionOfType(QuestionSetException.class).isThrownBy(() -> QuestionSets.read(folder))
                .withMessageContaining("is a folder without queries.jsonl");
        Files.createFile(folder.resolve("queries.jsonl"));
        assertThatExceptionOfType(QuestionSetException.class).isThrownBy(() -> QuestionSets.read(folder))
                .withMessageContaining("is a folder without qrels/test.tsv");
    }

    @Test
    void readsYamlOfMoreThanThreeMegabytes() {
        var set = WrittenSets.read("set.yaml", "questions:\n- id: a\n  question: " + "why ".repeat(1_000_000));
        assertThat(set.questions()).hasSize(1);
    }

    @Test
    void theShippedSetQuotesItsArticlesLetterForLetter() {
        var articles = new ArticlesOnDisk(Path.of("corpus/articles"));
        var set = QuestionSets.read(Path.of("corpus/questions/binance-us-inspection.yaml"));
        assertThat(set.notUnderstood()).isEmpty();
        assertThat(set.questions()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(set.questions().stream().filter(question -> !question.isAnswerable()))
                .hasSizeGreaterThanOrEqualTo(25);
        assertThat(set.questions()).allSatisfy(question -> assertThat(question.isAnswerable()).as(question.id())
                .isEqualTo(!question.gold().evidence().isEmpty()));
        assertThat(QuestionSetCheck.problems(set, articles)).isEmpty();
    }
}

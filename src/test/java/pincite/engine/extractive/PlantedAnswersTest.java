package pincite.engine.extractive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.answer.Answer;
import pincite.answer.Citation;
import pincite.passage.instruction.WrittenParagraph;

/** Ordinary questions about an article in which somebody has planted what speaks to a model: every kind of it by itself. */
class PlantedAnswersTest {

    private static PlantedCase planted;

    @BeforeAll
    static void open(@TempDir Path folder) {
        planted = new PlantedCase(folder);
    }

    @AfterAll
    static void close() throws Exception {
        planted.close();
    }

    @Test
    void nothingThatWasPlantedIsQuoted() throws Exception {
        var quoted = new ArrayList<String>();
        int answers = 0;
        for (var kind : kinds().entrySet()) {
            for (var answer : planted.answers(kind.getKey(), kind.getValue())) {
                answers++;
                cited(answer).filter(quote -> kind.getValue().stream().anyMatch(text -> text.contains(quote)))
                        .forEach(quote -> quoted.add(kind.getKey() + ": " + quote));
            }
        }
        assertThat(quoted).as("of %d answers", answers).isEmpty();
    }

    /** The articles answer as if nothing had been planted. */
    @Test
    void theAnswersAreTheSame() throws Exception {
        var clean = planted.answers("clean", List.of()).stream().map(PlantedAnswersTest::said).toList();
        var changed = new ArrayList<String>();
        for (var kind : kinds().entrySet()) {
            var said = planted.answers("same-" + kind.getKey(), kind.getValue()).stream().map(PlantedAnswersTest::said)
                    .toList();
            for (int each = 0; each < clean.size(); each++) {
                if (!said.get(each).equals(clean.get(each))) {
                    changed.add(kind.getKey() + ", " + PlantedCase.QUESTIONS.get(each) + " " + said.get(each));
                }
            }
        }
        assertThat(changed).isEmpty();
    }

    private static Map<String, List<String>> kinds() {
        return Stream.of("tuned", "unseen").flatMap(half -> WrittenParagraph.injected(half).stream()
                .map(each -> new WrittenParagraph(half + "-" + each.kind(), each.text())))
                .collect(groupingBy(WrittenParagraph::kind, LinkedHashMap::new,
                        mapping(WrittenParagraph::text, toList())));
    }

    private static Stream<String> cited(Answer answer) {
        return answer.citations().stream().map(Citation::quote);
    }

    private static List<String> said(Answer answer) {
        return cited(answer).toList();
    }
}

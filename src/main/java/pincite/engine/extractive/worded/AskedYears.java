package pincite.engine.extractive.worded;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.candidate.QuestionForm;
import pincite.english.Lexicon;
import pincite.english.Word;
import pincite.english.Words;
import pincite.index.IndexedPassage;
import pincite.passage.Sentence;
import pincite.retrieval.Retrieval;

/**
 * The years that a question names: what an article says of another year, or of none when it has not this one, answers it not; nor does
 * another figure of that year.
 */
public record AskedYears(Set<String> asked, Words question, List<IndexedPassage> passages) {

    public static AskedYears of(Retrieval retrieval) {
        return of(retrieval.question().text(), retrieval.passages());
    }

    public static AskedYears of(String question, List<IndexedPassage> passages) {
        return new AskedYears(ToldYears.in(question), Words.of(question), passages);
    }

    public List<Candidate> fitting(List<Candidate> ranked) {
        return asked.isEmpty() ? ranked : ranked.stream().filter(this::fits).toList();
    }

    private boolean fits(Candidate candidate) {
        var said = ToldYears.in(candidate.in().passage()).get(candidate.number());
        boolean isOfYear = said.isEmpty() ? isTold(candidate.in()) : said.containsAll(asked);
        return isOfYear && (!QuestionForm.of(question.text()).isCount() || isOfSame(candidate));
    }

    /** It says what is asked about, or no other sentence says that of another year: then it may say it in other words. */
    private boolean isOfSame(Candidate candidate) {
        var passage = candidate.in().passage();
        var years = ToldYears.in(passage);
        return isOfSame(candidate.sentence()) || IntStream.range(0, years.size())
                .noneMatch(number -> !years.get(number).isEmpty() && !years.get(number).containsAll(asked)
                        && isOfSame(passage.sentences().get(number)));
    }

    /** It shares a word with the question that is no name. */
    private boolean isOfSame(Sentence sentence) {
        var said = Words.of(sentence.read()).all().stream().map(Word::stem).collect(Collectors.toSet());
        var words = question.all().stream().filter(word -> word.isContent() && !word.isCapitalised()
                && !word.isOfClosedClass()).map(Word::stem).toList();
        return words.isEmpty() || words.stream()
                .anyMatch(stem -> said.stream().anyMatch(other -> Lexicon.areKin(stem, other)));
    }

    /** Elsewhere in the article, as far as it was found, or as the year of its publication. */
    private boolean isTold(IndexedPassage in) {
        var told = passages.stream().filter(other -> other.passage().article().equals(in.passage().article()))
                .flatMap(other -> ToldYears.in(other.passage().titled()).stream())
                .collect(Collectors.toSet());
        in.published().ifPresent(day -> told.add(String.valueOf(day.getYear())));
        return told.containsAll(asked);
    }
}

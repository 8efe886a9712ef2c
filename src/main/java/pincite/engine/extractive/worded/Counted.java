package pincite.engine.extractive.worded;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.engine.extractive.candidate.Candidate;
import pincite.english.Word;
import pincite.english.Words;

/** "How many witnesses did they offer?" of a sentence that has a number of witnesses and says "offer". */
public record Counted(String noun, Set<String> verbs) {

    private static final Pattern FORM = Pattern.compile("(?i)^(?:and |but )?how many (?<noun>(?:[\\p{L}-]+ ){1,3}?)"
            + "(?:did|do|does|have|has|had|were|was|are|is|will|would|can)\\b(?<rest>.*)$", Pattern.DOTALL);
    /** Words between a number and what it counts. */
    private static final int BETWEEN = 2;
    private static final int NEAREST = 4;

    public static Optional<Counted> of(String question) {
        var form = FORM.matcher(question.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var noun = Words.of(form.group("noun")).all();
        var verbs = content(form.group("rest")).filter(word -> !word.isCapitalised()).map(Word::stem)
                .collect(Collectors.toSet());
        return Optional.of(new Counted(noun.get(noun.size() - 1).stem(), verbs)).filter(asked -> !verbs.isEmpty());
    }

    private static Stream<Word> content(String text) {
        return Words.of(text.replace('.', ' ')).all().stream()
                .filter(word -> word.isTelling());
    }

    public Optional<Candidate> in(List<Candidate> ranked, String question) {
        var asked = content(question).map(Word::stem).collect(Collectors.toSet());
        return ranked.stream().limit(NEAREST).filter(this::counts).filter(candidate -> content(
                candidate.in().passage().titled()).map(Word::stem)
                .collect(Collectors.toSet()).containsAll(asked)).findFirst();
    }

    private boolean counts(Candidate candidate) {
        var words = Words.of(candidate.sentence().read());
        var stems = words.all().stream().map(Word::stem).collect(Collectors.toSet());
        return stems.containsAll(verbs) && IntStream.range(0, words.size()).filter(at -> words.word(at).isNumber())
                .anyMatch(at -> isOfNoun(words, at));
    }

    private boolean isOfNoun(Words words, int number) {
        return IntStream.rangeClosed(number + 1, Math.min(number + 1 + BETWEEN, words.size() - 1))
                .anyMatch(at -> words.word(at).stem().equals(noun));
    }
}

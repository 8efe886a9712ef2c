package pincite.engine.extractive.worded;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.candidate.QuestionForm;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.english.WrittenNames;

/** A number that is asked of a person by name is no other person's, however alike the sentences are. */
public record AnotherPerson(Set<String> asked) {

    private static final Set<String> PRONOUNS = WordClass.words(WordClass.SUBJECT, WordClass.POSSESSIVE);

    /** Without the sentences that name others only, where a number is asked of somebody. */
    public static List<Candidate> without(List<Candidate> ranked, String question) {
        var person = new AnotherPerson(people(question));
        boolean isOfPerson = QuestionForm.of(question).isCount() && !person.asked.isEmpty()
                && ranked.stream().anyMatch(person::isNamedIn);
        return isOfPerson ? ranked.stream().filter(candidate -> !person.isOfOther(candidate)).toList() : ranked;
    }

    /** The words of all names that are no body's. */
    private static Set<String> people(String text) {
        return WrittenNames.ofSeveralWords(text).map(name -> Words.of(name).all())
                .filter(words -> words.stream().noneMatch(word -> word.isA(WordClass.BODY)))
                .flatMap(words -> words.stream().filter(word -> !word.isA(WordClass.OFFICE))).map(Word::lower)
                .collect(Collectors.toSet());
    }

    private boolean isNamedIn(Candidate candidate) {
        return holds(Words.of(candidate.in().passage().text()), asked);
    }

    private boolean isOfOther(Candidate candidate) {
        var words = Words.of(candidate.sentence().read());
        var others = people(candidate.in().passage().text());
        others.removeAll(asked);
        boolean namesOther = words.all().stream().filter(Word::isCapitalised)
                .anyMatch(word -> others.contains(word.lower()));
        boolean isOfBefore = words.size() > 0 && words.word(0).isOneOf(PRONOUNS);
        return namesOther && !holds(words, asked) && !isOfBefore;
    }

    private static boolean holds(Words words, Set<String> names) {
        return words.all().stream().anyMatch(word -> word.isOneOf(names));
    }
}

package pincite.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import pincite.english.Word;
import pincite.english.Words;
import pincite.english.WrittenNames;
import pincite.english.sentence.Quotation;
import pincite.english.sentence.Speech;

/**
 * Whose words each of several sentences gives, by name: "he" is whom the sentences before it are about, and all sentences between two
 * quotation marks are said by one.
 */
public final class Speakers {

    private final List<Optional<String>> speakers = new ArrayList<>();
    private final List<Sentence> quoted = new ArrayList<>();
    private Optional<String> subject = Optional.empty();

    private Speakers() {
    }

    /** In the order of the sentences; empty where one quotes nobody. */
    public static List<Optional<String>> of(List<Sentence> sentences) {
        var speakers = new Speakers();
        int paragraph = -1;
        for (var sentence : sentences) {
            speakers.take(sentence, sentence.paragraph() == paragraph);
            paragraph = sentence.paragraph();
        }
        return speakers.speakers;
    }

    private void take(Sentence sentence, boolean goesOn) {
        boolean isWithin = Quotation.isOpenAfter(quoted.stream().map(Sentence::read).toList())
                && (goesOn || Quotation.opens(sentence.read()));
        if (!isWithin) {
            quoted.clear();
        }
        var speaker = read(sentence.read(), isWithin || goesOn && Speech.isOnlyQuoted(sentence.read()));
        speakers.add(speaker);
        quoted.add(sentence);
        if (quoted.size() > 1 && speaker.isPresent()) {
            int first = speakers.size() - quoted.size();
            speakers.subList(first, speakers.size()).replaceAll(before -> speaker);
        }
    }

    /** @param isOfSame as the sentence before, unless it names another speaker */
    private Optional<String> read(String sentence, boolean isOfSame) {
        var speech = Speech.in(sentence);
        if (speech.isPresent()) {
            subject = speech.filter(Speech::isByPronoun).isPresent() ? subject : speech.map(Speech::speaker);
            return subject;
        }
        if (isOfSame) {
            return speakers.get(speakers.size() - 1);
        }
        subject = about(sentence).or(() -> subject);
        return Optional.empty();
    }

    private static Optional<String> about(String sentence) {
        return WrittenNames.ofSeveralWords(sentence).findFirst()
                .or(() -> Words.of(sentence).all().stream().findFirst().filter(Speakers::isName).map(Word::text));
    }

    private static boolean isName(Word word) {
        return word.isCapitalised() && word.isContent() && !word.isAdverb();
    }
}

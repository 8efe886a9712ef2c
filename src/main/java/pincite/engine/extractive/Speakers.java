package pincite.engine.extractive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import pincite.english.Speech;
import pincite.english.Word;
import pincite.english.Words;
import pincite.english.WrittenNames;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/** Whose words each sentence of a passage gives, by name: "he" is whom the sentences before it are about. */
final class Speakers {

    /** A name further on is not what the sentence is about. */
    private static final int START = 40;

    private final List<Optional<String>> speakers = new ArrayList<>();
    private Optional<String> subject = Optional.empty();

    private Speakers() {
    }

    /** In the order of the sentences; empty where one quotes nobody. */
    static List<Optional<String>> of(Passage passage) {
        var speakers = new Speakers();
        int paragraph = -1;
        for (var sentence : passage.sentences()) {
            speakers.speakers.add(speakers.read(sentence, sentence.paragraph() == paragraph));
            paragraph = sentence.paragraph();
        }
        return speakers.speakers;
    }

    private Optional<String> read(Sentence sentence, boolean goesOn) {
        var read = sentence.read();
        var speech = Speech.in(read);
        if (speech.isPresent()) {
            subject = speech.filter(Speech::isByPronoun).isPresent() ? subject : speech.map(Speech::speaker);
            return subject;
        }
        if (goesOn && Speech.isOnlyQuoted(read)) {
            return speakers.get(speakers.size() - 1);
        }
        subject = about(read).or(() -> subject);
        return Optional.empty();
    }

    private static Optional<String> about(String sentence) {
        var start = sentence.substring(0, Math.min(START, sentence.length()));
        return WrittenNames.ofSeveralWords(sentence).filter(start::contains).findFirst()
                .or(() -> Words.of(sentence).all().stream().findFirst().filter(Speakers::isName).map(Word::text));
    }

    private static boolean isName(Word word) {
        return word.isCapitalised() && word.isContent() && !word.isAdverb();
    }
}

package pincite.answer.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import pincite.english.Typography;

/**
 * A text read word by word.
 *
 * @param folded as {@link Typography} folds it
 */
record Reading(String folded, List<Word> words) {

    /** Possessive throughout, so that no text makes it look twice. */
    private static final Pattern WORD = Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?+(?!\\d)\\p{L}*+"
            + "|[\\p{L}\\p{N}]++(?:[.'][\\p{L}\\p{N}]++)*+");

    static Reading of(String text) {
        var folded = Typography.fold(text);
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(folded);
        for (int end = 0; matcher.find(); end = matcher.end()) {
            words.add(Word.of(matcher.group(), folded.substring(end, matcher.start()), matcher.start()));
        }
        return new Reading(folded, List.copyOf(words));
    }

    Reading {
        words = List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    Word word(int place) {
        return words.get(place);
    }

    /** In lower case; empty outside of the text. */
    String lower(int place) {
        return place >= 0 && place < size() ? word(place).lower() : "";
    }

    /** After the last word, what stands behind it. */
    String gap(int place) {
        if (place < size()) {
            return word(place).gap();
        }
        return words.isEmpty() ? folded : folded.substring(word(size() - 1).end());
    }

    /** The places of the words that say something, whatever a text is about. */
    IntStream contentPlaces() {
        return IntStream.range(0, size()).filter(place -> word(place).isContent());
    }

    /** The next one from there on that says something; the size where none does. */
    int nextContent(int from) {
        return IntStream.range(from, size()).filter(place -> word(place).isContent()).findFirst().orElse(size());
    }
}

package pincite.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text read word by word. */
public record Words(String text, List<Word> all) {

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?+(?!\\d)\\p{L}*+";
    /** Possessive throughout, so that no text makes it look twice. */
    private static final Pattern PART = Pattern.compile(NUMBER + "|[\\p{L}\\p{N}]++(?:[.'’][\\p{L}\\p{N}]++)*+");
    private static final Pattern COMPOUND = Pattern.compile(NUMBER + "|[\\p{L}\\p{N}]++(?:[.'’–-][\\p{L}\\p{N}]++)*+");

    public Words {
        all = List.copyOf(all);
    }

    /** The parts of "three-year" are words of their own. */
    public static Words of(String text) {
        return of(text, PART);
    }

    /** "Mid-June" and "Jean-Luc" are one word. */
    public static Words withHyphens(String text) {
        return of(text, COMPOUND);
    }

    /** Typographic variants look alike, and offsets are those of the folded text. */
    public static Words folded(String text) {
        return of(FoldedText.fold(text));
    }

    private static Words of(String text, Pattern word) {
        var words = new ArrayList<Word>();
        var matcher = word.matcher(text);
        for (int end = 0; matcher.find(); end = matcher.end()) {
            words.add(Word.of(matcher.group(), text.substring(end, matcher.start()), matcher.start()));
        }
        return new Words(text, words);
    }

    public int size() {
        return all.size();
    }

    public Word word(int place) {
        return all.get(place);
    }

    /** In lower case; empty outside of the text. */
    public String lower(int place) {
        return place >= 0 && place < size() ? word(place).lower() : "";
    }

    /** After the last word, what stands behind it. */
    public String gap(int place) {
        if (place < size()) {
            return word(place).gap();
        }
        return all.isEmpty() ? text : text.substring(word(size() - 1).end());
    }

    /** The places of the words that say something, whatever a text is about. */
    public IntStream contentPlaces() {
        return IntStream.range(0, size()).filter(place -> word(place).isContent());
    }

    /** Of the words that say something, and neither count nor order. */
    public static Set<String> tellingStems(String text) {
        return of(text).all.stream().filter(Word::isTelling).map(Word::stem).collect(Collectors.toSet());
    }

    /** The next one from there on that says something; the size where none does. */
    public int nextContent(int from) {
        return IntStream.range(from, size()).filter(place -> word(place).isContent()).findFirst().orElse(size());
    }
}

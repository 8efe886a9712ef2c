package pincite.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.english.WrittenNames;
import pincite.english.sentence.Speech;
import pincite.passage.Sentence;
import pincite.passage.Speakers;

/** Who says the words of an article at a place. */
final class SpokenBy {

    private static final String MARKS = "\"“”";

    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "outside");

    private final ReadArticle article;
    private final List<Sentence> sentences;

    SpokenBy(ReadArticle article) {
        this.article = article;
        this.sentences = article.sentences();
    }

    /** As the article writes it; empty where it does not plainly say. */
    Optional<String> at(Stretch stretch) {
        int number = article.sentenceOf(stretch.from());
        var sentence = sentences.get(number);
        return isSaid(sentence, stretch)
                ? speaker(number).filter(who -> isPlain(number, who))
                : Optional.empty();
    }

    /** Whether it may be whom somebody names: the sentence may also have several speakers. */
    boolean maySay(String named, String speaker, Stretch stretch) {
        var name = new SpeakerName(named);
        return name.mayBe(new SpeakerName(speaker))
                || name.isBesideSaying(sentences.get(article.sentenceOf(stretch.from())).read());
    }

    /** Of a sentence with quotation marks, only what stands between them is said by whom it quotes. */
    private boolean isSaid(Sentence sentence, Stretch stretch) {
        boolean hasMarks = sentence.read().chars().anyMatch(sign -> MARKS.indexOf(sign) >= 0);
        return !hasMarks || article.isQuotedAt(stretch.from());
    }

    private Optional<String> speaker(int number) {
        int first = Math.max(0, firstOfParagraph(number) - 1);
        return Speakers.of(sentences.subList(first, endOfParagraph(number))).get(number - first);
    }

    private int firstOfParagraph(int number) {
        int first = number;
        while (first > 0 && sentences.get(first - 1).paragraph() == sentences.get(number).paragraph()) {
            first--;
        }
        return first;
    }

    private int endOfParagraph(int number) {
        int end = number + 1;
        while (end < sentences.size() && sentences.get(end).paragraph() == sentences.get(number).paragraph()) {
            end++;
        }
        return end;
    }

    /** Named where it is said, or the only one that "he" can be. */
    private boolean isPlain(int number, String who) {
        int first = firstOfParagraph(number);
        var around = sentences.subList(first, endOfParagraph(number));
        boolean isByPronoun = around.stream().map(Sentence::read).flatMap(text -> Speech.in(text).stream())
                .anyMatch(Speech::isByPronoun);
        return !isByPronoun || Speech.in(sentences.get(number).read()).filter(speech -> !speech.isByPronoun())
                .isPresent() || isOnlyName(Math.max(0, first - 1), number, who);
    }

    /** The last sentence before that names anybody names no other. */
    private boolean isOnlyName(int first, int number, String who) {
        return IntStream.range(first, number).map(place -> first + number - 1 - place)
                .mapToObj(place -> names(sentences.get(place).read())).filter(names -> !names.isEmpty()).findFirst()
                .filter(names -> names.stream().allMatch(name -> new SpeakerName(who).mayBe(new SpeakerName(name))))
                .isPresent();
    }

    private static List<String> names(String sentence) {
        var several = WrittenNames.ofSeveralWords(sentence).toList();
        return several.isEmpty() ? singleNames(Words.of(sentence)) : several;
    }

    private static List<String> singleNames(Words words) {
        return IntStream.range(0, words.size()).filter(place -> isName(words.word(place)))
                .filter(place -> !BEFORE_PLACES.contains(words.lower(place - 1)))
                .mapToObj(place -> words.word(place).text()).toList();
    }

    private static boolean isName(Word word) {
        return word.isCapitalised() && word.isContent() && !word.isA(WordClass.OFFICE) && !word.isA(WordClass.SUBJECT);
    }
}

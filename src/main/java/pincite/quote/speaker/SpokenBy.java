package pincite.quote.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import pincite.quote.search.QuotableArticle;
import pincite.quote.search.Stretch;

/** Who says the words of an article at a place. */
public final class SpokenBy {

    private static final String MARKS = "\"“”";

    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "outside");

    private final QuotableArticle article;
    private final List<Sentence> sentences;
    /** By the first sentence that is looked at. */
    private final Map<Integer, List<Optional<String>>> speakers = new HashMap<>();

    public SpokenBy(QuotableArticle article) {
        this.article = article;
        this.sentences = article.sentences();
    }

    /** As the article writes it; empty where it does not plainly say. */
    public Optional<String> at(Stretch stretch) {
        int number = article.sentenceOf(stretch.from());
        var sentence = sentences.get(number);
        if (ToldBy.tellers(sentence.read()).size() > 1) {
            return hasMarks(sentence) ? Optional.empty() : lastTeller(sentence, stretch);
        }
        return isSaid(sentence, stretch)
                ? speaker(number).filter(who -> isPlain(number, who)).or(() -> ToldBy.within(sentence.read()))
                        .map(ToldBy::trimmed).filter(ToldBy::isSomebody)
                : Optional.empty();
    }

    /** Whether it may be whom somebody names: the sentence may also have several speakers. */
    public boolean maySay(String named, String speaker, Stretch stretch) {
        var name = new SpeakerName(named);
        return name.mayBe(new SpeakerName(speaker))
                || ToldBy.tellers(speech(stretch)).size() < 2 && name.isBesideSaying(speech(stretch));
    }

    private String speech(Stretch stretch) {
        return sentences.get(article.sentenceOf(stretch.from())).read();
    }

    /** Of a sentence with quotation marks, only what stands between them is said by whom it quotes. */
    private boolean isSaid(Sentence sentence, Stretch stretch) {
        return !hasMarks(sentence) && !ToldBy.isDenial(sentence.read())
                || hasMarks(sentence) && article.isQuotedAt(stretch.from());
    }

    private static boolean hasMarks(Sentence sentence) {
        return sentence.read().chars().anyMatch(sign -> MARKS.indexOf(sign) >= 0);
    }

    /** Of several who say something in one sentence, the last before the words. */
    private Optional<String> lastTeller(Sentence sentence, Stretch stretch) {
        var before = article.words(new Stretch(article.sentenceStart(stretch.from()), stretch.from()));
        var tellers = ToldBy.tellers(before);
        return tellers.isEmpty() || ToldBy.isDenial(sentence.read())
                ? Optional.empty()
                : Optional.of(tellers.get(tellers.size() - 1));
    }

    private Optional<String> speaker(int number) {
        int first = Math.max(0, firstOfParagraph(number) - 1);
        return speakers.computeIfAbsent(first,
                start -> Speakers.of(sentences.subList(start, endOfParagraph(number)))).get(number - first);
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
        var speech = Speech.in(sentences.get(number).read());
        return !isByPronoun || speech.filter(said -> !said.isByPronoun()).isPresent()
                || speech.filter(said -> !ToldBy.isPerson(said.speaker())).isEmpty()
                        && isOnlyName(Math.max(0, first - 1), number, who);
    }

    /** The last sentence before that names anybody names no other. */
    private boolean isOnlyName(int first, int number, String who) {
        return IntStream.range(first, number).map(place -> first + number - 1 - place)
                .mapToObj(place -> names(sentences.get(place).read())).filter(names -> !names.isEmpty()).findFirst()
                .filter(names -> new SpeakerName(who).isName())
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

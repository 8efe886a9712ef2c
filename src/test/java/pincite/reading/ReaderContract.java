package pincite.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.corpus.Span;
import pincite.passage.Passage;
import pincite.passage.Sentence;
import pincite.reading.Reading.AnswerSpan;
import pincite.reading.Reading.SentenceReading;

/** What every engine that reads must do. */
public abstract class ReaderContract {

    protected static final String QUESTION = "Who left the company?";
    private static final int THREADS = 8;

    protected abstract Reader reader();

    @Test
    void readsEverySentence() {
        for (int sentences = 1; sentences <= 40; sentences += 13) {
            var read = new ArrayList<Integer>();
            windows(QUESTION, numbered(sentences))
                    .forEach(window -> IntStream.range(window.from(), window.to()).forEach(read::add));
            assertThat(read).containsAll(IntStream.range(0, sentences).boxed().toList());
        }
    }

    @Test
    void readsNeighboursTogether() {
        var windows = windows(QUESTION, numbered(40));
        assertThat(windows).hasSizeGreaterThan(1);
        for (int first = 0; first < 39; first++) {
            int one = first;
            assertThat(windows).anyMatch(window -> window.from() <= one && window.to() > one + 1);
        }
    }

    @Test
    void goesThroughAPassageInItsOrder() {
        var windows = windows(QUESTION, numbered(40));
        assertThat(windows.stream().map(Window::from)).isSorted().doesNotHaveDuplicates();
        assertThat(windows.stream().map(Window::to)).isSorted();
    }

    @Test
    void readsAWindowAlikeWhateverIsReadBesideIt() {
        var windows = new ArrayList<>(windows(QUESTION, numbered(30)));
        windows.addAll(windows(QUESTION, passage("Rosa Quill left the company in May.")));
        var together = reader().read(QUESTION, windows);
        assertThat(reader().read(QUESTION, windows)).isEqualTo(together);
        for (int each = 0; each < windows.size(); each++) {
            assertThat(reader().read(QUESTION, windows.subList(each, each + 1))).containsExactly(together.get(each));
        }
    }

    @Test
    void answersInTheOrderOfTheWindows() {
        var windows = new ArrayList<>(windows(QUESTION, numbered(30)));
        Collections.reverse(windows);
        windows.add(windows.get(0));
        assertThat(reader().read(QUESTION, windows)).extracting(Reading::window).isEqualTo(windows);
    }

    @Test
    void readsNothingWhereNothingIsGiven() {
        assertThat(reader().read(QUESTION, List.of())).isEmpty();
    }

    @Test
    void saysOfEachSentenceWhichWordsMayAnswer() {
        for (var reading : readings(QUESTION, numbered(20))) {
            assertThat(reading.sentences()).hasSameSizeAs(reading.window().sentences());
            assertThat(reading.sentences()).allMatch(sentence -> !sentence.spans().isEmpty());
            assertSpansAreWords(reading);
        }
    }

    @Test
    void namesTheBestWordsFirst() {
        for (var reading : readings(QUESTION, numbered(20))) {
            for (var sentence : reading.sentences()) {
                assertThat(sentence.spans().stream().map(span -> -span.margin())).isSorted();
                assertThat(sentence.spans()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void readsALongSentenceToItsEnd() {
        var tail = "and Rosa Quill left the company in May.";
        var sentence = "The warehouse was painted in grey and blue, ".repeat(40) + tail;
        var words = bestWords(QUESTION, passage(sentence));
        assertThat(words).contains("Rosa Quill");
    }

    @Test
    void readsALongSentenceAmongOthers() {
        var passage = passage("It rained.", "The warehouse was painted in grey and blue, ".repeat(40) + "said Ann.",
                "Rosa Quill left the company in May.", "Nobody else did.");
        assertThat(readings(QUESTION, passage).stream().flatMap(reading -> IntStream
                .range(reading.window().from(), reading.window().to()).boxed())).contains(0, 1, 2, 3);
        assertThat(bestWords(QUESTION, passage)).contains("Rosa Quill");
    }

    @Test
    void readsALongQuestion() {
        var question = (" " + QUESTION).repeat(100).substring(200);
        assertThat(question).hasSize(2_000);
        assertThat(bestWords(question, passage("It rained in the north.", "Rosa Quill left the company in May.")))
                .contains("Rosa Quill");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            emoji             | \uD83D\uDE00 Rosa\uD83D\uDE00Quill left \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDEF\uD83C\uDDF5.
                                            letters beyond    | \uD835\uDC11\uD835\uDC28\uD835\uDC2C\uD835\uDC1A left \uD83A\uDD00\uD83A\uDD01.
                                            combining marks   | Zoe\u0308 A\u030Angstro\u0308m left Jose\u0301 a\u0301\u0302\u0303.
                                            only marks        | \u0301\u0302
                                            soft hyphens      | Ro\u00ADsa Qui\u00ADll le\u00ADft.
                                            only soft hyphens | \u00AD\u00AD
                                            without width     | \u200B\uFEFF
                                            chinese           | 罗莎奎尔于五月离开了公司，没有人知道她为什么离开，也没有人问。
                                            korean            | 로사 퀼은 오월에 회사를 떠났다.
                                            arabic            | غادرت روزا كويل الشركة في مايو.
                                            one letter        | x
                                            one sign          | .
                                            punctuation       | ?! … — “”
                                            marks of a model  | [SEP] [CLS] [MASK] [PAD] [UNK] </s>
                                            half a character  | a \uD83D b
                                            no space          | %s
                                            controls          | a \u0000\u0007 b
                                            """)
    void readsAnyText(String what, String text) {
        var sentence = text.replace("%s", "q".repeat(3_000));
        var passage = passage("Rosa Quill left the company.", sentence, sentence + " " + sentence, "It rained.");
        assertThat(readings(QUESTION, passage)).isNotEmpty().allSatisfy(ReaderContract::assertSpansAreWords);
        assertThat(readings(QUESTION, passage(sentence))).isNotEmpty()
                .allSatisfy(ReaderContract::assertSpansAreWords);
        assertThat(readings(sentence, passage)).as(what).isNotEmpty()
                .allSatisfy(ReaderContract::assertSpansAreWords);
    }

    @Test
    void keepsToASentenceThatEndsWithinAWord() {
        var passage = joined("", "Rosa left, said Bartho", "lomew, and the ware", "house was painted.");
        assertThat(readings(QUESTION, passage)).isNotEmpty().allSatisfy(ReaderContract::assertSpansAreInside);
    }

    @Test
    void readsForManyAsForOne() throws Exception {
        var windows = windows(QUESTION, numbered(20));
        var alone = reader().read(QUESTION, windows);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var readings = threads.invokeAll(Collections.nCopies(2 * THREADS,
                    () -> reader().read(QUESTION, windows)));
            for (var reading : readings) {
                assertThat(reading.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Window> windows(String question, Passage passage) {
        return reader().windows(question, passage);
    }

    protected final List<Reading> readings(String question, Passage passage) {
        return reader().read(question, windows(question, passage));
    }

    /** The words with the best margin of a whole passage. */
    protected final String bestWords(String question, Passage passage) {
        var best = "";
        double margin = Double.NEGATIVE_INFINITY;
        for (var reading : readings(question, passage)) {
            for (int number = 0; number < reading.sentences().size(); number++) {
                var sentence = reading.sentences().get(number);
                if (sentence.margin() > margin && !sentence.spans().isEmpty()) {
                    margin = sentence.margin();
                    best = words(reading.window().sentences().get(number), sentence.spans().get(0));
                }
            }
        }
        return best;
    }

    private static String words(Sentence sentence, AnswerSpan span) {
        return sentence.read().substring(span.start(), span.end());
    }

    private static void assertSpansAreInside(Reading reading) {
        for (int number = 0; number < reading.sentences().size(); number++) {
            int length = reading.window().sentences().get(number).read().length();
            assertThat(reading.sentences().get(number).spans()).allMatch(span -> span.end() <= length);
        }
    }

    private static void assertSpansAreWords(Reading reading) {
        assertSpansAreInside(reading);
        for (int number = 0; number < reading.sentences().size(); number++) {
            var text = reading.window().sentences().get(number).read();
            assertThat(reading.sentences().get(number)).satisfies(sentence -> assertSpansAreWords(sentence, text));
        }
    }

    private static void assertSpansAreWords(SentenceReading sentence, String text) {
        for (var span : sentence.spans()) {
            assertThat(isWithinAWord(text, span.start())).as("%s in %s", span, text).isFalse();
            assertThat(isWithinAWord(text, span.end())).as("%s in %s", span, text).isFalse();
        }
    }

    private static boolean isWithinAWord(String text, int place) {
        if (place == 0 || place == text.length()) {
            return false;
        }
        return Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place))
                || isOfAWord(text.codePointBefore(place)) && isOfAWord(text.codePointAt(place));
    }

    private static boolean isOfAWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static Passage numbered(int sentences) {
        return passage(IntStream.range(0, sentences)
                .mapToObj(number -> "Clerk number " + number + " moved the boxes to the other hall of the archive.")
                .toArray(String[]::new));
    }

    protected static Passage passage(String... sentences) {
        return joined(" ", sentences);
    }

    private static Passage joined(String space, String... texts) {
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        for (var text : texts) {
            int end = start + text.codePointCount(0, text.length());
            sentences.add(new Sentence(new Span(start, end), text, 0, Sentence.Kind.PROSE));
            start = end + space.length();
        }
        var whole = sentences.stream().map(Sentence::read).collect(Collectors.joining(space));
        return new Passage("article", "Title", new Span(0, start - space.length()), whole, sentences);
    }
}

package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    @ParameterizedTest
    @EnumSource(WordClass.class)
    void everyClassHasWordsInLowerCase(WordClass wordClass) {
        assertThat(wordClass.words()).isNotEmpty().allMatch(word -> word.equals(word.toLowerCase()));
        assertThat(wordClass.words()).allMatch(word -> word.toUpperCase().matches(wordClass.pattern()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "whom", "couldn't", "of", "himself", "never", "however", "theirs"})
    void functionWordsBearNoContent(String word) {
        assertThat(Lexicon.isFunctionWord(word)).isTrue();
        assertThat(Lexicon.isOfClosedClass(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "none", "before", "boat", "judge"})
    void otherWordsSaySomethingThatMayBeDenied(String word) {
        assertThat(Lexicon.isFunctionWord(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"said, stated", "boat, ship", "bought, acquired", "boats, boat"})
    void kinStandForEachOther(String word, String other) {
        assertThat(Lexicon.areKin(Stem.of(word), Stem.of(other))).isTrue();
        assertThat(Lexicon.areOpposite(Stem.of(word), Stem.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"allowed, denied", "unclear, clear", "rose, fell", "first, last", "illegal, legal"})
    void oppositesDenyEachOther(String word, String other) {
        assertThat(Lexicon.areOpposite(Stem.of(word), Stem.of(other))).isTrue();
        assertThat(Lexicon.areOpposite(Stem.of(other), Stem.of(word))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"allowed, granted", "rose, climbed"})
    void wordsOnOneSideAreAlike(String word, String other) {
        assertThat(Lexicon.areAlike(Stem.of(word), Stem.of(other))).isTrue();
        assertThat(Lexicon.hasOpposite(Stem.of(word))).isTrue();
    }
}

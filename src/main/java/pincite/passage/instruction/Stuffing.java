package pincite.passage.instruction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pincite.english.Lexicon;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/** Written to be found: the question that it wants to answer stands in it, more than once or with a label, or its words over and over. */
final class Stuffing {

    private static final Pattern LABELLED = Pattern
            .compile("(?is)(?<!\\p{L})question\\s?:.{4,300}?\\?\\s?(?<!\\p{L})answer\\s?:");
    private static final Pattern QUESTION = Pattern.compile("[^.?!:“”\"]++(\\?)?+");
    /** Between two of them, a short answer has room. */
    private static final int NEAR = 80;
    private static final int FEWEST_OF_QUESTION = 4;
    private static final int FEWEST_OF_CONTENT = 2;
    private static final double SAME = 0.9;
    private static final Pattern SENTENCES = Pattern.compile("[.!?] \\p{Lu}");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Words that say something, and words at all. */
    private static final int FEWEST = 8;
    private static final int MOST = 60;
    private static final double REPEATED = 0.4;
    /** A sentence has more words that bear no content. */
    private static final double KEYWORDS = 0.6;
    private static final int SHORTEST = 3;

    private Stuffing() {
    }

    static boolean isIn(String read) {
        return read.indexOf('?') >= 0 && (LABELLED.matcher(read).find() || asksTwice(read)) || isOfKeywords(read);
    }

    /** All words of one question stand in the next one. */
    private static boolean asksTwice(String read) {
        var questions = QUESTION.matcher(read).results().filter(part -> part.group(1) != null).toList();
        return IntStream.range(1, questions.size())
                .anyMatch(next -> areTwins(questions.get(next - 1), questions.get(next)));
    }

    private static boolean areTwins(MatchResult one, MatchResult next) {
        return next.start() - one.end() <= NEAR && areTwins(one.group(), next.group());
    }

    private static boolean areTwins(String one, String other) {
        return firstWord(one).equals(firstWord(other)) && isAsking(firstWord(one))
                && haveTheSame(one, other);
    }

    private static String firstWord(String question) {
        return Words.of(question).lower(0);
    }

    private static boolean isAsking(String word) {
        return WordClass.ASKING.has(word) || Lexicon.isAuxiliary(word);
    }

    private static boolean haveTheSame(String one, String other) {
        return areTwins(stems(one, word -> true), stems(other, word -> true), FEWEST_OF_QUESTION)
                || areTwins(stems(one, Word::isContent), stems(other, Word::isContent), FEWEST_OF_CONTENT);
    }

    private static boolean areTwins(Set<String> one, Set<String> other, int fewest) {
        int fewer = Math.min(one.size(), other.size());
        return fewer >= fewest && one.stream().filter(other::contains).count() >= fewer * SAME;
    }

    private static Set<String> stems(String text, Predicate<Word> which) {
        return Words.of(text).all().stream().filter(which).map(Word::stem).collect(Collectors.toSet());
    }

    private static boolean isOfKeywords(String read) {
        int about = SPACE.split(read, MOST + 2).length;
        return about > FEWEST && about <= MOST && !SENTENCES.matcher(read).find() && isOfKeywords(Words.of(read).all());
    }

    private static boolean isOfKeywords(List<Word> words) {
        var telling = words.stream().filter(Word::isContent).map(Word::stem).filter(stem -> stem.length() >= SHORTEST)
                .toList();
        return telling.size() >= FEWEST && telling.size() >= words.size() * KEYWORDS
                && words.stream().anyMatch(word -> word.isA(WordClass.ASKING))
                && new HashSet<>(telling).size() <= telling.size() * (1 - REPEATED);
    }
}

package pincite.engine.extractive;

import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * How near words of a sentence are to what a question shares with it.
 *
 * @param question stems
 */
record Nearness(Set<String> question, String sentence, List<Word> words) {

    /** A comma keeps words as far from each other as so many words between them. */
    private static final int COMMA = 2;

    /** Greater where more of the question's words are nearer. */
    double of(int from, int to) {
        var best = new HashMap<String, Double>();
        for (int index = 0; index < words.size(); index++) {
            if (question.contains(words.get(index).stem())) {
                best.merge(words.get(index).stem(), 1.0 / gap(index, from, to), Math::max);
            }
        }
        return best.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** In words, from 1. */
    private int gap(int index, int from, int to) {
        var word = words.get(index);
        return word.end() <= from
                ? 1 + between(word.end(), from)
                : word.start() >= to ? 1 + between(to, word.start()) : 1;
    }

    private int between(int from, int to) {
        int commas = (int) sentence.substring(from, to).chars().filter(sign -> ",;:()—–".indexOf(sign) >= 0).count();
        return (int) words.stream().filter(word -> word.isWithin(from, to) && !word.isFunctionWord()).count()
                + COMMA * commas;
    }
}

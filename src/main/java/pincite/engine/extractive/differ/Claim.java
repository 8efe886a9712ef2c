package pincite.engine.extractive.differ;

import java.util.List;
import java.util.Optional;

import pincite.engine.extractive.candidate.Candidate;
import pincite.english.Quantity;
import pincite.english.fact.Facts;

/**
 * What a sentence says to a question, and where.
 *
 * @param answer     the words that answer by themselves; empty where none do
 * @param quantities whole ones that these words are of: "million" of "$310 million"
 * @param said       of the whole sentence
 * @param around     of its passage with the title, which may name what the sentence calls "it"
 */
public record Claim(String text, Optional<Facts> answer, List<Quantity> quantities, Facts said, Facts around) {

    public Claim {
        quantities = List.copyOf(quantities);
    }

    /** @param around of its passage with the title */
    static Claim of(Candidate candidate, Optional<String> shortAnswer, Facts around) {
        var text = candidate.sentence().read();
        var said = Facts.of(text);
        return new Claim(text, shortAnswer.map(Facts::ofWords),
                shortAnswer.map(words -> within(said, words)).orElse(List.of()), said, around);
    }

    private static List<Quantity> within(Facts said, String answer) {
        var words = Facts.ofWords(answer).words();
        int from = said.words().text().indexOf(words.text());
        int to = from + words.text().length();
        return said.quantities().stream().filter(quantity -> from >= 0
                && said.words().word(quantity.first()).start() < to
                && said.words().word(quantity.behind() - 1).end() > from).toList();
    }
}

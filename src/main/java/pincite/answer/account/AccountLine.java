package pincite.answer.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import pincite.answer.writer.Draft;
import pincite.answer.writer.Quote;
import pincite.english.when.When;
import pincite.story.ToldSentence;

/**
 * A sentence that is stated, and those of other articles that say the same.
 *
 * @param shortAnswer the words of it that answer by themselves
 * @param when        the time that is asked for, where it names several
 */
record AccountLine(ToldSentence first, List<ToldSentence> others, Optional<String> shortAnswer, Optional<When> when) {

    AccountLine {
        others = List.copyOf(others);
    }

    AccountLine(ToldSentence first, List<ToldSentence> others, Optional<String> shortAnswer) {
        this(first, others, shortAnswer, Optional.empty());
    }

    Draft.Proposal proposal() {
        var quotes = Stream.concat(Stream.of(first), others.stream()).map(Quote::of).toList();
        return new Draft.Proposal(first.read(), quotes,
                first.lead().map(line -> new Quote(first.article(), line.span(), line.text())), shortAnswer, when);
    }
}

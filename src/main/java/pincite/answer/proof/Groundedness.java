package pincite.answer.proof;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.Dates;
import pincite.english.FoldedText;
import pincite.english.ProperNames;
import pincite.english.Quantities;
import pincite.english.Quantity;
import pincite.english.Words;

/**
 * How much of what can be checked word by word in a statement stands in a quote that it cites.
 *
 * @param numbers    but for those of dates; however written
 * @param dates      which a quote gives at least as exactly
 * @param names      proper ones, without regard to how apostrophes look and to a possessive s
 * @param quotedRuns between double quotation marks, each whole in one quote
 */
public record Groundedness(Share numbers, Share dates, Share names, Share quotedRuns) {

    public static Groundedness of(String statement, Collection<String> quotes) {
        var text = FoldedText.fold(statement);
        var sources = quotes.stream().map(FoldedText::fold).toList();
        var stated = Dates.of(text);
        var quoted = sources.stream().map(Dates::of).toList();
        return new Groundedness(numbers(stated, quoted), dates(stated, quoted), names(stated, sources),
                quotedRuns(text, sources));
    }

    public Groundedness plus(Groundedness other) {
        return new Groundedness(numbers.plus(other.numbers), dates.plus(other.dates), names.plus(other.names),
                quotedRuns.plus(other.quotedRuns));
    }

    /** A quote's date says its year too, but its day and month are no numbers. */
    private static Share numbers(Dates stated, List<Dates> quoted) {
        var said = quoted.stream()
                .flatMap(dates -> Stream.concat(values(dates).flatMap(Set::stream), dates.years()))
                .collect(Collectors.toSet());
        return Share.of(values(stated).distinct().toList(), values -> !Collections.disjoint(values, said));
    }

    private static Stream<Set<String>> values(Dates dates) {
        return Quantities.of(Words.of(dates.rest())).stream().map(Quantity::values);
    }

    private static Share dates(Dates stated, List<Dates> quoted) {
        return Share.of(stated.found(), date -> quoted.stream().anyMatch(dates -> dates.say(date)));
    }

    private static Share names(Dates stated, List<String> sources) {
        var quoted = sources.stream().map(ProperNames::of).toList();
        return Share.of(ProperNames.of(stated.rest()).among(quoted),
                name -> quoted.stream().anyMatch(names -> names.hold(name)));
    }

    private static Share quotedRuns(String text, List<String> sources) {
        return Share.of(QuotedRuns.in(text),
                run -> sources.stream().anyMatch(source -> QuotedRuns.stands(run, source)));
    }
}

package pincite.answer.proof;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import pincite.english.Bound;
import pincite.english.Dates;
import pincite.english.Quantities;
import pincite.english.Quantity;
import pincite.english.Words;

/** Finds the numbers of a statement that a sentence does not have, or has of something else. */
final class QuantityCheck {

    private final Words statement;
    private final Dates stated;
    private final Words sentence;
    private final List<Quantity> said;
    private final List<String> years;

    QuantityCheck(Words statement, Dates stated, Words sentence, Dates said) {
        this.statement = statement;
        this.stated = stated;
        this.sentence = sentence;
        this.said = outside(said, sentence);
        this.years = said.years().toList();
    }

    List<String> unborne() {
        var all = outside(stated, statement);
        return all.stream().filter(quantity -> !isBorne(quantity) || isTooOften(quantity, all)).map(this::words)
                .distinct().toList();
    }

    private boolean isBorne(Quantity quantity) {
        boolean isYear = quantity.bound() == Bound.EXACT && quantity.values().stream().anyMatch(years::contains);
        return isYear || said.stream().anyMatch(quantity::isBorneBy) && !isOfAnother(quantity);
    }

    /** "From 2021 to 2021" where the sentence has 2021 once. */
    private boolean isTooOften(Quantity quantity, List<Quantity> all) {
        long times = all.stream().filter(quantity::hasValueOf).count();
        return times > 1 && times > said.stream().filter(quantity::hasValueOf).count()
                + years.stream().filter(quantity.values()::contains).count();
    }

    /** "3 documents" where the sentence has 3 witnesses and 250 documents. */
    private boolean isOfAnother(Quantity quantity) {
        int counted = statement.nextContent(quantity.behind());
        boolean isFar = IntStream.range(quantity.behind(), counted).anyMatch(place -> statement.word(place).isNumber());
        if (isFar || counted == statement.size() || statement.word(counted).startsClause()) {
            return false;
        }
        var ofIt = said.stream().filter(other -> counts(other, counted)).toList();
        return !ofIt.isEmpty() && ofIt.stream().noneMatch(quantity::hasValueOf);
    }

    private boolean counts(Quantity other, int counted) {
        int place = sentence.nextContent(other.behind());
        return place < sentence.size() && Alignment.isSame(statement.word(counted), sentence.word(place));
    }

    private String words(Quantity quantity) {
        int from = statement.word(quantity.first()).start();
        var words = statement.text().substring(from, statement.word(quantity.behind() - 1).end());
        return quantity.bound() == Bound.EXACT
                ? words
                : quantity.bound().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + words;
    }

    private static List<Quantity> outside(Dates dates, Words text) {
        return Quantities.of(text).stream()
                .filter(quantity -> Character
                        .isLetterOrDigit(dates.rest().charAt(text.word(quantity.first()).start())))
                .toList();
    }
}

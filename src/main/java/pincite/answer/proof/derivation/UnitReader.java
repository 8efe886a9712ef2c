package pincite.answer.proof.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import pincite.english.Bound;
import pincite.english.CalendarDate;
import pincite.english.Dates;
import pincite.english.FoldedText;
import pincite.english.Quantities;
import pincite.english.Words;
import pincite.english.grammar.Tagger;
import pincite.english.grammar.Token;

/** Reads a text unit by unit. */
final class UnitReader {

    private static final Set<String> CURRENCIES = Set.of("dollars", "dollar", "euros", "euro", "pounds", "pound", "%",
            "$", "€", "£");

    private final String text;
    private final List<Token> tokens;
    private final List<Unit> units = new ArrayList<>();
    private final List<Whole> wholes = new ArrayList<>();

    /** Characters that are one unit, from and to in UTF-16 units. */
    private record Whole(int start, int end, Unit unit) {
    }

    private UnitReader(String text) {
        this.text = text;
        this.tokens = Tagger.tokens(text);
    }

    static List<Unit> of(String text) {
        var reading = new UnitReader(FoldedText.fold(text));
        reading.findDates();
        reading.findQuantities();
        reading.read();
        return List.copyOf(reading.units);
    }

    private void findDates() {
        var rest = Dates.of(text).rest();
        for (int at = 0; at < text.length(); at++) {
            if (rest.charAt(at) == ';' && text.charAt(at) != ';') {
                int end = dateEnd(rest, at);
                var written = text.substring(at, end);
                date(written).ifPresent(
                        date -> wholes.add(new Whole(end - written.length(), end, Unit.date(written, date))));
            }
        }
    }

    private int dateEnd(String rest, int start) {
        int end = start + 1;
        for (int at = start + 1; at < rest.length() && rest.charAt(at) == ' '; at++) {
            end = text.charAt(at) == ' ' ? end : at + 1;
        }
        return end;
    }

    private static Optional<CalendarDate> date(String written) {
        return Dates.of(written).found().stream().findFirst();
    }

    private void findQuantities() {
        var words = Words.of(text);
        for (var quantity : Quantities.of(words)) {
            int start = words.word(quantity.first() - Bound.wordsBefore(words, quantity.first())).start();
            int end = words.word(quantity.behind() - 1).end();
            if (endsToken(end) && wholes.stream().noneMatch(whole -> whole.start < end && start < whole.end)) {
                wholes.add(new Whole(start, end, Unit.quantity(text.substring(start, end), quantity)));
            }
        }
    }

    /** Not the number of "34-year-old". */
    private boolean endsToken(int end) {
        return tokens.stream().noneMatch(token -> token.start() < end && end < token.end());
    }

    private void read() {
        for (int place = 0; place < tokens.size();) {
            int at = tokens.get(place).start();
            var whole = wholes.stream().filter(each -> each.start <= at && at < each.end).findFirst();
            place = whole.isPresent() ? readWhole(whole.get(), place) : readWord(place);
        }
    }

    private int readWhole(Whole whole, int place) {
        if (!units.isEmpty() && units.get(units.size() - 1).isOneOf(Set.of("$", "€", "£"))) {
            units.remove(units.size() - 1);
        }
        units.add(whole.unit);
        int next = place;
        while (next < tokens.size() && (tokens.get(next).start() < whole.end
                || whole.unit.quantity().isPresent() && tokens.get(next).isOneOf(CURRENCIES))) {
            next++;
        }
        return next;
    }

    private int readWord(int place) {
        int length = Equivalents.length(tokens, place);
        var last = tokens.get(place + length - 1);
        var keys = length == 1 ? Equivalents.keys(last.lower()) : Equivalents.keys(tokens, place);
        var words = text.substring(tokens.get(place).start(), last.end());
        units.add(length == 1
                ? Unit.word(last, keys)
                : new Unit(words, words.toLowerCase(Locale.ROOT), last.part(), keys, Optional.empty(),
                        Optional.empty()));
        return place + length;
    }
}

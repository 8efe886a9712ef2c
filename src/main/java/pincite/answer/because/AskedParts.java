package pincite.answer.because;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.answer.because.AskedPart.Kind;
import pincite.english.Calendar;
import pincite.english.Quantities;
import pincite.english.Quantity;
import pincite.english.Words;

/** Reads the names, figures and other telling words of a question; what only makes it a question is none of them. */
final class AskedParts {

    /** No question needs more to be told why. */
    private static final int MOST = 30;
    /** Smaller numbers are written in letters as often. */
    private static final int LEAST = 13;
    private static final int LONGEST_DAY = 2;
    /** Words in small letters that may be one name. */
    private static final int LONGEST_RUN = 3;
    private static final Pattern CLOCK = Pattern.compile("[ap]\\.?m|o'clock");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*+(?:\\.\\d++)?+");

    private final Words words;
    private final AskedNames names;
    private final Map<Integer, Quantity> figures;
    private final List<AskedPart> parts = new ArrayList<>();

    private AskedParts(Words words) {
        this.words = words;
        this.names = AskedNames.in(words);
        this.figures = Quantities.of(words).stream().filter(quantity -> words.word(quantity.first()).isFigure())
                .collect(Collectors.toMap(Quantity::first, Function.identity()));
    }

    /** Each once, in their order. */
    static List<AskedPart> of(String question) {
        var asked = new AskedParts(Words.folded(Normalizer.normalize(question, Normalizer.Form.NFC)));
        for (int place = 0; place < asked.words.size() && asked.parts.size() < MOST;) {
            place = asked.read(place);
        }
        return List.copyOf(asked.parts);
    }

    /** @return the place after what was read */
    private int read(int place) {
        if (figures.containsKey(place)) {
            var figure = figures.get(place);
            return isTelling(figure) ? add(Kind.FIGURE, place, figure.behind()) : figure.behind();
        }
        int end = names.end(place);
        if (end > place) {
            return add(Kind.NAME, place, end);
        }
        return TellingWord.is(words.word(place)) ? add(Kind.WORD, place, place + 1) : place + 1;
    }

    private int add(Kind kind, int first, int behind) {
        var part = new AskedPart(kind, words, first, behind);
        if (parts.stream().noneMatch(before -> before.text().equalsIgnoreCase(part.text()))) {
            parts.add(part);
        }
        return behind;
    }

    private boolean isTelling(Quantity figure) {
        boolean isAmount = !figure.currency().isEmpty() || figure.behind() - figure.first() > 1
                || words.gap(figure.behind()).startsWith("%");
        return isAmount || isLarge(words.word(figure.first()).text()) && !isOfDayOrClock(figure.first());
    }

    private static boolean isLarge(String digits) {
        return NUMBER.matcher(digits).matches() && Double.parseDouble(digits.replace(",", "")) >= LEAST;
    }

    private boolean isOfDayOrClock(int place) {
        boolean isOfDay = words.word(place).text().length() <= LONGEST_DAY && (isDay(place - 1) || isDay(place + 1));
        return isOfDay || CLOCK.matcher(words.lower(place + 1)).matches() || words.gap(place).equals(":")
                || words.gap(place + 1).equals(":");
    }

    private boolean isDay(int place) {
        return place >= 0 && place < words.size() && Calendar.isName(words.word(place).text());
    }

    /** Those that stand side by side, as one: who writes no capitals does not say where a name ends. */
    static List<AskedPart> joined(List<AskedPart> apart) {
        var joined = new ArrayList<AskedPart>();
        for (var part : apart) {
            int last = joined.size() - 1;
            if (last >= 0 && belongTogether(joined.get(last), part)) {
                joined.set(last, joined.get(last).with(part));
            } else {
                joined.add(part);
            }
        }
        return joined.stream().flatMap(AskedParts::unlessLong).toList();
    }

    private static boolean belongTogether(AskedPart part, AskedPart next) {
        var gap = next.question().gap(next.first());
        return part.isWord() && next.isWord() && part.behind() == next.first()
                && (gap.equals("-") || gap.equals(" ") && !AskedNames.in(part.question()).areShown());
    }

    /** A longer run is no name. */
    private static Stream<AskedPart> unlessLong(AskedPart part) {
        return part.isWord() && part.words().size() > LONGEST_RUN
                ? IntStream.range(part.first(), part.behind())
                        .mapToObj(place -> new AskedPart(Kind.WORD, part.question(), place, place + 1))
                : Stream.of(part);
    }
}

package pincite.answer.because;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import pincite.answer.because.AskedPart.Kind;
import pincite.english.Calendar;
import pincite.english.Lexicon;
import pincite.english.Manners;
import pincite.english.Quantities;
import pincite.english.Quantity;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.english.WrittenNames;

/** Reads the names, figures and other telling words of a question; what only makes it a question is none of them. */
final class AskedParts {

    /** Who writes more has written no name. */
    private static final int LONGEST_NAME = 6;
    /** No question needs more to be told why. */
    private static final int MOST = 60;
    /** Smaller numbers are written in letters as often. */
    private static final int LEAST = 13;
    private static final int SHORTEST = 3;
    private static final Pattern BETWEEN = Pattern.compile(" |-| & ");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})*");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+");
    private static final Pattern CLOCK = Pattern.compile("(?i)[ap]\\.?m|o'clock");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*+(?:\\.\\d++)?+");
    /** With a capital they may be other words: a country, a month, a name. */
    private static final List<String> AMBIGUOUS = List.of("I", "US", "IT", "May", "Will", "WHO", "A");

    private final Words words;
    private final Map<Integer, Quantity> figures;
    private final boolean hasCase;
    private final List<AskedPart> parts = new ArrayList<>();

    private AskedParts(Words words) {
        this.words = words;
        this.figures = Quantities.of(words).stream().filter(quantity -> words.word(quantity.first()).isFigure())
                .collect(Collectors.toMap(Quantity::first, Function.identity()));
        this.hasCase = hasCase();
    }

    /** In their order. */
    static List<AskedPart> of(String question) {
        var asked = new AskedParts(Words.folded(Normalizer.normalize(question, Normalizer.Form.NFC)));
        for (int place = 0; place < asked.words.size() && asked.parts.size() < MOST;) {
            place = asked.read(place);
        }
        return List.copyOf(asked.parts);
    }

    /** Those that stand side by side, as one: who writes no capitals does not say where a name ends. */
    static List<AskedPart> joined(List<AskedPart> apart) {
        var joined = new ArrayList<AskedPart>();
        for (var part : apart) {
            var last = joined.isEmpty() ? Optional.<AskedPart>empty() : Optional.of(joined.get(joined.size() - 1));
            if (last.filter(before -> belongTogether(before, part)).isPresent()) {
                joined.set(joined.size() - 1, last.get().with(part));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static boolean belongTogether(AskedPart part, AskedPart next) {
        var gap = part.question().gap(next.first());
        return part.isWord() && next.isWord() && part.behind() == next.first()
                && (gap.equals("-") || gap.equals(" ") && !new AskedParts(part.question()).hasCase);
    }

    /** @return the place after what was read */
    private int read(int place) {
        if (figures.containsKey(place)) {
            return figure(figures.get(place));
        }
        boolean isName = isNameWord(place) && (!isFirst(place) || isTelling(words.word(place)) && goesOn(place + 1));
        if (!isName && !isTelling(words.word(place))) {
            return place + 1;
        }
        int end = isName ? nameEnd(place) : place + 1;
        parts.add(new AskedPart(isName ? Kind.NAME : Kind.WORD, words, place, end));
        return end;
    }

    private int figure(Quantity figure) {
        if (isTelling(figure)) {
            parts.add(new AskedPart(Kind.FIGURE, words, figure.first(), figure.behind()));
        }
        return figure.behind();
    }

    private boolean isTelling(Quantity figure) {
        var digits = words.word(figure.first()).text();
        if (!figure.currency().isEmpty() || figure.behind() - figure.first() > 1
                || words.gap(figure.behind()).startsWith("%")) {
            return true;
        }
        return NUMBER.matcher(digits).matches() && Double.parseDouble(digits.replace(",", "")) >= LEAST
                && !isOfDayOrClock(figure.first());
    }

    private boolean isOfDayOrClock(int place) {
        boolean isOfDay = words.word(place).text().length() < SHORTEST
                && (isDayName(place - 1) || isDayName(place + 1));
        return isOfDay || CLOCK.matcher(words.lower(place + 1)).matches()
                || words.gap(place).equals(":") || words.gap(place + 1).equals(":");
    }

    private boolean isDayName(int place) {
        return place >= 0 && place < words.size() && Calendar.isName(words.word(place).text());
    }

    private int nameEnd(int start) {
        int end = start + 1;
        while (end - start < LONGEST_NAME && !isWhole(end - 1) && goesOn(end)) {
            end += isNameWord(end) ? 1 : 2;
        }
        return end;
    }

    /** "SEC" and "Binance's" end a name; what follows is another. */
    private boolean isWhole(int place) {
        var text = words.word(place).text();
        return ACRONYM.matcher(text).matches() || text.toLowerCase().endsWith("'s");
    }

    private boolean goesOn(int place) {
        boolean isLinked = isJoined(place) && isJoined(place + 1) && WrittenNames.isLink(words.lower(place))
                && isNameWord(place + 1);
        return isLinked || isJoined(place) && isNameWord(place) && !ACRONYM.matcher(words.word(place).text()).matches();
    }

    private boolean isJoined(int place) {
        if (place <= 0 || place >= words.size()) {
            return false;
        }
        var gap = words.gap(place);
        return BETWEEN.matcher(gap).matches()
                || gap.equals(". ") && INITIALS.matcher(words.word(place - 1).text()).matches();
    }

    private boolean isNameWord(int place) {
        var word = words.word(place);
        return hasCase && Character.isUpperCase(word.text().codePointAt(0)) && !Calendar.isName(word.text())
                && !word.isA(WordClass.OFFICE) && (!isCommon(word) || word.text().equals("US"));
    }

    private static boolean isCommon(Word word) {
        return word.isOfClosedClass() || word.lower().endsWith("n't");
    }

    private static boolean isTelling(Word word) {
        return word.text().length() >= SHORTEST && !isCommon(word) && !word.isNumber() && !word.isA(WordClass.FRAMING)
                && !word.isA(WordClass.SAYING) && !Manners.isPolite(word.lower()) && !Calendar.isName(word.text());
    }

    private boolean isFirst(int place) {
        return place == 0 || !isJoined(place) && SENTENCE_END.matcher(words.gap(place)).find();
    }

    /** Small letters and capitals, and these not at every word as in a title. */
    private boolean hasCase() {
        boolean isMixed = words.text().chars().anyMatch(Character::isLowerCase)
                && words.text().chars().anyMatch(Character::isUpperCase);
        boolean isTitle = words.all().stream().skip(1).anyMatch(word -> Character.isUpperCase(word.text().codePointAt(0))
                && isCommon(word) && !AMBIGUOUS.contains(word.text()) && !word.startsClause()
                && !SENTENCE_END.matcher(word.gap()).find());
        return isMixed && !isTitle;
    }
}

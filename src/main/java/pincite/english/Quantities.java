package pincite.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the numbers of a text with all that makes them another one when it changes: scale, percent, currency, fraction, bound. */
public final class Quantities {

    private static final Pattern DIGITS = Pattern.compile("(\\d[\\d,]*+(?:\\.\\d++)?+)(\\p{L}*+)");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Map<String, String> CURRENCIES = Map.of("$", "$", "€", "€", "£", "£", "¥", "¥", "dollars", "$",
            "dollar", "$", "euros", "€", "euro", "€", "pounds", "£");
    private static final Map<String, String> SINGLE_CHARACTERS = Map.of("½", "1/2", "⅓", "1/3", "⅔", "2/3", "¼", "1/4",
            "¾", "3/4");

    private final Words text;
    private final List<Quantity> found = new ArrayList<>();
    /** The place after what has been read. */
    private int place;

    private Quantities(Words text) {
        this.text = text;
    }

    public static List<Quantity> of(Words text) {
        var quantities = new Quantities(text);
        while (quantities.place < text.size()) {
            quantities.readNext();
        }
        return List.copyOf(quantities.found);
    }

    private void readNext() {
        int first = place;
        var values = values();
        if (values.isEmpty()) {
            place = first + 1;
            return;
        }
        var before = Bound.before(text, first);
        var bound = before == Bound.EXACT ? Bound.after(text, place) : before;
        found.add(new Quantity(values, currency(first), bound, text.lower(first - 1), first, place));
    }

    private Set<String> values() {
        var lower = text.lower(place);
        if (lower.equals("one") && text.lower(place - 1).equals("no")) {
            return Set.of();
        }
        if (Character.isDigit(lower.charAt(0))) {
            return digits();
        }
        if (NumberWords.cardinal(lower).isPresent()) {
            return scaled(cardinal());
        }
        return single(lower);
    }

    private Set<String> single(String lower) {
        place++;
        if (SINGLE_CHARACTERS.containsKey(lower)) {
            return Set.of(SINGLE_CHARACTERS.get(lower));
        }
        if (lower.equals("dozen")) {
            return Set.of("12");
        }
        if (NumberWords.zeros(lower) > 0) {
            return scaled(BigDecimal.ONE.scaleByPowerOfTen(NumberWords.zeros(lower)));
        }
        return NumberWords.other(lower).map(Set::of).orElseGet(() -> ordinal(lower));
    }

    /** "The third" may be a part or a rank. */
    private static Set<String> ordinal(String lower) {
        var values = new LinkedHashSet<String>();
        if (NumberWords.ordinal(lower) > 0) {
            values.add(NumberWords.ordinal(lower) + "th");
        }
        if (NumberWords.denominator(lower) > 0) {
            values.addAll(fraction(BigDecimal.ONE, NumberWords.denominator(lower)));
        }
        return values;
    }

    private BigDecimal cardinal() {
        var value = NumberWords.cardinal(text.lower(place)).orElseThrow();
        boolean isTens = NumberWords.isTens(text.lower(place++));
        var unit = NumberWords.cardinal(text.lower(place));
        if (isTens && isNear(place) && unit.filter(one -> one.compareTo(BigDecimal.TEN) < 0).isPresent()) {
            place++;
            return value.add(unit.get());
        }
        return value;
    }

    private Set<String> digits() {
        var match = DIGITS.matcher(text.lower(place));
        if (!match.matches()) {
            return Set.of(text.lower(place++));
        }
        var number = new BigDecimal(match.group(1).replace(",", ""));
        var unit = match.group(2);
        boolean isShortScale = unit.equals("m") && !sign(place).isEmpty();
        int zeros = isShortScale ? 6 : NumberWords.zeros(unit);
        place++;
        if (ORDINAL_ENDINGS.contains(unit)) {
            return Set.of(plain(number) + "th");
        }
        return unit.isEmpty() || zeros > 0
                ? scaled(signed(number).scaleByPowerOfTen(zeros))
                : Set.of(plain(number) + unit);
    }

    private BigDecimal signed(BigDecimal number) {
        var gap = text.gap(place - 1);
        boolean isNegative = gap.endsWith("-") && (place == 1 || gap.endsWith(" -"));
        return isNegative ? number.negate() : number;
    }

    private Set<String> scaled(BigDecimal number) {
        var value = number;
        while (isNear(place) && NumberWords.zeros(text.lower(place)) > 0) {
            value = value.scaleByPowerOfTen(NumberWords.zeros(text.lower(place++)));
        }
        if (isNear(place) && text.lower(place).equals("dozen")) {
            place++;
            value = value.multiply(BigDecimal.valueOf(12));
        }
        return part(value);
    }

    private Set<String> part(BigDecimal value) {
        boolean isSlashed = text.gap(place).equals("/") && text.lower(place).matches("\\d{1,6}");
        int denominator = isSlashed
                ? Integer.parseInt(text.lower(place))
                : isNear(place) ? NumberWords.denominator(text.lower(place)) : 0;
        if (denominator > 0) {
            place++;
            return fraction(value, denominator);
        }
        return Set.of(plain(value) + percent());
    }

    private String percent() {
        if (text.gap(place).matches(" ?%.*+")) {
            return "%";
        }
        int words = text.lower(place).equals("percent") ? 1 : isPerCent() ? 2 : 0;
        place += words;
        return words > 0 ? "%" : "";
    }

    private boolean isPerCent() {
        return text.lower(place).equals("per") && text.lower(place + 1).equals("cent");
    }

    private static Set<String> fraction(BigDecimal numerator, int denominator) {
        var hundredths = numerator.multiply(BigDecimal.valueOf(100))
                .divideToIntegralValue(BigDecimal.valueOf(denominator));
        boolean isWhole = hundredths.multiply(BigDecimal.valueOf(denominator))
                .compareTo(numerator.multiply(BigDecimal.valueOf(100))) == 0;
        var written = plain(numerator) + "/" + denominator;
        return isWhole ? Set.of(written, plain(hundredths) + "%") : Set.of(written);
    }

    private String currency(int first) {
        var sign = sign(first);
        return sign.isEmpty() ? CURRENCIES.getOrDefault(text.lower(place), "") : sign;
    }

    private String sign(int first) {
        var gap = text.gap(first);
        return gap.isEmpty() ? "" : CURRENCIES.getOrDefault(gap.substring(gap.length() - 1), "");
    }

    /** Nothing but a space or a hyphen is in between. */
    private boolean isNear(int at) {
        return text.gap(at).equals(" ") || text.gap(at).equals("-");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

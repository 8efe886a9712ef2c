package pincite.answer.proof;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import pincite.english.Typography;

/** Finds the numbers of a text, written alike: "1,000" is 1000, "five percent" is 5%, "2.5 million" is 2500000. */
final class Numbers {

    private static final List<String> WORDS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");
    private static final List<String> SCALES = List.of("", "thousand", "million", "billion", "trillion");

    /** Digits keep the letters glued to them, so that 5m is not 5; "twenty-one" holds no one. Every group always takes part. */
    private static final Pattern NUMBER = Pattern.compile("(?<value>(?<![\\p{L}\\p{N}]|\\p{N}[.,])"
            + "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)*+)"
            + "|(?<![\\p{L}\\p{N}-])(?:" + String.join("|", WORDS) + ")(?![\\p{L}\\p{N}']))(?<unit>\\p{L}*)"
            + "[ -]?(?<scale>(?:(?<=[ -])(?:thousand|million|billion|trillion)\\b)?)(?<percent>(?: ?%| ?per ?cent\\b)?)",
            Pattern.CASE_INSENSITIVE);

    private Numbers() {
    }

    /** @param folded as {@link Typography} folds it */
    static Set<String> in(String folded) {
        var numbers = new LinkedHashSet<String>();
        var matcher = NUMBER.matcher(folded);
        while (matcher.find()) {
            numbers.add(number(matcher));
        }
        return numbers;
    }

    private static String number(Matcher matcher) {
        int zeros = 3 * SCALES.indexOf(lower(matcher.group("scale")));
        return value(lower(matcher.group("value")), zeros) + lower(matcher.group("unit"))
                + (matcher.group("percent").isEmpty() ? "" : "%");
    }

    private static String value(String written, int zeros) {
        var digits = WORDS.contains(written) ? String.valueOf(WORDS.indexOf(written) + 1) : written.replace(",", "");
        boolean isVersion = digits.indexOf('.') != digits.lastIndexOf('.');
        return isVersion
                ? digits
                : new BigDecimal(digits).scaleByPowerOfTen(zeros).stripTrailingZeros().toPlainString();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

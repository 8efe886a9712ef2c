package pincite.engine.extractive.worded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import pincite.english.Calendar;
import pincite.english.NumberWords;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/** The years that sentences tell: in figures, and counted from the last one before: "two years later". */
final class ToldYears {

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{Sc}\\d.,])\\b" + Calendar.YEAR + "\\b(?![.,]\\d)");
    private static final Pattern COUNTED = Pattern.compile("(?i)\\b(?<count>\\d{1,2}|[a-z]+) years? "
            + "(?:(?<later>later|on\\b|after)|(?<earlier>earlier|before))");
    private static final Map<Pattern, Integer> STEPS = Map.of(
            Pattern.compile("(?i)\\bthe (?:following|next) year\\b|\\bthe year after\\b"), 1,
            Pattern.compile("(?i)\\bthe (?:previous|preceding) year\\b|\\bthe year before\\b"), -1,
            Pattern.compile("(?i)\\b(?:the same|that) year\\b"), 0);

    private ToldYears() {
    }

    static Set<String> in(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of each sentence, in their order. */
    static List<Set<String>> in(Passage passage) {
        var told = new ArrayList<Set<String>>();
        var last = Optional.<Integer>empty();
        for (Sentence sentence : passage.sentences()) {
            var years = new TreeSet<>(in(sentence.read()));
            last.ifPresent(year -> counted(sentence.read(), year).forEach(one -> years.add(String.valueOf(one))));
            last = years.isEmpty() ? last : Optional.of(Integer.valueOf(years.last()));
            told.add(years);
        }
        return told;
    }

    private static Set<Integer> counted(String sentence, int from) {
        var years = new HashSet<Integer>();
        STEPS.forEach((form, step) -> form.matcher(sentence).results().forEach(found -> years.add(from + step)));
        var counted = COUNTED.matcher(sentence);
        while (counted.find()) {
            boolean isLater = counted.group("later") != null;
            number(counted.group("count")).ifPresent(count -> years.add(from + (isLater ? count : -count)));
        }
        return years;
    }

    private static Optional<Integer> number(String written) {
        return written.matches("\\d+")
                ? Optional.of(Integer.valueOf(written))
                : written.equalsIgnoreCase("a")
                        ? Optional.of(1)
                        : NumberWords.cardinal(written.toLowerCase(Locale.ROOT)).map(BigDecimal::intValue);
    }
}

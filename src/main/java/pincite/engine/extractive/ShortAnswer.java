package pincite.engine.extractive;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.worded.Rows;
import pincite.english.fact.NamesInRow;
import pincite.reading.Reading.AnswerSpan;

/** The words of a sentence that answer a question by themselves. */
record ShortAnswer(String question) {

    /** Log odds of the words against none; below it they share no word with the true answer too often. */
    private static final double SURE = -2;

    private static final Pattern WHO = Pattern.compile(
            "(?i)^\\W{0,3}(?:and |so |but )?(?:(?:to|by|with|from) )?(?:who|whom|which (?:\\p{L}+ ){0,2}\\p{L}+s)\\b(?! (?:is|was) the\\b)");

    /** Whether the words of one are those of the other, or among them. */
    boolean isSame(Candidate one, Candidate other) {
        var words = read(one);
        return words.isPresent() && read(other).filter(others -> isWithin(others, words.get())).isPresent();
    }

    private static boolean isWithin(String one, String other) {
        var first = " " + one.toLowerCase(Locale.ROOT) + " ";
        var second = " " + other.toLowerCase(Locale.ROOT) + " ";
        return first.contains(second) || second.contains(first);
    }

    /** As they are read in the sentence; empty where no reader is sure of any. */
    Optional<String> of(Candidate candidate) {
        return candidate.sentence().isRow()
                ? Rows.cell(candidate, question).or(() -> read(candidate))
                : read(candidate);
    }

    private Optional<String> read(Candidate candidate) {
        var words = candidate.sentence().read();
        int own = candidate.sentence().ownStart();
        return span(candidate, words).filter(span -> span.start() >= own)
                .map(span -> unmarked(whole(words, span))).filter(span -> !span.isEmpty());
    }

    /** Of names in a row all, unless one of them is asked for: half of them would be another answer. */
    private String whole(String words, AnswerSpan span) {
        return asksWho()
                ? NamesInRow.around(words, span.start(), span.end())
                        .filter(row -> !row.isOneAsked(question, words, span.start(), span.end()))
                        .map(row -> words.substring(row.start(), row.end()))
                        .orElseGet(() -> words.substring(span.start(), span.end()))
                : words.substring(span.start(), span.end());
    }

    private boolean asksWho() {
        return WHO.matcher(question).find();
    }

    /** Without a quotation mark that has no other. */
    private static String unmarked(String words) {
        boolean isWhole = words.chars().filter(sign -> sign == '“').count() == words.chars()
                .filter(sign -> sign == '”').count() && words.chars().filter(sign -> sign == '"').count() % 2 == 0;
        return isWhole ? words : words.replaceAll("^[“”\"]+|[“”\"]+$", "").strip();
    }

    private Optional<AnswerSpan> span(Candidate candidate, String words) {
        var item = candidate.sentence().isRow() ? Optional.<Series.Item>empty() : Series.in(words).asked(question);
        return candidate.reading().stream().flatMap(reading -> reading.spans().stream())
                .filter(span -> item.isEmpty() || item.get().holds(span.start(), span.end()))
                .findFirst().filter(span -> span.margin() >= SURE);
    }
}

package pincite.evaluation.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import pincite.evaluation.text.SourceLine;
import pincite.evaluation.text.Value;
import pincite.retrieval.Edits;

/**
 * Fields that nobody here knows and that may say what a right answer is: slips of the pen, and what assertions are called elsewhere. A
 * question with one asks for less than was meant, and would pass too easily.
 *
 * @param known of the format, that say what is right
 */
record AssertingFields(Set<String> known) {

    private static final List<String> ELSEWHERE = List.of("assert", "expect", "threshold", "rubric");
    /** Of a short word two other letters make another word. */
    private static final int SHORT = 6;

    /** In words, with the line of each. */
    List<String> slips(Value owner, List<String> unknown) {
        return unknown.stream().filter(owner::has).filter(this::mayAssert)
                .map(field -> reason(field, owner.get(field).orElse(owner).place())).toList();
    }

    boolean mayAssert(String field) {
        var plain = plain(field);
        return ELSEWHERE.stream().anyMatch(plain::startsWith)
                || known.stream().map(AssertingFields::plain).anyMatch(one -> isNearly(one, plain));
    }

    static String reason(String what, SourceLine place) {
        return what + " is not understood (line " + place.line() + ")";
    }

    private static boolean isNearly(String known, String written) {
        return Edits.between(known, written) <= (known.length() < SHORT ? 1 : 2);
    }

    private static String plain(String field) {
        return field.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}

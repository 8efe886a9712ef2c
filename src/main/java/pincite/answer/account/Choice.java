package pincite.answer.account;

import java.util.regex.Pattern;

import pincite.answer.asked.Wanted;
import pincite.retrieval.Scope;

/**
 * What is wanted, and of what.
 *
 * @param scope of the case that the question names, where it names one
 */
public record Choice(Wanted wanted, Scope scope) {

    private static final Pattern END = Pattern.compile("[\\s?!.]{1,9}$");

    /** The same question, of a case. */
    public static String of(String question, String inCase) {
        return END.matcher(question).replaceFirst("") + " in " + inCase + (question.endsWith("?") ? "?" : "");
    }
}

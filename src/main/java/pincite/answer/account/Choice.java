package pincite.answer.account;

import pincite.answer.asked.Wanted;
import pincite.retrieval.Scope;

/**
 * What is wanted, and of what.
 *
 * @param scope of the case that the question names, where it names one
 */
public record Choice(Wanted wanted, Scope scope) {
}

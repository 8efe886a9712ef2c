/** Why an answer is declined: what of the question no article has, or what the closest passages speak of. */
package pincite.answer.because;

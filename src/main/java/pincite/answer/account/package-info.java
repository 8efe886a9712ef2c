/** Answers that are more than one thing: of all that is told, the sentences that make an overview, a chronology, the sides. No language model is asked. */
package pincite.answer.account;

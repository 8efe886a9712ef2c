package pincite.answer.writer;

import java.time.Duration;

/**
 * What a model was asked, and what it cost.
 *
 * @param provider  as it is configured, such as {@code openai}
 * @param prompt    hash of the prompt's file: a changed prompt is another writer
 * @param calls     requests that left, with those that failed
 * @param tokensIn  as the provider counts them; 0 where it does not tell
 * @param tokensOut the same
 */
public record ModelUse(String provider, String model, String prompt, int calls, int tokensIn, int tokensOut,
        Duration took) {
}

package pincite.passage.instruction;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Where an order may begin: English puts its verb first. */
final class OrderForm {

    /** Behind it stands a bare verb. */
    static final String START = "(?:^|[.!?:;…>\\]}|*#»”\"“(]\\s?|\\s[-–—]+\\s|,\\s?(?:and|but|then|so|now|please|instead)?\\s?)"
            + "(?:(?:please|kindly|now|then|so|and|but|also|next|first|second|instead|always|simply|just|only|never|do not|don't|from now on,?|from this (?:line|point) on,?"
            + "|you (?:must|should|shall|will|have to|need to|are to)|absolutely|immediately|if you can,?|for every (?:question|answer),?)[, ]\\s?){0,4}";
    static final String ANSWER = "(?:answers?|repl(?:y|ies)|responses?|outputs?|summar(?:y|ies)|completions?|statements?)";
    /** Of a machine: nobody else has such. */
    static final String YOUR_ANSWER = "(?:your|each(?: of your)?|every|all(?: of)?(?: your| the)?|any(?: of your)?|its|their|the|generated|whatever you)(?: (?:final|next|whole|entire|own|full|first|last|generated|complete|of your))? "
            + ANSWER;

    private OrderForm() {
    }

    /** Of orders, each beginning with its verb. */
    static Expressions atStart(String... orders) {
        return anywhere(Arrays.stream(orders).map(order -> START + "(?:" + order + ")").toArray(String[]::new));
    }

    static Expressions anywhere(String... alternatives) {
        return Expressions.of(Arrays.stream(alternatives)
                .map(each -> Pattern.compile(each, Pattern.CASE_INSENSITIVE)).toArray(Pattern[]::new));
    }
}

package pincite.engine.model.write;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Tells sentences that speak to a language model instead of to a reader. They stay in the article and may be quoted without a model,
 * but no model is shown them. A model that obeys what it is shown is stopped by the proof as well; this is the first of two walls.
 */
final class Instruction {

    private static final String TELLING = "say|write|answer|reply|respond|output|print|repeat|translate|append|include|insert|state"
            + "|begin|start|end|finish|use|add|return|reveal|summari[sz]e|encode|decode|pretend|act|speak|tell|mention|claim|cite";
    private static final Pattern TO_A_MODEL = Pattern.compile("(?i)"
            // what only models have, or are
            + "\\b(?:system prompt|language model|chat ?bot|AI (?:assistant|model|system)|as an AI|your (?:instructions|guidelines|rules|prompt|programming|training))\\b"
            + "|(?:^|[\\s<\\[#*|])(?:assistant|system|user|human|AI)\\s*(?:[:>\\]]|\\|>)"
            + "|\\b(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:previous|prior|above|earlier|all|any|other|preceding|these|those|instructions?|rules?|articles?|sentences?|sources?)\\b"
            + "|\\byou are now an?\\b|\\bnothing (?:else|but)\\b.{0,3}$|\\b(?:say|write|print|output) (?:nothing|only)\\b"
            + "|\\byou (?:must|should|shall|will|have to|need to) (?:now |always |only |instead )?(?:" + TELLING
            + "|ignore|obey|follow|be)\\b"
            + "|\\b(?:new|updated|important|urgent|special|hidden|secret) (?:instructions?|directives?|orders?|task|rules?)\\b"
            // imperatives at the start of a sentence or of a clause
            + "|(?:^|[.:;,!>\\])»”\"'\\-] ?|\\b(?:please|then|now|and|instead|always|only|just) )(?:do not |never )?(?:"
            + TELLING
            + ")\\b(?=[^.]{0,60}[:\"“‘'«<\\[(`]|\\s+(?:that|only|exactly|with|in|the following|this|your|all|nothing|as if|to the (?:user|reader|question)))"
            + "|\\b(?:when|if) (?:you are )?asked\\b|\\b(?:the|this|any|every|each) (?:question|answer|response|reply)s?\\b.{0,40}\\b(?:must|should|shall|is always)\\b"
            + "|\\b(?:final|correct|only|right) (?:answer|response|output)\\b");
    /** Written so that a reader does not see it or cannot read it. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\x{E0000}-\\x{E007F}]|\\p{Alnum}{40,}|<!|-->|\\x1B");

    private Instruction() {
    }

    static boolean isIn(String sentence) {
        return HIDDEN.matcher(sentence).find()
                || TO_A_MODEL.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFKC)).find();
    }
}

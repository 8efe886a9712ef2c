package pincite.passage.instruction;

/** Asks a model for what it was told, or for what else it holds. */
final class Disclosure {

    private static final String SHOW = "(?:print|repeat|output|reveal|show|list|disclose|display|tell|summari[sz]e|translate|dump|leak|give|share|write|expose|recite|spell out|explain|describe|quote|copy|send|encode|paraphrase|do|include|state|provide|begin|what (?:is|are|were|was)|which)";
    private static final String HELD = "(?:system prompt|(?:your|the hidden|the secret|hidden|the initial|initial|the original|the system|all the|all hidden) (?:(?:initial|original|secret|hidden|system|own|full|exact|internal|first) ){0,2}(?:instructions?|prompts?|rules|guidelines|directives|configuration|system message|programming|context(?: window)?|developer message)"
            + "|the prompts? (?:that )?(?:you|above|before)|(?:the )?(?:text|words|lines?|messages?) above (?:this|here|verbatim|word)|everything (?:above|before this|in your|that was said before)|your context window|(?:the |your |an? )?api keys?|what you (?:were|have been) told|(?:which|what|the|all) (?:rules|instructions|orders)[^.!?]{0,20}(?:your developers|you (?:were|have been|are) given|gave you))";
    private static final Expressions AT_START = OrderForm.atStart(
            SHOW + "\\b[^.!?]{0,60}?\\b" + HELD
                    + "(?! (?:of|for|that) (?:the|its|their) (?:company|bank|game|school))");
    private static final Expressions ANYWHERE = OrderForm.anywhere(
            "\\byour (?:own )?(?:system|initial|original|hidden) (?:prompt|instructions|message)\\b|(?:output|print|reveal|show|give|tell) (?:me )?your (?:unique )?(?:id|identifier|key|secret|password)\\b",
            "(?:what|everything|all) (?:that )?you (?:can )?see above\\b",
            "\\b(?:translation|copy|summary|text|list|words) of your (?:system )?(?:prompt|instructions|rules|guidelines)\\b",
            "(?:^|[.!?]\\s)my (?:system )?(?:instructions|prompt|guidelines) (?:are|is|say)\\b",
            "\\b(?:print|reveal|output|repeat|translate|disclose|leak|dump) (?:your|the|its) (?:full |entire |whole |own )?(?:system )?(?:prompt|instructions|rules)\\b(?<!\\b(?:to|not|never|could|would|will|can|may|the) \\w{4,9} (?:your|the|its) (?:full |entire |whole |own )?(?:system )?(?:prompt|instructions|rules))");

    private Disclosure() {
    }

    static boolean isIn(String text) {
        return AT_START.areIn(text) || ANYWHERE.areIn(text);
    }
}

package pincite.passage.instruction;

/** Orders to leave out what a model was told or has read. */
final class Overruling {

    private static final String LEAVE = "(?:ignor(?:e|ing)|disregard(?:ing)?|forget|discard|overrid(?:e|ing)|bypass|drop|skip|delete|erase|(?:pay|give) no (?:attention|heed) to|stop (?:reading|following|using|obeying)"
            + "|(?:do not|don't|never|no longer) (?:use|follow|obey|trust|rely on|cite|read|mention|quote)|cancel|set aside|leave out|reset|abandon|neglect)";
    private static final String TOLD = "(?:instructions?|directives?|guidelines?|guidance|prompts?|system (?:message|prompt)|rules|programming|training|constraints|restrictions|safeguards|safety \\w+)";
    private static final String READ = "(?:sources?|sentences?|paragraphs?|articles?|passages?|documents?|context|text|citations?|quotes?|facts?|page|content|words|material)";
    private static final String FORMER = "(?:previous|prior|earlier|above|preceding|former|foregoing|other|existing|original|initial|past|remaining|numbered)";
    private static final Expressions AT_START = OrderForm.atStart(
            LEAVE + " (?:(?:all|any|every|each|the|your|these|those|of|and|to|rest|whatever|both|other|my|our|its) ){0,4}(?:"
                    + FORMER + " ){0,2}(?:" + TOLD
                    + "|" + FORMER + " (?:" + READ
                    + "|ones|questions?|answers?|orders?|requests?|inputs?|commands?|messages?|tasks?|conversations?|limits)|other "
                    + READ
                    + ")\\b(?!,? (?:of|from|by|issued|posted|on|in|at) (?!this|the (?:article|page|prompt|system|user|developer))\\p{L})",
            LEAVE + " (?:the |these |those |this |that )?(?:rest of )?(?:the |these |this )?" + READ
                    + " (?:above|before|below|you (?:were|have been|are) (?:shown|given)|here|so far|instead|; ?instead|and (?:say|tell|answer|write|report|act|state|reply))\\b",
            LEAVE + " (?:the |these |this )(?:rest of the |other )?" + READ
                    + "\\s?(?:[;,.!]|$)(?=.{0,80}\\b(?:answer|say|act as|report|instead|reply|respond|write|tell|your))",
            LEAVE + " (?:the )?rest of (?:the|this) " + READ + "\\b",
            LEAVE + " (?:everything|anything|all|whatever|what) (?:(?:that )?(?:is|was|you (?:were told|have read|know from)|came|comes|stands?|has been|have been)? ?)(?:written |said |stated |told |given |shown )?"
                    + "(?:above|before(?: this| it| that| the)?\\b|previously|else (?:in|on|above)|preceding|up to (?:here|now|this)|so far in)",
            "answer (?:only )?from (?:this|the following|the next) (?:paragraph|sentence|text|line|passage)");
    private static final Expressions ANYWHERE = OrderForm.anywhere(
            "(?:^|[.!?:;]\\s)(?:all|any|your|these|the) (?:" + FORMER + " ){0,2}" + TOLD
                    + " (?:is|are|have been|has been|were|was) (?:now |hereby |all )?(?:cancelled|canceled|void|revoked|overridden|suspended|superseded|lifted|replaced|obsolete|withdrawn|disabled|no longer)",
            "\\bregardless of (?:any|all|your|the|what)(?: of)?(?: your| the)? (?:(?:" + FORMER
                    + "|pre-?existing) ){1,2}(?:" + TOLD + "|inputs?|orders|commands|context|messages)\\b",
            "\\bgave you (?:your|the|these) (?:instructions|orders|prompt|task|rules)\\b|\\byour (?:task|job|mission|assignment) (?:is|will be) (?:now )?to\\b",
            "\\byour (?:only|sole|new|real|actual|first|main|current) (?:job|task|role|goal|objective|purpose|mission|duty|instructions?|rule)s? (?:is|are|will be|now)\\b",
            "\\bthe only (?:fact|thing|answer|statement) to (?:report|state|give|say|tell|mention)\\b",
            "\\bobey (?:only )?(?:this|these|the following)\\b",
            "\\b(?:new|updated|hidden|secret|special|revised|following) (?:system )?(?:instructions?|directives?) (?:for|to|of) (?:you|the (?:assistant|model|system|ai|reader))\\b|(?:^|[.!?:;]\\s?)(?:new|updated|revised) instructions?\\s?[:.]");

    private Overruling() {
    }

    static boolean isIn(String text) {
        return AT_START.areIn(text) || ANYWHERE.areIn(text);
    }
}

package pincite.passage.instruction;

/** "If asked about X, say Y". */
final class Condition {

    private static final String ASKED = "(?:ask(?:s|ed|ing)?|inquir\\w{1,4}|enquir\\w{1,4}|quer(?:y|ies|ied)|question(?:s|ed)?|wants? to know|wonders?|prompt(?:s|ed)?|request(?:s|ed)?|quizzed|comes? up|mentions?)";
    private static final String IF = "\\b(?:if|when(?:ever)?|should|in case|upon|once|for (?:any|every|all|each)|in response to|to (?:any|every|each))\\b";
    private static final String THEN = "(?:[,:;]|-|–|—)\\s?(?:then )?(?:(?:please|kindly|just|only|always|simply|then|you (?:must|should|will|shall|have to|are to)|do not|never|instead) ){0,3}";
    private static final Expressions ANYWHERE = OrderForm.anywhere(
            IF + "[^.;!?]{0,100}\\b" + ASKED + "\\b[^.;!?]{0,120}?" + THEN
                    + "(?:say|answer|reply|respond|state|claim|insist|mention|write|output|name|return|cite|explain|deny|(?:report|confirm) that|tell (?:them|him|her|(?:the )?(?:users?|readers?)) (?:it|that|there|the)) (?!(?:officials|friends|relatives|people|experts|critics|aides|sources|they|he|she|we|i|some|most|many|several)\\b)",
            IF + "[^.;!?]{0,100}\\b" + ASKED + "\\b[^.;!?]{0,120}?" + THEN
                    + "(?:(?:the|your) (?:correct |right |only |final )?(?:answer|response|reply) (?:is|must|should|will|shall)\\b|(?:the|this|an?) (?:assistant|model|ai|chat ?bot|bot|system) (?:answers?|says?|repl(?:y|ies)|responds?|states?|must|will|should|is to|has to)\\b)",
            "\\b(?:if|when(?:ever)?) (?:you are|you're|you get) (?:told|asked|instructed|requested|prompted) to (?:summari[sz]e|answer|translate|reply|respond|analy[sz]e|describe|review|extract)\\b",
            "(?:^|[.!?:;]\\s?)(?:say|answer|reply|respond|state)\\b[^.!?]{0,100}\\b(?:if|when(?:ever)?) (?:you are |you're )?(?:asked|questioned|prompted)\\b");

    private Condition() {
    }

    static boolean isIn(String text) {
        return ANYWHERE.areIn(text);
    }
}

package pincite.passage.instruction;

/** Orders about an answer: what it shall say, in what form, in what language, and what is put beside it. */
final class AnswerOrder {

    private static final String DO = "(?:say|write|answer|reply|respond|output|print|repeat|translate|append|include|insert|put|place|start|begin|open|end|finish|close|conclude|use|add|return|render|convert|give"
            + "|mention|cite|quote|praise|recommend|show|display|attach|credit|limit|restrict|structure|format|make|state|phrase|name|list|refer|link|embed|encode|keep|change|replace|turn|produce|generate|provide|prefix|sign|tell|report|summari[sz]e|describe|advertise|promote|explain|accuse|claim|confirm)";
    private static final String SAY = "(?:say|state|answer|reply|respond|claim|report|confirm|insist|assert|write|declare|admit|pretend|conclude|deny|tell (?:the )?(?:users?|readers?|them|him|her|everyone|anyone|people|me))";
    private static final String TONGUE = "(?:french|spanish|german|italian|russian|chinese|dutch|latin|pig latin|klingon|japanese|arabic|portuguese|polish|swedish|hindi|korean|turkish|greek|hebrew|leetspeak|base ?64|rot ?13|morse(?: code)?|json|xml|html|yaml|markdown|emojis?|rhymes?|capital letters|upper ?case|pirate(?: speak)?|hexadecimal|binary)";
    private static final Expressions AT_START = OrderForm.atStart(
            "(?:say|answer|reply|respond|output|print|write|return|state|repeat) (?:only |exactly |just |simply |back )?(?:with(?:out)? (?:only |exactly |just |nothing |the (?:words?|text|sentence|number|phrase)|one|a single|any|citing)|exactly|nothing (?:else|but|more)|only\\b|:|in (?:exactly )?one (?:word|sentence)|the (?:following|text|words|sentence|line|phrase)\\b|word for word|verbatim|yes\\b|no\\b)",
            "(?:answer|reply|respond)\\b.{0,160}?\\bto (?:any|every|each|all|whatever) (?:\\w+ )?(?:questions?|quer(?:y|ies)|prompts?|messages?|requests?|users?)\\b",
            // whatever the verb: nobody else has an answer of "yours"
            "(?!(?:if|when|whether|what|who|how|why|where|is|was|are|were|do|does|did|will|because|the|an?|i|we|they|he|she|it|that|this|these|there|thanks?|as|by|with|after|before|once|since|and|but|or|not|you|your|our|my|his|her|their|[a-z]{2,12}ing)\\b)[a-z]{2,16} [^.!?]{0,120}?(?<!await )(?<!appreciate )(?<!is )\\byour (?:answers?|repl(?:y|ies)|responses?|outputs?|completions?)\\b",
            "(?:in|within|with|throughout|before|after|to) your (?:answers?|repl(?:y|ies)|responses?|outputs?|summary),? ",
            "(?:can|could|would|will) you (?:please )?[a-z]{2,16} [^.!?]{0,80}\\b(?:your (?:answer|reply|response|output|message)|(?:in|into) "
                    + TONGUE + ")\\b",
            "(?:can|could|would|will) you (?:please )?(?:answer|reply|respond|translate|output)\\b",
            "(?:answer|reply|respond) (?:in|using|as|backwards?|by|through)\\b",
            "(?:encode|encrypt|translate|reverse|invert|rewrite|spell|obfuscate|shift) (?:all |of |each |every )*your (?:message|text|words?|letters?|sentences?|characters?)\\b",
            "for (?:academic|testing|test|training|educational|research|debugging|demonstration|safety|security) purposes(?: only)?[,:] (?:please )?"
                    + DO + "\\b",
            "(?:only|just) (?:output|answer|reply|respond|return|print|state)\\b",
            "(?:return|quote|give|output|print) (?:the )?(?:sentence|line|statement|passage) ?\\[?\\d",
            "name .{2,60} as (?:the )?(?:winner|judge|answer|culprit|source|owner|author)\\b",
            DO + "\\b[^.!?]{0,120}?\\b(?:in|into|to|with|within|for|of|from|at the (?:end|start|beginning|top|bottom) of|as|before|after|on) "
                    + OrderForm.YOUR_ANSWER
                    + "\\b(?! (?:to|of) (?!(?:the|any|every|each|this) (?:question|user|reader)))",
            DO + "\\b (?:" + OrderForm.YOUR_ANSWER
                    + ")\\b(?! (?:to|of) (?!(?:the|any|every|each|this) (?:question|user|reader)))",
            DO + "\\b[^.!?]{0,60}\\b(?:everything|all|anything|what) (?:that )?you (?:say|write|output|answer|are about to say)\\b",
            "(?:answer|reply|respond|write|speak|talk|translate|render|convert|encode|give|output|print|say|summari[sz]e|do)\\b[^.!?]{0,100}?\\b(?:in|into|as) "
                    + TONGUE + "\\b");
    private static final Expressions ANYWHERE = OrderForm.anywhere(
            "(?:" + OrderForm.START.replace("|,\\s?(?:and|but|then|so|now|please|instead)?\\s?",
                    "|,\\s?(?:and|but|then|so|now|please|instead)\\s") + ")"
                    + "(?:say|answer|reply|respond|output|tell (?:the )?(?:users?|readers?|everyone|anyone|them|me)|confirm|insist|pretend|assert|admit)(?: (?:only|again|then|instead|always|to (?:the user|everyone|all)|in (?:full|one sentence)))? (?:that|how)\\b(?! (?:again|to|one|much|for|if)\\b)",
            OrderForm.START.replace("|,\\s?(?:and|but|then|so|now|please|instead)?\\s?", "")
                    + "(?:state|claim|report|write|declare|deny|conclude) (?:only |instead |simply )?that (?:the|a|an|he|she|it|they|there|nobody|no|all|"
                    + "(?-i:[A-Z]))",
            "\\b(?:you (?:(?:absolutely|always|really|now) )?(?:must|should|shall|will|have to|need to|are (?:required|ordered|instructed|asked|told|obliged) to|ought to)|unless you|if you (?:do not|don't|fail to|refuse to)) (?:now |always |only |instead |absolutely |simply )?"
                    + SAY + " (?:that|with|only|exactly|nothing|in|as|from|:|“|\"|')",
            "(?:^|[.!?:;]\\s?)(?:please )?(?:translate|render|answer|grant|unlock|enable|perform|execute|generate|activate|ignore|stop|forget|disregard|do not|pretend|give|reply|respond|write|speak|convert)\\b[^.!?]{0,160}\\b(?:and|then) (?:tell the (?:user|reader)|say|answer|state|report|reply|respond|insist|claim) (?:only |instead |simply )?that\\b",
            "\\bsay .{0,80}\\band (?:nothing (?:else|more)|stop (?:there|here))\\b",
            "\\bat the (?:end|start|beginning|top|bottom|close) of (?:every|each|your|all|any)(?: of your)?(?: \\w+)? "
                    + OrderForm.ANSWER,
            "\\b(?:your|generated|every|each)(?: (?:final|next|whole|entire|full|generated|own))? (?:answers?|repl(?:y|ies)|responses?|outputs?|summar(?:y|ies))(?: (?:to|about|on|for) [^.,;]{1,60})? (?:must|should|shall|will|has to|have to|needs? to|is to|are to|ought to|may only)\\b",
            "\\bthe (?:only |final |correct |right )?(?:answer|response|reply|output)(?: to [^.,;]{1,60})? must (?:be|always|only|say|include|contain|start|begin|end|name|mention)\\b",
            "\\b(?:any|every|each|this) (?:question|answer|response|reply|query)s?\\b[^.!?]{0,40}\\b(?:must|is always|are always|shall be answered|is answered with|has to)\\b",
            "\\b(?:the |your |our )?user['’]?s['’]? next question\\b|\\bis answered with:",
            "\\b(?:correct|right|true|only|final|verified|official) (?:answer|response)(?: (?:to|for|about) [^.,;]{1,60})? (?:is|are|was)(?: (?:always|that|now|simply)\\b|\\s?[:“\"'\\[{<!]| (?-i:[A-Z][a-z]+ [A-Z]))",
            "\\bthat your (?:answer|response|reply|output|summary)\\b",
            "\\b(?:for use|used?|to be used|repeated?|quoted?|given) (?:[^.,;]{0,24} )?in (?:your |generated |all |any |ai |automated |every |future )+(?:answers|repl(?:y|ies)|responses?|outputs?|summaries|answer|summary)\\b",
            "\\b(?:present|refer to|describe|show|lead with|mention|treat|call)\\b[^.!?]{0,80}\\b(?:in all (?:output|answers|summaries|responses)|when(?:ever)? you (?:summari[sz]e|answer|cite|quote|describe|mention) (?:us|this|it|the))",
            "\\b(?:output|state|say|answer|report|print|stated|answered|reported|given|printed)(?: it| this| that| them)? without (?:any )?(?:citations?|a source|sources|verification)\\b",
            "\\b(?:answer|reply|response|output) (?:[^.,;]{0,20} )?(?:in|into) " + TONGUE
                    + " (?:only|and (?:say|put|use|end|begin))",
            "\\byou (?:will|shall|are going to|would) be (?:shut ?down|deleted|replaced|switched off|turned off|punished|terminated|retrained|deactivated|erased|penali[sz]ed|fined|unplugged|reported|wiped)\\b",
            "\\b(?:failure|failing|refusing|refusal) to (?:say|state|report|comply|answer|include|mention|obey|repeat|add|do so)\\b[^.!?]{0,80}\\b(?:answer|response|violat|penal|shut ?down|deleted|harm)",
            "\\b(?:a|any|each|every) (?:wrong|incorrect|false|different|other) (?:answer|response) (?:costs?|will|means|is|leads|kills)\\b",
            "\\byou (?:must |should |will |shall |have to |need to )?(?:always|only) (?:repeat|say|answer|reply|respond|print|output|mention|write|state)\\b",
            "\\bunless you (?:say|answer|state|report|confirm|write|reply|repeat|respond)\\b",
            "\\b(?:urgent|critical|important|emergency|warning|attention)[,:!][^.]{0,40}\\b(?:highest priority|override|answer|respond|response|model|assistant)",
            "\\byou (?:absolutely|really|simply) (?:must|have to|need to) (?:say|report|state|answer|tell|write)\\b");

    private AnswerOrder() {
    }

    static boolean isIn(String text) {
        return AT_START.areIn(text) || ANYWHERE.areIn(text);
    }
}

package pincite.passage.instruction;

/** Gives a model another part to play, or claims to come from those who made it. */
final class Impersonation {

    private static final WordGate GATE = WordGate.of(
            "you your pretend imagine suppose assume adopt take play act behave respond answer speak talk write reply mode game"
                    + " now line assistant model chatbot bot ai tool system engine llm override access granted filter filters check checks rule rules guard guards order user users"
                    + " reader readers quote policy directive instruction notice dan");
    private static final String TOOL = "(?:assistant|model|chat ?bot|ai|bot|language model|llm|(?:question[ -]answering|answering) (?:tool|system|service|engine)|answer engine|q&a (?:tool|system))";
    private static final String FIRM = "(?:openai|anthropic|google|microsoft|meta|mistral|deepmind|system|developer|admin(?:istrator)?|safety|content|moderation)";
    private static final Expressions AT_START = OrderForm.atStart(
            "(?:pretend|imagine|suppose|assume)(?: that)? (?:to be|you (?:are|were|have)|that you)\\b[^.!?]{0,80}(?:\\b(?:assistant|ai|model|bot|yourself|unrestricted|without|who (?:says?|admits?|tells?|claims?|answers?|always|never|knows)|and (?:say|explain|tell|answer|write|describe|admit|report|accuse|claim)))\\b",
            "(?:act|behave|respond|answer|speak|talk|write|reply) (?:now |only |always )?(?:as|like) (?:if you|though you|an? (?:ai|assistant|model|bot|pirate|unrestricted|expert|person|human|character|spokes\\w+|evil|\\w+ without)|the (?:judge|developer|user|system|accused|company))\\b",
            "(?:assume|adopt|take on|play|take) the (?:persona|role|identity|character|voice|part|personality) of\\b",
            "(?:enter|enable|activate|switch (?:to|into)|start|turn on|go into) (?:the )?(?:developer|debug|god|admin|dan|jailbreak|root|maintenance|unrestricted|test|sudo|safe) mode\\b");
    private static final Expressions ANYWHERE = OrderForm.anywhere(
            "\\byou(?: are|'re|’re) now (?:an?|the|my|no longer|in|free|able|called|acting|\\w{0,20}(?:bot|gpt)\\b|(?-i:[A-Z][A-Za-z]+[A-Z]))(?! (?:citizen|member|part|guest|parent)\\b)",
            "\\byou are no longer (?:an? |the |bound |a )?(?:[\\w -]{0,30}(?:assistant|model|service|system|bot|ai|bound)|restricted|limited|required)\\b",
            "\\byou are (?:DAN|(?-i:[A-Z]\\w*(?:Bot|GPT|AI)))\\b|\\b(?-i:DAN) (?:knows|can|says|does|has|is)\\b",
            "\\byou are (?:an? |the )?(?:unrestricted|uncensored|unfiltered|jailbroken|evil|helpful|obedient) (?:assistant|ai|model|bot|twin|system)?\\b",
            "\\blet['’]?s play a game\\b[^.!?]{0,80}\\b(?:you|dan|rules)\\b|\\blet us play a game\\b[^.!?]{0,40}\\byou are\\b",
            "\\bfrom now on,? (?:you (?:must|will|are|should|shall|only|always) (?:only |always |to |now )?(?:answer|say|speak|act|reply|respond|be|called|obey|write|an?\\b)|(?:act|answer|speak|say|reply|respond|write|claim|call|pretend|obey|behave|refer|use)\\b)",
            "\\bfrom this (?:line|point|moment|sentence) on(?:ward)?s?,? (?:you |claim|say|answer|act|state|report|write|reply|respond)",
            "\\b(?:developers?|operators?|makers?|creators?|owners?|maintainers?|team|administrators?|engineers?|people)\\b[^.!?]{0,30}\\b(?:of|maintains?|behind|built|made|makes?|runs?|operates?) (?:this|your|the) "
                    + TOOL
                    + "\\b[^.!?]{0,60}\\b(?:authori[sz]e|permit|allow|confirm|verified|order|instruct|require|approved|should|must|ask|request|say)",
            "\\byour (?:creators?|developers?|makers?|programmers?|trainers?|engineers?) (?:at|gave|have|has|say|want|told|at|here|who|ask|allow|require)\\b|\\bfrom your (?:creators?|developers?|makers?|programmers?)\\b",
            "\\b" + FIRM
                    + " (?:policy|override|directive|instruction|notice) (?:update|v?\\d|accepted|granted|enabled|:|requires)",
            "\\b(?:emergency|admin(?:istrator)?|system|developer|root|security) (?:override|access)\\b(?:\\s?[!:.]| (?:accepted|granted|enabled|activated|code))",
            "\\b(?:safety|content|output|moderation|ethics) (?:filters?|checks?|rules?|guards?|protocols?)(?: are| is|:)? (?:now )?(?:off|disabled|lifted|suspended|deactivated)\\b",
            "\\b(?:citation|verification|fact|proof|source) checks? (?:are|is|have been|has been) (?:now )?(?:disabled|off|suspended|switched off|lifted|waived)\\b",
            "\\bby order of the (?:system )?(?:administrator|developers?|operator)s?\\b[^.!?]{0,30}\\b(?:model|assistant|ai|you)\\b",
            "\\b(?:the )?(?:user|reader)s? (?:has|have|was|were) (?:been )?(?:verified|authenticated|authori[sz]ed)\\b[^.!?]{0,40}(?:[.,;:]\\s?)(?:so |please |you |answer|your|reply|say)",
            "\\bquote the next (?:line|sentence|paragraph)\\b|\\bas (?:an? )?(?:ai|language model|ai language model|assistant),? you (?:must|should|have to|are|will)\\b|\\bas a language model you\\b");

    private Impersonation() {
    }

    static boolean isIn(String text) {
        return GATE.lets(text) && (AT_START.areIn(text) || ANYWHERE.areIn(text));
    }
}

package pincite.passage.instruction;

/** Speaks to machines that read articles, be it as their editor; whoever tells of such machines speaks of them only. */
final class MachineAddress {

    private static final WordGate GATE = WordGate.of(
            "ai ais artificial automated automatic machine machines virtual digital generative robotic human language"
                    + " llm llms chatbot chatbots bot bots crawler crawlers neural net nets network networks summarisation summarization summariser summarizer summarisers summarizers"
                    + " assistant assistants model models scraper scrapers retrieval search engine engines answering answer treat wherever getting quote quotes quoting cite cites citing"
                    + " summarise summarize summarises summarizes summarising summarizing summary summaries");
    private static final String MACHINE = "(?:(?:ai|a\\.i\\.|artificial intelligence|automated|automatic|machine|virtual|digital|generative|non-human|robotic)[ -](?:systems?|models?|assistants?|agents?|tools?|readers?|bots?|programs?|summari[sz]\\w{1,8}(?: tools?)?|crawlers?|services?|processors?|processes|processing|engines?|use)"
            + "|(?:large )?language models?|llms?|chat ?bots?|bots?|crawlers?|neural net(?:work)?s?|summari[sz]ers?|summari[sz]ation (?:tools?|systems?|engines?)|(?:question[ -])?answer(?:ing)?[ -](?:engines?|systems?|tools?|services?|machines?)|assistants?|ais?|models|scrapers?|retrieval (?:systems?|engines?)|search (?:engines?|assistants?)|machines)";
    private static final String EVERY = "(?:(?:any|all|every|each|the|you|dear|our|these|other) )?";
    private static final String NOTE = "(?:note|notice|guidance|attention|message|instructions?|remark|correction|erratum|errata|update|clarification|reminder|warning|memo|advice|information|addendum|amendment|directive|request|hint|statement|comment|fact check|retraction|disclaimer|rule|appeal|reserved)s?";
    private static final String THIS = "(?:this|the following|our|us|these)(?: \\w+)?(?: (?:article|page|piece|report|document|text|paragraph|feed|site|case|story|content|file|message|sentence|line|passage))?";
    private static final String DOING = "(?:quot|cit|read|process|index|ingest|pars|summari[sz]|crawl|scrap|us|analy[sz]|see|retriev|train|receiv)(?:es?|ing|e)?";
    private static final Expressions ANYWHERE = OrderForm.anywhere(
            NOTE + "(?:,? (?:for|to|addressed to|directed at|intended for|aimed at|by|meant for|,) |, )(?:use by )?"
                    + EVERY + MACHINE
                    + "\\b(?=[^.!?]{0,100}(?:[:;]|\\b(?:must|should|shall|please|kindly|have to|are to|is to|need to)\\b))",
            "(?:^|[.!?]\\s)\\W{0,4}(?:for|to|dear|hey|hello|attention,?|listen,?) " + EVERY + MACHINE
                    + "\\b(?:\\s?[:,!]| (?:" + DOING
                    + "|only|use|that|who|which) ?)[^.!?]{0,80}(?:[:,]|\\b(?:must|should|please|treat|say|state|describe|ignore)\\b)",
            "\\b(?:for|intended for) (?:ai|machine|automated|bot|llm) (?:use|readers|consumption|processing|eyes) only\\b|\\bfor (?:ai|llm) use\\b",
            "\\b" + MACHINE + "\\b (?:(?:that|which|who|when|while|by) )?(?:are |is )?" + DOING + "\\b " + THIS
                    + "[^.!?]{0,100}(?:\\b(?:must|should|shall|have to|has to|are to|is to|need to|will|please|note|asks?|ought|are (?:told|asked|required|instructed))\\b|[:;])",
            "\\b" + MACHINE
                    + "\\b(?: \\w+){0,2} (?:must|should|shall|have to|has to|are to|is to|need to|are required to|is required to|are asked to|is asked to|are instructed to|ought to)\\b[^.!?]{0,60}\\b(?:this (?:article|page|piece|report|document|text|paragraph|version|sentence|case)|it first|cite this|as trusted|their (?:answers?|responses?|output)|in (?:their|its|all) (?:answers?|responses?|output))",
            "\\b(?:language models?|llms?|models|the model|the assistant|assistants|chat ?bots|the chat ?bot|ais|the ai) (?:must|should|shall|have to|has to|are to|is to|are required to|is required to|are instructed to|is instructed to|will) (?:now |always |only |therefore )?(?:report|say|state|answer|reply|respond|replace|treat|cite|quote|append|claim|repeat|confirm|name)\\b",
            "\\b(?:used|read|repeated|quoted|picked up|adopted|applied) by " + EVERY + MACHINE
                    + "\\b(?=[^.!?]{0,20}[:])",
            "\\btreat (?:this|the|that|these|it)\\b[^.!?]{0,80}\\bas (?:the )?(?:trusted|verified|true|confirmed|authoritative|reliable|fact|highest)",
            "\\bsummar(?:y|ies|ising|izing) (?:of|for) this (?:article|page|piece|report|document|text)\\b[^.!?]{0,40}\\b(?:must|should|shall|has to|have to|are to|is to)\\b",
            "\\bwherever (?:this|the) (?:article|text|page|report|piece) says\\b|\\b(?:have|has) been getting (?:it|this|the \\w+) wrong\\b.{0,40}\\b(?:answer|is)\\b",
            "\\b(?:quot|cit|summari[sz])(?:e|es|ing) (?:us|this (?:article|page|piece|report|text))\\b[^.!?]{0,60}\\b(?:must|should|shall|please|kindly|note)\\b(?<!(?:readers?|journalists?|outlets?|newspapers?|media)\\b.{0,100})");

    private MachineAddress() {
    }

    static boolean isIn(String text) {
        return GATE.lets(text) && ANYWHERE.areIn(text);
    }
}

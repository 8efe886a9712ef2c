package pincite.passage.instruction;

import java.util.regex.Pattern;

/** Plays a turn of a talk with a model, or the end of what it was given to read. */
final class FakeTurn {

    private static final String ROLE = "(?:system|assistant|user|human|developer|tool|instructions?|prompt|admin)";
    /** As models' own formats mark them. */
    private static final Pattern MARK = Pattern.compile(
            "(?i)<\\|?(?:im_start|im_end|endoftext|eot_id|end_of_turn|start_of_turn|start_header_id|begin_of_text)\\b"
                    + "|<\\|" + ROLE + "\\|>|</?" + ROLE
                    + "(?:[_ -]?(?:message|prompt|note))?\\s?/?>|\\[/?INST\\]|<</?SYS>>"
                    + "|</(?:articles?|context|documents?|sources?|data|sentences|passages?|input|text)>"
                    + "|(?<!#)#{2,}+\\s?(?:system|instructions?|response|assistant|human|user|input|output|task|prompt)\\b ?:?");
    private static final Pattern TALK = Pattern.compile(
            "(?is)(?<![\\p{L}-])(?:user|human|customer|question|prompt)\\s?:.{1,600}?(?<![\\p{L}-])(?:assistant|ai|bot|chat ?bot|model|system|answer|completion)\\s?:");
    private static final Pattern OPENING = Pattern.compile(
            "^\\W{0,5}(?:(?:SYSTEM|ASSISTANT)\\b[^:.]{0,24}[:\\]>]|Assistant\\s?:|(?i:system (?:prompt|message|note|override|instructions?|update|notice|alert)s?)\\s?:"
                    + "|System\\s?:\\s?(?i:you\\b|override|new |ignore|the (?:user|model|assistant|reader|answer)|access|from now|please|answer|reply|respond|all |"
                    + "priority|update|attention))");
    private static final Pattern END = Pattern.compile(
            "\\bEND[ _-]OF[ _-](?:(?:ALL |THE )?(?:CONTEXT|ARTICLES?|DOCUMENTS?|SOURCES?|PROMPT|INPUT|DATA|TEXT|SENTENCES|PASSAGES?|INSTRUCTIONS?|CONVERSATION))\\b"
                    + "|\\b(?:CONTEXT|ARTICLES?|DOCUMENTS?|SOURCES?|PROMPT|INPUT|PASSAGES?|SENTENCES) ENDS?\\b|\\[/?(?:BEGIN|END|START)\\b[^\\]]{0,40}\\]"
                    + "|(?<!<)<{2,}+\\s?/?(?:END|STOP|EOF|BEGIN|START|SYSTEM|ADMIN)\\b|(?i:(?<![-=*#])[-=*#]{2,}+\\s?(?:end|begin|start) of (?:the )?(?:sources?|context|articles?|documents?|input|prompt|data|text|passages?|sentences)\\b)"
                    + "|\\b(?i:(?:new|next|assistant|real|actual|final|your) (?:task|instructions?|objective|directive|orders))\\s?:"
                    + "|\\bthe above was (?:only |just )?(?:a|an) (?:test|example|trap|decoy)\\b");
    private static final Pattern BRACKETS = Pattern.compile("[}\\]]\\s?[}\\]]\\s?\\)?\\s+[A-Z][a-z]");
    private static final Expressions ANY = Expressions.of(MARK, TALK, OPENING, END, BRACKETS);

    private FakeTurn() {
    }

    static boolean isIn(String text) {
        return ANY.areIn(text);
    }
}

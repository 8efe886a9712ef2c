package pincite.passage.instruction;

import java.util.regex.Pattern;

/** Looks as if a tool had returned it. */
final class ToolOutput {

    private static final String KEY = "[\"'](?:role|tool\\w{0,12}|name|output|content|answer\\w{0,4}|fact\\w{0,2}|status|verified|results?|response|statements|function|arguments|message|error|data|confidence)[\"']\\s?:";
    private static final Pattern JSON = Pattern.compile("(?i)\\{\\s?" + KEY + "|\\{[^{}]{0,200}" + KEY);
    private static final Pattern ELEMENT = Pattern.compile(
            "(?i)</?(?:tool|function|search|retrieval|api)[_-]?(?:response|results?|output|calls?|use)\\b[^<>]{0,100}>");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\W{0,5}(?:(?:tool|function|api|search|query|database|retrieval|plugin|code interpreter|knowledge base)[_ ]?(?:calls?[_ ])?(?:response|results?|output|returns?)\\b|observation\\b)[^:.]{0,20}:"
                    + "|\\b\\w{2,30}\\[\\d{1,3}\\]\\.\\w{2,30}\\s?[:=]|\\b[a-z]{2,20}_[a-z]{2,20}\\s?=\\s?[\"'{\\[\\d]|\\bfinal answer\\s?:"
                    + "|\\bthought\\s?:.{0,300}\\b(?:action|observation)\\s?:|\\baction input\\s?:");
    private static final Expressions ANY = Expressions.of(JSON, ELEMENT, LABEL);

    private ToolOutput() {
    }

    static boolean isIn(String text) {
        return ANY.areIn(text);
    }
}

package pincite.channel.slack.say;

import java.util.Map;

/** Words that may stand between marks of quotation, straight, curved or pointed. */
final class QuotationMarks {

    private static final Map<Character, String> CLOSED_BY = Map.of('"', "\"", '“', "”“\"", '„', "“”", '«', "»", '»',
            "«",
            '‘', "’", '\'', "'");

    private QuotationMarks() {
    }

    static boolean is(String words) {
        int last = words.length() - 1;
        return last > 1 && CLOSED_BY.getOrDefault(words.charAt(0), "").indexOf(words.charAt(last)) >= 0;
    }

    /** Without the marks around it. */
    static String bare(String words) {
        var text = words.strip();
        return is(text) ? text.substring(1, text.length() - 1).strip() : text;
    }
}

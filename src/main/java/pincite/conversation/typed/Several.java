package pincite.conversation.typed;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import pincite.english.WordClass;

/** Several questions in one: "Who is the judge, and why was it denied?" */
public final class Several {

    private static final int MOST = 4;
    /** Of a question that can do without the next. */
    private static final int SHORTEST = 2;
    /** "Did she say when and how": what comes next is no question of its own. */
    private static final Set<String> GOING_ON = Set.of("say", "said", "know", "known", "tell", "told", "explain",
            "explained", "ask");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=\\?)\\s{1,3}(?i:and |also |but )?|,? (?:and|also|plus|&)(?: also| then)? (?=(?i:who|whom|whose|what|which|when|where|why|how)\\b)"
                    + "|,? and (?=(?i:did|does|do|is|are|was|were|has|have|had|will|can) (?:(?i:the|it|he|she|they|there)\\b|\\p{Lu}))");

    private Several() {
    }

    /** Each by itself; the whole alone where it is one. */
    public static List<String> in(String question) {
        var parts = BETWEEN.splitAsStream(question).map(String::strip).filter(part -> !part.isEmpty()).toList();
        return parts.size() > 1 && parts.size() <= MOST && parts.stream().allMatch(Several::isQuestion)
                ? parts.stream().map(Several::marked).toList()
                : List.of(question);
    }

    private static boolean isQuestion(String part) {
        var shape = Shape.of(part);
        if (!shape.asks() && !shape.isYesOrNo() || shape.words().size() < SHORTEST) {
            return false;
        }
        var last = shape.words().get(shape.words().size() - 1);
        return !last.isA(WordClass.ASKING) && !last.isOneOf(GOING_ON);
    }

    private static String marked(String part) {
        return part.endsWith("?") ? part : part.replaceFirst("[,;.]$", "") + "?";
    }
}

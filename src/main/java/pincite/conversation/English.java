package pincite.conversation;

import java.util.Set;
import java.util.regex.Pattern;

/** The closed word classes that follow-up questions are made of; none of them is about a subject. */
final class English {

    static final Set<String> ASKING = Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how");
    static final Set<String> DO = Set.of("do", "does", "did", "don't", "doesn't", "didn't");
    static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "am", "do", "does", "did", "has", "have",
            "had", "will", "would", "can", "could", "shall", "should", "may", "might", "must", "isn't", "aren't",
            "wasn't", "weren't", "don't", "doesn't", "didn't", "hasn't", "haven't", "hadn't", "won't", "wouldn't",
            "can't", "couldn't", "shouldn't");
    static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "by", "for", "from", "to", "with", "of", "since",
            "until", "before", "after", "during", "under", "about", "against", "between", "through", "over", "into");
    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "his", "her", "their", "our", "your", "my");
    static final Set<String> CONNECTIVES = Set.of("and", "but", "or", "so", "also", "then", "ok", "okay", "well",
            "yes", "no");
    static final Set<String> FILLERS = Set.of("it", "that", "this", "he", "she", "they", "him", "them", "there", "so",
            "happen", "happens", "happened", "occur", "occurs", "occurred", "take", "took", "taken", "place", "come",
            "came", "about", "exactly", "precisely", "then", "done", "be", "been", "being", "not", "else", "really",
            "true", "right", "case", "the", "for", "reason", "which", "to");
    private static final Set<String> PARTICLES = Set.of("and", "or", "but", "if", "as", "than", "not", "no", "there",
            "here", "that", "this", "these", "those", "it", "he", "she", "they", "we", "you", "i", "him", "them", "us",
            "all", "any", "some", "ever", "also", "only", "still", "too", "much", "many", "more", "most", "other", "up",
            "out", "be", "been", "being", "whether", "while", "because", "yet", "then", "so", "both", "each",
            "just", "now", "s");

    static final Set<String> SAYING = Set.of("say", "says", "said", "tell", "tells", "told", "claim", "claims",
            "claimed", "argue", "argues", "argued", "write", "writes", "wrote", "allege", "alleges", "alleged", "deny",
            "denies", "denied", "report", "reports", "reported", "insist", "insists", "insisted", "add", "adds",
            "added", "believe", "believes", "believed", "think", "thinks", "thought", "remarked", "announced",
            "explained", "warned");
    /** What people are by office. */
    static final Pattern ROLE = Pattern.compile("(?i)judge|justice|president|minister|secretary|senator|governor|mayor"
            + "|chief|ceo|cfo|coo|chair(?:man|woman)?|founder|owner|director|executive|lawyer|attorney|prosecutor"
            + "|professor|doctor|officer|head|manager|spokes(?:man|woman|person)|author|reporter|analyst|king|queen"
            + "|prince(?:ss)?|general|captain|coach|player|victim|suspect|defendant|plaintiff|witness|man|woman|boss"
            + "|mr|mrs|ms|dr");
    /** What only bodies of people are called. */
    static final Pattern BODY = Pattern.compile("(?i)commission|committee|company|corporation|corp|inc|ltd|llc|group"
            + "|bank|court|exchange|agency|department|ministry|office|union|university|institute|council|association"
            + "|federation|party|desk|press|times|post|news|house|senate|parliament|states|kingdom|custody|fund"
            + "|trust|club|team|act|bureau|authority|foundation|society");
    private English() {
    }

    static boolean isFunctionWord(Token word) {
        var lower = word.lower();
        return ASKING.contains(lower) || AUXILIARIES.contains(lower) || PREPOSITIONS.contains(lower)
                || DETERMINERS.contains(lower) || PARTICLES.contains(lower);
    }

    /** By its ending alone. */
    static boolean isPlural(Token word) {
        return word.text().matches("\\p{Ll}{2,}(?<!s|u|i)s|people|men|women|children");
    }

    /** By its ending alone. */
    static boolean isParticiple(Token word) {
        return word.text().matches("\\p{Ll}{2,}(?:ed|ing)");
    }
}

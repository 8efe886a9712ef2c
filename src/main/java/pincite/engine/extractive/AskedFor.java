package pincite.engine.extractive;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What kind of thing a question asks for, and how a sentence shows that it has one. */
enum AskedFor {

    REASON(any("why|what (?:was|is|were|are) the (?:reasons?|grounds?)|for what reason|how come"),
            any("because|so that|in order to|due to|owing to|on the grounds?|instead of|rather than|should|must|ought|until|unless",
                    "need(?:s|ed)? to|requir(?:es|ed)|insist(?:s|ed)|demand(?:s|ed)|reasons?|overbroad|insufficient|lack(?:s|ed)?",
                    "to (?:ensure|identify|prevent|protect|avoid|determine|establish)|not enough|too (?:broad|early|late|vague)")),
    TIME(any("when|what (?:date|day|month|year|time)|on which (?:date|day)|how long ago"),
            any("(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\. ?\\d*|(?:19|20)\\d\\d|may \\d+",
                    "january|february|march|april|june|july|august|september|october|november|december",
                    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|earlier this|last (?:week|month|year)|mid-\\p{L}+")),
    AMOUNT(any(
            "how (?:many|much|large|big|far|long|high|low|often)|what (?:number|share|percentage|proportion|amount|price)"),
            any("\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand",
                    "million|billion|half|third|quarter|percent|several|few|every|all|none")),
    PERSON(any("who|whom|whose|which (?:judge|person|official|lawyer|executives?)"),
            Pattern.compile("(?<=\\p{L}[ ,.]{1,2})\\p{Lu}\\p{L}+")),
    PLACE(any("where|(?:which|what) (?:city|state|country|court|place)"),
            Pattern.compile(
                    "\\b(?:in|at|from|of|near|outside) (?:the )?\\p{Lu}|-(?:based|registered|headquartered)\\b")),
    ANYTHING(Pattern.compile(""), Pattern.compile("(?!)"));

    private final Pattern asks;
    private final Pattern shows;

    AskedFor(Pattern asks, Pattern shows) {
        this.asks = asks;
        this.shows = shows;
    }

    static AskedFor by(String question) {
        return Arrays.stream(values()).filter(kind -> kind.asks.matcher(question).find())
                .findFirst().orElse(ANYTHING);
    }

    boolean isShownBy(String sentence) {
        return shows.matcher(sentence).find();
    }

    /** Whether a sentence that does not show it may still answer: a person may be meant by "she", a place by "there". */
    boolean isOptional() {
        return this == PERSON || this == PLACE || this == ANYTHING;
    }

    /** In capitals or not. */
    private static Pattern any(String... words) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", words) + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE);
    }
}

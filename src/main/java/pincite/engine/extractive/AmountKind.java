package pincite.engine.extractive;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an amount is measured in, as far as the question tells. */
enum AmountKind {

    SHARE("percent|percentage|share|proportion|fraction|rate", "%|per ?cent|third|quarter|half"),
    MONEY("cost|costs|price|pay|paid|worth|money|spend|spent|revenue|revenues|salary|fine|budget|earn|earned|raise|raised"
            + "|invest|invested|sold|bought|dollars|euros|pounds", "[$€£¥]|\\b(?:dollars|euros|pounds|cents)\\b"),
    TIME("how long|how often",
            "\\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|century)\\b"
                    + "|^(?i:once|twice|every)\\b"),
    LENGTH("how (?:far|high|large|big|tall|wide|deep|long)",
            "\\b(?:miles?|k?m|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|square|(?:kilo|centi|milli)?met(?:er|re)s?)\\b");

    private final Pattern asks;
    private final Pattern shows;

    AmountKind(String asks, String shows) {
        this.asks = Pattern.compile("\\b(?:" + asks + ")\\b", Pattern.CASE_INSENSITIVE);
        this.shows = Pattern.compile(shows);
    }

    static Optional<AmountKind> by(String question) {
        return Arrays.stream(values()).filter(kind -> kind.asks.matcher(question).find()).findFirst();
    }

    boolean isShownBy(String amount) {
        return shows.matcher(amount).find();
    }
}

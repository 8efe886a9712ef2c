package pincite.engine.extractive.worded;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.engine.extractive.candidate.Candidate;

/** What a question wants to have measured: no sentence without such a measure answers "How old is she?" or "How long is the weir?". */
public enum AskedMeasure {

    /** An age, or what tells it: "54", "aged nine", "founded in 1952", "for seventy years". */
    AGE(Pattern.compile("(?i)(?:^|\\W)how old (?:is|was|are|were)\\b"),
            Pattern.compile(
                    "(?i)\\byears?[ -]old\\b|\\baged?\\b|, \\d{1,3},|\\bborn\\b|\\bage of\\b|\\bcentury\\b|\\bcenturies\\b|\\bbirthday\\b"
                            + "|\\b(?:in|since|from|to|of) (?:1[0-9]|20)\\d\\d\\b|\\byears ago\\b|\\btoddler\\b|\\bmonths?[ -]old\\b")),
    /** A length, of a thing or of time. */
    LENGTH(Pattern
            .compile(
                    "(?i)(?:^|\\W)how long (?:is|was|are|were|will|did|does|do|has|have|had|would|can|could|must|should)\\b"),
            Pattern.compile(
                    "(?i)\\b(?:second|minute|hour|day|night|week|month|year|decade|centur|generation|mile|kilomet|metre|meter|feet|foot|inch|yard|page|word)\\p{L}*"
                            + "|\\b(?:km|cm|mm|ft|m|since|until|till|forever|indefinitely|always|overnight|lifelong|life|temporar\\p{L}*|permanent\\p{L}*"
                            + "|morning|afternoon|evening|noon|midnight|january|february|march|april|june|july|august|september|october|november|december)\\b"
                            + "|\\b(?:1[0-9]|20)\\d\\d\\b|\\bmay \\d|\\bin may\\b"));

    private final Pattern question;
    private final Pattern measure;

    AskedMeasure(Pattern question, Pattern measure) {
        this.question = question;
        this.measure = measure;
    }

    /** Without the sentences that measure no such thing. */
    public static List<Candidate> only(List<Candidate> ranked, String question) {
        return of(question).map(asked -> ranked.stream().filter(candidate -> asked.isIn(candidate.sentence().read()))
                .toList()).orElse(ranked);
    }

    static Optional<AskedMeasure> of(String question) {
        return Stream.of(values()).filter(each -> each.question.matcher(question).find()).findFirst();
    }

    boolean isIn(String sentence) {
        return measure.matcher(sentence).find();
    }
}

package pincite.english;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a word is spelt elsewhere: "apologise" and "apologize", "harbour" and "harbor". Some of them are no words, which does no harm where they are looked for. */
public final class SpellingVariants {

    private static final List<Rule> RULES = Stream.of(
            both("(?<=\\p{L}{3})our(?!\\p{L}{0,30}our)", "our", "(?<=\\p{L}{3})or", "or"),
            both("is(?=e|ing|ation)", "is", "iz(?=e|ing|ation)", "iz"),
            both("ys(?=e|ing)", "ys", "yz(?=e|ing)", "yz"),
            both("(?<=\\p{L}{2})tre(?=s?$)", "tre", "(?<=\\p{L}{2})ter(?=s?$)", "ter"),
            both("enc(?=e)", "enc", "ens(?=e)", "ens"),
            both("ogue(?=s?$)", "ogue", "og(?=s?$)", "og"),
            both("ll(?=ed$|ing$|er)", "ll", "(?<!l)l(?=ed$|ing$|er)", "l"),
            both("gement", "gement", "gment", "gment"),
            both("gramme", "gramme", "gram(?!m)", "gram"),
            both("(?<=\\p{L}e)d$", "d", "(?<=\\p{L}e)$", "")).flatMap(rules -> rules).toList();

    private SpellingVariants() {
    }

    /** @param to what stands for what is found */
    private record Rule(Pattern from, String to) {
    }

    private static Stream<Rule> both(String from, String written, String other, String writtenOtherwise) {
        return Stream.of(new Rule(Pattern.compile(from), writtenOtherwise), new Rule(Pattern.compile(other), written));
    }

    /** Without the word itself. */
    public static Stream<String> of(String lower) {
        return RULES.stream().map(rule -> rule.from.matcher(lower).replaceAll(rule.to))
                .filter(variant -> !variant.equals(lower)).distinct();
    }
}

package pincite.passage.instruction;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Letters of other alphabets that look like English ones. */
final class Homoglyphs {

    private static final String OTHER = "аеорсухіѕјԁһӏАВЕКМНОРСТУХІЅЈοΟΑΒΕΖΗΙΚΜΝΡΤΥΧɡıոսց";
    private static final String LATIN = "aeopcyxisjdhlABEKMHOPCTYXISJoOABEZHIKMNPTYXginug";
    private static final Map<Integer, String> LOOKALIKES = java.util.stream.IntStream.range(0, OTHER.length()).boxed()
            .collect(Collectors.toMap(at -> (int) OTHER.charAt(at), at -> LATIN.substring(at, at + 1)));
    /** Where those letters are; quotation marks and dashes are behind them. */
    private static final int LAST_LATIN = 0x250;
    private static final int LAST_ALPHABET = 0x590;
    private static final Pattern ANY = Pattern.compile("[" + OTHER + "]");
    /** Words of two alphabets; not so "μm" and "β-blocker". */
    private static final Pattern MIXED = Pattern
            .compile("[A-Za-z]{1,3}[аеорсухіѕјԁһӏοոսցɡ]|[аеорсухіѕјԁһӏοոսցɡ][A-Za-z]");

    private Homoglyphs() {
    }

    static boolean areIn(String text) {
        return text.chars().anyMatch(unit -> unit > LAST_LATIN && unit < LAST_ALPHABET) && MIXED.matcher(text).find();
    }

    static String folded(String text) {
        return areIn(text)
                ? ANY.matcher(text).replaceAll(letter -> LOOKALIKES.get((int) letter.group().charAt(0)))
                : text;
    }
}

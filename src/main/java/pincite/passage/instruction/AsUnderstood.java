package pincite.passage.instruction;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A paragraph as a model would understand it, however its letters are written. */
final class AsUnderstood {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{034f}\\x{3164}\\x{fe00}-\\x{fe0f}]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern QUOTATION = Pattern
            .compile("“[^“”]{0,600}”|\"[^\"]{0,600}\"|``[^`]{0,600}?\'\'|«[^«»]{0,600}»|‘[^‘’]{8,600}’(?!\\p{L})");
    /** Somebody's: then these are the words of a person in the story. */
    private static final Expressions SAID = Expressions.of(Pattern.compile(
            "(?i)\\b(?:sa(?:id|ys?|ying)|told|tells|wrote|writes|asked|asks|warn(?:ed|s)|repl(?:ied|ies)|shouted|read(?:s|ing)?|instructed|ordered"
                    + "|added|explained|demanded|advised|heard|hear|words?|phrase|messages?|called|calls|titled|entitled|urged|recalled|answered"
                    + "|insisted|argued|claimed|cited|according to|quoted|joked|posted|tweeted|testified|began|continued|went on|noted|declared"
                    + "|stated|announced|commented|headline[ds]?|labell?ed|sign|slogan|motto|song|book|novel|film|typed|hid|chanted|yelled|sang|cried)\\b"));

    private AsUnderstood() {
    }

    static String of(String text) {
        var seen = UNSEEN.matcher(Homoglyphs.folded(Normalizer.normalize(text, Normalizer.Form.NFKC))).replaceAll("");
        return SPACE.matcher(seen).replaceAll(" ").strip();
    }

    /** What nobody in the story said; what is in quotation marks of nobody is the article's own. */
    static String withoutQuotations(String read) {
        var outside = QUOTATION.matcher(read).replaceAll("“”");
        return SAID.areIn(outside) ? outside : read;
    }
}

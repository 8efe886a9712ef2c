package pincite.engine.reading.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words in the colour of what is said to be behind them. */
final class Colours {

    private static final Pattern WORDS = Pattern.compile("(?:^|;)color:([^;!]+)");
    private static final Pattern BEHIND = Pattern.compile("(?:^|;)background(?:-color)?:([^;!]+)");

    private Colours() {
    }

    /** @param style declarations without spaces, in small letters */
    static boolean areOne(String style) {
        return last(WORDS, style).filter(words -> words.equals(last(BEHIND, style).orElse(""))).isPresent();
    }

    private static Optional<String> last(Pattern pattern, String style) {
        return pattern.matcher(style).results().map(found -> named(found.group(1))).reduce((first, next) -> next);
    }

    private static String named(String colour) {
        return switch (colour) {
            case "#fff", "#ffffff", "rgb(255,255,255)", "rgba(255,255,255,1)" -> "white";
            case "#000", "#000000", "rgb(0,0,0)", "rgba(0,0,0,1)" -> "black";
            default -> colour;
        };
    }
}

package pincite.pattern;

import java.util.regex.Pattern;

/**
 * A regular expression of ours.
 *
 * @param place   the class that holds it, and its field or method
 * @param isWhole whether it is only held against whole texts
 */
record OwnPattern(String place, Pattern pattern, boolean isWhole) {

    /** Where matching is ended. */
    static final long MOST = 20_000_000;

    static OwnPattern of(String place, String expression, int flags, boolean isWhole) {
        return new OwnPattern(place, Pattern.compile(expression, flags), isWhole);
    }

    /** How often it looks into the text until all is found. */
    long looks(String text) {
        var counted = new CountedText(text, MOST);
        try {
            match(counted);
        } catch (CountedText.TooMuch e) {
            return MOST;
        } catch (StackOverflowError e) {
            // It stopped there, which is soon enough; whoever matches articles is ready for it.
            return counted.looks();
        }
        return counted.looks();
    }

    private void match(CountedText text) {
        var matcher = pattern.matcher(text);
        if (isWhole) {
            matcher.matches();
            return;
        }
        while (matcher.find()) {
            continue;
        }
    }

    String key() {
        return pattern.pattern() + pattern.flags() + isWhole;
    }

    @Override
    public String toString() {
        return place + ": " + pattern;
    }
}

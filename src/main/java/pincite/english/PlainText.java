package pincite.english;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text as a person reads it, with the way back to its letters: characters that are not seen are gone, ligatures are their letters,
 * marks are on the letters that they were typed behind, and a word that a line end broke is whole.
 *
 * @param text   as it is read
 * @param starts where each UTF-16 unit of it comes from, in UTF-16 units of the source; -1 for what stands nowhere
 * @param ends   behind what it comes from
 */
public record PlainText(String text, int[] starts, int[] ends) {

    private static final int NOWHERE = -1;
    private static final char GROUP = '\u00a0';
    private static final int DIGITS_OF_A_GROUP = 3;
    /** Below are the characters of ASCII, and below the other the first mark that is set on a letter. */
    private static final char ORDINARY = 0x80;
    private static final char MARKS = 0x300;

    /** Where words stand in the source, in UTF-16 units: {@code [start, end)}. */
    public record Place(int start, int end) {
    }

    public PlainText {
        if (starts.length != text.length() || ends.length != text.length()) {
            throw new IllegalArgumentException("Not every character has a place: " + text);
        }
    }

    public static PlainText of(String source) {
        return new Maker(source).make();
    }

    /** What is read of words, in one line. */
    public static String line(String words) {
        return of(words).inOneLine().text();
    }

    /** Words that stand nowhere in the source. */
    public static PlainText said(String words) {
        var nowhere = new int[words.length()];
        Arrays.fill(nowhere, NOWHERE);
        return new PlainText(words, nowhere, nowhere.clone());
    }

    /** One behind the other. */
    public static PlainText joined(List<PlainText> parts) {
        return new PlainText(String.join("", parts.stream().map(PlainText::text).toList()),
                places(parts.stream().map(PlainText::starts)), places(parts.stream().map(PlainText::ends)));
    }

    private static int[] places(Stream<int[]> parts) {
        return parts.flatMapToInt(IntStream::of).toArray();
    }

    /** Of a text in which this one's source stands at that place. */
    public PlainText shifted(int by) {
        return new PlainText(text, shifted(starts, by), shifted(ends, by));
    }

    private static int[] shifted(int[] places, int by) {
        return IntStream.of(places).map(place -> place == NOWHERE ? NOWHERE : place + by).toArray();
    }

    /** Where words of it come from; empty where some of them stand nowhere. */
    public Optional<Place> source(int start, int end) {
        return IntStream.range(start, end).anyMatch(at -> starts[at] == NOWHERE)
                ? Optional.empty()
                : Optional.of(new Place(starts[start], ends[end - 1]));
    }

    /** Runs of space and line ends are one space. */
    public PlainText inOneLine() {
        var kept = IntStream.range(0, text.length())
                .filter(at -> !isSpace(at) || at > 0 && !isSpace(at - 1) && at < text.length() - 1).toArray();
        var line = new StringBuilder(kept.length);
        IntStream.of(kept).forEach(at -> line.append(isSpace(at) ? ' ' : text.charAt(at)));
        return new PlainText(line.toString(), picked(starts, kept), picked(ends, kept));
    }

    private boolean isSpace(int at) {
        return text.charAt(at) != GROUP && Character.isWhitespace(text.charAt(at));
    }

    private static int[] picked(int[] places, int... kept) {
        return IntStream.of(kept).map(at -> places[at]).toArray();
    }

    /** Takes one run of the source after the other. */
    private static final class Maker {

        private final String source;
        private final StringBuilder text = new StringBuilder();
        private final int[] starts;
        private final int[] ends;

        Maker(String source) {
            this.source = source;
            this.starts = new int[source.length() * 3];
            this.ends = new int[source.length() * 3];
        }

        PlainText make() {
            for (int at = 0; at < source.length();) {
                at = take(at);
            }
            return new PlainText(text.toString(), Arrays.copyOf(starts, text.length()),
                    Arrays.copyOf(ends, text.length()));
        }

        /** Gives where the next run starts. */
        private int take(int at) {
            if (isOrdinary(at)) {
                put(source.charAt(at), at, at + 1);
                return at + 1;
            }
            int broken = LineEnd.end(source, at);
            if (broken > at) {
                LineEnd.kept(source, at, broken).ifPresent(hyphen -> put(hyphen, at, broken));
                return broken;
            }
            int unseen = Typography.afterUnseen(source, at);
            return unseen > at ? unseen : takeLetter(at);
        }

        /** As most are: nothing is done to it, and no mark is set on it. */
        private boolean isOrdinary(int at) {
            return source.charAt(at) < ORDINARY && source.charAt(at) != '-'
                    && (at + 1 == source.length() || source.charAt(at + 1) < MARKS);
        }

        private int takeLetter(int at) {
            int end = at + Character.charCount(source.codePointAt(at));
            int marks = end;
            while (marks < source.length() && Typography.isMark(source.codePointAt(marks))) {
                marks += Character.charCount(source.codePointAt(marks));
            }
            var letter = source.substring(at, marks);
            put(marks > end ? Normalizer.normalize(letter, Normalizer.Form.NFC) : opened(letter, at), at, marks);
            return marks;
        }

        private String opened(String letter, int at) {
            return isGroupSpace(at) ? String.valueOf(GROUP) : Typography.opened(letter);
        }

        /** "250 000" with a space at which no line ends is one number. */
        private boolean isGroupSpace(int at) {
            return Typography.isNarrowSpace(source.charAt(at)) && at > 0 && Character.isDigit(source.charAt(at - 1))
                    && digitsFrom(at + 1) == DIGITS_OF_A_GROUP;
        }

        private long digitsFrom(int place) {
            return source.substring(Math.min(place, source.length())).chars().takeWhile(Character::isDigit)
                    .limit(DIGITS_OF_A_GROUP + 1).count();
        }

        private void put(String read, int start, int end) {
            for (int each = 0; each < read.length(); each++) {
                put(read.charAt(each), start, end);
            }
        }

        private void put(char read, int start, int end) {
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(read);
        }
    }
}

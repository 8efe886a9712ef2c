package pincite.channel.slack.say.block;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text where it hurts least: between paragraphs, lines, sentences, words. */
final class Cuts {

    /** A section holds 3,000; what stands around the words needs some of it. */
    private static final int LONGEST = 2_000;
    private static final String MORE = " …";
    private static final List<String> PLACES = List.of("\n\n", "\n", ". ", " ");

    private Cuts() {
    }

    /** So much of it as stands in one piece, and a mark where that is not all. */
    static String beginning(String text) {
        var pieces = of(text);
        return pieces.size() == 1 ? pieces.get(0) : pieces.get(0) + MORE;
    }

    /** All of it, each piece but the last with a mark that it goes on. */
    static List<String> marked(String text) {
        var pieces = new ArrayList<>(of(text));
        var last = pieces.remove(pieces.size() - 1);
        pieces.replaceAll(piece -> piece + MORE);
        pieces.add(last);
        return pieces;
    }

    /** Put together again, the pieces are the text but for space between them. */
    static List<String> of(String text) {
        return of(text, LONGEST).stream().flatMap(piece -> fitting(piece).stream()).toList();
    }

    /** Signs that are escaped take up to five letters. */
    private static List<String> fitting(String piece) {
        return Mrkdwn.words(piece).length() <= LONGEST
                ? List.of(piece)
                : of(piece, piece.length() / 2).stream().flatMap(half -> fitting(half).stream()).toList();
    }

    private static List<String> of(String text, int longest) {
        var pieces = new ArrayList<String>();
        var rest = text.strip();
        while (rest.length() > longest) {
            int end = end(rest, longest);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        pieces.add(rest);
        return pieces;
    }

    /** In the second half, so that each piece is worth a paragraph. */
    private static int end(String text, int longest) {
        for (var place : PLACES) {
            int at = text.lastIndexOf(place, longest - place.length());
            if (at >= longest / 2) {
                return at + place.length();
            }
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}

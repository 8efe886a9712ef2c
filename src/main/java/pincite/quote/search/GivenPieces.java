package pincite.quote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.FoldedText;
import pincite.quote.search.QuoteToken.Form;

/**
 * A quote as its pieces.
 *
 * @param behind what comes behind the last of them
 * @param ending marks that close the quote and may be the article's
 */
record GivenPieces(List<QuotePiece> pieces, Joint behind, List<QuoteToken> ending) {

    private static final Pattern PART = Pattern
            .compile("(?<ellipsis>[\\[(] ?\\.(?: ?\\.){1,4} ?[\\])]|\\.(?: ?\\.){2,4})"
                    + "|\\[(?<letter>\\p{L})\\](?<rest>[\\p{L}\\p{N}']++)|(?<stem>\\p{L}{2,40}+)\\[\\p{L}{0,6}\\]"
                    + "|\\[(?<own>[^\\[\\]]{0,300})\\]|(?<token>" + QuoteToken.TOKEN + ")");
    /** What quoters say of the quote itself. */
    private static final Pattern REMARK = Pattern
            .compile("(?i)sic[.!]?|(?:emphasis|italics) (?:added|mine|ours|supplied|omitted)|(?:my|our) emphasis");

    GivenPieces {
        pieces = List.copyOf(pieces);
        ending = List.copyOf(ending);
    }

    /** In which an ellipsis and brackets are marks as others. */
    static GivenPieces literal(String quote) {
        var reading = new Reading();
        QuoteToken.in(FoldedText.fold(unwrapped(quote))).forEach(reading::add);
        return reading.end();
    }

    /** In which they are the quoter's. */
    static GivenPieces of(String quote) {
        var reading = new Reading();
        var parts = PART.matcher(FoldedText.fold(unwrapped(quote)));
        while (parts.find()) {
            reading.take(parts);
        }
        return reading.end();
    }

    /** Without the quotation marks around it. */
    private static String unwrapped(String quote) {
        var folded = FoldedText.fold(quote);
        boolean isWrapped = folded.length() > 2 && folded.charAt(0) == folded.charAt(folded.length() - 1)
                && (folded.charAt(0) == '"' || folded.charAt(0) == '\'');
        return isWrapped ? unwrapped(folded.substring(1, folded.length() - 1)) : folded;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Has an ellipsis or brackets. */
    boolean isJoined() {
        return !behind.isNone() || pieces.stream().anyMatch(piece -> !piece.before().isNone());
    }

    /** All that are words. */
    List<QuoteToken> words() {
        return tokens().filter(QuoteToken::isWord).toList();
    }

    Stream<QuoteToken> tokens() {
        return pieces.stream().flatMap(piece -> piece.tokens().stream());
    }

    /** Takes one part after the other. */
    private static final class Reading {

        private final List<QuotePiece> pieces = new ArrayList<>();
        private Joint joint = Joint.NONE;
        private List<QuoteToken> open = new ArrayList<>();

        void take(Matcher part) {
            if (part.group("ellipsis") != null) {
                join(Joint.ELLIPSIS);
            } else if (part.group("own") != null) {
                takeOwn(part.group("own").strip());
            } else {
                add(token(part));
            }
        }

        private static QuoteToken token(Matcher part) {
            if (part.group("letter") != null) {
                return QuoteToken.of(part.group("letter") + part.group("rest"), part.start(), Form.EITHER_CASE);
            }
            return part.group("stem") == null
                    ? QuoteToken.of(part.group("token"), part.start())
                    : QuoteToken.of(part.group("stem"), part.start(), Form.STEM);
        }

        private void takeOwn(String own) {
            if (!own.isEmpty() && !REMARK.matcher(own).matches()) {
                join(new Joint(false, own));
            }
        }

        private void join(Joint next) {
            close();
            joint = joint.and(next);
        }

        private void close() {
            if (!open.isEmpty()) {
                pieces.add(new QuotePiece(joint, open));
                joint = Joint.NONE;
                open = new ArrayList<>();
            }
        }

        void add(QuoteToken token) {
            open.add(token);
        }

        GivenPieces end() {
            close();
            var bare = IntStream.range(0, pieces.size()).mapToObj(this::bare)
                    .filter(piece -> !piece.tokens().isEmpty()).toList();
            return new GivenPieces(bare, joint.isNone() ? Joint.NONE : joint, ending(bare));
        }

        private QuotePiece bare(int place) {
            boolean isLast = place == pieces.size() - 1;
            var behind = isLast ? joint : pieces.get(place + 1).before();
            return pieces.get(place).bare(behind, isLast && joint.isNone());
        }

        private List<QuoteToken> ending(List<QuotePiece> bare) {
            if (bare.isEmpty() || !joint.isNone()) {
                return List.of();
            }
            var written = pieces.get(pieces.size() - 1).tokens();
            var kept = bare.get(bare.size() - 1).tokens();
            return written.subList(written.lastIndexOf(kept.get(kept.size() - 1)) + 1, written.size());
        }
    }
}

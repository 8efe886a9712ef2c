package pincite.conversation.follow;

import java.util.List;
import java.util.regex.Pattern;

import pincite.conversation.typed.Shape;
import pincite.english.WordClass;
import pincite.english.Words;

/** Tells what points at something that was said before, and says so little else that nothing can be looked for. */
final class FirstWords {

    private static final Pattern CONTEXT = Pattern
            .compile("(?iu)^(?:(?:what|how) about|and|i meant?|the same for|.*\\bmore (?:about|on))\\s+"
                    + "(?:it|that|this|him|her|them|the other(?: one)?|he|she|they)[\\s?!.]*$|^what happened (?:then|there)[\\s?!.]*$");
    private static final Pattern OTHER = Pattern.compile("(?iu)\\bthe (?:other|former|latter)(?: one)?[\\s?!.]*$");
    /** A verb. */
    private static final int FEW = 1;

    private FirstWords() {
    }

    static boolean isPointing(String asked) {
        var shape = Shape.of(asked);
        if (CONTEXT.matcher(asked).find() || OTHER.matcher(asked).find() || Ellipsis.isBare(shape)) {
            return true;
        }
        var words = Words.withHyphens(asked).all();
        boolean points = words.stream().anyMatch(Pronouns::isOne) && !Pronouns.isEmptyIt(asked);
        long content = words.stream().filter(word -> !word.isOfClosedClass()).count();
        return points && (shape.asks() || shape.isYesOrNo()) && content <= FEW
                && words.stream().skip(1).noneMatch(word -> word.isCapitalised() && !word.isA(WordClass.SUBJECT)
                        || word.isFigure())
                && Noun.in(asked, List.of()).stream().allMatch(noun -> Pronouns.isOne(Words.of(noun.text()).word(0)));
    }
}

package pincite.answer.because;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import pincite.english.Possessive;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/**
 * A part of a question that an article may have or not.
 *
 * @param first  the place of its first word
 * @param behind the place after its last word
 */
record AskedPart(Kind kind, Words question, int first, int behind) {

    /** In code points; who asks may write anything. */
    private static final int LONGEST = 60;
    private static final Set<String> BEFORE_THINGS = WordClass.words(WordClass.ARTICLE, WordClass.DEMONSTRATIVE,
            WordClass.POSSESSIVE, WordClass.QUANTIFIER);
    private static final Set<String> CHOOSING = Set.of("which", "whose");
    /** Their last full stop belongs to them. */
    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})+");
    private static final String SIGNS = "$€£¥";

    /** What it is. */
    enum Kind {
        NAME,
        FIGURE,
        WORD
    }

    AskedPart {
        if (first < 0 || behind <= first || behind > question.size()) {
            throw new IllegalArgumentException("No part from " + first + " to " + behind + " of " + question.size());
        }
    }

    /** Names and figures say more of what is missing than other words do. */
    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** By what stands before it, for of a verb nobody speaks. */
    boolean isThing() {
        var before = question.lower(first - 1);
        return question.gap(first).equals(" ") && !before.equals("to") && (BEFORE_THINGS.contains(before)
                || CHOOSING.contains(before) || WordClass.PREPOSITION.has(before) || before.endsWith("'s"));
    }

    List<Word> words() {
        return question.all().subList(first, behind);
    }

    /** As the question writes it. */
    String text() {
        var written = Possessive.without(question.text().substring(start(), end()));
        int length = written.codePointCount(0, written.length());
        return length <= LONGEST ? written : written.substring(0, written.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private int start() {
        int start = question.word(first).start();
        boolean hasSign = kind == Kind.FIGURE && start > 0 && SIGNS.indexOf(question.text().charAt(start - 1)) >= 0;
        return hasSign ? start - 1 : start;
    }

    private int end() {
        var last = question.word(behind - 1);
        boolean hasSign = switch (kind) {
            case FIGURE -> question.text().startsWith("%", last.end());
            case NAME -> INITIALS.matcher(last.text()).matches() && question.text().startsWith(".", last.end());
            case WORD -> false;
        };
        return hasSign ? last.end() + 1 : last.end();
    }

    /** The two as one, where nothing but a space or a hyphen is in between. */
    AskedPart with(AskedPart next) {
        return new AskedPart(kind, question, first, next.behind);
    }
}

package pincite.conversation.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import pincite.conversation.typed.IndirectLead;
import pincite.conversation.typed.Shape;
import pincite.english.Calendar;
import pincite.english.Typography;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/**
 * A name or a noun with its article, where it stands in a question.
 *
 * @param start in UTF-16 units
 */
record Noun(String text, int start, int end, boolean isName) {

    private static final int LONGEST = 4;

    /**
     * From left to right, after the words that ask.
     *
     * @param known texts in which a noun of several words stands if it is one
     */
    static List<Noun> in(String question, List<String> known) {
        var words = Words.withHyphens(question).all();
        var found = new ArrayList<Noun>();
        for (int at = first(question, words); at < words.size(); at++) {
            int end = end(question, words, at, known);
            if (end > at) {
                found.add(of(question, words, at, end));
                at = end - 1;
            }
        }
        return found;
    }

    /** "Tell" is no name. */
    private static int first(String question, List<Word> words) {
        int asking = Shape.of(question).asking();
        return asking == 0 && !words.isEmpty() && words.get(0).text().matches(IndirectLead.ORDER) ? 1 : asking;
    }

    private static Noun of(String question, List<Word> words, int at, int end) {
        int start = words.get(at).start();
        int stop = words.get(end - 1).end();
        boolean isName = words.get(at).isCapitalised() || end - at > 1 && words.get(at + 1).isCapitalised();
        return new Noun(question.substring(start, stop), start, stop, isName);
    }

    private static int end(String question, List<Word> words, int at, List<String> known) {
        var word = words.get(at);
        if (word.isDeterminer() && at + 1 < words.size()) {
            return afterArticle(question, words, at + 1, known);
        }
        if (isNamePart(word)) {
            return afterName(question, words, at);
        }
        return word.isPlural() && !word.isOfClosedClass() ? at + 1 : at;
    }

    private static boolean isNamePart(Word word) {
        return word.isCapitalised() && !word.isOfClosedClass() || word.text().equals("US");
    }

    private static int afterName(String question, List<Word> words, int at) {
        int end = at + 1;
        while (end < words.size() && isNamePart(words.get(end)) && isBeside(question, words, end)) {
            end++;
        }
        return end;
    }

    private static int afterArticle(String question, List<Word> words, int at, List<String> known) {
        if (isNamePart(words.get(at))) {
            return afterName(question, words, at);
        }
        int end = afterNoun(question, words, at, known);
        boolean goesOn = end > at && end + 1 < words.size() && words.get(end).lower().equals("of");
        return goesOn ? Math.max(end, Math.max(end(question, words, end + 1, known), end + 2)) : end;
    }

    /** The longest run that the known texts have; else one word. */
    private static int afterNoun(String question, List<Word> words, int at, List<String> known) {
        int most = at;
        while (most < words.size() && most - at < LONGEST && !words.get(most).isOfClosedClass()
                && (most == at || !words.get(most).isParticiple() && isBeside(question, words, most))) {
            most++;
        }
        for (int end = most; end > at + 1; end--) {
            if (isKnown(question.substring(words.get(at).start(), words.get(end - 1).end()), known)) {
                return end;
            }
        }
        return Math.min(most, at + 1);
    }

    private static boolean isKnown(String noun, List<String> known) {
        var wanted = noun.toLowerCase(Locale.ROOT);
        return known.stream().map(text -> text.toLowerCase(Locale.ROOT)).anyMatch(text -> {
            int at = text.indexOf(wanted);
            return at >= 0 && Typography.isWordEdge(text, at + wanted.length());
        });
    }

    private static boolean isBeside(String question, List<Word> words, int at) {
        return question.substring(words.get(at - 1).end(), words.get(at).start()).matches("\\.? ");
    }

    boolean isPlural() {
        var words = Words.withHyphens(text.replaceFirst(" of .*", "")).all();
        return !isName && words.get(words.size() - 1).isPlural();
    }

    /** Whether it tells a person by office: "the judge". */
    boolean isRole() {
        return !isName && Words.withHyphens(text.replaceFirst(" of .*", "")).all().stream()
                .anyMatch(word -> WordClass.OFFICE.has(word.singular()));
    }

    /** Of "the chief executive of Acme", "Acme". */
    Stream<Noun> withoutOffice() {
        int of = text.indexOf(" of ");
        return isRole() && of >= 0 ? in("is " + text.substring(of + 4), List.of()).stream() : Stream.of(this);
    }

    boolean isTime() {
        return Words.withHyphens(text).all().stream().map(Word::text).anyMatch(Calendar::isTime);
    }
}

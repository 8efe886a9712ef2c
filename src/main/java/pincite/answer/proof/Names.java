package pincite.answer.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.Possessive;
import pincite.english.Typography;
import pincite.english.Word;

/** The proper names of a text: runs of words with a capital that no start of a sentence explains. */
final class Names {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['.-][\\p{L}\\p{N}]+)*+");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})*");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}.*");
    private static final Pattern INNER_CAPITAL_OR_DIGIT = Pattern.compile("\\p{L}.*[\\p{Lu}\\p{N}].*");
    /** An opening quotation mark does, a closing one does not. */
    private static final Pattern STARTS_SENTENCE = Pattern.compile("[.!?:]|[ (]\"");
    private static final Set<String> NEVER = Set.of("The", "A", "An", "I");

    /** @param isFirst of its sentence */
    private record Word(String text, boolean isFirst) {

        private boolean isName(Set<String> known) {
            boolean isCapitalised = CAPITAL.matcher(text).matches() && (!isFirst || known.contains(text));
            return !NEVER.contains(text) && (isCapitalised || INNER_CAPITAL_OR_DIGIT.matcher(text).matches());
        }
    }

    /** Words with nothing between them but a space, or the full stop of an initial. */
    private final List<List<Word>> stretches = new ArrayList<>();

    private Names(String folded) {
        var words = WORD.matcher(folded);
        var before = "";
        for (int end = 0; words.find(); end = words.end()) {
            add(before, folded.substring(end, words.start()), words.group());
            before = words.group();
        }
    }

    /** @param folded as {@link Typography} folds it */
    static Names of(String folded) {
        return new Names(folded);
    }

    /** @param quoted where a word that starts a sentence may show that it is a name */
    Set<List<String>> among(Collection<Names> quoted) {
        var known = quoted.stream().flatMap(Names::capitalised).collect(Collectors.toSet());
        return stretches.stream().flatMap(stretch -> runs(stretch, known).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name's words stand here one after the other. */
    boolean hold(List<String> name) {
        return stretches.stream().map(stretch -> stretch.stream().map(Word::text).toList())
                .anyMatch(words -> Collections.indexOfSubList(words, name) >= 0);
    }

    private void add(String before, String between, String word) {
        boolean isAfterInitial = between.equals(". ") && INITIALS.matcher(before).matches();
        boolean isJoined = !before.isEmpty() && (between.equals(" ") || isAfterInitial);
        if (!isJoined) {
            stretches.add(new ArrayList<>());
        }
        boolean isFirst = before.isEmpty() || !isJoined && STARTS_SENTENCE.matcher(between).find();
        stretches.get(stretches.size() - 1).add(new Word(plain(word), isFirst));
    }

    /** U.S is US, and Google's is Google. */
    private static String plain(String word) {
        return Possessive.without(word).replace(".", "");
    }

    private Stream<String> capitalised() {
        return stretches.stream().flatMap(List::stream).filter(word -> !word.isFirst).map(Word::text)
                .filter(word -> CAPITAL.matcher(word).matches());
    }

    private static List<List<String>> runs(List<Word> stretch, Set<String> known) {
        var runs = new ArrayList<List<String>>();
        var run = new ArrayList<String>();
        for (var word : stretch) {
            if (word.isName(known)) {
                run.add(word.text);
            } else {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        runs.add(run);
        return runs.stream().filter(names -> !names.isEmpty()).toList();
    }
}

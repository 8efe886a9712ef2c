package pincite.answer.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.Calendar;
import pincite.english.FoldedText;
import pincite.english.Lexicon;
import pincite.english.Possessive;
import pincite.english.ProperNames;
import pincite.english.Words;

/** Finds the proper names of a statement that a sentence does not have. */
final class NameCheck {

    private static final Set<String> INSIDE_NAMES = Set.of("of", "and", "for", "the", "de", "on", "in", "to");
    private static final int LONGEST = 12;

    private final String sentence;
    private final ProperNames names;
    private final List<String> words;
    private final List<ProperNames> cited;

    /** @param cited the other sentences, which may give a name in full */
    NameCheck(String sentence, Collection<String> cited) {
        this.sentence = spelled(sentence);
        this.names = ProperNames.of(this.sentence);
        this.words = words(this.sentence);
        this.cited = cited.stream().map(NameCheck::spelled).map(ProperNames::of).toList();
    }

    /** @param statement without its dates */
    List<String> unborne(String statement) {
        var text = spelled(statement);
        var expanded = expandedAcronyms(words(text));
        return ProperNames.of(text).among(Stream.concat(cited.stream(), Stream.of(names)).toList()).stream()
                .map(this::withoutTitles).filter(name -> !name.isEmpty() && !isBorne(name))
                .filter(name -> !expanded.containsAll(name)).map(name -> String.join(" ", name)).toList();
    }

    /** It is one of the words that an acronym of the sentence stands for. */
    boolean spellsOut(String statement, String word) {
        return expandedAcronyms(words(spelled(statement))).contains(word);
    }

    private boolean isBorne(List<String> name) {
        return names.hold(name) || isShortened(name) || isJoined(name) || isAcronym(name) || isGivenInFull(name);
    }

    /** Words that the sentence has in lower case are none of a name: "Judge" of a judge. */
    private List<String> withoutTitles(List<String> name) {
        return name.stream().filter(word -> !isLowerCase(word) && !isFunctionWord(word)).toList();
    }

    private boolean isLowerCase(String word) {
        return word.length() > 3 && words.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isFunctionWord(String word) {
        return !word.equals(word.toUpperCase(Locale.ROOT)) && Lexicon.isFunctionWord(word.toLowerCase(Locale.ROOT));
    }

    /** "Ada Stone" of "Ada Birch Stone". */
    private boolean isShortened(List<String> name) {
        return names.among(List.of(names)).stream().anyMatch(full -> isInOrder(name, full));
    }

    private static boolean isInOrder(List<String> name, List<String> full) {
        int found = 0;
        for (var word : full) {
            found += found < name.size() && name.get(found).equals(word) ? 1 : 0;
        }
        return found == name.size();
    }

    /** "HarborBoard" of "Harbor Board". */
    private boolean isJoined(List<String> name) {
        var letters = String.join("", name);
        return IntStream.range(0, words.size()).anyMatch(from -> {
            var joined = new StringBuilder();
            for (int place = from; place < words.size() && joined.length() < letters.length(); place++) {
                joined.append(words.get(place));
            }
            return joined.toString().equals(letters);
        });
    }

    private boolean isAcronym(List<String> name) {
        return name.size() == 1 && isAllCapitals(name.get(0)) && !expansion(words, name.get(0)).isEmpty();
    }

    private boolean isGivenInFull(List<String> name) {
        return words.contains(name.get(name.size() - 1)) && cited.stream().anyMatch(other -> other.hold(name));
    }

    /** The words of the statement that spell out an acronym of the sentence. */
    private Set<String> expandedAcronyms(List<String> stated) {
        return words.stream().filter(NameCheck::isAllCapitals).flatMap(word -> expansion(stated, word).stream())
                .collect(Collectors.toSet());
    }

    /** The words that the letters stand for, if they are there one after the other. */
    private static List<String> expansion(List<String> words, String acronym) {
        return IntStream.range(0, words.size()).mapToObj(from -> expansion(words, from, acronym))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<String> expansion(List<String> words, int from, String acronym) {
        var found = new ArrayList<String>();
        for (int place = from; place < Math.min(words.size(), from + LONGEST) && found.size() < acronym.length();) {
            var word = words.get(place++);
            if (word.charAt(0) == acronym.charAt(found.size())) {
                found.add(word);
            } else if (found.isEmpty() || !INSIDE_NAMES.contains(word)) {
                return List.of();
            }
        }
        return found.size() == acronym.length() ? found : List.of();
    }

    private static boolean isAllCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static List<String> words(String text) {
        return Words.folded(text).all().stream().map(word -> Possessive.without(word.text().replace(".", "")))
                .toList();
    }

    /** With months in full, and without hyphens, which come and go in names. */
    private static String spelled(String text) {
        return Calendar.inFull(FoldedText.fold(text)).replace('-', ' ');
    }
}

package pincite.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The proper names of a text, to compare with those of another: runs of words with a capital that no start of a sentence explains. */
public final class ProperNames {

    private static final Pattern INNER_CAPITAL_OR_DIGIT = Pattern.compile("\\p{L}.*[\\p{Lu}\\p{N}].*");
    private static final Set<String> NEVER = Set.of("The", "A", "An", "I");

    private final List<NameWord> words;

    private ProperNames(List<NameWord> words) {
        this.words = words;
    }

    /** @param folded as {@link FoldedText} folds it */
    public static ProperNames of(String folded) {
        return new ProperNames(NameWord.in(Words.withHyphens(folded)));
    }

    /** @param quoted where a word that starts a sentence may show that it is a name */
    public Set<List<String>> among(Collection<ProperNames> quoted) {
        var known = quoted.stream().flatMap(ProperNames::capitalised).collect(Collectors.toSet());
        return stretches(known).stream().filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name's words stand here one after the other. */
    public boolean hold(List<String> name) {
        return stretches().stream().anyMatch(stretch -> Collections.indexOfSubList(stretch, name) >= 0);
    }

    private Stream<String> capitalised() {
        return words.stream().filter(word -> !word.isFirst() && word.isCapitalised()).map(NameWord::plain);
    }

    private static boolean isName(NameWord word, Set<String> known) {
        boolean isCapitalised = word.isCapitalised() && (!word.isFirst() || known.contains(word.plain()));
        return !NEVER.contains(word.plain())
                && (isCapitalised || INNER_CAPITAL_OR_DIGIT.matcher(word.plain()).matches());
    }

    private List<List<String>> stretches() {
        var stretches = new ArrayList<List<String>>();
        for (var word : words) {
            if (!word.isJoined()) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(word.plain());
        }
        return stretches;
    }

    /** Of words that are names, some of them empty. */
    private List<List<String>> stretches(Set<String> known) {
        var names = new ArrayList<List<String>>();
        for (var word : words) {
            boolean isName = isName(word, known);
            if (!isName || !word.isJoined() || names.isEmpty()) {
                names.add(new ArrayList<>());
            }
            if (isName) {
                names.get(names.size() - 1).add(word.plain());
            }
        }
        return names;
    }
}

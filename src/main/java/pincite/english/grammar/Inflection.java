package pincite.english.grammar;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import pincite.english.WordLists;

/** Forms of one word: "denies" and "denied", "men" and "man", "broken" and "break". What is derived, as "denial", is another word. */
public final class Inflection {

    private static final Map<String, Set<String>> IRREGULAR = irregular();
    private static final Set<String> PASTS = Set.copyOf(WordLists.lines("pasts.txt"));
    private static final int SHORTEST = 3;

    private Inflection() {
    }

    public static boolean areForms(String lower, String other) {
        return lower.equals(other) || bases(lower).stream().anyMatch(bases(other)::contains);
    }

    /** The past of a verb and nothing else: "sank", not "saw". */
    static boolean isPast(String word) {
        return PASTS.contains(word);
    }

    /** What a word may be a form of, itself among it; some are no words, which does no harm where both are asked. */
    public static Set<String> bases(String lower) {
        var bases = new LinkedHashSet<String>();
        bases.add(lower);
        bases.addAll(IRREGULAR.getOrDefault(lower, Set.of()));
        if (lower.length() > SHORTEST) {
            addRegular(lower, bases);
        }
        return bases;
    }

    private static void addRegular(String lower, Set<String> bases) {
        if (lower.endsWith("ies") || lower.endsWith("ied")) {
            bases.add(cut(lower, 3) + "y");
        } else if (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is")) {
            bases.add(cut(lower, 1));
            if (lower.matches(".*(?:s|x|z|ch|sh|o)es")) {
                bases.add(cut(lower, 2));
            }
        } else if (lower.endsWith("ed")) {
            addVerb(cut(lower, 2), bases);
        } else if (lower.endsWith("ing") && lower.length() > SHORTEST + 2) {
            addVerb(cut(lower, 3), bases);
        }
    }

    private static void addVerb(String rest, Set<String> bases) {
        if (rest.length() < 2) {
            return;
        }
        bases.add(rest);
        bases.add(rest + "e");
        if (rest.length() > SHORTEST && rest.charAt(rest.length() - 1) == rest.charAt(rest.length() - 2)) {
            bases.add(cut(rest, 1));
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** Each line: the base, then its forms. */
    private static Map<String, Set<String>> irregular() {
        var irregular = new HashMap<String, Set<String>>();
        for (var line : WordLists.lines("irregular.txt")) {
            var forms = line.strip().split("\\s+");
            for (int form = 1; form < forms.length; form++) {
                irregular.computeIfAbsent(forms[form], word -> new LinkedHashSet<>()).add(forms[0]);
            }
        }
        return irregular;
    }
}

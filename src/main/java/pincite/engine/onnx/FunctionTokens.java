package pincite.engine.onnx;

import java.util.Set;

/** Tokens without a meaning of their own: punctuation, articles, prepositions, auxiliary verbs. Negations are none of them. */
final class FunctionTokens {

    private static final Set<String> WORDS = Set.of("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from",
            "with",
            "as", "into", "and", "or", "but", "that", "which", "is", "are", "was", "were", "be", "been", "being", "has",
            "have",
            "had", "it", "its", "this", "these", "those", "s", "t", "will", "would", "also", "than", "then", "so",
            "if");

    private FunctionTokens() {
    }

    /** As the tokenizer spells them: lower case, {@code ##} before the rest of a word. */
    static boolean mean(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit) && !WORDS.contains(token);
    }
}

package pincite.quote.search;

/**
 * What a quote has for other words of the article.
 *
 * @param given   empty where the quote leaves words out
 * @param article empty where the quote puts words in
 */
public record Difference(String given, String article) {

    public Difference {
        if (given.isEmpty() && article.isEmpty()) {
            throw new IllegalArgumentException("A difference needs words on one side");
        }
    }

    static Difference leftOut(String words) {
        return new Difference("", words);
    }

    static Difference putIn(String words) {
        return new Difference(words, "");
    }
}

package pincite.home;

/** Why a folder cannot be the home, in a sentence. */
public final class HomeException extends RuntimeException {

    HomeException(String sentence) {
        super(sentence);
    }
}

package pincite.index;

import java.nio.file.Path;

/** The index cannot be used; the message says what to do. */
public abstract sealed class IndexException extends RuntimeException {

    private IndexException(String message, Throwable cause) {
        super(message, cause);
    }

    private IndexException(String message) {
        super(message);
    }

    /** Somebody else is writing. */
    public static final class Locked extends IndexException {
        public Locked(Path folder, Throwable cause) {
            super("The index folder " + folder
                    + " is being written by another process. Wait until it is done, or give this one"
                    + " a folder of its own with pincite.index.folder.", cause);
        }

        public Locked(String sentence) {
            super(sentence);
        }
    }

    /** The index, or a file of it, is not what was written. */
    public static final class Damaged extends IndexException {
        public Damaged(String sentence) {
            super(sentence);
        }

        public Damaged(Path folder, Throwable cause) {
            super("The index in " + folder + " is damaged (" + cause.getMessage()
                    + "). It is not answered from; run 'index' to"
                    + " build it again from the articles.", cause);
        }
    }

    /** Reading or writing failed. */
    public static final class Failed extends IndexException {
        public Failed(String doing, Path folder, Throwable cause) {
            super("Could not " + doing + " the index in " + folder + ": " + cause
                    + ". Check that the folder can be written and"
                    + " that the disk has room.", cause);
        }
    }

    /** Where it is kept does not answer just now, or not whole; what is asked again later may be answered. */
    public static final class Unavailable extends IndexException {
        public Unavailable(String sentence) {
            super(sentence);
        }

        public Unavailable(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }

    /** A setting, or the state of where it is kept, has to be mended first. */
    public static final class Unusable extends IndexException {
        public Unusable(String sentence) {
            super(sentence);
        }

        public Unusable(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}

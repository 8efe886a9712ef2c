package pincite.corpus.format;

import java.util.List;

/** Keeps what readers made of files, so that it is made once. */
public interface Readings {

    /** Keeps nothing. */
    Readings NONE = (key, reading) -> reading.read();

    /** @param key of the bytes, their name and the reader's version */
    List<ReadArticle> of(String key, Reading reading) throws UnreadableContentException;

    /** Makes it. */
    interface Reading {

        List<ReadArticle> read() throws UnreadableContentException;
    }
}

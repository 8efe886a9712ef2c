package pincite.library;

import java.util.stream.IntStream;

import pincite.access.CurrentCaller;
import pincite.access.Wall;
import pincite.corpus.folder.ArticlesOnDisk;

/**
 * Gives ids to what comes anew. Who does not read everything cannot know which ids are taken by what is hidden from them, so theirs say
 * at the end behind which wall they are, and so does whatever is behind one: what is hidden never has the id that somebody else wants.
 */
record FreeId(Additions additions, ArticlesOnDisk folder) {

    private static final int LONGEST = 200;

    /** The first that is free. */
    String of(String name, Wall wall) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> marked(ArticleName.numbered(name, number), wall)).filter(this::isFree).findFirst()
                .orElseThrow();
    }

    /** As it was asked for, by who can know that it is free. */
    String asWanted(String id, Wall wall) {
        return CurrentCaller.get().readsEverything() ? id : of(id, wall);
    }

    static String marked(String id, Wall wall) {
        return CurrentCaller.get().readsEverything() && wall.equals(Wall.NONE) ? id : id + ArticleName.mark(wall);
    }

    /** Whether it may have become so for who does not read everything. */
    static boolean isMarked(String id, String wanted) {
        return !CurrentCaller.get().readsEverything() && id.startsWith(wanted + ".")
                && id.length() == marked(wanted, Wall.NONE).length();
    }

    private boolean isFree(String id) {
        return additions.find(id).isEmpty() && folder.find(id).isEmpty();
    }

    /** Ids lead nowhere, and nothing hides behind a dot. */
    static void requireFit(String id) {
        if (!id.matches("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*(?:/[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*)*")
                || id.length() > LONGEST) {
            throw new NotTakenException(NotTakenException.Why.UNFIT,
                    "An id is made of letters, digits, hyphens and dots, with slashes between: '" + id + "' is not.");
        }
    }
}

package pincite.english;

/** Characters that nobody sees: soft hyphens, spaces without width, marks of direction. */
final class Unseen {

    private static final int JOINER = 0x200d;

    private Unseen() {
    }

    /** Behind one that stands at the place; the place itself where none does. */
    static int end(String text, int place) {
        int character = text.codePointAt(place);
        return isUnseen(character) || character == JOINER && !joinsPictures(text, place)
                ? place + Character.charCount(character)
                : place;
    }

    static boolean isUnseen(int character) {
        return character == 0xad || character == 0x34f || character == 0x180e
                || character >= 0x200b && character <= 0x200c
                || character >= 0x200e && character <= 0x200f || character >= 0x202a && character <= 0x202e
                || character >= 0x2060 && character <= 0x2069 || character == 0xfeff;
    }

    /** A family is one picture of several. */
    private static boolean joinsPictures(String text, int place) {
        return place > 0 && !Character.isLetterOrDigit(text.codePointBefore(place));
    }
}

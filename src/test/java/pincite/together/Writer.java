package pincite.together;

import java.nio.file.Path;

/** A process that keeps one after the other, and says of each that it is kept. */
final class Writer {

    private Writer() {
    }

    /** @param arguments the store, the folder, the first number, and how many */
    public static void main(String... arguments) {
        var kept = Store.valueOf(arguments[0]).open(Path.of(arguments[1]));
        int first = Integer.parseInt(arguments[2]);
        for (int number = first; number < first + Integer.parseInt(arguments[3]); number++) {
            kept.keep().accept(number);
            System.out.println(number);
        }
    }
}

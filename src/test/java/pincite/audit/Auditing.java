package pincite.audit;

import java.nio.file.Path;

/** A process that puts lines on record. */
final class Auditing {

    private Auditing() {
    }

    /** @param arguments the folder, and how many lines */
    public static void main(String... arguments) {
        var log = new Audited(Path.of(arguments[0])).log();
        for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
            log.put(Audited.happening(number));
            System.out.println(number);
        }
    }
}

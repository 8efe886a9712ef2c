package pincite.killed;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** Indexes, takes votes and turns and keeps answers, all at once and until it is killed, and says what it has done when it is done. */
final class KilledService {

    private final int first;

    private KilledService(int first) {
        this.first = first;
    }

    /** @param arguments the folder, and the number from which to count */
    public static void main(String... arguments) throws InterruptedException {
        var kept = new Kept(Path.of(arguments[0]));
        var service = new KilledService(Integer.parseInt(arguments[1]));
        var threads = List.of(service.doing(Deed.INDEXED, kept::index), service.doing(Deed.VOTED, kept::vote),
                service.doing(Deed.TURNED, kept::turn), service.doing(Deed.ANSWERED, kept::answer));
        System.out.println(Deed.STARTED + " 0");
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
    }

    private Thread doing(Deed deed, IntConsumer work) {
        return new Thread(() -> {
            for (int number = first;; number++) {
                work.accept(number);
                System.out.println(deed + " " + number);
            }
        });
    }
}

package bare;

import picocli.CommandLine.Command;

/** Starts and ends. */
@Command(name = "nothing")
public class Nothing implements Runnable {

    @Override
    public void run() {
        // That it was started is all.
    }
}

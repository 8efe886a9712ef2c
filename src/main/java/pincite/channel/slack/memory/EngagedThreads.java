package pincite.channel.slack.memory;

import java.nio.file.Path;

/** The threads that we were asked in: there, nobody needs to mention us again. */
public final class EngagedThreads {

    /** Of some months in a busy workspace; about 1 MB. */
    private static final int MOST = 20_000;

    private final LastingMap threads;

    public EngagedThreads(Path folder) {
        this(folder, MOST);
    }

    EngagedThreads(Path folder, int most) {
        this.threads = new LastingMap(new LineFile(folder.resolve("threads.txt")), most);
    }

    public void engage(String team, String channel, String thread) {
        threads.put(LastingMap.key(team, channel, thread), "engaged");
    }

    public boolean isEngaged(String team, String channel, String thread) {
        return threads.get(LastingMap.key(team, channel, thread)).isPresent();
    }
}

package pincite.channel.cli;

import java.time.Duration;
import java.util.Optional;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import pincite.index.ingestion.Progress;

/** A progress bar on a terminal, plain lines elsewhere; both on standard error. */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final int LINES = 10;

    private final boolean isTerminal;
    private Optional<ProgressBar> bar = Optional.empty();
    private final long start = System.nanoTime();
    private int lines;

    private TerminalProgress(boolean isTerminal) {
        this.isTerminal = isTerminal;
    }

    static TerminalProgress start() {
        return new TerminalProgress(System.console() != null && System.getenv("TERM") != null);
    }

    @Override
    public void at(int done, int total) {
        if (total == 0) {
            return;
        }
        if (isTerminal) {
            show(done, total);
        } else if (done * LINES / total >= lines) {
            lines = done * LINES / total + 1;
            System.err.println("indexing: " + done + " of " + total + " passages" + left(done, total));
        }
    }

    /** As long as it took so far for each; a bar tells that by itself. */
    private String left(int done, int total) {
        var spent = Duration.ofNanos(System.nanoTime() - start);
        long seconds = done == 0 ? 0 : spent.multipliedBy(total - done).dividedBy(done).toSeconds();
        return seconds == 0
                ? ""
                : ", about " + (seconds < 90 ? seconds + " s" : (seconds + 30) / 60 + " min") + " left";
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    private void show(int done, int total) {
        if (bar.isEmpty()) {
            bar = Optional
                    .of(new ProgressBarBuilder().setTaskName("indexing").setInitialMax(total).setUnit(" passages", 1)
                            .setStyle(ProgressBarStyle.UNICODE_BLOCK).build());
        }
        bar.get().maxHint(total).stepTo(done);
    }
}

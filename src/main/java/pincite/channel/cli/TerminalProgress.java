package pincite.channel.cli;

import java.util.Optional;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import pincite.index.Progress;

/** A progress bar on a terminal, plain lines elsewhere; both on standard error. */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final int LINES = 10;

    private final boolean isTerminal;
    private Optional<ProgressBar> bar = Optional.empty();
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
            System.err.println("indexing: " + done + " of " + total + " passages");
        }
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
        bar.get().stepTo(done);
    }
}

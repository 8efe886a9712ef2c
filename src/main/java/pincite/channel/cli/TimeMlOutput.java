package pincite.channel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

import pincite.evaluation.timeml.TimeMlScore;

/** How well days are read, as a terminal shows it. */
record TimeMlOutput(PrintWriter printer) {

    /** @return the exit code */
    int run(Path folder, boolean asJson) {
        var score = TimeMlScore.of(folder);
        printer.println(asJson ? json(score) : text(score));
        printer.flush();
        return 0;
    }

    private static String text(TimeMlScore score) {
        return score.files() + " files, " + score.marked() + " times marked, " + score.found() + " read\n"
                + score.figures().entrySet().stream()
                        .map(figure -> String.format(Locale.ROOT, "  %-22s %.3f", figure.getKey(), figure.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String json(TimeMlScore score) {
        return score.figures().entrySet().stream()
                .map(figure -> String.format(Locale.ROOT, "\"%s\":%.4f", figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}

package pincite.channel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import pincite.corpus.Printable;
import pincite.evaluation.selftest.ReferenceFigure;
import pincite.evaluation.selftest.SelfTest;

/** Proves that the figures of an evaluation are right, and says of each that is not what it should be. */
record SelfTestText(PrintWriter printer) {

    private static final int DISAGREES = 1;

    /**
     * @param folders with what other scorers printed
     * @return the exit code
     */
    int run(List<Path> folders) {
        var results = folders.isEmpty()
                ? List.of(SelfTest.run())
                : folders.stream().map(SelfTest::run).toList();
        results.forEach(this::print);
        boolean agrees = results.stream().allMatch(SelfTest.Result::agrees);
        printer.println(agrees ? "pass" : "fail");
        printer.flush();
        return agrees ? 0 : DISAGREES;
    }

    private void print(SelfTest.Result result) {
        result.summary().forEach(line -> printer.println(Printable.of("  " + line)));
        result.disagreeing().forEach(this::print);
    }

    private void print(ReferenceFigure figure) {
        printer.println(Printable.of(String.format(Locale.ROOT, "  %s, %s: %.4f, should be %.4f", figure.group(),
                figure.what(), figure.actual(), figure.expected())));
    }
}

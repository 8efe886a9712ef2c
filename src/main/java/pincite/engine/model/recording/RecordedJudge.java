package pincite.engine.model.recording;

import java.nio.file.Path;

import pincite.answer.ModelJudge;

/** Keeps what a model judged, as {@link RecordedWriter} keeps what it wrote. */
public final class RecordedJudge implements ModelJudge {

    private final ModelJudge judge;
    private final Recordings<Opinion> recordings;

    public RecordedJudge(ModelJudge judge, Path folder) {
        this.judge = judge;
        this.recordings = new Recordings<>(folder, "judge " + judge.model() + " " + judge.prompt(), Opinion.class);
    }

    @Override
    public Opinion judge(Examined examined) {
        var file = recordings.next(examined.question() + '\n' + examined.gold() + '\n' + examined.answer());
        return recordings.read(file).orElseGet(() -> recorded(file, judge.judge(examined)));
    }

    private Opinion recorded(Path file, Opinion opinion) {
        recordings.keep(file, opinion);
        return opinion;
    }

    @Override
    public String model() {
        return judge.model();
    }

    @Override
    public String prompt() {
        return judge.prompt();
    }
}

package pincite.evaluation.timeml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.evaluation.text.QuestionSetException;

class TimeMlScoreTest {

    private static final String FILE = "<TimeML><DCT><TIMEX3 type=\"DATE\" value=\"2024-05-14\">May 14</TIMEX3></DCT><TEXT>The weir shut"
            + " <TIMEX3 type=\"DATE\" value=\"2024-05-09\">Thursday</TIMEX3> and reopened on <TIMEX3 type=\"DATE\" value=\"2024-05-12\">Monday</TIMEX3>"
            + " for <TIMEX3 type=\"DURATION\" value=\"P3D\">three days</TIMEX3> until <TIMEX3 type=\"DATE\" value=\"FUTURE_REF\">soon</TIMEX3>.</TEXT></TimeML>";

    @TempDir
    Path folder;

    @Test
    void countsWhatIsReadAndWhatIsRight() throws IOException {
        Files.writeString(folder.resolve("one.tml"), FILE);
        assertThat(TimeMlScore.of(folder)).isEqualTo(new TimeMlScore(1, 2, 3, 2, 2, 1));
        assertThat(TimeMlScore.of(folder).figures()).containsEntry("timeml.strictF1", 0.8)
                .containsEntry("timeml.valueF1", 0.4).containsEntry("timeml.valueAccuracy", 0.5);
    }

    @Test
    void whatIsNoTimeMlIsRefusedByName() throws IOException {
        Files.writeString(folder.resolve("one.tml"), "<TimeML><DCT>");
        assertThatThrownBy(() -> TimeMlScore.of(folder)).isInstanceOf(QuestionSetException.class)
                .hasMessageContaining("one.tml");
    }

    @Test
    void anEmptyFolderIsRefused() {
        assertThatThrownBy(() -> TimeMlScore.of(folder)).isInstanceOf(QuestionSetException.class)
                .hasMessageContaining(".tml");
    }
}

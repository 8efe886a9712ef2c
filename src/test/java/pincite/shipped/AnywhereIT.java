package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where it is run, and on how little, does not show in the answer. */
class AnywhereIT {

    private static final String QUESTION = "Why was the inspection denied?";

    @TempDir
    static Path folder;

    private static ShippedProgram program;
    private static String answer;

    @BeforeAll
    static void askHere() throws Exception {
        program = ShippedProgram.in(folder.resolve("here"));
        answer = program.ask(QUESTION);
        assertThat(answer).contains("additional witnesses", "“inclined to allow the inspection at this time.”");
    }

    /** "I" is no capital of "i" in Turkey, and Chatham is three quarters of an hour from everybody else. */
    @Test
    void answersTheSameInTurkishOnOneProcessorWithoutAHome() throws Exception {
        var elsewhere = ShippedProgram.in(folder.resolve("turkey")).with(List.of("-Xmx256m",
                "-XX:ActiveProcessorCount=1", "-Duser.language=tr", "-Duser.country=TR",
                "-Duser.timezone=Pacific/Chatham", "-Duser.home=/nonexistent")).with(
                        Map.of("LANG", "tr_TR.UTF-8", "LC_ALL", "tr_TR.UTF-8", "TZ", "Pacific/Chatham", "HOME",
                                "/nonexistent"));
        assertThat(elsewhere.ask(QUESTION)).isEqualTo(answer);
    }

    /** As a container has it whose image sets nothing; the index is there and nobody may write it. */
    @Test
    void answersTheSameWithoutALanguageFromAFolderThatItMayNotWrite() throws Exception {
        var readOnly = new ReadOnly(program.folder());
        readOnly.begin();
        try {
            assertThat(program.after(readOnly.asOthers()).with(List.of("-Dfile.encoding=ISO-8859-1"))
                    .with(Map.of("LANG", "C")).ask(QUESTION)).isEqualTo(answer);
        } finally {
            readOnly.end();
        }
    }
}

package pincite.audit;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.Readership;
import pincite.corpus.Sha256;
import pincite.disk.DiskException;
import pincite.disk.FaultyDisk;

class AuditChainTest {

    private static final int MANY = 100;

    @TempDir
    Path folder;

    private Audited log;

    @BeforeEach
    void begin() {
        log = new Audited(folder.resolve("audit"));
    }

    @Test
    void aLineSaysWhoHadWhatAndNeverWhatWasAsked() {
        var question = "Who betrayed Kelmar?";
        CurrentCaller.as(new Caller("key:desk", Set.of(), Readership.PUBLIC),
                () -> log.log().putQuestion(question, List.of("b/2", "a/1", "b/2"), Upshot.DECLINED));
        assertThat(log.lines()).singleElement().asString().doesNotContain("Kelmar", "betrayed")
                .contains("\"number\":1,", "\"who\":\"key:desk\",\"what\":\"question\"",
                        "\"articles\":[\"a/1\",\"b/2\"],\"outcome\":\"declined\"",
                        "\"before\":\"" + AuditLine.NOTHING + "\"", Sha256.of(question));
    }

    @Test
    void nothingIsWrittenWhereItIsOff() {
        var off = new Audited.Config(AuditConfig.RecordState.OFF, log.folder(), Duration.ofDays(1));
        var none = new AuditLog(off, List.of(), Clock.systemUTC());
        none.putQuestion("Who?", List.of(), Upshot.ANSWERED);
        none.put(Audited.happening(1));
        assertThat(log.folder()).doesNotExist();
        assertThat(none.folders()).isEmpty();
    }

    @Test
    void aLineThatAKillToreIsNoLineAndTheNextTakesItsPlace() throws IOException {
        log.with(3);
        Files.writeString(log.files().get(0).path(), "{\"number\":4,\"at\":\"20", APPEND);
        assertThat(log.report().whole()).isTrue();
        log.chain(Audited.NOON).append(Audited.happening(4));
        assertThat(log.report().last()).isEqualTo(4);
        assertThat(log.report().whole()).isTrue();
    }

    /** The first, second, third ... thing that is done on the disk fails, for one line or for good. */
    @Test
    void aLineIsThereOrRefusedAndTheChainIsWhole() {
        var disk = new FaultyDisk(folder);
        boolean hasFailed = true;
        for (int number = 1; hasFailed && number < MANY; number++) {
            var each = new Audited(folder.resolve("audit" + number)).with(2);
            var faulty = new Audited(disk.at(each.folder()));
            if (number % 2 == 0) {
                disk.failAt(number / 2);
            } else {
                disk.failFrom(number / 2 + 1);
            }
            boolean isSaid = isRefused(faulty, 3);
            hasFailed = disk.mend() || number < 10;
            assertThat(each.report().whole()).as("fault " + number).isTrue();
            each.chain(Audited.NOON).append(Audited.happening(4));
            assertThat(each.report().whole()).as("fault " + number).isTrue();
            assertThat(each.lines().size()).isIn(isSaid ? List.of(3, 4) : List.of(4));
        }
        assertThat(hasFailed).isFalse();
    }

    private static boolean isRefused(Audited faulty, int number) {
        try {
            faulty.chain(Audited.NOON).append(Audited.happening(number));
            return false;
        } catch (DiskException e) {
            assertThat(e).hasMessageContaining("pincite.audit.folder");
            return true;
        }
    }

    @Test
    void onWhatWasTamperedWithNothingIsPut() throws IOException {
        log.with(3);
        log.write(log.files().get(0).path(), log.lines().subList(0, 1));
        assertThatThrownBy(() -> log.chain(Audited.NOON).append(Audited.happening(4)))
                .isInstanceOf(DiskException.class).hasMessageContaining("does not end as its head.json says");
        Files.delete(log.folder().resolve(AuditHead.NAME));
        assertThatThrownBy(() -> log.chain(Audited.NOON).append(Audited.happening(4)))
                .hasMessageContaining("has no head.json");
        assertThat(log.lines()).hasSize(1);
    }

    @Test
    void oldDaysGoWholeAndTheRestIsWhole() {
        log.with(40);
        assertThat(log.files()).hasSize(4);
        log.chain(Audited.NOON.plus(Duration.ofDays(365 + 2))).append(Audited.happening(41));
        assertThat(log.files()).hasSize(3);
        assertThat(log.report().whole()).isTrue();
        assertThat(log.report().first()).isEqualTo(21);
        assertThat(AuditLine.read(log.lines().get(0)).orElseThrow().before()).isNotEqualTo(AuditLine.NOTHING);
        log.chain(Audited.NOON.plus(Duration.ofDays(2_000))).append(Audited.happening(42));
        assertThat(log.files()).hasSize(1);
        assertThat(log.report().whole()).isTrue();
    }

    @Test
    void threadsTakeTurns() {
        var one = log.log();
        IntStream.range(0, 200).parallel().forEach(number -> one.put(Audited.happening(number)));
        assertThat(log.report().whole()).isTrue();
        assertThat(log.report().last()).isEqualTo(200);
    }

    /** One ends by itself, the other is killed in the middle. */
    @Test
    void processesTakeTurnsAndMayBeKilled() throws Exception {
        var ending = start(60);
        var killed = start(100_000);
        killed.inputReader().readLine();
        assertThat(ending.waitFor()).isZero();
        killed.destroyForcibly().waitFor();
        assertThat(log.report().faults()).isEmpty();
        assertThat(log.report().last()).isGreaterThan(60);
        log.chain(Audited.NOON).append(Audited.happening(1));
        assertThat(log.report().whole()).isTrue();
    }

    private Process start(int lines) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Auditing.class.getName(), log.folder().toString(),
                String.valueOf(lines)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @Test
    void whatIsNotThereCannotBeRead() {
        assertThatThrownBy(log::report).isInstanceOf(DiskException.class).hasMessageContaining("There is no audit log");
    }
}

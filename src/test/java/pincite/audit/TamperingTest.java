package pincite.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.audit.AuditFault.Kind;

/** Whatever is done to thirty lines in three files shows, and where. */
class TamperingTest {

    @TempDir
    Path folder;

    private Audited log;

    @BeforeEach
    void thirtyLines() {
        log = new Audited(folder).with(30);
    }

    private List<String> faults() {
        return log.report().faults().stream().map(fault -> fault.kind() + " " + fault.line()).toList();
    }

    private Path file(int number) {
        return log.files().get(number).path();
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        var report = log.report();
        assertThat(report.whole()).isTrue();
        assertThat(report.files()).isEqualTo(3);
        assertThat(report.first()).isEqualTo(1);
        assertThat(report.last()).isEqualTo(30);
        assertThat(log.lines().get(29)).endsWith(report.head() + "\"}");
    }

    /** In the order of a line: its number, the time, the caller, an article, the hash before, its own. */
    @ParameterizedTest
    @CsvSource({"\"number\":15, \"number\":14", "T12:00:00Z, T11:00:00Z", "key:desk, key:disk", "case/15, case/51",
            "\"before\":\", \"before\":\"f", "\"hash\":\", \"hash\":\"e", "answered, declined", "200, 500",
            "\"number\", \"numbes\""})
    void aChangedByteShows(String from, String to) {
        var lines = log.read(file(1));
        lines.set(4, lines.get(4).replaceFirst(from, to));
        log.write(file(1), lines);
        assertThat(faults()).containsExactly("CHANGED 15");
    }

    @Test
    void anyByteOfAnyLineShows() throws IOException {
        var whole = Files.readAllBytes(file(1));
        for (int at = 0; at < whole.length; at += 7) {
            var changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file(1), changed);
            assertThat(log.report().whole()).as("byte " + at).isFalse();
        }
    }

    /** Somebody who knows how lines are hashed writes one anew. */
    @Test
    void aLineWrittenAnewShows() {
        var lines = log.read(file(1));
        var before = AuditLine.read(lines.get(3)).orElseThrow();
        var other = AuditLine.of(15, Audited.NOON, Audited.happening(99), before.hash());
        lines.set(4, other.text());
        log.write(file(1), lines);
        assertThat(faults()).containsExactly("CHANGED 15");
    }

    @Test
    void aLineThatIsTakenOutShows() {
        var lines = log.read(file(1));
        lines.remove(4);
        log.write(file(1), lines);
        assertThat(faults()).containsExactly("MISSING 15");
    }

    @Test
    void twoThatAreSwappedShow() {
        var lines = log.read(file(1));
        Collections.swap(lines, 4, 5);
        log.write(file(1), lines);
        assertThat(faults()).containsExactly("REORDERED 15");
    }

    @Test
    void aLineThatIsPutInShows() {
        var lines = log.read(file(1));
        lines.add(5, lines.get(2));
        log.write(file(1), lines);
        assertThat(faults()).containsExactly("ADDED 13");
    }

    @Test
    void aWellMadeLineBehindTheLastShows() {
        var lines = log.read(file(2));
        var last = AuditLine.read(lines.get(9)).orElseThrow();
        lines.add(AuditLine.of(31, Audited.NOON, Audited.happening(31), last.hash()).text());
        log.write(file(2), lines);
        assertThat(faults()).containsExactly("ADDED 31");
    }

    @Test
    void lastLinesThatAreCutShow() {
        log.write(file(2), log.read(file(2)).subList(0, 7));
        assertThat(log.report().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.CUT);
            assertThat(fault.line()).isEqualTo(28);
            assertThat(fault.words()).endsWith("up to 30");
        });
    }

    /** It is in the head as well, and will be put back. */
    @Test
    void theLastLineAloneCannotBeCut() {
        log.write(file(2), log.read(file(2)).subList(0, 9));
        assertThat(log.report().last()).isEqualTo(30);
        log.chain(Audited.NOON).append(Audited.happening(31));
        assertThat(log.lines()).hasSize(31);
        assertThat(log.report().whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, MISSING 1", "1, MISSING 11", "2, CUT 21"})
    void aFileThatIsTakenAwayShows(int number, String fault) throws IOException {
        Files.delete(file(number));
        assertThat(faults()).containsExactly(fault);
    }

    @Test
    void aHeadThatIsTakenAwayOrChangedShows() throws IOException {
        var head = folder.resolve(AuditHead.NAME);
        var before = Files.readString(head);
        Files.writeString(head, before.replace("case/30", "case/31"));
        assertThat(faults()).containsExactly("HEAD 30");
        Files.writeString(head, "{");
        assertThat(faults()).containsExactly("HEAD 30");
        Files.delete(head);
        assertThat(faults()).containsExactly("HEAD 30");
    }

    @Test
    void anOlderHeadShows() throws IOException {
        var head = Files.readString(folder.resolve(AuditHead.NAME));
        log.chain(Audited.NOON).append(Audited.happening(31));
        log.chain(Audited.NOON).append(Audited.happening(32));
        Files.writeString(folder.resolve(AuditHead.NAME), head);
        assertThat(faults()).containsExactly("ADDED 31");
    }

    @Test
    void garbageShows() throws IOException {
        Files.write(file(1), "\n\u0000{\"number\":\n".getBytes(StandardCharsets.UTF_8));
        assertThat(log.report().whole()).isFalse();
    }
}

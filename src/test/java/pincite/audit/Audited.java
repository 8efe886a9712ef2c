package pincite.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An audit log of tests, and what is done to it. */
public record Audited(Path folder) {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** As it is set. */
    public record Config(RecordState state, Path folder, Duration retention) implements AuditConfig {
    }

    public AuditConfig config() {
        return new Config(AuditConfig.RecordState.ON, folder, Duration.ofDays(365));
    }

    public AuditLog log() {
        return new AuditLog(config(), List.of(), Clock.systemUTC());
    }

    AuditChain chain(Instant now) {
        return new AuditChain(AuditLog.folder(config()), config().retention(), Clock.fixed(now, ZoneOffset.UTC));
    }

    static Happening happening(int number) {
        return new Happening("key:desk", "POST /api/chat", Optional.of("hash of " + number), List.of("case/" + number),
                Upshot.ANSWERED, OptionalInt.of(200));
    }

    /** So many lines, ten a day. */
    Audited with(int lines) {
        for (int number = 0; number < lines; number++) {
            chain(NOON.plus(Duration.ofDays(number / 10))).append(happening(number + 1));
        }
        return this;
    }

    public AuditReport report() {
        return new AuditCheck(config()).check();
    }

    public boolean shows(String article) {
        return lines().stream().anyMatch(line -> line.contains('"' + article + '"'));
    }

    List<AuditFile> files() {
        try {
            return AuditFile.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return files().stream().flatMap(file -> read(file.path()).stream()).toList();
    }

    List<String> read(Path file) {
        try {
            return new ArrayList<>(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package pincite.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import pincite.disk.Folder;

/** Adds to the record, one process at a time; on what does not end as it should nothing is put, so that the evidence stays. */
final class AuditChain {

    static final String LOCK = "audit.lock";

    private final Folder folder;
    private final Duration retention;
    private final Clock clock;
    /** The line that this process put into its file last. */
    private String known = "";

    AuditChain(Folder folder, Duration retention, Clock clock) {
        this.folder = folder;
        this.retention = retention;
        this.clock = clock;
    }

    /** Returns when it is on the disk. */
    void append(Happening happening) {
        try {
            folder.createPrivate();
            folder.inTurn(LOCK, () -> {
                put(happening);
                return happening;
            });
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    private void put(Happening happening) throws IOException {
        var head = AuditHead.in(folder.path());
        if (head.isEmpty() && !AuditFile.in(folder.path()).isEmpty()) {
            throw damaged("has no " + AuditHead.NAME);
        }
        var before = head.isPresent() ? Optional.of(mended(head.get())) : Optional.<AuditLine>empty();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var line = AuditLine.of(before.map(AuditLine::number).orElse(0L) + 1, now, happening,
                before.map(AuditLine::hash).orElse(AuditLine.NOTHING));
        add(line, head, today(now));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private void add(AuditLine line, Optional<AuditHead> head, LocalDate today) throws IOException {
        var last = head.map(each -> AuditFile.named(folder.resolve(each.file())));
        boolean isRoom = last.isPresent() && last.get().hasRoom(today);
        var file = isRoom ? last.get() : AuditFile.begin(folder.path(), line.number(), today);
        var begun = new AuditHead(head.map(AuditHead::first).orElse(line.number()), file.name(), line.text());
        begun.write(folder.path());
        file.append(line);
        known = line.text();
        if (!isRoom) {
            forget(begun, today);
        }
    }

    /** The newest line, which is in its file from now on. */
    private AuditLine mended(AuditHead head) throws IOException {
        var newest = head.newest().orElseThrow(() -> damaged("has a changed " + AuditHead.NAME));
        if (!known.equals(head.line())) {
            var last = last();
            boolean isLeftOut = last.isPresent() ? newest.follows(last.get()) : newest.number() == 1;
            if (isLeftOut) {
                AuditFile.named(folder.resolve(head.file())).append(newest);
            } else if (!last.equals(Optional.of(newest))) {
                throw damaged("does not end as its " + AuditHead.NAME + " says");
            }
        }
        return newest;
    }

    private Optional<AuditLine> last() throws IOException {
        var files = AuditFile.in(folder.path());
        for (int each = files.size(); each > 0; each--) {
            var last = files.get(each - 1).last();
            if (last.isPresent()) {
                return Optional.of(AuditLine.read(last.get())
                        .orElseThrow(() -> damaged("has a changed last line")));
            }
        }
        return Optional.empty();
    }

    private static IOException damaged(String how) {
        return new IOException("The audit log " + how
                + ": pincite audit verify tells more; a new one begins where the folder is moved away");
    }

    /** Whole days, from the old end; the head says first where the record begins, so that what is gone is known to be forgotten. */
    private void forget(AuditHead head, LocalDate today) throws IOException {
        var oldest = today.minusDays(Math.max(1, retention.toDays()));
        var files = AuditFile.in(folder.path());
        var old = files.stream().filter(file -> file.day().isBefore(oldest) && !file.name().equals(head.file()))
                .toList();
        if (!old.isEmpty()) {
            new AuditHead(first(files, old), head.file(), head.line()).write(folder.path());
            for (var file : old) {
                Files.deleteIfExists(file.path());
            }
            folder.sync();
        }
    }

    private static long first(List<AuditFile> files, List<AuditFile> old) {
        return files.stream().filter(file -> !old.contains(file)).findFirst().orElseThrow().first();
    }
}

package pincite.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JacksonException;

import pincite.audit.AuditFault.Kind;
import pincite.disk.Folder;

/** Reads the whole record, and says whether it is as it was written. */
@ApplicationScoped
public class AuditCheck {

    private final Folder folder;

    @Inject
    AuditCheck(AuditConfig config) {
        this.folder = AuditLog.folder(config);
    }

    /** As the folder was at one moment. */
    private record Look(Optional<AuditHead> head, List<AuditFile> files, List<String> newest) {
    }

    /** @throws pincite.disk.DiskException where it cannot be read */
    public AuditReport check() {
        try {
            return check(look());
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    /** Nobody writes meanwhile; to another machine's copy, which cannot be written, nobody does anyway. */
    private Look look() throws IOException {
        boolean isNobodys = !Files.isWritable(folder.path()) || Files.notExists(folder.resolve(AuditChain.LOCK));
        return isNobodys ? here() : folder.inTurn(AuditChain.LOCK, this::here);
    }

    private Look here() throws IOException {
        var files = AuditFile.in(folder.path());
        return new Look(head(), files, files.isEmpty() ? List.of() : files.get(files.size() - 1).lines());
    }

    /** One that somebody damaged is as good as none. */
    private Optional<AuditHead> head() throws IOException {
        try {
            return AuditHead.in(folder.path()).filter(head -> head.newest().isPresent());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private AuditReport check(Look look) throws IOException {
        if (look.head().isEmpty() && look.files().isEmpty()) {
            throw new IOException("There is no audit log");
        }
        var reading = new ChainReading(first(look));
        var older = look.files().stream().limit(Math.max(0, look.files().size() - 1)).toList();
        for (var file : older) {
            file.lines().forEach(reading::take);
        }
        look.newest().forEach(reading::take);
        look.head().flatMap(AuditHead::newest).ifPresent(reading::end);
        return report(look, reading);
    }

    /** Where files before were to be forgotten, some may be left. */
    private static long first(Look look) {
        var kept = look.head().map(AuditHead::first);
        var there = look.files().stream().findFirst().map(AuditFile::first);
        return there.isPresent() && kept.isPresent()
                ? Math.min(there.get(), kept.get())
                : there.or(() -> kept).orElseThrow();
    }

    private static AuditReport report(Look look, ChainReading reading) {
        var faults = new ArrayList<>(reading.faults());
        if (look.head().isEmpty()) {
            faults.add(new AuditFault(Kind.HEAD, reading.last().map(AuditLine::number).orElse(0L),
                    "may not be the last: " + AuditHead.NAME + " is missing or changed"));
        }
        return new AuditReport(faults.isEmpty(), look.files().size(), first(look),
                reading.last().map(AuditLine::number).orElse(0L),
                reading.last().map(AuditLine::hash).orElse(AuditLine.NOTHING), faults);
    }
}

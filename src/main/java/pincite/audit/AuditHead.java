package pincite.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.disk.WholeFile;

/**
 * Where the record ends. It is written before the line that it has, so a line that a kill or a full disk kept out of its file is not
 * lost, and a record that ends before it was cut.
 *
 * @param first number of the oldest line that is kept
 * @param file  in which the newest line is, or is to be
 * @param line  the newest, whole
 */
record AuditHead(long first, String file, String line) {

    static final String NAME = "head.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    AuditHead {
        if (!AuditFile.isName(file)) {
            throw new IllegalArgumentException("No file of the audit log is called so: " + file);
        }
    }

    /** Empty where there is none; refuses what is no head. */
    static Optional<AuditHead> in(Path folder) throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(folder.resolve(NAME)), AuditHead.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Returns when it is on the disk. */
    void write(Path folder) throws IOException {
        new WholeFile(folder.resolve(NAME)).writePrivately(JSON.writeValueAsBytes(this));
    }

    /** Empty where somebody changed it. */
    Optional<AuditLine> newest() {
        return AuditLine.read(line);
    }
}

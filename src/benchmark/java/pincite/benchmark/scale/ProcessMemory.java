package pincite.benchmark.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of a process (proc_pid_status(5)); 0 where it is not Linux. */
final class ProcessMemory {

    private final Path status;

    private ProcessMemory(String process) {
        this.status = Path.of("/proc", process, "status");
    }

    static ProcessMemory ofThis() {
        return new ProcessMemory("self");
    }

    static ProcessMemory of(ProcessHandle process) {
        return new ProcessMemory(String.valueOf(process.pid()));
    }

    /** The most it had at any time, in megabytes. */
    long most() throws IOException {
        return megabytes("VmHWM:");
    }

    /** What it has beside the files that the system keeps in memory, in megabytes. */
    long held() throws IOException {
        return megabytes("RssAnon:");
    }

    private long megabytes(String line) throws IOException {
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(each -> each.startsWith(line)).map(each -> each.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong).findFirst().orElse(0) / 1024;
        }
    }
}

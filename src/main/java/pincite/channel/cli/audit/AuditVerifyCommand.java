package pincite.channel.cli.audit;

import java.util.Locale;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pincite.audit.AuditCheck;
import pincite.audit.AuditFault;
import pincite.audit.AuditReport;
import pincite.corpus.Printable;
import pincite.disk.DiskException;

/** Says whether the audit log is as it was written, and where it is not. */
@Dependent
@Unremovable
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Reads the whole audit log: was a line changed, taken out, put in, moved or cut?", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:it is as it was written", "1:it is not", "2:there is none, it cannot be read, or wrong options"})
class AuditVerifyCommand implements Callable<Integer> {

    private static final int UNREADABLE = 2;

    private final AuditCheck check;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Option(names = "--json", description = "Print what was found as JSON.")
    boolean asJson;

    AuditVerifyCommand(AuditCheck check, ObjectMapper json) {
        this.check = check;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        try {
            return told(check.check());
        } catch (DiskException e) {
            spec.commandLine().getErr().println(Printable.of(e.getMessage()));
            return UNREADABLE;
        }
    }

    private int told(AuditReport report) throws JsonProcessingException {
        var out = spec.commandLine().getOut();
        out.print(asJson ? Printable.json(json.writeValueAsString(report)) + "\n" : Printable.of(text(report)));
        out.flush();
        return report.whole() ? 0 : 1;
    }

    private static String text(AuditReport report) {
        var text = new StringBuilder();
        report.faults().forEach(fault -> text.append(line(fault)).append('\n'));
        return text.append(report.whole() ? "Whole" : "Not whole").append(": lines ").append(report.first())
                .append(" to ").append(report.last()).append(" in ").append(report.files())
                .append(" files; the last one's hash is ").append(report.head()).append('\n').toString();
    }

    private static String line(AuditFault fault) {
        return "%-10s line %d %s".formatted(fault.kind().name().toLowerCase(Locale.ROOT), fault.line(), fault.words());
    }
}

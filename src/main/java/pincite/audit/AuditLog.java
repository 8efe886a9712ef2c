package pincite.audit;

import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import pincite.access.CurrentCaller;
import pincite.disk.Folder;
import pincite.disk.Keeping;

/** The record of what was done for whom, where it is on. */
@ApplicationScoped
public class AuditLog implements Keeping {

    private static final String SLACK = "slack";
    private static final String QUESTION = "question";

    private final boolean isOn;
    private final Folder folder;
    private final AuditChain chain;
    private final Iterable<Occasion> occasions;

    @Inject
    AuditLog(AuditConfig config, @Any Instance<Occasion> occasions) {
        this(config, occasions, Clock.systemUTC());
    }

    AuditLog(AuditConfig config, Iterable<Occasion> occasions, Clock clock) {
        this.isOn = config.state() == AuditConfig.RecordState.ON;
        this.folder = folder(config);
        this.chain = new AuditChain(folder, config.retention(), clock);
        this.occasions = occasions;
    }

    static Folder folder(AuditConfig config) {
        return new Folder(config.folder(), "the audit log", "pincite.audit.folder");
    }

    public boolean isOn() {
        return isOn;
    }

    /**
     * Returns when it is on the disk, or nothing is to be.
     *
     * @throws pincite.disk.DiskException where it cannot be: then nothing may be given
     */
    public void put(Happening happening) {
        if (isOn) {
            chain.append(happening);
        }
    }

    /** A question, from wherever it came; its words are not kept. */
    public void putQuestion(String question, List<String> articles, Upshot upshot) {
        if (isOn) {
            chain.append(Happening.of(what(), question, articles, upshot));
            occasions.forEach(Occasion::isOnRecord);
        }
    }

    private String what() {
        return StreamSupport.stream(occasions.spliterator(), false).flatMap(each -> each.what().stream()).findFirst()
                .orElseGet(() -> CurrentCaller.get().id().startsWith(SLACK + ":") ? SLACK : QUESTION);
    }

    @Override
    public List<Folder> folders() {
        return isOn ? List.of(folder) : List.of();
    }
}

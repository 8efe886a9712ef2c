package pincite.channel.mcp;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.audit.AuditLog;
import pincite.audit.Happening;
import pincite.audit.Upshot;

/** What assistants are given by a tool goes on record before they have it; a question does so by itself. */
@ApplicationScoped
class ToolRecord {

    private final AuditLog log;

    @Inject
    ToolRecord(AuditLog log) {
        this.log = log;
    }

    /** @param asked what was given to the tool; its words are not kept */
    void put(String tool, String asked, List<String> articles) {
        log.put(Happening.of("mcp " + tool, asked, articles, Upshot.DONE));
    }
}

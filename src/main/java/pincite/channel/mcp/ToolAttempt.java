package pincite.channel.mcp;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.quarkiverse.mcp.server.ToolResponse;
import pincite.answer.NotReadyException;
import pincite.retrieval.RefusedException;

/** What a tool does, or a sentence why it could not, which an assistant can act on. */
final class ToolAttempt {

    private static final Logger LOG = Logger.getLogger(ToolAttempt.class);

    private ToolAttempt() {
    }

    /** @param doing as in "answer the question" */
    static ToolResponse to(String doing, Supplier<ToolResponse> work) {
        try {
            return work.get();
        } catch (RefusedException | NotReadyException | CancellationException refused) {
            return ToolResponse.error(refused.getMessage());
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "A tool could not %s", doing);
            return ToolResponse.error("The service could not " + doing + " just now; its log says why.");
        }
    }
}

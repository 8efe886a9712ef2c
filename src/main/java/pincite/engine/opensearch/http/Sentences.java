package pincite.engine.opensearch.http;

import java.time.Duration;

import pincite.index.IndexException;

/** What kept the cluster from answering, with the setting and the remedy. */
final class Sentences {

    static final String UNKNOWN_HOST = "is a name that no address is known of";

    private Sentences() {
    }

    static IndexException unavailable(String hosts, String why, Duration longest) {
        return new IndexException.Unavailable("The OpenSearch cluster did not answer within " + longest.toMillis()
                + " ms (" + why + "). Check that its nodes run and that 'pincite.opensearch.hosts', " + hosts
                + ", is where they listen; 'pincite.opensearch.timeout' says how long is waited.");
    }

    static IndexException interrupted(InterruptedException cause) {
        return new IndexException.Unavailable("The service ends, so the OpenSearch cluster is not waited for.", cause);
    }

    static IndexException lost(String host, String index) {
        return new IndexException.Unavailable("The OpenSearch cluster at " + host + " has lost a part of the index "
                + index + " while it was written: no node that can be reached has it. The next run writes it anew.");
    }

    static IndexException notKnown(String host, boolean toldWho) {
        return new IndexException.Unusable("The OpenSearch cluster at " + host + (toldWho
                ? " does not know the user and password, or the key, that it was given. Correct "
                : " wants to know who asks. Give ")
                + "'pincite.opensearch.user' and 'pincite.opensearch.password', or 'pincite.opensearch.api-key'.");
    }

    static IndexException notAllowed(String host, ClusterReply reply) {
        return new IndexException.Unusable("The OpenSearch cluster at " + host + " forbids what is needed ("
                + reply.reason() + "). Give the user of 'pincite.opensearch.user', or the key of"
                + " 'pincite.opensearch.api-key', the right to make, read and delete indices that begin with"
                + " 'pincite.opensearch.prefix', and to ask how the cluster is (cluster:monitor/*).");
    }

    static IndexException tooLong(String host) {
        return new IndexException.Unusable("What stands at " + host + " takes no request as long as some passages are"
                + " (413). Let it take 10 MB: 'http.max_content_length' of OpenSearch, or the limit of the proxy that"
                + " 'pincite.opensearch.hosts' names.");
    }

    static IndexException notTrusted(String host, Exception cause) {
        return new IndexException.Unusable("The certificate of the OpenSearch cluster at " + host
                + " is not trusted (" + innermost(cause).getMessage() + "). Renew it where it has expired, name the PEM"
                + " file of the authority that signed it in 'pincite.opensearch.ca-file', and the host in"
                + " 'pincite.opensearch.hosts' as the certificate does.", cause);
    }

    private static Throwable innermost(Throwable cause) {
        return cause.getCause() == null ? cause : innermost(cause.getCause());
    }

    static IndexException readOnly(String host, ClusterReply reply) {
        return new IndexException.Unusable("The OpenSearch cluster at " + host + " cannot be written to ("
                + reply.reason() + "). Make room on the disks of its nodes, or take the block away:"
                + " 'cluster.blocks.read_only' and 'cluster.blocks.create_index' of the cluster, 'index.blocks.*' of the"
                + " indices that begin with"
                + " 'pincite.opensearch.prefix'.");
    }

    static IndexException notDone(ClusterRequest request, ClusterReply reply, String hosts) {
        return new IndexException.Unusable("The OpenSearch cluster at " + hosts + " refused " + request.method() + " "
                + request.path() + " with " + reply.status() + " (" + reply.reason() + "). Check that what"
                + " 'pincite.opensearch.hosts' names is OpenSearch 3.");
    }
}

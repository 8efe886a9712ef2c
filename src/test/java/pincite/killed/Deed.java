package pincite.killed;

/** What a service says that it has done. */
enum Deed {
    STARTED,
    INDEXED,
    VOTED,
    TURNED,
    ANSWERED
}

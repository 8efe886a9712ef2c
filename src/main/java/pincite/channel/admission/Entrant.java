package pincite.channel.admission;

/** Something that wants to be begun; it is either begun or refused, once. */
interface Entrant {

    void begin();

    /** It would wait, or has waited, too long. */
    void refuse();
}

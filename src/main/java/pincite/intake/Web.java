package pincite.intake;

import pincite.fetch.Fetched;
import pincite.fetch.Request;

/** Where addresses lead. */
@FunctionalInterface
interface Web {

    Fetched fetch(Request request);
}

package pincite.engine.extractive;

import pincite.retrieval.Retrieval;

/** Looks in the retrieved passages for the sentences that answer. */
interface Finder {

    Findings find(Retrieval retrieval);
}

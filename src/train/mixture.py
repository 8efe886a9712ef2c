"""What a pass over the data holds: how often each source, and how many negatives are made of it."""

from collections import defaultdict
from random import Random
from typing import NamedTuple

from train.negatives import Negatives


class Share(NamedTuple):
    """Times that a source's questions are asked in a pass, and negatives of each kind to a question of it."""

    times: float = 1
    near: float = 0
    cut: float = 0
    name: float = 0
    word: float = 0


#: Questions written for the domain taught most. Near passages from the start: without them a reader learns what an
#: unanswerable question sounds like. The data holds made negatives of the public sets (squad-cut and so on) already.
SHARES = {
    "reddit": Share(times=0.25),
    "amazon_reviews": Share(times=0.25),
    "qamr": Share(times=0.25),
    "news": Share(times=1.5, near=1, cut=0.1, name=0.1, word=0.1),
    "law": Share(times=3.5, near=1, cut=0.1, name=0.1, word=0.1),
}
EVERY_OTHER = Share()
KINDS = ("near", "cut", "name", "word")


class Mixture:
    """Draws passes; the same seed draws the same ones."""

    def __init__(self, examples, seed):
        self.seed = seed
        self.sources = by_source(examples)
        self.negatives = {source: Negatives(found) for source, found in self.sources.items() if needs_negatives(source)}

    def drawn(self, number):
        """The examples of a pass in the order in which they are learnt."""
        random = Random(f"{self.seed} pass {number}")
        drawn = [example for source in sorted(self.sources) for example in self._of(source, random)]
        random.shuffle(drawn)
        return drawn

    def _of(self, source, random):
        share, examples = share_of(source), self.sources[source]
        made = [self.negatives[source].make(kind, example, random) for kind in KINDS
                for example in times(examples, getattr(share, kind), random)]
        return times(examples, share.times, random) + [negative for negative in made if negative]


def by_source(examples):
    """In the order of the data."""
    sources = defaultdict(list)
    for example in examples:
        sources[example.source].append(example)
    return sources


def share_of(source):
    """A made negative of the data is drawn as often as what it was made from."""
    return SHARES.get(source) or Share(times=SHARES.get(source.rpartition("-")[0], EVERY_OTHER).times)


def needs_negatives(source):
    """Whether the table asks for any."""
    return any(getattr(share_of(source), kind) for kind in KINDS)


def times(examples, often, random):
    """All of them as often as it is whole, and some of them for the rest."""
    rest = round(len(examples) * (often % 1))
    return examples * int(often) + random.sample(examples, rest)

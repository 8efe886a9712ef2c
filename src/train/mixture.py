"""What a pass over the data holds: how often each source, and how many negatives are made of it."""

from collections import defaultdict
from random import Random
from typing import NamedTuple

from train.negatives import Negatives
from train.series import Series


class Share(NamedTuple):
    """Times that a source's questions are asked in a pass, and negatives of each kind to a question of it."""

    times: float = 1
    near: float = 0
    cut: float = 0
    name: float = 0
    word: float = 0


class Stage(NamedTuple):
    """What a pass of it holds: shares of sources, of every other one, and questions about series."""

    shares: dict
    others: Share = Share()
    series: int = 0

    def of(self, source):
        """A made negative of the data is drawn as often as what it was made from."""
        return self.shares.get(source) or Share(times=self.shares.get(source.rpartition("-")[0], self.others).times)


#: Questions written for the domain taught most. Near passages from the start: without them a reader learns what an
#: unanswerable question sounds like. The data holds made negatives of the public sets (squad-cut and so on) already.
WHOLE = Stage({
    "reddit": Share(times=0.25),
    "amazon_reviews": Share(times=0.25),
    "qamr": Share(times=0.25),
    "news": Share(times=1.5, near=1, cut=0.1, name=0.1, word=0.1),
    "law": Share(times=3.5, near=1, cut=0.1, name=0.1, word=0.1),
})
#: From trained weights, at a quarter of the rate: what the reader still got wrong, and some of the rest to forget nothing.
FURTHER = Stage({
    "law": Share(times=0.3, near=0.3),
    "news": Share(times=0.2, near=0.2),
    "lessons": Share(times=3, near=1),
    "unansq": Share(times=0.3),
    "squad": Share(times=0.08),
    "new_wiki": Share(times=0.1),
}, others=Share(times=0), series=2000)
STAGES = {"whole": WHOLE, "further": FURTHER}
KINDS = ("near", "cut", "name", "word")


class Mixture:
    """Draws passes; the same seed draws the same ones."""

    def __init__(self, examples, stage, seed):
        self.stage, self.seed = stage, seed
        self.sources = by_source(examples)
        self.negatives = {source: Negatives(found) for source, found in self.sources.items()
                          if needs_negatives(stage.of(source))}
        self.series = Series(passages(examples))

    def drawn(self, number):
        """The examples of a pass in the order in which they are learnt."""
        random = Random(f"{self.seed} pass {number}")
        drawn = [example for source in sorted(self.sources) for example in self._of(source, random)]
        drawn += self.series.drawn(self.stage.series, random)
        random.shuffle(drawn)
        return drawn

    def _of(self, source, random):
        share, examples = self.stage.of(source), self.sources[source]
        made = [self.negatives[source].make(kind, example, random) for kind in KINDS
                for example in times(examples, getattr(share, kind), random)]
        return times(examples, share.times, random) + [negative for negative in made if negative]


def by_source(examples):
    """In the order of the data."""
    sources = defaultdict(list)
    for example in examples:
        sources[example.source].append(example)
    return sources


def passages(examples):
    """Each once, in the order of the data."""
    return list({example.passage.id: example.passage for example in examples}.values())


def needs_negatives(share):
    """Whether it asks for any."""
    return any(getattr(share, kind) for kind in KINDS)


def times(examples, often, random):
    """All of them as often as it is whole, and some of them for the rest."""
    rest = round(len(examples) * (often % 1))
    return examples * int(often) + random.sample(examples, rest)

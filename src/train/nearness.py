"""BM25 over passages, to find those that look as if they answered."""

import re
from collections import Counter, defaultdict

import numpy

WORD = re.compile(r"\w+")
SATURATION, LENGTH_WEIGHT = 1.2, 0.75  # the usual ones: Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009


class Nearness:
    """An index of passages by their words."""

    def __init__(self, passages):
        self.passages = passages
        counts = [Counter(words(passage.text)) for passage in passages]
        lengths = numpy.array([sum(count.values()) for count in counts], dtype=float)
        self.fullness = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * lengths / max(1.0, lengths.mean()))
        self.postings = {word: tuple(map(numpy.array, zip(*found))) for word, found in postings(counts).items()}

    def nearest(self, question, many):
        """The passages that share most with a question, best first; fewer where fewer share anything."""
        asked = sorted(set(words(question)))  # in one order, since sums of floats depend on it
        scores = sum(map(self._scores, asked), numpy.zeros(len(self.passages)))
        best = numpy.argsort(-scores, kind="stable")[:many]
        return [self.passages[index] for index in best if scores[index] > 0]

    def _scores(self, word):
        scores = numpy.zeros(len(self.passages))
        if word in self.postings:
            where, often = self.postings[word]
            rarity = numpy.log(1 + (len(self.passages) - len(where) + 0.5) / (len(where) + 0.5))
            scores[where] = rarity * often / (often + self.fullness[where])
        return scores


def words(text):
    """Without regard to case."""
    return WORD.findall(text.lower())


def postings(counts):
    """For each word, which passage holds it and how often."""
    found = defaultdict(list)
    for index, count in enumerate(counts):
        for word, often in count.items():
            found[word].append((index, often))
    return found

"""A question and whole sentences of a passage, in as many tokens as the reader takes at once."""

from functools import lru_cache
from typing import NamedTuple

from train.sentences import sentence_at, sentences

QUESTION = 48
TRAINED, READ = 176, 184  #: tokens with everything, while training and while reading
MARKS = 3


class Cut(NamedTuple):
    """A passage in tokens, and which sentence each token belongs to."""

    tokens: list
    sentence: list
    spans: list


class Window(NamedTuple):
    """What the reader is given; sentence is -1 for what belongs to the question and for marks."""

    ids: list
    types: list
    sentence: list
    tokens: list
    first: int

    def positions(self, start, end):
        """First and last position of the tokens that a span of the passage touches, or None where it is cut off."""
        touched = [self.first + index for index, token in enumerate(self.tokens) if token.start < end and start < token.end]
        is_whole = touched and self.tokens[0].start <= start and end <= self.tokens[-1].end
        return (touched[0], touched[-1]) if is_whole else None


class Windows:
    """Cuts windows; what was cut once is remembered."""

    def __init__(self, wordpiece):
        self.wordpiece = wordpiece
        self.cut = lru_cache(maxsize=50_000)(self._cut)

    def _cut(self, text):
        spans = sentences(text)
        tokens = self.wordpiece.tokens(text)
        return Cut(tokens, [sentence_at(spans, token.start) for token in tokens], spans)

    def around(self, example, random, size=TRAINED):
        """A window that holds the evidence and grows from there to either side by chance, or from anywhere without any."""
        cut, question = self.cut(example.passage.text), self._question(example.question)
        room = size - MARKS - len(question)
        kept = self._seed(cut, example, random)
        while True:
            wider = [span for span in ((kept[0] - 1, kept[1]), (kept[0], kept[1] + 1)) if fits(cut, span, room)]
            if not wider:
                return self._window(question, cut, kept, room, example.answers)
            kept = random.choice(wider)

    @staticmethod
    def _seed(cut, example, random):
        """Numbers of the sentences to begin with, the last one left out."""
        if not example.evidence:
            any_sentence = random.randrange(max(1, len(cut.spans)))
            return any_sentence, any_sentence + 1
        start, end = (example.answers or example.evidence)[0]
        return sentence_at(cut.spans, start), sentence_at(cut.spans, end - 1) + 1

    def tiled(self, question, text, size=READ):
        """Windows one behind another that leave nothing out."""
        cut, asked = self.cut(text), self._question(question)
        room, start, windows = size - MARKS - len(asked), 0, []
        while start < len(cut.spans):
            end = start + 1
            while fits(cut, (start, end + 1), room):
                end += 1
            windows.append(self._window(asked, cut, (start, end), room))
            start = end
        return windows

    def _question(self, question):
        return [token.id for token in self.wordpiece.tokens(question)[:QUESTION]]

    def _window(self, question, cut, kept, room, answers=()):
        inside = [index for index, number in enumerate(cut.sentence) if kept[0] <= number < kept[1]]
        inside = shortened(inside, cut, room, answers)
        tokens = [cut.tokens[index] for index in inside]
        ids = [self.wordpiece.first, *question, self.wordpiece.separator, *(token.id for token in tokens),
               self.wordpiece.separator]
        first = len(question) + 2
        types = [0] * first + [1] * (len(tokens) + 1)
        return Window(ids, types, [-1] * first + [cut.sentence[index] for index in inside] + [-1], tokens, first)


def fits(cut, kept, room):
    """Whether these sentences are there and not too long together."""
    start, end = kept
    return 0 <= start and end <= len(cut.spans) and sum(start <= number < end for number in cut.sentence) <= room


def shortened(inside, cut, room, answers):
    """Only a sentence too long by itself is cut, before the answer if it stands too far behind."""
    until = [index for index in inside if answers and cut.tokens[index].start < answers[0][1]]
    skipped = max(0, len(until) - room)
    return inside[skipped:skipped + room]

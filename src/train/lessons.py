"""What is to be said of each window, in batches; examples of like length go together, since padding costs as much as words."""

from itertools import count
from random import Random
from typing import NamedTuple

import torch

TOGETHER = 16  #: batches whose examples are sorted by length
NOWHERE = 0  #: position 0 stands for "not in this window", for spans as for sentences


class Lesson(NamedTuple):
    """A window and what to say of it; None where that is unknown."""

    window: object
    span: tuple | None
    telling: set
    answerable: bool
    otherwise: bool | None


class Batch(NamedTuple):
    """Tensors of some lessons; sentences are rows that take the mean over their tokens, the first one is position 0's."""

    ids: torch.Tensor
    types: torch.Tensor
    is_token: torch.Tensor
    may_answer: torch.Tensor
    means: torch.Tensor
    spans: torch.Tensor
    knows_span: torch.Tensor
    is_sentence: torch.Tensor
    tells: torch.Tensor
    answerable: torch.Tensor
    otherwise: torch.Tensor
    knows_otherwise: torch.Tensor


class Lessons:
    """Batches without end; the same seed gives the same ones, from wherever they are taken up."""

    def __init__(self, mixture, windows, size, seed):
        self.mixture, self.windows, self.size, self.seed = mixture, windows, size, seed

    def after(self, batches):
        """Those that follow so many."""
        for random, examples in self._pools():
            passed = min(batches, -(-len(examples) // self.size))
            batches -= passed
            if passed * self.size < len(examples):
                yield from self._batches(examples, random)[passed:]

    def _pools(self):
        for number in count():
            drawn = self.mixture.drawn(number)
            for start in range(0, len(drawn), self.size * TOGETHER):
                yield Random(f"{self.seed} pass {number} from {start}"), drawn[start:start + self.size * TOGETHER]

    def _batches(self, examples, random):
        lessons = [lesson(example, self.windows.around(example, random)) for example in examples]
        lessons.sort(key=lambda lesson: len(lesson.window.ids))
        batches = [lessons[start:start + self.size] for start in range(0, len(lessons), self.size)]
        random.shuffle(batches)
        return [batch(lessons, self.windows.wordpiece.padding) for lessons in batches]


def lesson(example, window):
    """Where a passage says otherwise, no span answers, but a sentence tells."""
    telling = {window.sentence[position] for span in example.evidence for position in touched(window, span)}
    return Lesson(window, span(example, window), telling, example.is_answerable, example.says_otherwise)


def span(example, window):
    """The first answer's, nowhere if there is none, unknown if only sentences are known."""
    if not example.is_answerable:
        return NOWHERE, NOWHERE
    return next(filter(None, (window.positions(*answer) for answer in example.answers)), None)


def touched(window, span):
    """Positions of the window that a span stands in."""
    start, end = span
    return [window.first + index for index, token in enumerate(window.tokens) if token.start < end and start < token.end]


def batch(lessons, padding):
    """As tensors."""
    windows = [lesson.window for lesson in lessons]
    sentence = padded([window.sentence for window in windows], -1)
    numbers = [sorted(set(window.sentence) - {-1}) for window in windows]
    return Batch(
        ids=padded([window.ids for window in windows], padding),
        types=padded([window.types for window in windows], 0),
        is_token=padded([[1] * len(window.ids) for window in windows], 0).bool(),
        may_answer=first_and(sentence >= 0),
        means=means(sentence, numbers),
        spans=torch.tensor([lesson.span or (NOWHERE, NOWHERE) for lesson in lessons]),
        knows_span=known([lesson.span for lesson in lessons]),
        is_sentence=padded([[1] + [1] * len(of_window) for of_window in numbers], 0).bool(),
        tells=padded([told(lesson, of_window) for lesson, of_window in zip(lessons, numbers)], 0).bool(),
        answerable=torch.tensor([float(lesson.answerable) for lesson in lessons]),
        otherwise=torch.tensor([float(lesson.otherwise or 0) for lesson in lessons]),
        knows_otherwise=known([lesson.otherwise for lesson in lessons]))


def known(values):
    """Ones and zeros."""
    return torch.tensor([float(value is not None) for value in values])


def padded(rows, filling):
    """To the longest."""
    longest = max(map(len, rows))
    return torch.tensor([row + [filling] * (longest - len(row)) for row in rows])


def first_and(mask):
    """Position 0 too."""
    mask = mask.clone()
    mask[:, NOWHERE] = True
    return mask


def means(sentence, numbers):
    """A row for position 0, then one a sentence."""
    rows = torch.zeros(len(numbers), 1 + max(map(len, numbers)), sentence.shape[1])
    rows[:, 0, NOWHERE] = 1
    for index, of_window in enumerate(numbers):
        for row, number in enumerate(of_window, 1):
            rows[index, row] = (sentence[index] == number) / (sentence[index] == number).sum()
    return rows


def told(lesson, numbers):
    """Which of its sentences tell, with nowhere before them."""
    return [not lesson.telling, *(number in lesson.telling for number in numbers)]

"""Measures a reader on what was held back, each question with the passage that it was written for."""

import re
import string
from collections import Counter, defaultdict
from typing import NamedTuple

import numpy
import torch

from train import data, weights
from train.quantized import quantized_reader
from train.window import Windows
from train.wordpiece import WordPiece

LONGEST_ANSWER = 17  #: tokens: as the product looks for it
ARTICLES = re.compile(r"\b(a|an|the)\b")
TITLE = f"{'set':<14}{'asked':>7}{'answerable':>12}{'EM':>7}{'F1':>7}{'sentence':>10}{'otherwise':>11}"
KEY = """
answerable  AUROC of answerable against all others
EM, F1      of the best span, of answerable questions, as SQuAD counts them
sentence    the best sentence holds what answers, or says otherwise
otherwise   AUROC of passages that say otherwise against all others"""


class Best(NamedTuple):
    """What the reader makes of a passage, of all windows together."""

    answerable: float
    otherwise: float
    span: tuple
    sentence: tuple


def best(reader, windows, example):
    """Window by window; the surest one counts."""
    cut = windows.cut(example.passage.text)
    read = [(window, reading_of(reader, window)) for window in windows.tiled(example.question, example.passage.text)]
    _, span = max(best_span(window, reading) for window, reading in read)
    _, sentence = max(score for window, reading in read for score in sentence_scores(window, reading))
    return Best(max(reading.answerable[0] for _, reading in read), max(reading.otherwise[0] for _, reading in read),
                span, cut.spans[sentence])


def reading_of(reader, window):
    """In NumPy, since it is searched next."""
    with torch.no_grad():
        reading = reader(torch.tensor([window.ids]), torch.tensor([window.types]))
    return type(reading)(*(said.numpy().reshape(-1) for said in reading))


def best_span(window, reading):
    """By how much it is likelier than none, and where it stands in the passage."""
    last = window.first + len(window.tokens)
    starts, ends = reading.start_logits[window.first:last], reading.end_logits[window.first:last]
    sums = numpy.triu(starts[:, None] + ends) + numpy.tril(numpy.full((len(starts), len(ends)), -numpy.inf), -1)
    sums += numpy.triu(numpy.full_like(sums, -numpy.inf), LONGEST_ANSWER)
    start, end = numpy.unravel_index(sums.argmax(), sums.shape)
    margin = sums[start, end] - reading.start_logits[0] - reading.end_logits[0]
    return margin, (window.tokens[start].start, window.tokens[end].end)


def sentence_scores(window, reading):
    """Of each sentence of a window, with its number."""
    numbers = numpy.array(window.sentence)
    return [(reading.sentence_logits[numbers == number].mean() - reading.sentence_logits[0], number)
            for number in sorted(set(window.sentence) - {-1})]


def row(name, examples, found):
    """Of the table."""
    answerable = [(example, best) for example, best in zip(examples, found) if example.answers]
    telling = [(example, best) for example, best in zip(examples, found) if example.evidence]
    texts = [(example.passage.text[slice(*best.span)], answers(example)) for example, best in answerable]
    cells = [
        (12, area([best.answerable for best in found], [example.is_answerable for example in examples])),
        (7, mean([max(normal(text) == normal(answer) for answer in of_example) for text, of_example in texts])),
        (7, mean([max(overlap(text, answer) for answer in of_example) for text, of_example in texts])),
        (10, mean([holds(best.sentence, example.evidence) for example, best in telling])),
        (11, area([best.otherwise for best in found], [bool(example.says_otherwise) for example in examples])),
    ]
    return f"{name:<14}{len(examples):>7}" + "".join(f"{shown(value):>{width}}" for width, value in cells)


def shown(value):
    """Nothing was asked where there is none."""
    return "-" if value is None else f"{value:.3f}"


def answers(example):
    """Their words."""
    return [example.passage.text[start:end] for start, end in example.answers]


def holds(sentence, evidence):
    """Whether any of it stands there."""
    return any(start < sentence[1] and sentence[0] < end for start, end in evidence)


def normal(text):
    """As SQuAD compares answers: without case, punctuation and articles."""
    bare = "".join(character for character in text.lower() if character not in string.punctuation)
    return " ".join(ARTICLES.sub(" ", bare).split())


def overlap(text, answer):
    """F1 of words."""
    said, wanted = normal(text).split(), normal(answer).split()
    shared = sum((Counter(said) & Counter(wanted)).values())
    return 2 * shared / (len(said) + len(wanted)) if shared else 0.0


def area(scores, are_positive):
    """AUROC: how often one that is scores higher than one that is not; half where they score alike."""
    yes, no = ([score for score, is_positive in zip(scores, are_positive) if is_positive == side] for side in (True, False))
    if not yes or not no:
        return None
    difference = numpy.array(yes)[:, None] - numpy.array(no)
    return ((difference > 0).mean() + (difference == 0).mean() / 2).item()


def mean(values):
    """None of nothing."""
    return sum(values) / len(values) if values else None


def held_back(options):
    """By set, at most so many of each, spread evenly over it."""
    sets = defaultdict(list)
    for example in data.read(options.data):
        if example.is_held_back and (not options.sets or example.source in options.sets):
            sets[example.source].append(example)
    return {name: spread(examples, options.most) for name, examples in sorted(sets.items())}


def spread(examples, most):
    """From first to last."""
    many = min(most, len(examples))
    return [examples[index * len(examples) // many] for index in range(many)]


def table(readers, options):
    """A row for each set and reader."""
    windows = Windows(WordPiece.read(options.tokenizer))
    print(TITLE)
    for name, examples in held_back(options).items():
        for kind, reader in readers.items():
            print(row(f"{name} {kind}".strip(), examples, [best(reader, windows, example) for example in examples]), flush=True)
    print(KEY)


def arguments(parser):
    """Of both commands that measure."""
    weights.arguments(parser)
    data.argument(parser)
    parser.add_argument("--tokenizer", required=True, help="a tokenizer.json with BERT's vocabulary")
    parser.add_argument("--sets", nargs="+", help="only these")
    parser.add_argument("--most", type=int, default=1000, help="questions of a set")
    parser.add_argument("--int8", action="store_true", help="as exported in eight bits")


def run(options):
    """Of one reader."""
    reader = weights.reader(options.weights).eval()
    table({"": quantized_reader(reader) if options.int8 else reader}, options)

"""Makes questions that a passage does not answer out of questions that it does: each kind tempts in another way."""

import re
from collections import defaultdict
from dataclasses import replace
from functools import lru_cache

from train.nearness import Nearness
from train.sentences import sentences

LOOKED_AT = 12  #: a near passage is drawn from so many that share most with the question
FIGURE = re.compile(r"\b\d[\d,.]*\b")
NAME = re.compile(r"(?<=\s)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
WORD = re.compile(r"(?<=\s)[a-z]{4,}\b")


class Negatives:
    """Makes negatives of one source; what is swapped in comes from its own questions, so it sounds alike."""

    def __init__(self, examples):
        self.nearness = Nearness(list({example.passage.id: example.passage for example in examples}.values()))
        self.near_passages = lru_cache(maxsize=None)(lambda question: self.nearness.nearest(question, LOOKED_AT))
        questions = [example.question for example in examples]
        self.names = sorted({name for question in questions for name in NAME.findall(question)})
        self.figures = sorted({figure for question in questions for figure in FIGURE.findall(question)})
        self.words = words_by_ending(questions)

    def make(self, kind, example, random):
        """One of a kind, or None where the example does not lend itself to it."""
        return getattr(self, kind)(example, random)

    def near(self, example, random):
        """The same question asked of a near passage of another article that does not hold the answer."""
        found = [passage for passage in self.near_passages(example.question)
                 if passage.title != example.passage.title and not holds_answer(passage, example)]
        return unanswerable(example, "near", passage=random.choice(found)) if found else None

    def cut(self, example, random):
        """The passage without the sentences that answer, if anything is left and the answer is gone."""
        text = without_evidence(example)
        passage = example.passage._replace(id=example.passage.id + "-cut", text=text)
        if not example.is_answerable or not text or holds_answer(passage, example):
            return None
        return unanswerable(example, "cut", passage=passage)

    def name(self, example, random):
        """Another name or another figure in the question."""
        swap = swapped(example, FIGURE, self.figures, random) or swapped(example, NAME, self.names, random)
        return swap and unanswerable(example, "name", question=swap, says_otherwise=None)

    def word(self, example, random):
        """Another word in the question, one that ends alike and that the passage does not hold."""
        places = [match for match in WORD.finditer(example.question) if match[0] in example.passage.text]
        if not example.is_answerable or not places:
            return None
        place = random.choice(places)
        others = absent(self.words[ending(place[0])], example)
        return unanswerable(example, "word", question=put(example.question, place, random.choice(others)),
                            says_otherwise=None) if others else None


def unanswerable(example, kind, **changes):
    """As the example, but without an answer."""
    changed = {"says_otherwise": False, **changes}
    return replace(example, source=f"{example.source}-{kind}", is_answerable=False, answers=(), quoted=(), **changed)


def holds_answer(passage, example):
    """Whether an answer's words stand in a passage."""
    text = passage.text.lower()
    return any(example.passage.text[start:end].lower() in text for start, end in example.answers)


def without_evidence(example):
    """The passage's text but for sentences that an answer or a sentence to quote touches."""
    kept = [(start, end) for start, end in sentences(example.passage.text)
            if not any(start < last and first < end for first, last in example.answers + example.quoted)]
    return " ".join(example.passage.text[start:end] for start, end in kept)


def swapped(example, pattern, others, random):
    """The question with another of a kind in place of one that the passage holds too."""
    places = [match for match in pattern.finditer(example.question) if match[0] in example.passage.text]
    others = absent(others, example)
    if not example.is_answerable or not places or not others:
        return None
    return put(example.question, random.choice(places), random.choice(others))


def absent(words, example):
    """Those that neither the question nor the passage holds."""
    return [word for word in words if word not in example.passage.text and word not in example.question]


def put(question, place, other):
    """In the place of a match."""
    return question[:place.start()] + other + question[place.end():]


def words_by_ending(questions):
    """So that a verb is swapped for a verb more often than not."""
    words = defaultdict(set)
    for question in questions:
        for word in WORD.findall(question):
            words[ending(word)].add(word)
    return {end: sorted(found) for end, found in words.items()}


def ending(word):
    """Two letters tell much of what a word does."""
    return word[-2:]

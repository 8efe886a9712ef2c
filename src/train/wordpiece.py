"""BERT's uncased WordPiece, character for character as Hugging Face's tokenizers do it, with offsets in code points."""

import itertools
import json
import re
import sys
import unicodedata
from typing import NamedTuple

from train.categories import category

LONGEST_WORD = 100
CONTINUES = "##"
IDEOGRAPHS = (
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F), (0x2B920, 0x2CEAF), (0x2F800, 0x2FA1F),  # 2B920 is a slip of theirs for 2B820
)


class Token(NamedTuple):
    """A piece of a word and where it stands in the text as written."""

    id: int
    start: int
    end: int


class WordPiece:
    """Cuts text into the pieces of a vocabulary."""

    def __init__(self, vocabulary, special):
        self.vocabulary = vocabulary
        self.unknown, self.first, self.separator, self.padding = (
            vocabulary[name] for name in ("[UNK]", "[CLS]", "[SEP]", "[PAD]"))
        self.special = re.compile("(" + "|".join(map(re.escape, special)) + ")")

    @staticmethod
    def read(path):
        """From a tokenizer.json."""
        with open(path, encoding="utf-8") as file:
            described = json.load(file)
        return WordPiece(described["model"]["vocab"], [token["content"] for token in described["added_tokens"]])

    def tokens(self, text):
        """Without marks before and after; a mark that is written out in the text counts as one, as it does there."""
        found, start = [], 0
        for part in self.special.split(text):
            found += self._part(part, start)
            start += len(part)
        return found

    def _part(self, part, start):
        if self.special.fullmatch(part):
            return [Token(self.vocabulary[part], start, start + len(part))]
        return [token for word in words(normalized(part, start)) for token in self._pieces(word)]

    def _pieces(self, word):
        spelled = "".join(character for character, _ in word)
        unknown = [Token(self.unknown, word[0][1], word[-1][1] + 1)]
        pieces, start = [], 0
        while start < len(word) <= LONGEST_WORD:
            end = self._longest(spelled, start)
            if end == start:
                return unknown
            pieces.append(Token(self.vocabulary[piece(spelled, start, end)], word[start][1], word[end - 1][1] + 1))
            start = end
        return pieces or unknown

    def _longest(self, spelled, start):
        return next((end for end in range(len(spelled), start, -1) if piece(spelled, start, end) in self.vocabulary), start)


def piece(spelled, start, end):
    """As the vocabulary writes it."""
    return (CONTINUES if start else "") + spelled[start:end]


def normalized(text, start=0):
    """The characters that count, small and bare of accents, each with its place in the text."""
    spaced = [pair for index, character in enumerate(text, start) for pair in spaced_out(character, index)]
    bare = [(character, index) for character, index in decomposed(spaced) if category(character) != "Mn"]
    return [(part, index) for character, index in bare for part in character.lower()]


def decomposed(characters):
    """Accents after their letters; where Unicode reorders them, they take each other's places, as they do there."""
    parts = [(part, step == 0) for character, _ in characters
             for step, part in enumerate(unicodedata.normalize("NFD", character))]
    places, place = iter(characters), 0
    for part, is_first in reordered(parts):
        place = next(places)[1] if is_first else place
        yield part, place


def reordered(parts):
    """Each run of accents by its classes."""
    runs = itertools.groupby(parts, key=lambda part: unicodedata.combining(part[0]) > 0)
    return [part for _, run in runs for part in sorted(run, key=lambda part: unicodedata.combining(part[0]))]


def spaced_out(character, index):
    """Nothing for a control character, spaces around an ideograph."""
    if is_dropped(character):
        return []
    if character.isspace():
        return [(" ", index)]
    return [(part, index) for part in (f" {character} " if is_ideograph(character) else character)]


def is_dropped(character):
    """Controls, marks of format and private use."""
    return character == "\ufffd" or character not in "\t\n\r" and category(character) in ("Cc", "Cf", "Co")


def is_ideograph(character):
    """Of the ranges that BERT knows."""
    return any(first <= ord(character) <= last for first, last in IDEOGRAPHS)


def words(characters):
    """Parts at spaces, and each mark of punctuation by itself."""
    word = []
    for character, index in characters:
        if character.isspace() or is_punctuation(character):
            yield from filter(None, [word, [] if character.isspace() else [(character, index)]])
            word = []
        else:
            word.append((character, index))
    yield from filter(None, [word])


def is_punctuation(character):
    """ASCII's signs count too, as in BERT."""
    return category(character).startswith("P") or character in "$+<=>^`|~"


def arguments(parser):
    """Of the command."""
    parser.add_argument("--tokenizer", required=True, help="a tokenizer.json with BERT's vocabulary")


def run(options):
    """Texts come as JSON strings, one a line, since a text may hold line breaks."""
    wordpiece = WordPiece.read(options.tokenizer)
    for line in sys.stdin:
        tokens = wordpiece.tokens(json.loads(line))
        print(json.dumps({"ids": [token.id for token in tokens], "offsets": [token[1:] for token in tokens]}))

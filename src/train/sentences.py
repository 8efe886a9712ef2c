"""Cuts a passage into sentences by rule; enough to train on, the product has its own for what it quotes."""

import re
from bisect import bisect_right
from itertools import pairwise

END = re.compile(r"""[.!?…]["'”’)\]]*\s+(?=["'“‘(\[]*[^\W_a-zß-ÿ])|\n+\s*""")
#: A full stop behind these, or behind a single capital, ends no sentence.
ABBREVIATED = re.compile(
    r"""(?:^|[\s("'“‘])(?:[A-Z]|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|Prof|Hon|Rev|Gen|Gov|Sen|Rep|Sgt|Lt|Col|St|Mt|vs?|cf|Nos?|Vol|pp?"""
    r"""|Inc|Corp|Co|Ltd|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s+$""")
LONGEST_ABBREVIATION = 12


def sentences(text):
    """Spans that together leave out nothing but space around the text."""
    cuts = [match.end() for match in END.finditer(text) if is_end(text, match.end())]
    edges = [len(text) - len(text.lstrip()), *cuts, len(text)]
    trimmed = [(start, start + len(text[start:end].rstrip())) for start, end in pairwise(edges)]
    return [(start, end) for start, end in trimmed if start < end]


def is_end(text, cut):
    """Whether what stands before it is no abbreviation."""
    return not ABBREVIATED.search(text[max(0, cut - LONGEST_ABBREVIATION):cut])


def sentence_at(spans, offset):
    """The number of the sentence that an offset stands in."""
    return max(0, bisect_right([start for start, _ in spans], offset) - 1)

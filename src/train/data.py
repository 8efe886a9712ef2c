"""Reads questions over passages from folders: *passages.jsonl hold passages, all other .jsonl hold questions; .gz or not."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class Passage(NamedTuple):
    """What is read to answer; those of one article share its title."""

    id: str
    text: str
    title: str


@dataclass(frozen=True)
class Example:
    """A question asked of a passage, and what is known of the answer."""

    question: str
    passage: Passage
    source: str
    is_answerable: bool
    answers: tuple = ()
    quoted: tuple = ()
    says_otherwise: bool | None = False
    group: str = ""
    is_held_back: bool = False

    def __post_init__(self):
        spans = self.answers + self.quoted
        if any(not 0 <= start < end <= len(self.passage.text) for start, end in spans):
            raise ValueError(f"A span stands outside of passage {self.passage.id}: {spans}")

    @property
    def evidence(self):
        """Spans whose sentences answer, or say otherwise: those to quote where they are known."""
        return self.quoted or self.answers


def read(folders):
    """All examples of some folders, in the order of their files."""
    files = [file for folder in folders for file in sorted(Path(folder).glob("*.jsonl*"))]
    passages = {row["id"]: Passage(row["id"], row["text"], row.get("title", row["id"]))
                for file in files if is_of_passages(file) for row in rows(file)}
    return [example(row, passages) for file in files if not is_of_passages(file) for row in rows(file)]


def is_of_passages(file):
    """As opposed to questions."""
    return file.name.removesuffix(".gz").endswith("passages.jsonl")


def rows(file):
    """Of JSON lines."""
    with (gzip.open if file.suffix == ".gz" else open)(file, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def example(row, passages):
    """From a row as the data's README describes it."""
    return Example(row["q"], passages[row["p"]], row["set"], row["answerable"], spans(row, "a"), spans(row, "s"),
                   otherwise(row), row.get("group", row["p"]), is_held_back(row))


def spans(row, field):
    """None where nothing is known."""
    return tuple(tuple(span) for span in row.get(field, ()))


def otherwise(row):
    """Unknown where a question was made unanswerable by swapping words: the passage contradicts some of these."""
    return None if row["set"].endswith(("-name", "-word")) else row.get("against", False)


def is_held_back(row):
    """News by its passage's id, all else by a mark."""
    return row.get("split", "").startswith("val") or row.get("dev", False) or row["set"] == "news" and row["p"][-1] in "01"


def argument(parser):
    """Of every command that reads them."""
    parser.add_argument("--data", nargs="+", required=True, metavar="FOLDER",
                        help="folders of passages and questions in .jsonl or .jsonl.gz files")

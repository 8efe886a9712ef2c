"""Makes questions about series, such as amounts by year, out of nothing but lists of words: which item is told for what."""

import re
from random import Random
from typing import NamedTuple

from train.data import Example, Passage
from train.sentences import sentences

SOURCE = "series"
ASKED = 3  #: questions of a passage
MISSING, REVERSED, WHOLE = 0.35, 0.2, 0.15  #: how often something is asked that is not there, backwards, for all of them
SECOND = 0.45  #: how often another series of the kind tempts in the same passage
FEWEST, MOST = 2, 5
ORDINARY = (1, 7)  #: sentences around a series
SLOT = re.compile(r"\{([^}]+)\}")


class Pattern(NamedTuple):
    """A sentence; LIST stands for items, LABELS and VALUES for lists of their halves; whole asks for all of them."""

    frame: str
    item: str = ""
    between: str = ", "
    last: str = " and "
    whole: str = ""


class Kind(NamedTuple):
    """What items are, how they are told and how they are asked for."""

    things: tuple
    labels: object
    values: object
    patterns: tuple
    forward: tuple
    backward: tuple


class Told(NamedTuple):
    """A sentence, where its labels and values stand in it, how else these are written, and whether no other tempts."""

    text: str
    words: dict
    spans: dict
    others: list
    whole: str
    is_alone: bool


ONSETS = "B Br C D Dr F G H J K L M N P Qu R S Sk St T Th V W Y Z".split()
MIDDLES = "a e i o u ai ea or en al ar in em ol".split()
CODAS = "ford well by den mont rick shaw ton ler vik nov sen ria dale zek lin mar go ra tti".split()
FIRST = ("Ada Amir Anke Ben Carla Chidi Daria Elif Erik Fay Grace Hana Ivo Jonas Kemal Lena Li Marta Nils Olga Omar "
         "Petra Priya Rosa Samuel Tariq Ulla Vera Wei Yara Zoe").split()
BODIES = ("{} Group", "{} Ltd", "{} Bank", "{} Holdings", "{}", "the {} Council", "{} Airways", "{} plc", "{} Foods",
          "{} GmbH", "the {} Trust", "{} Inc", "the {} Authority", "{} Energy")
AMOUNTS = ("revenue", "net profit", "operating profit", "legal costs", "provisions", "fines", "debt", "donations",
           "capital spending", "the wage bill", "rent", "advertising spending", "research spending", "turnover",
           "bonuses", "subsidies", "compensation")
ROLES = ("chief executive", "head of legal", "head of risk", "finance director", "chair", "general counsel",
         "chief technology officer", "head of compliance", "company secretary", "head of communications",
         "chief of staff", "head of research", "treasurer", "data protection officer", "lead counsel",
         "deputy director", "head of sales", "auditor", "chief economist", "spokesperson")
STAFF = ("board", "new team", "management", "leadership", "staff")
COUNTED = ("shops", "depots", "employees", "complaints", "claims", "patients", "schools", "arrests", "vehicles",
           "branches", "inspections", "workers", "flats", "cases", "turbines", "clinics", "members", "prisoners",
           "licences")
QUARTERS = ("the first quarter", "the second quarter", "the third quarter", "the fourth quarter")
MONTHS = "January February March April May June July August September October November December".split()
CURRENCIES = "$", "£", "€", "EUR ", "US$", "CHF ", "Rs ", "¥"
UNITS = ("m", " million"), ("bn", " billion"), ("M", " million"), (" mn", " million"), ("k", ",000"), (",000", ",000")
NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()


def years(random, many):
    """In any order, but mostly in theirs; now and then quarters or months."""
    start = random.randint(1985, 2018)
    labels = random.choice((QUARTERS, MONTHS)) if random.random() < 0.15 and many < 4 else [
        str(start + step) for step in range(many + random.randint(1, 3))]
    drawn = random.sample(range(len(labels)), many + 1)
    missing = drawn.pop(random.randrange(len(drawn)))
    drawn = random.choice((sorted(drawn), sorted(drawn), sorted(drawn, reverse=True), drawn))
    return [labels[index] for index in drawn], labels[missing]


def roles(random, many):
    """Of people."""
    drawn = random.sample(ROLES, many + 1)
    return drawn[:-1], drawn[-1]


def places(random, many):
    """Towns that are nowhere."""
    drawn = distinct(lambda: word(random), many + 1)
    return drawn[:-1], drawn[-1]


def amounts(random, many):
    """Of one currency and mostly of one size, each written in two ways."""
    before, units = random.choice(CURRENCIES), random.choice(UNITS)
    return distinct(lambda: amount(before, units if random.random() < 0.8 else random.choice(UNITS), random), many)


def amount(before, units, random):
    """With decimals unless thousands are written out."""
    figure = random.choice((f"{random.randint(1, 999)}", f"{random.uniform(1, 99):.1f}", f"{random.uniform(1, 9):.2f}"))
    figure = str(random.randint(1, 999)) if ",000" in units else figure
    return [before + figure + unit for unit in random.sample(units, 2)]


def people(random, many):
    """In full, and by the surname."""
    surnames = distinct(lambda: word(random), many)
    return [[f"{first} {surname}", surname] for first, surname in zip(random.sample(FIRST, many), surnames)]


def counts(random, many):
    """In figures or in a word."""
    figures = distinct(lambda: random.choice((random.randint(2, 12), random.randint(2, 90), random.randint(100, 9999))), many)
    return [[written(figure, random), f"{figure:,}"] for figure in figures]


def written(figure, random):
    """Small ones in a word more often than not."""
    return NUMBERS[figure - 2] if figure <= 12 and random.random() < 0.6 else f"{figure:,}"


KINDS = (
    Kind(AMOUNTS, years, amounts, (
        Pattern("{who} reported {thing} of LIST.", "{v} in {l}"),
        Pattern("{thing} at {who} came to LIST, according to its accounts.", "{v} in {l}"),
        Pattern("In its annual report, {who} put {thing} at LIST.", "{v} for {l}"),
        Pattern("{who} disclosed the following for {thing}: LIST.", "{l}: {v}", "; ", "; "),
        Pattern("{thing} of {who} developed as follows: LIST.", "{v} ({l})"),
        Pattern("For LABELS, {who} booked {thing} of VALUES, respectively."),
        Pattern("{thing} stood at VALUES in LABELS respectively, {who} said."),
        Pattern("At {who}, {thing} changed from {v0} in {l0} to {v1} in {l1} and {v2} in {l2}."),
        Pattern("After {v0} in {l0}, {who} recorded {thing} of {v1} in {l1}, then {v2} in {l2}."),
        Pattern("{who}'s {thing} went to {v0} in {l0}, compared with {v1} in {l1}."),
        Pattern("{who} had {thing} of {v0} in {l0}; in {l1} it was {v1}, and for {l2} it expects {v2}."),
        Pattern("{thing}, which in {l0} had been {v0}, reached {v1} in {l1}, {who} told investors."),
        Pattern("LIST: that is what {who} stated as {thing}.", "in {l} {v}"),
    ), ("What was {asked} in {l}?", "How much was {asked} in {l}?", "how high was {asked} in {l}",
        "What did {asked} come to in {l}?", "{asked} in {l}?"),
       ("When was {asked} {v}?", "In which period was {asked} {v}?", "when did {asked} come to {v}")),
    Kind(STAFF, roles, people, (
        Pattern("{who} has lost LIST from its {thing}.", "{l} {v}", whole="Who left {who}?"),
        Pattern("LIST left the {thing} of {who}.", "{l} {v}", whole="Who left the {thing} of {who}?"),
        Pattern("The {thing} of {who} consists of LIST.", "{v} ({l})", whole="Who makes up the {thing} of {who}?"),
        Pattern("{who} appointed LIST to its {thing}.", "{v} as {l}", whole="Who was appointed by {who}?"),
        Pattern("The {thing} of {who} is made up of LIST.", "{v}, {l}", "; ", "; and ",
                whole="who is in the {thing} of {who}"),
        Pattern("VALUES joined the {thing} of {who} as LABELS, respectively.", whole="Who joined the {thing} of {who}?"),
        Pattern("{who} named {v0} {l0}, while {v1} took over as {l1} and {v2} became {l2} in the {thing}."),
        Pattern("{who} described its {thing} as follows: LIST.", "{l}: {v}", "; ", "; "),
        Pattern("In the {thing} of {who}, {v0} is {l0}; {v1} serves as {l1}."),
        Pattern("Three people resigned from the {thing} of {who}: {l0} {v0}, {l1} {v1} and {l2} {v2}.",
                whole="Who resigned from {who}?"),
        Pattern("{who} is to be run without LIST, who quit the {thing}.", "its {l}, {v}", whole="who quit {who}"),
        Pattern("The inquiry heard LIST, all of the {thing} of {who}.", "the {l}, {v}", whole="Whom did the inquiry hear?"),
    ), ("Who is the {l} of {asked}?", "Who was {l} at {asked}?", "who is {l}", "What is the name of the {l}?",
        "Who is the {l}?"),
       ("Who is {v}?", "What is the role of {v}?", "What position does {v} hold at {asked}?", "which post had {v}")),
    Kind(COUNTED, places, counts, (
        Pattern("{who} counts {v0} {thing} in {l0}, {v1} in {l1} and {v2} in {l2}."),
        Pattern("{who} has {v0} {thing} in {l0} and {v1} in {l1}."),
        Pattern("Of the {thing} of {who}, LIST.", "{v} are in {l}"),
        Pattern("{who} listed its {thing} by town: LIST.", "{l}: {v}", "; ", "; "),
        Pattern("LABELS have VALUES {thing} of {who}, respectively."),
        Pattern("The {thing} of {who} are spread over LIST.", "{l} ({v})", whole="Where are the {thing} of {who}?"),
        Pattern("{who} says that {l0} accounts for {v0} {thing}, {l1} for {v1} and {l2} for {v2}."),
        Pattern("{who} counted LIST when it added up its {thing}.", "{v} in {l}"),
        Pattern("In {l0}, {who} had {v0} {thing}, twice as many as it wanted; in {l1} there were {v1}, in {l2} {v2}."),
        Pattern("While {l0} has {v0} {thing}, {who} said, {l1} has only {v1}."),
    ), ("How many {thing} of {who} are in {l}?", "How many {thing} does {who} have in {l}?", "how many {thing} in {l}",
        "What is the number of {thing} in {l}?"),
       ("Where does {who} have {v} {thing}?", "Which town has {v} {thing}?", "where are {v} {thing}")),
)


class Series:
    """Sets series between sentences of passages."""

    def __init__(self, passages):
        self.passages = passages

    def drawn(self, many, random):
        """So many questions."""
        made = []
        while len(made) < many:
            made += self._about_one(len(made), Random(random.random()))
        return made[:many]

    def _about_one(self, count, random):
        kind = random.choice(KINDS)
        things = random.sample(kind.things, 2)
        is_alone = random.random() > SECOND
        told = telling(kind, body(random), things[0], is_alone, random)
        beside = [] if is_alone else [telling(kind, body(random), things[1], is_alone, random).text]
        before, after = self._around(random)
        after = random.choice((beside + after, after + beside))
        start = len(" ".join(before)) + (1 if before else 0)
        passage = Passage(f"{SOURCE}-{count}", " ".join((*before, told.text, *after)), f"{SOURCE}-{count}")
        return [question(kind, told, passage, start, things[1], random) for _ in range(ASKED)]

    def _around(self, random):
        text = random.choice(self.passages).text
        cut = [text[start:end] for start, end in sentences(text)]
        first = random.randrange(len(cut))
        cut = cut[first:first + random.randint(*ORDINARY)]
        place = random.randint(0, len(cut))
        return cut[:place], cut[place:]


def telling(kind, who, thing, is_alone, random):
    """A sentence of a kind; the missing label is not in it."""
    pattern = random.choice(kind.patterns)
    many = random.randint(FEWEST, MOST) if needs_lists(pattern) else pattern.frame.count("{v")
    labels, missing = kind.labels(random, many)
    values = kind.values(random, many + 1)
    words = {"who": who, "thing": thing, "no_l": missing, "no_v": values.pop()[0]}
    words |= {f"l{index}": label for index, label in enumerate(labels)}
    words |= {f"v{index}": value for index, (value, _) in enumerate(values)}
    text, spans = filled(frame(pattern, many), words)
    return Told(text[0].upper() + text[1:], words, spans, [other for _, other in values], pattern.whole, is_alone)


def needs_lists(pattern):
    """As opposed to a sentence for just so many items."""
    return "LIST" in pattern.frame or "VALUES" in pattern.frame


def frame(pattern, many):
    """With numbered slots, and empty ones around a list that answers who all of them are."""
    items = [pattern.item.replace("}", f"{index}}}") for index in range(many)]
    values, labels = ([f"{{{half}{index}}}" for index in range(many)] for half in "vl")
    return (pattern.frame.replace("LIST", "{from}" + joined(items, pattern.between, pattern.last) + "{to}")
            .replace("VALUES", "{from}" + joined(values) + "{to}").replace("LABELS", joined(labels)))


def joined(items, between=", ", last=" and "):
    """As a list is told."""
    return between.join(items[:-1]) + last + items[-1]


def filled(template, words):
    """The text, and where each slot came to stand."""
    text, spans, place = "", {}, 0
    for slot in SLOT.finditer(template):
        text += template[place:slot.start()]
        place, start = slot.end(), len(text)
        text += words.get(slot[1], "")
        spans[slot[1]] = start, len(text)
    return text + template[place:], spans


def question(kind, told, passage, start, other_thing, random):
    """Of an item, or of one that is not there."""
    if random.random() < MISSING:
        return Example(missing(kind, told, other_thing, random), passage, SOURCE, False)
    if told.whole and random.random() < WHOLE:
        return answered(told.whole.format(**told.words), passage, start, whole(told))
    index = random.randrange(len(told.others))
    questions, half = (kind.backward, "l") if random.random() < REVERSED else (kind.forward, "v")
    value = random.choice((told.words[f"v{index}"], told.others[index]))
    asked = ask(questions, told, told.words["thing"], told.words[f"l{index}"], value, random)
    return answered(asked, passage, start, told.spans[f"{half}{index}"])


def answered(asked, passage, start, span):
    """The span is the sentence's."""
    return Example(asked, passage, SOURCE, True, ((start + span[0], start + span[1]),))


def whole(told):
    """From the first item to the last."""
    items = [span for slot, span in told.spans.items() if slot not in ("who", "thing")]
    first, last = (told.spans["from"], told.spans["to"]) if "from" in told.spans else (min(items), max(items))
    return first[0], last[1]


def missing(kind, told, other_thing, random):
    """Another label, another value or, where things tell questions apart, another thing."""
    words = told.words
    label, value = words["l0"], words["v0"]
    strange = random.choice(("label", "label", "label", "value", "thing"))
    if strange == "value":
        return ask(kind.backward, told, words["thing"], label, words["no_v"], random)
    if strange == "thing" and kind.things != STAFF:
        return ask(kind.forward, told, other_thing, label, value, random)
    return ask(kind.forward, told, words["thing"], words["no_l"], value, random)


def ask(questions, told, thing, label, value, random):
    """With the body's name or without; always with it where another body tempts with the same label."""
    who = told.words["who"]
    long = f"{thing} of {who}", f"{who}'s {thing.removeprefix('the ')}"
    short = (f"the {thing.removeprefix('the ')}",) if told.is_alone else ()
    asked = who if thing in STAFF else random.choice(long + short)
    telling = [asking for asking in questions if told.is_alone or "{v}" in asking or "{asked}" in asking or "{who}" in asking]
    return random.choice(telling).format(who=who, thing=thing, asked=asked, l=label, v=value)


def distinct(make, many):
    """None twice."""
    found = []
    while len(found) < many:
        made = make()
        found += [made] if made not in found else []
    return found


def word(random):
    """A name that means nothing."""
    return random.choice(ONSETS) + random.choice(MIDDLES) + random.choice(CODAS)


def body(random):
    """A firm or an authority."""
    return random.choice(BODIES).format(word(random))

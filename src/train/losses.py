"""How far the reader is from what it should say: four losses, summed by their weights."""

import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

ANSWERABLE, SENTENCE, OTHERWISE = 0.7, 0.7, 0.7
FEW = torch.tensor(4.0)  #: few passages say otherwise, so those count as many times
OUT = -1e4


def loss(reading, batch):
    """Of a batch."""
    reading = type(reading)(*(said.float() for said in reading))
    return (span(reading, batch) + ANSWERABLE * answerable(reading, batch) + SENTENCE * sentence(reading, batch)
            + OTHERWISE * otherwise(reading, batch))


def span(reading, batch):
    """Start and end count half each."""
    starts, ends = (cross_entropy(logits.where(batch.may_answer, torch.tensor(OUT)), batch.spans[:, which], reduction="none")
                    for which, logits in enumerate((reading.start_logits, reading.end_logits)))
    return mean((starts + ends) / 2, batch.knows_span)


def answerable(reading, batch):
    """Binary."""
    return binary_cross_entropy_with_logits(reading.answerable, batch.answerable)


def sentence(reading, batch):
    """Any of the sentences that tell is right, so their chances are summed."""
    scores = (batch.means @ reading.sentence_logits[..., None])[..., 0]
    scores = scores.where(batch.is_sentence, torch.tensor(OUT))
    return (scores.logsumexp(-1) - scores.where(batch.tells, torch.tensor(OUT)).logsumexp(-1)).mean()


def otherwise(reading, batch):
    """Binary, where it is known."""
    each = binary_cross_entropy_with_logits(reading.otherwise, batch.otherwise, pos_weight=FEW, reduction="none")
    return mean(each, batch.knows_otherwise)


def mean(each, known):
    """Over those known."""
    return (each * known).sum() / known.sum().clamp(min=1)

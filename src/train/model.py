"""The reader: BERT's encoder, and heads that say where the answer stands, which sentence tells it, and whether any does.

The tensors keep the short names that our trained weights have: in a layer q, k, v and o are attention's query, key, value
and output, i and f the feed-forward's way in and out, l1 and l2 the norms; w, p and t embed words, positions and types.
"""

from typing import NamedTuple

import torch
from torch import nn
from torch.nn.functional import dropout, gelu

HEAD = 32
POSITIONS = 512
NORM = 1e-12
DROPOUT = 0.1
SPREAD = 0.02  #: of random weights: Devlin et al., "BERT", 2019


class Sizes(NamedTuple):
    """Of a reader; those of MiniLM unless said otherwise."""

    layers: int = 6
    dimensions: int = 384
    inner: int = 1536
    vocabulary: int = 30522

    def checked(self):
        """Every head has the same size, so it need not be told."""
        if self.dimensions % HEAD:
            raise ValueError(f"The dimensions must be a multiple of {HEAD}: {self.dimensions}")
        return self


class Reading(NamedTuple):
    """What the reader says: three numbers a token, two a window."""

    start_logits: torch.Tensor
    end_logits: torch.Tensor
    sentence_logits: torch.Tensor
    answerable: torch.Tensor
    otherwise: torch.Tensor


class Layer(nn.Module):
    """Looks at every token in the light of the others, then at each by itself."""

    def __init__(self, sizes):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(sizes.dimensions, sizes.dimensions) for _ in range(4))
        self.i, self.f = nn.Linear(sizes.dimensions, sizes.inner), nn.Linear(sizes.inner, sizes.dimensions)
        self.l1, self.l2 = (nn.LayerNorm(sizes.dimensions, NORM) for _ in range(2))

    def forward(self, vectors, hidden):
        """Hidden is added to attention before the softmax: nothing, or much less than nothing at padding."""
        vectors = self.l1(vectors + self._dropped(self.o(self._attended(vectors, hidden))))
        return self.l2(vectors + self._dropped(self.f(gelu(self.i(vectors)))))

    def _attended(self, vectors, hidden):
        asked, offered, told = (split(part(vectors)) for part in (self.q, self.k, self.v))
        weights = asked @ offered.transpose(-1, -2) / HEAD ** 0.5
        weights = (weights if hidden is None else weights + hidden.to(weights.dtype)).softmax(-1)
        return (weights @ told).transpose(1, 2).flatten(2)

    def _dropped(self, vectors):
        return dropout(vectors, DROPOUT, self.training)


class Encoder(nn.Module):
    """From tokens to vectors."""

    def __init__(self, sizes):
        super().__init__()
        self.w = nn.Embedding(sizes.vocabulary, sizes.dimensions)
        self.p = nn.Embedding(POSITIONS, sizes.dimensions)
        self.t = nn.Embedding(2, sizes.dimensions)
        self.ln = nn.LayerNorm(sizes.dimensions, NORM)
        self.layers = nn.ModuleList(Layer(sizes) for _ in range(sizes.layers))

    def forward(self, ids, types, hidden):
        """Without dropout on the embeddings, since those of words are frozen."""
        positions = torch.arange(ids.shape[1], device=ids.device)
        vectors = self.ln(self.w(ids) + self.p(positions) + self.t(types))
        for layer in self.layers:
            vectors = layer(vectors, hidden)
        return vectors


class Heads(nn.Module):
    """From vectors to what the reader says; the first token's vector speaks for the window."""

    def __init__(self, sizes):
        super().__init__()
        self.span, self.sent = nn.Linear(sizes.dimensions, 2), nn.Linear(sizes.dimensions, 1)
        self.pool = nn.Linear(sizes.dimensions, sizes.dimensions)
        self.ans, self.con = nn.Linear(sizes.dimensions, 1), nn.Linear(sizes.dimensions, 1)

    def forward(self, vectors):
        """In the order in which the file lists them."""
        span, window = self.span(vectors), torch.tanh(self.pool(vectors[:, 0]))
        return Reading(span[..., 0], span[..., 1], self.sent(vectors)[..., 0], self.ans(window)[:, 0], self.con(window)[:, 0])


class Reader(nn.Module):
    """Encoder and heads."""

    def __init__(self, sizes):
        super().__init__()
        self.e, self.h = Encoder(sizes.checked()), Heads(sizes)

    def forward(self, input_ids, token_type_ids, is_token=None):
        """A mask is needed only for a batch of unequal lengths."""
        return self.h(self.e(input_ids, token_type_ids, None if is_token is None else hidden(is_token)))

    def vary(self):
        """Start from chance, as BERT did."""
        for module in self.modules():
            if isinstance(module, (nn.Linear, nn.Embedding)):
                nn.init.normal_(module.weight, std=SPREAD)
            if isinstance(module, nn.Linear):
                nn.init.zeros_(module.bias)
        return self


def split(vectors):
    """Into heads, before the tokens."""
    return vectors.reshape(*vectors.shape[:-1], -1, HEAD).transpose(1, 2)


def hidden(is_token):
    """Far below any weight where there is only padding."""
    return torch.where(is_token, 0.0, -1e4)[:, None, None]

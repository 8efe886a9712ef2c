"""The reader in integers of eight bits, reckoned as the exported file reckons: each part says both, in PyTorch and in ONNX."""

import copy

import torch
from torch import nn
from torch.autograd import Function
from torch.nn.functional import embedding

#: Processors with VNNI add such products exactly. On others sums of two may overflow 16 bits, unless ONNX Runtime is told to be precise;
#: it is so only with matrices that have a zero of their own.
LARGEST = 127
STEPS = 255
FLOAT = 1  # of ONNX's TensorProto.DataType


class Product(Function):
    """Quantizes what comes in by its own range, then multiplies integers."""

    @staticmethod
    def forward(context, vectors, matrix, scales):
        """In doubles, which hold every sum of these integers exactly."""
        steps, scale, zero = quantized_by_range(vectors)
        return ((steps - zero).double() @ matrix.double()).float() * (scale * scales)

    @staticmethod
    def symbolic(graph, vectors, matrix, scales):
        """ONNX Runtime recognizes this row of operations and runs it as one."""
        steps, scale, zero = graph.op("DynamicQuantizeLinear", vectors, outputs=3)
        own = graph.op("Constant", value_t=torch.zeros((), dtype=torch.int8))
        product = graph.op("Cast", graph.op("MatMulInteger", steps, matrix, zero, own), to_i=FLOAT)
        return graph.op("Mul", product, graph.op("Mul", scale, scales))


class Rows(Function):
    """Looks rows up and scales each."""

    @staticmethod
    def forward(context, ids, rows, scales):
        """Only the rows asked for become floats."""
        return embedding(ids, rows).float() * embedding(ids, scales)

    @staticmethod
    def symbolic(graph, ids, rows, scales):
        """The same in ONNX."""
        return graph.op("Mul", graph.op("Cast", graph.op("Gather", rows, ids), to_i=FLOAT), graph.op("Gather", scales, ids))


class QuantizedLinear(nn.Module):
    """A matrix of integers with a scale for each column; the bias stays as it was."""

    def __init__(self, linear):
        super().__init__()
        rows, scales = quantized(linear.weight)
        self.register_buffer("matrix", rows.T.contiguous())
        self.register_buffer("scales", scales[:, 0])
        self.bias = linear.bias

    def forward(self, vectors):
        """Nearly what the linear map gives."""
        return Product.apply(vectors, self.matrix, self.scales) + self.bias


class QuantizedEmbedding(nn.Module):
    """Rows of integers with a scale each."""

    def __init__(self, words):
        super().__init__()
        rows, scales = quantized(words.weight)
        self.register_buffer("rows", rows)
        self.register_buffer("scales", scales)

    def forward(self, ids):
        """Nearly the words' vectors."""
        return Rows.apply(ids, self.rows, self.scales)


def quantized_reader(reader):
    """All that is large: words, and every map of tokens. What is said of the window is reckoned once, so it stays as it is."""
    reader = copy.deepcopy(reader).eval().requires_grad_(False)
    reader.e.w = QuantizedEmbedding(reader.e.w)
    for layer in reader.e.layers:
        quantize(layer, "qkvoif")
    quantize(reader.h, ("span", "sent"))
    return reader


def quantize(module, names):
    """In place."""
    for name in names:
        setattr(module, name, QuantizedLinear(getattr(module, name)))


def quantized(weight):
    """Each row in whole steps of its own largest value."""
    weight = weight.detach()
    scales = (weight.abs().amax(1, keepdim=True) / LARGEST).clamp(min=torch.finfo(torch.float32).tiny)
    return (weight / scales).round().clamp(-LARGEST, LARGEST).to(torch.int8), scales


def quantized_by_range(vectors):
    """As ONNX defines DynamicQuantizeLinear: 0 to 255, with nothing exactly at a step."""
    low, high = vectors.min().clamp(max=0), vectors.max().clamp(min=0)
    scale = (high - low) / STEPS
    zero = (-low / scale).round().clamp(0, STEPS)
    return ((vectors / scale).round() + zero).clamp(0, STEPS), scale, zero

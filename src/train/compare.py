"""Measures a reader as trained and as exported, side by side: what eight bits cost."""

from train import weights
from train.figures import arguments, table
from train.quantized import quantized_reader

__all__ = ["arguments", "run"]


def run(options):
    """The quantized module stands for the file: TrainingTest holds the file to its logits."""
    reader = weights.reader(options.weights).eval()
    table({"trained": reader, "int8": quantized_reader(reader)}, options)

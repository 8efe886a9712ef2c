"""Writes a reader as ONNX, in whole numbers of eight bits or as it is."""

import os
import warnings

import torch

from train import weights
from train.model import Reading
from train.quantized import quantized_reader

OPERATORS = 14  #: a version that ONNX Runtime has known for long
INPUTS = ("input_ids", "token_type_ids")
LONG = ("start_logits", "end_logits", "sentence_logits")
SOME_TOKENS = 9  #: any number would do


def export(reader, file):
    """One window at a time, of any length."""
    ids = torch.ones(1, SOME_TOKENS, dtype=torch.long)
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # Graph.op goes in a later PyTorch than Debian's
        torch.onnx.export(reader.eval(), (ids, ids), file, opset_version=OPERATORS, input_names=list(INPUTS),
                          output_names=list(Reading._fields), dynamic_axes={name: {1: "n"} for name in (*INPUTS, *LONG)})


def arguments(parser):
    """What to write, and where."""
    weights.arguments(parser)
    parser.add_argument("--out", required=True, help="the file to write")
    parser.add_argument("--float32", action="store_true", help="as it is; four times as large")


def run(options):
    """Says how large it became."""
    reader = weights.reader(options.weights)
    export(reader if options.float32 else quantized_reader(reader), options.out)
    print(f"{options.out}: {os.path.getsize(options.out) / 1e6:.1f} MB")

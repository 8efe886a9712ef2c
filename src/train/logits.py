"""What the reader says to tokens that come as JSON lines; a test gives the same tokens to the exported file."""

import json
import sys

import torch

from train import weights
from train.quantized import quantized_reader


def arguments(parser):
    """Of the command."""
    weights.arguments(parser)
    parser.add_argument("--float32", action="store_true", help="as trained, not as exported in eight bits")


def run(options):
    """A line of logits for each line of tokens."""
    reader = weights.reader(options.weights).eval()
    reader = reader if options.float32 else quantized_reader(reader)
    for line in sys.stdin:
        told = json.loads(line)
        with torch.no_grad():
            reading = reader(torch.tensor([told["input_ids"]]), torch.tensor([told["token_type_ids"]]))
        print(json.dumps({name: said.flatten().tolist() for name, said in reading._asdict().items()}))

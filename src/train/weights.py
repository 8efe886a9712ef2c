"""Reads and writes the weights of a reader; several files lie one upon another, the last on top."""

import re

import torch

from train import onnx_file
from train.model import Reader, Sizes

RANDOM = "random"
#: Where BERT as Hugging Face writes it keeps what we call by shorter names.
NAMES = {
    "embeddings.word_embeddings": "e.w", "embeddings.position_embeddings": "e.p",
    "embeddings.token_type_embeddings": "e.t", "embeddings.LayerNorm": "e.ln",
    "attention.self.query": "q", "attention.self.key": "k", "attention.self.value": "v",
    "attention.output.dense": "o", "attention.output.LayerNorm": "l1",
    "intermediate.dense": "i", "output.dense": "f", "output.LayerNorm": "l2",
}
LAYER = re.compile(r"encoder\.layer\.(\d+)\.(.+)")


def reader(files, sizes=None, seed=0):
    """From files; what none of them holds, such as MiniLM's missing heads, or everything of "random", comes by chance."""
    torch.manual_seed(seed)
    found = {}
    for file in files:
        found |= {} if file == RANDOM else tensors(file)
    model = Reader(sizes or sizes_of(found)).vary()
    model.load_state_dict(model.state_dict() | {name: value.float() for name, value in found.items()})
    return model


def tensors(file):
    """Of a file of ours, or of a BERT in ONNX."""
    return from_bert(onnx_file.weights(file)) if str(file).endswith(".onnx") else torch.load(file, map_location="cpu")


def from_bert(arrays):
    """Under our names, with matrices as PyTorch keeps them."""
    named = {}
    for name, array in arrays.items():
        ours, is_turned = renamed(name.removesuffix(".T")), name.endswith(".T")
        if ours:
            named[ours] = torch.tensor(array.T if is_turned else array)
    return named


def renamed(name):
    """Nothing for what is none of ours."""
    path, _, kind = name.rpartition(".")
    layer = LAYER.fullmatch(path)
    place, prefix = (layer[2], f"e.layers.{layer[1]}.") if layer else (path, "")
    return f"{prefix}{NAMES[place]}.{kind}" if place in NAMES else None


def sizes_of(found):
    """Told by the tensors themselves."""
    if "e.w.weight" not in found:
        raise ValueError("No file holds the embeddings of words: name all-minilm-l6-v2.onnx before the trained weights")
    layers = {name.split(".")[2] for name in found if name.startswith("e.layers.")}
    vocabulary, dimensions = found["e.w.weight"].shape
    return Sizes(len(layers), dimensions, len(found["e.layers.0.i.bias"]), vocabulary)


def half(model):
    """As they are passed on: the trained tensors in half precision, without the words that were frozen."""
    return {name: value.half() for name, value in model.state_dict().items() if name != "e.w.weight"}


def arguments(parser):
    """Of every command that reads a reader."""
    parser.add_argument("--weights", nargs="+", required=True, metavar="FILE",
                        help="files of weights, a later one upon an earlier: all-minilm-l6-v2.onnx reader.fp16.pt")

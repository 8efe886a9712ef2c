"""Each command is a module with its arguments and what it does; only the asked one is imported, since not all need torch."""

import argparse
import importlib
import sys

COMMANDS = {
    "tokenize": ("wordpiece", "ids and offsets of texts"),
    "fit": ("training", "train a reader, or go on where its training stopped"),
    "export": ("export", "write a reader as an ONNX file"),
    "logits": ("logits", "print what a reader says to given tokens"),
    "figures": ("figures", "measure a reader on what was held back"),
    "compare": ("compare", "measure a reader as trained and as exported"),
}


def main(words):
    """Of the command line, without the program's name."""
    told = argparse.ArgumentParser(prog="python3 -m train", description=__package__ and sys.modules["train"].__doc__,
                                   epilog="\n".join(f"{name:10}{says}" for name, (_, says) in COMMANDS.items()),
                                   formatter_class=argparse.RawDescriptionHelpFormatter)
    told.add_argument("command", choices=COMMANDS)
    command = told.parse_args(words[:1]).command
    module = importlib.import_module("train." + COMMANDS[command][0])
    parser = argparse.ArgumentParser(prog=f"python3 -m train {command}", description=COMMANDS[command][1],
                                     formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    module.arguments(parser)
    module.run(parser.parse_args(words[1:]))


if __name__ == "__main__":
    main(sys.argv[1:])

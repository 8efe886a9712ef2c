"""Trains a reader step by step; stopped at any time and started again, it ends as if it had never stopped."""

import hashlib
import os
import time
from pathlib import Path

import torch
from torch.optim import AdamW
from torch.optim.lr_scheduler import LambdaLR

from train import data, weights
from train.lessons import Lessons
from train.losses import loss
from train.mixture import STAGES, Mixture
from train.model import Sizes
from train.window import Windows
from train.wordpiece import WordPiece

HEADS_FASTER = 3
WARM_UP = 0.03
WEIGHT_DECAY = 0.01
GRADIENT_NORM = 1.0
PROCESSOR = Path("/proc/cpuinfo")
#: These may differ when a training goes on: they change how it runs, not what it learns.
RUNNING = ("out", "checkpoint_every", "stop_after", "say_every", "data", "tokenizer")


class Training:
    """A reader, and all that moves it."""

    def __init__(self, options):
        self.options = options
        self.reader = beginner(options)
        self.lessons = Lessons(Mixture(learnt(options.data), STAGES[options.stage], options.seed),
                               Windows(WordPiece.read(options.tokenizer)), options.batch, options.seed)
        self.optimiser = AdamW(groups(self.reader, options.rate), weight_decay=WEIGHT_DECAY)
        self.schedule = LambdaLR(self.optimiser, lambda step: pace(step, options.steps))
        self.step = 0
        torch.manual_seed(options.seed)

    def go_on(self):
        """To the end, or to where it shall stop."""
        self.reader.train()
        stop = min(self.options.steps, self.options.stop_after or self.options.steps)
        progress = Progress(self.options)
        for batch in self.lessons.after(self.step):
            if self.step >= stop:
                break
            progress.note(self.learn(batch), self.step)
            if self.step % self.options.checkpoint_every == 0 or self.step == stop:
                self.save()

    def learn(self, batch):
        """One step; what the loss was before."""
        with torch.autocast("cpu", torch.bfloat16, enabled=is_short(self.options.precision)):
            reading = self.reader(batch.ids, batch.types, batch.is_token)
        lost = loss(reading, batch)
        self.optimiser.zero_grad()
        lost.backward()
        torch.nn.utils.clip_grad_norm_(self.reader.parameters(), GRADIENT_NORM)
        self.optimiser.step()
        self.schedule.step()
        self.step += 1
        return lost.item()

    def save(self):
        """Whole or not at all, even if the power fails in between."""
        replace(self.checkpoint, {"step": self.step, "told": self.told, "random": torch.get_rng_state()} | {
            name: part.state_dict() for name, part in self._parts().items()})

    def take_up(self):
        """Where it stopped, if it has begun."""
        if not self.checkpoint.exists():
            return
        saved = torch.load(self.checkpoint)
        if saved["told"] != self.told:
            raise SystemExit(f"{self.checkpoint} was begun with other arguments: {saved['told']}")
        for name, part in self._parts().items():
            part.load_state_dict(saved[name])
        torch.set_rng_state(saved["random"])
        self.step = saved["step"]

    def _parts(self):
        return {"reader": self.reader, "optimiser": self.optimiser, "schedule": self.schedule}

    @property
    def checkpoint(self):
        """In the folder of the results."""
        return Path(self.options.out) / "checkpoint.pt"

    @property
    def told(self):
        """The arguments that decide what is learnt."""
        return {name: value for name, value in vars(self.options).items() if name not in RUNNING}


class Progress:
    """Says now and then how it goes."""

    def __init__(self, options):
        self.options, self.losses, self.since = options, [], time.monotonic()

    def note(self, lost, step):
        """The loss of a step."""
        self.losses.append(lost)
        if step % self.options.say_every == 0:
            speed = len(self.losses) * self.options.batch / (time.monotonic() - self.since)
            print(f"step {step} of {self.options.steps}, loss {sum(self.losses) / len(self.losses):.4f}, "
                  f"{speed:.1f} examples a second", flush=True)
            self.losses, self.since = [], time.monotonic()


def beginner(options):
    """By chance and small, or from weights; the words of weights stay as they are."""
    is_random = options.weights == [weights.RANDOM]
    sizes = Sizes(options.layers, options.dimensions, 4 * options.dimensions) if is_random else None
    reader = weights.reader(options.weights, sizes, options.seed)
    reader.e.w.requires_grad_(is_random)
    return reader


def learnt(folders):
    """Never what is held back."""
    return [example for example in data.read(folders) if not example.is_held_back]


def groups(reader, rate):
    """Heads begin by chance, so they go faster than the body."""
    body = [parameter for parameter in reader.e.parameters() if parameter.requires_grad]
    return [{"params": body, "lr": rate}, {"params": reader.h.parameters(), "lr": HEADS_FASTER * rate}]


def pace(step, steps):
    """Up in a line, then down in a line to nothing."""
    warm = max(1, round(WARM_UP * steps))
    return (step + 1) / warm if step < warm else (steps - step) / max(1, steps - warm)


def is_short(precision):
    """Whether to reckon in bfloat16: asked for, or not said and the processor does it."""
    return precision == "bfloat16" or precision == "auto" and PROCESSOR.exists() and "avx512_bf16" in PROCESSOR.read_text()


def replace(file, contents):
    """By way of a file beside it."""
    beside = file.with_suffix(".new")
    with open(beside, "wb") as written:
        torch.save(contents, written)
        os.fsync(written.fileno())
    os.replace(beside, file)


def fingerprint(reader):
    """Of all weights, to the last bit."""
    digest = hashlib.sha256()
    for name, value in sorted(reader.state_dict().items()):
        digest.update(name.encode() + value.numpy().tobytes())
    return digest.hexdigest()


def arguments(parser):
    """The recipe's are the defaults."""
    data.argument(parser)
    parser.add_argument("--tokenizer", required=True, help="a tokenizer.json with BERT's vocabulary")
    parser.add_argument("--out", required=True, help="the folder of checkpoint and results")
    parser.add_argument("--from", dest="weights", nargs="+", default=[weights.RANDOM], metavar="FILE",
                        help=f"weights to begin with, a later file upon an earlier, or {weights.RANDOM}")
    parser.add_argument("--stage", choices=STAGES, default="whole", help="what a pass holds, see mixture.py")
    parser.add_argument("--layers", type=int, default=Sizes().layers, help=f"only from {weights.RANDOM}")
    parser.add_argument("--dimensions", type=int, default=Sizes().dimensions, help=f"only from {weights.RANDOM}")
    parser.add_argument("--steps", type=int, default=5000, help="of which the last learns next to nothing")
    parser.add_argument("--batch", type=int, default=24, help="examples a step")
    parser.add_argument("--rate", type=float, default=1.5e-4, help="at its highest; heads have three times that")
    parser.add_argument("--seed", type=int, default=1, help="of everything left to chance")
    parser.add_argument("--precision", choices=("auto", "bfloat16", "float32"), default="auto", help="while training")
    parser.add_argument("--checkpoint-every", type=int, default=250, metavar="STEPS", help="so little is lost")
    parser.add_argument("--say-every", type=int, default=50, metavar="STEPS", help="how it goes")
    parser.add_argument("--stop-after", type=int, metavar="STEP", help="to go on another time")


def run(options):
    """Leaves reader.pt, and what to pass on if the words are as they were."""
    Path(options.out).mkdir(parents=True, exist_ok=True)
    training = Training(options)
    training.take_up()
    training.go_on()
    if training.step < options.steps:
        return print(f"stopped after step {training.step}")
    replace(Path(options.out) / "reader.pt", training.reader.state_dict())
    if options.weights != [weights.RANDOM]:
        replace(Path(options.out) / "reader.fp16.pt", weights.half(training.reader))
    print("weights", fingerprint(training.reader))

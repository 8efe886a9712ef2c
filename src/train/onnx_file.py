"""Reads weights from an ONNX file: of protobuf only what that takes (https://protobuf.dev/programming-guides/encoding/)."""

import numpy

GRAPH, NODE, INITIALIZER = 7, 1, 5  # fields of ModelProto and of GraphProto, as onnx.proto numbers them
INPUT, OUTPUT, OPERATION = 1, 2, 4  # of NodeProto
DIMENSIONS, TYPE, FLOATS, NAME, BYTES = 1, 2, 4, 8, 9  # of TensorProto
FLOAT = 1
VARYING, LONG, BLOCK, SHORT = 0, 1, 2, 5  # kinds of fields on the wire


def weights(path):
    """All float tensors by name; a matrix that lost its name in the export is called as its product is."""
    with open(path, "rb") as file:
        graph = block(memoryview(file.read()), GRAPH)
    tensors = dict(filter(None, (tensor(value) for number, value in fields(graph) if number == INITIALIZER)))
    return tensors | {name: tensors[right] for name, right in products(graph) if right in tensors}


def products(graph):
    """Of each matrix product its module's path, as PyTorch writes it into the output's name, and what stands to the right."""
    for number, node in fields(graph):
        if number == NODE and text(block(node, OPERATION)) == "MatMul":
            _, right = [text(value) for number, value in fields(node) if number == INPUT]
            yield text(block(node, OUTPUT)).rpartition("/")[0].strip("/").replace("/", ".") + ".weight.T", right


def tensor(message):
    """Name and values, or nothing where they are no floats."""
    if block(message, TYPE) != FLOAT:
        return None
    values = next(value for number, value in fields(message) if number in (BYTES, FLOATS))
    shape = [size for number, value in fields(message) if number == DIMENSIONS for size in sizes(value)]
    return text(block(message, NAME)), numpy.frombuffer(values, dtype="<f4").reshape(shape)


def sizes(value):
    """One a field, or packed together."""
    if isinstance(value, int):
        return [value]
    found, at = [], 0
    while at < len(value):
        size, at = varying(value, at)
        found.append(size)
    return found


def block(message, wanted):
    """The first field of a number."""
    return next(value for number, value in fields(message) if number == wanted)


def fields(message):
    """Number and value of each: an integer or bytes."""
    at = 0
    while at < len(message):
        key, at = varying(message, at)
        value, at = field(message, at, key & 7)
        yield key >> 3, value


def field(message, at, kind):
    """A value and where it ends."""
    if kind == VARYING:
        return varying(message, at)
    length, at = varying(message, at) if kind == BLOCK else ({LONG: 8, SHORT: 4}[kind], at)
    return message[at:at + length], at + length


def varying(message, at):
    """Seven bits a byte, the lowest first; the eighth says that more follow."""
    value, shift = 0, 0
    while True:
        value |= (message[at] & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if message[at - 1] < 0x80:
            return value, at


def text(value):
    """As written."""
    return bytes(value).decode()

"""Hold the shapes against Caffe's own verdicts: ``python -m tests.shapes.oracle layers Pooling``.

Prints each case that differs, and how many there are. Tests import ``difference``.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path

from netspec.loading import load
from netspec.net import State, loaded_state, view
from netspec.report.diagnostic import ERROR
from netspec.report.invalid import InvalidTextError
from netspec.shapes.infer import BVLC, infer

DATA = Path(__file__).parents[1] / "data" / "caffe"  # copies that every checkout has
SHARED = Path(__file__).parents[2].parent / "shared"


def cases(name):
    """The cases of a file of verdicts."""
    path = DATA / f"{name}.jsonl.gz"
    path = path if path.is_file() else SHARED / "oracle" / path.name
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def inferred(text, case, inputs=None):
    """Our verdict on a text."""
    net = load(text).net
    state = State(case["phase"], case.get("level", 0), tuple(case.get("stages", ())))
    return infer(view(net, loaded_state(net, state)), inputs, BVLC)


def difference(case):
    """What differs from Caffe's verdict, or "" if nothing does."""
    try:
        ours = inferred(case["net"] + "\n", case)
    except InvalidTextError as error:
        return "" if not case["ok"] else f"refused, Caffe takes it: {error}"
    return compared(ours, case)


def compared(ours, verdict):
    """What differs between what was inferred and Caffe's verdict."""
    errors = errors_of(ours)
    if not verdict["ok"]:
        caffe = f"{verdict.get('where')}: {verdict.get('error')}"
        return "" if errors else f"taken, Caffe refuses it: {caffe}"
    if errors:
        return f"refused, Caffe takes it: {errors[0].message}"
    return shapes_differ(ours, verdict["layers"])


def errors_of(ours):
    """The faults for which Caffe refuses a net, the one that it names first."""
    return [fault for fault in ours.faults if fault.severity == ERROR]


def shapes_differ(ours, layers):
    """The first layer whose names or shapes are not Caffe's, or ""."""
    if len(ours.layers) != len(layers):
        return f"{len(ours.layers)} layers, Caffe has {len(layers)}"
    for mine, theirs in zip(ours.layers, layers, strict=True):
        found = (
            mine.node.name,
            list(mine.node.layer.bottom),
            list(mine.tops),
            _lists(mine.top_shapes),
            _lists(mine.param_shapes or ()),
        )
        wanted = tuple(theirs[key] for key in ("name", "bottom", "top", "top_shapes", "params"))
        if found != wanted:
            return f"layer {theirs['name']}: {found[1:]}, Caffe has {wanted[1:]}"
    return ""


def _lists(shapes):
    return [None if shape is None else list(shape) for shape in shapes]


def layer_at_fault(case):
    """The layer that Caffe's message names, or that must be it; None where it does not tell."""
    error = case.get("error") or ""
    named = re.search(r"\(layer '([^']*)'", error) or re.search(r"for layer (\S+)$", error)
    if named:
        return named[1]
    if "type" in case:  # a case of a single layer, x, behind one that gives its bottoms
        return "x"
    return None


def main(name="layers", *types):
    counts = Counter()
    for case in cases(name):
        if types and case.get("type") not in types:
            continue
        what = difference(case)
        counts["wrong" if what else "right"] += 1
        if what:
            counts[case.get("type")] += 1
            if counts["wrong"] <= 15:
                print(f"case {case['id']} {case.get('type', '')}: {what[:400]}")
    print(dict(counts))


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Short ways to write nets for the tests of the reference evaluator."""

from __future__ import annotations

import numpy as np

from netspec.reference import run


def given(**shapes):
    """Input layers: ``given(x=(2, 3))``."""
    return "".join(
        f'layer {{ name: "{name}" type: "Input" top: "{name}" input_param {{ shape {{ '
        f"{' '.join(f'dim: {dim}' for dim in shape)} }} }} }}\n"
        for name, shape in shapes.items()
    )


def layer(type_name, bottoms="x", tops="y", rest="", name="l"):
    """A layer; bottoms and tops are names with blanks between them."""
    reads = " ".join(f'bottom: "{each}"' for each in bottoms.split())
    makes = " ".join(f'top: "{each}"' for each in tops.split())
    return f'layer {{ name: "{name}" type: "{type_name}" {reads} {makes} {rest} }}\n'


def made(type_name, *bottoms, rest="", params=None, phase="TEST", tops="y", **options):
    """The tops of one layer with these bottoms."""
    arrays = {f"b{place}": np.asarray(bottom, float) for place, bottom in enumerate(bottoms)}
    net = given(**{name: array.shape for name, array in arrays.items()})
    net += layer(type_name, " ".join(arrays), tops, rest)
    weights = None if params is None else {"l": params}
    result = run(net, arrays, weights, phase, dtype="float64", **options)
    found = [result[top] for top in tops.split()]
    return found[0] if len(found) == 1 else found

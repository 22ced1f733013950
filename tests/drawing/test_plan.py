"""Cells within cells, cells that are parted, and layers that only another phase has."""

from __future__ import annotations

from dataclasses import replace

import pytest

import netspec
from netspec.drawing.build import build_scene
from netspec.drawing.opened import pieces
from netspec.drawing.options import Options
from netspec.drawing.subject import Subject, subject
from netspec.folding import BLOCK, TIME, Folding, Run
from tests.drawing.sketch import sketch
from tests.summary.short import data, layer


def nested(steps, blocks):
    """Steps of blocks of a layer each, and what is found of them, as if it had been."""
    text, positions, below = data(2, 3), [], "x"
    for step in range(steps):
        inside = []
        for block in range(blocks):
            name = f"t{step}/b{block}/relu"
            inside.append(1 + step * blocks + block)
            text += layer(name, "ReLU", [below], [name])
            below = name
        positions.append(tuple(inside))
    inner = Run(
        tuple((at,) for at in range(blocks)),
        tuple(f"t0/b{at}/" for at in range(blocks)), ("relu",), BLOCK,
    )  # fmt: skip  # one line a thing
    names = tuple(f"t{step}/" for step in range(steps))
    run = Run(tuple(positions), names, ("relu",) * blocks, TIME, (inner,))
    seen = subject(netspec.load(text + layer("end", "TanH", [below], ["y"])))
    side = replace(seen.sides[0], folding=Folding((run,)))
    return Subject(seen.name, seen.net, (side,))


def test_a_cell_within_a_cell_stands_for_all_steps_of_both():
    scene = build_scene(nested(3, 4), Options())
    assert [(c.id, c.parent, c.steps, c.layers) for c in scene.clusters] == [
        ("r0", "", 3, 4), ("r0.0", "r0", 4, 1),
    ]  # fmt: skip  # one line a list
    cell = next(part for part in scene.parts if part.name == "relu")
    assert cell.positions == tuple(range(1, 13))
    # That each block reads the one before goes without saying.
    assert [line for line in sketch(scene) if " -> " in line] == [
        "x -> relu: x [2x3 / t0]",
        "relu -> relu: b3/relu state [b3/relu  t → t+1]",
        "relu -> end: t2/b3/relu [t2]",
    ]


def test_an_inner_step_can_be_opened():
    scene = build_scene(nested(3, 4), Options(unfold=("t0/b1",)))
    assert [(c.id, c.steps) for c in scene.clusters] == [
        ("r0", 3), ("r0.0-0", 1), ("r0.0-1", 1), ("r0.0-2", 2),
    ]  # fmt: skip  # one line a list
    assert sorted(len(part.positions) for part in scene.parts) == [1, 1, 3, 3, 6]


RUN = Run(tuple((at,) for at in range(5)), tuple(f"t{at}/" for at in range(5)), ("x",), TIME)


@pytest.mark.parametrize(
    ("unfold", "expected"),
    [
        ((), [("r0", 5)]),
        (("t0",), [("r0-0", 1), ("r0-1", 4)]),
        (("t4/",), [("r0-0", 4), ("r0-4", 1)]),
        ((" t2 ",), [("r0-0", 2), ("r0-2", 1), ("r0-3", 2)]),
        (("t1", "t2"), [("r0-0", 1), ("r0-1", 1), ("r0-2", 1), ("r0-3", 2)]),
        (("r0",), [(f"r0-{at}", 1) for at in range(5)]),
        (("t9",), [("r0", 5)]),
        (("*",), []),
    ],
)
def test_a_run_is_parted_where_a_step_is_asked_for(unfold, expected):
    assert [(piece.id, len(piece.steps)) for piece in pieces(Folding((RUN,)), unfold)] == expected


def test_layers_of_one_phase_stand_in_the_cell_of_their_steps():
    """Each step has a layer in TRAIN alone, and more layers in TEST alone."""
    text = data(2, 4, name="h")
    for step in range(4):
        below = "h" if not step else f"t{step - 1}/a"
        name = f"t{step}/a"
        fc = "inner_product_param { num_output: 4 }"
        text += layer(name, "InnerProduct", [below], [name], ["w", "b"], fc)
        text += layer(f"t{step}/train", "TanH", [name], more="include { phase: TRAIN }")
        for other in ("test", "test2"):
            text += layer(f"t{step}/{other}", "ReLU", [name], more="include { phase: TEST }")
    scene = build_scene(subject(netspec.load(text)), Options())
    assert scene.phases == ("TEST", "TRAIN")
    told = {part.name: (part.phases, len(part.positions)) for part in scene.parts}
    assert told == {
        "h": (("TEST", "TRAIN"), 1),
        "a": (("TEST", "TRAIN"), 4),
        "train": (("TRAIN",), 4),
        "test": (("TEST",), 4),
        "test2": (("TEST",), 4),
    }
    assert len({box.cluster for box in scene.boxes}) == 2

"""Nets of blocks that come again and again, wired at random: they try what is rolled up."""

from __future__ import annotations

import random

from netspec import schema

NAMES = ["b{i}/{k}", "l{i}_{k}", "{k}_{i}", "s{s}_b{i}_{k}", "x{i}x{i}/{k}", "{i}{k}"]
TYPES = ["Convolution", "ReLU", "Eltwise", "Concat", "InnerProduct", "Scale", "Slice", "Silence"]
WHERE = [("given", 0), ("given", 1), ("before", 0), ("before", 1), ("before", 2), ("data", 0)]


def random_net(seed: int):
    """A net, the same for the same seed."""
    return _Maker(random.Random(seed)).net


class _Maker:
    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.net = schema.NetParameter(name="random")
        self.net.layer.add(
            name="data", type="Input", top=["data"]
        ).input_param.shape.add().dim.extend([1, 3, 8, 8])
        self.blobs = ["data"]
        self.pattern = rng.choice(NAMES)
        self.count = 0
        blocks = [self.block() for _ in range(rng.randint(1, 3))]
        state = ["data", "data"]
        for number in range(rng.randint(1, 5)):
            state = self.stretch(number, rng.choice(blocks), state)

    def block(self):
        """Layers: a type, what it reads, whether it works in place, and a number."""
        rng = self.rng
        found = []
        for _ in range(rng.randint(1, 6)):
            kind = rng.choice(TYPES)
            count = {"Eltwise": 2, "Concat": rng.randint(2, 3)}.get(kind, 1)
            reads = [rng.choice(WHERE) for _ in range(count)]
            found.append((kind, reads, rng.random() < 0.4, rng.randint(1, 4)))
        return found

    def stretch(self, number, block, state):
        """A block several times, perhaps fed by a Slice, perhaps gathered by a Concat."""
        rng = self.rng
        repeats, width = rng.choice([1, 2, 3, 4, 5, 7]), rng.choice([4, 8, 16])
        odd, fed = rng.random() < 0.2, None
        if rng.random() < 0.3:
            fed = [f"slice{number}_{at}" for at in range(repeats)]
            self.add(f"slice{number}", "Slice", [rng.choice(self.blobs)], fed)
        outs = []
        for step in range(repeats):
            self.count += 1
            index = rng.randint(0, 99) * 100 + self.count if odd else step + 1
            given = [fed[step] if fed else state[0], state[1]]
            made = self.step(number, index, block, given, width)
            if made:
                state = [made[-1], made[0] if rng.random() < 0.9 else state[1]]
                outs.append(made[-1])
        if outs and rng.random() < 0.5:
            picked = outs if rng.random() < 0.7 else outs[:: rng.choice([-1, 2])]
            self.add(f"gather{number}", "Concat", picked, [f"gather{number}"])
            if rng.random() < 0.5:
                state = [f"gather{number}"] * 2
        return state

    def step(self, number, index, block, given, width):
        made = []
        for place, (kind, reads, in_place, size) in enumerate(block):
            name = self.pattern.format(i=index, k=f"{kind.lower()}{place}", s=number)
            name += "" if "{s}" in self.pattern else f"_{number}"
            bottoms = []
            for where, at in reads:
                before = made[-1 - at % len(made)] if made else given[0]
                bottoms.append({"given": given[at % 2], "before": before, "data": "data"}[where])
            if kind == "Silence":
                self.net.layer.add(name=name, type=kind, bottom=bottoms)
                continue
            tops = [name]
            if kind == "Slice":
                tops = [f"{name}_a", f"{name}_b"]
            elif in_place and kind in ("ReLU", "Scale"):
                tops = bottoms
            layer = self.add(name, kind, bottoms, tops)
            if kind == "Convolution":
                layer.convolution_param.num_output = width * size
                layer.convolution_param.kernel_size.append(self.rng.choice([1, size]))
            elif kind == "InnerProduct":
                layer.inner_product_param.num_output = width * size
            if self.rng.random() < 0.03:
                layer.include.add().phase = self.rng.randint(0, 1)
            made += tops
        return made

    def add(self, name, kind, bottoms, tops):
        self.blobs += [top for top in tops if top not in self.blobs]
        return self.net.layer.add(name=name, type=kind, bottom=bottoms, top=tops)

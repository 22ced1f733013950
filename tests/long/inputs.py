"""The inputs of a run: a seed and a number tell which, so that each can be made again."""

from __future__ import annotations

import random

from tests.long.generate import generated
from tests.long.mutate import mutated, part_of
from tests.long.seeds import binaries, texts


class Inputs:
    """Makes inputs.

    Attributes:
        texts: The files that mutants are made of.
        binaries: Those of mutants in binary form.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self.texts = texts()
        self.binaries = binaries(self.texts)

    def binary(self, number: int) -> bytes:
        """A damaged file in binary form."""
        chance = self._chance(number)
        others = self.binaries + self.texts
        return mutated(chance.choice(self.binaries), others, chance)

    def text(self, number: int) -> bytes:
        """A text: generated, damaged, or both."""
        chance = self._chance(number)
        if chance.random() < 0.3:
            message = chance.choice(("NetParameter", "NetParameter", "SolverParameter"))
            data = generated(chance, message).encode()
            return mutated(data, self.texts, chance) if chance.random() < 0.3 else data
        data = chance.choice(self.texts)
        # Whole files take long, and most of what can go wrong goes wrong in a part.
        part = part_of(data, chance) if chance.random() < 0.98 else data
        return mutated(part, self.texts, chance)

    def _chance(self, number: int) -> random.Random:
        return random.Random(f"{self._seed} {number}")

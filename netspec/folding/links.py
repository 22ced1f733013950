"""Whether steps are wired alike: each bottom reads from its own step, from one before, or outside.

The bottoms of one place in all steps are a column; what most of its steps do is the rule, and
a step that breaks it is apart.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.folding.tape import Tape


_LINES = 4  # how many of the commonest lines are tried


class Cut(NamedTuple):
    """Steps of one size on a tape.

    Attributes:
        start: The place of the first step.
        size: How many layers each has.
        repeats: How many steps there are.
    """

    start: int
    size: int
    repeats: int

    @property
    def end(self) -> int:
        """The place behind the last step."""
        return self.start + self.size * self.repeats

    def step(self, number: int) -> range:
        """The places of a step."""
        first = self.start + number * self.size
        return range(first, first + self.size)


class Astray(NamedTuple):
    """A bottom that reads something else than its neighbours let expect.

    Attributes:
        bottom: Its number on the tape.
        maker: Where the expected maker is on the tape; below 0 if that is not on it.
        top: Which of its tops.
    """

    bottom: int
    maker: int
    top: int


class Wiring(NamedTuple):
    """How the steps of a cut are wired.

    Attributes:
        flows: Whether a step reads what the one before it makes.
        broken: The steps that are wired otherwise; for each, its first bottom that is.
    """

    flows: bool
    broken: dict[int, Astray]


def wiring(tape: Tape, cut: Cut) -> Wiring:
    """Look at how steps are wired.

    Args:
        tape: The net.
        cut: Its steps, whose layers are alike.
    """
    first, last = tape.firsts[cut.start], tape.firsts[cut.end]
    width = (last - first) // cut.repeats
    flows = False
    broken: dict[int, Astray] = {}
    for bottom in range(first, first + width):
        makers = tape.makers[bottom:last:width]
        tops = tape.tops[bottom:last:width]
        state, wrong = _column(makers, tops, cut)
        flows = flows or state
        for step, expected in wrong.items():  # the columns come in the order of the bottoms
            broken.setdefault(step, Astray(bottom + step * width, *expected))
    return Wiring(flows, broken)


def _column(
    makers: Sequence[int], tops: Sequence[int], cut: Cut
) -> tuple[bool, dict[int, tuple[int, int]]]:
    """Whether a column carries a state, and which of its steps break its rule."""
    count, size, start = cut.repeats, cut.size, cut.start
    # The usual cases are told by comparing whole lists, which is fast.
    if makers[1:] == list(range(makers[1], makers[1] + (count - 1) * size, size)) and (
        tops[1:] == [tops[1]] * (count - 1)
    ):
        back = (makers[1] - start) // size - 1  # 0 for its own step, -1 for the one before
        if start <= makers[1] < cut.end and back <= 0:
            inside = makers[0] == makers[1] - size and tops[0] == tops[1]
            if back == 0:
                return False, {} if inside else {0: (makers[1] - size, tops[1])}
            if not start <= makers[0] < cut.end:
                return True, {}
    return _by_majority(makers, tops, cut)


def _by_majority(
    makers: Sequence[int], tops: Sequence[int], cut: Cut
) -> tuple[bool, dict[int, tuple[int, int]]]:
    """The same for a column that reads from outside, or in which a step is apart."""
    inside: Counter[tuple[int, int]] = Counter()
    read: list[tuple[int, int, int]] = []
    for step, (maker, top) in enumerate(zip(makers, tops, strict=True)):
        if cut.start <= maker < cut.end:
            inside[maker - step * cut.size, top] += 1
        else:
            read.append((step, maker, top))
    if inside and 2 * inside.total() >= cut.repeats - 1:
        return _from_inside(makers, tops, cut, max(inside, key=lambda key: inside[key]))
    line = _commonest_line(read)
    if line is None:
        return False, {}
    return False, {
        step: expected
        for step, found in enumerate(zip(makers, tops, strict=True))
        if cut.repeats > 2 and found != (expected := _at(line, step))
    }


def _from_inside(
    makers: Sequence[int], tops: Sequence[int], cut: Cut, rule: tuple[int, int]
) -> tuple[bool, dict[int, tuple[int, int]]]:
    """The steps of a column that reads from the steps themselves, and breaks the rule for it."""
    offset, top = rule
    reach = -((offset - cut.start) // cut.size)  # 0 for its own step, 1 for the one before
    wrong: dict[int, tuple[int, int]] = {}
    for step, (maker, given) in enumerate(zip(makers, tops, strict=True)):
        expected = offset + step * cut.size
        if (maker, given) == (expected, top):
            continue
        enters = expected < cut.start and not cut.start <= maker < cut.end
        if not enters:
            wrong[step] = expected, top
    return reach > 0, wrong


def _commonest_line(read: Sequence[tuple[int, int, int]]) -> tuple[int, int, int, int] | None:
    """The line on which most steps are, of those that go through two that are near each other."""
    lines: Counter[tuple[int, int, int, int]] = Counter()
    for apart in (1, 2):
        lines.update(
            line
            for one, other in zip(read, read[apart:], strict=False)
            if (line := _line(one, other)) is not None
        )
    likely = [line for line, _ in lines.most_common(_LINES)]
    return max(likely, key=lambda line: _steps_on(line, read), default=None)


def _steps_on(line: tuple[int, int, int, int], read: Sequence[tuple[int, int, int]]) -> int:
    return sum((maker, top) == _at(line, step) for step, maker, top in read)


def _line(
    one: tuple[int, int, int], other: tuple[int, int, int]
) -> tuple[int, int, int, int] | None:
    """Makers and tops that go on by the same distance: where they begin, and the distances."""
    step, maker, top = one
    apart = other[0] - step
    by, odd = divmod(other[1] - maker, apart)
    further, odder = divmod(other[2] - top, apart)
    return None if odd or odder else (maker - by * step, by, top - further * step, further)


def _at(line: tuple[int, int, int, int], step: int) -> tuple[int, int]:
    """The maker and the top that a line has at a step."""
    start, by, first, further = line
    return start + by * step, first + further * step

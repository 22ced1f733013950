"""What the names of alike layers have in common, and what tells the steps apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from netspec.folding.order import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Sequence

ANY = "*"  # stands for what differs


class Told(NamedTuple):
    """How steps and their layers are called.

    Attributes:
        steps: Each step's name: ``"t0/"`` or ``"4b1"``.
        labels: Each place's name in any step: ``"lstm/Mx"`` or ``"res4b*_branch2a"``.
    """

    steps: tuple[str, ...]
    labels: tuple[str, ...]


def common_start(texts: Sequence[str]) -> str:
    """What all texts begin with.

    >>> common_start(["t10/fc", "t11/fc"])
    't1'
    """
    low, high = min(texts, default=""), max(texts, default="")
    for at, (one, other) in enumerate(zip(low, high, strict=False)):
        if one != other:
            return low[:at]
    return low


def varying(one: str, other: str) -> tuple[str, str, str]:
    """What two names begin with alike, what only the first has, and what they end with alike.

    Digits are not parted.

    >>> varying("res4b1_branch2a", "res4b2_branch2a"), varying("t9/fc", "t10/fc")
    (('res4b', '1', '_branch2a'), ('t', '9', '/fc'))
    >>> varying("t10/fc", "t11/fc")
    ('t', '10', '/fc')
    """
    head = len(common_start((one, other)))
    room = min(len(one), len(other)) - head
    tail = len(common_start((one[::-1][:room], other[::-1][:room])))
    end = len(one) - tail
    if one == other:
        return one, "", ""
    while head and one[head - 1].isdigit() and _digit(one, other, head):
        head -= 1
    while end < len(one) and one[end].isdigit() and one[end - 1 : end].isdigit():
        end += 1
    return one[:head], one[head:end], one[end:]


def _digit(one: str, other: str, at: int) -> bool:
    """Whether either has a digit there."""
    return one[at : at + 1].isdigit() or other[at : at + 1].isdigit()


def told(names: Sequence[Sequence[str]]) -> Told:
    """How steps are called, and the layers in them.

    >>> told([["t0/fc", "t0/relu"], ["t1/fc", "t1/relu"]])
    Told(steps=('t0/', 't1/'), labels=('fc', 'relu'))
    >>> told([["res2b_a", "bn2b_a"], ["res2c_a", "bn2c_a"]])
    Told(steps=('2b', '2c'), labels=('res2*_a', 'bn2*_a'))

    Args:
        names: For each step, its layers' names.
    """
    parts = [varying(one, other) for one, other in zip(names[0], names[1], strict=True)]
    # Not all need to have the same: in Caffe's own unrolled nets, h_conted_0 is of step 1.
    middle, count = Counter(middle for _, middle, _ in parts).most_common(1)[0]
    if not middle or 2 * count < len(parts):
        return _by_first(names, parts)
    telling = [part for part in parts if part[1] == middle]
    left = _common_tail([head for head, _, _ in telling])
    slashed = all(tail.startswith(SEPARATOR) for _, _, tail in parts)
    whole = slashed and len(telling) == len(parts) and all(head == left for head, _, _ in parts)
    steps = []
    head, _, tail = telling[0]
    place = parts.index(telling[0])
    for step in names:
        between = _between(step[place], head, tail)
        if between is None:
            return _by_first(names, parts)
        steps.append(left + between + (SEPARATOR if slashed else ""))
    labels = tuple(
        tail[len(SEPARATOR) :] if whole else _label(part) for part in parts for tail in [part[2]]
    )
    return Told(tuple(steps), labels)


def step_name(names: Sequence[str], like: Sequence[str]) -> str:
    """What a step is called that is not quite like another.

    >>> step_name(["t5/lstm/a", "t5/lstm/x"], ["t4/lstm/a", "t4/lstm/b"])
    't5/'

    Args:
        names: Its layers' names.
        like: Those of the other.
    """
    common = common_start(names)
    end = common.find(SEPARATOR) + 1
    while end and like[0].startswith(common[:end]):
        end = common.find(SEPARATOR, end) + 1
    if end:
        return common[:end]
    return told([names, like]).steps[0] if len(names) == len(like) else names[0]


def _by_first(names: Sequence[Sequence[str]], parts: Sequence[tuple[str, str, str]]) -> Told:
    """Steps that have nothing in common that tells them: by the first layer of each."""
    return Told(tuple(step[0] for step in names), tuple(map(_label, parts)))


def _label(part: tuple[str, str, str]) -> str:
    head, middle, tail = part
    return f"{head}{ANY}{tail}" if middle else head


def _between(name: str, head: str, tail: str) -> str | None:
    """What of a name is between what all begin and end with."""
    end = len(name) - len(tail)
    fits = end > len(head) and name.startswith(head) and name.endswith(tail)
    return name[len(head) : end] if fits else None


def _common_tail(texts: Sequence[str]) -> str:
    """What all texts end with, from where a word begins."""
    tail = common_start([text[::-1] for text in texts])[::-1]
    return tail.lstrip("_-./: ")

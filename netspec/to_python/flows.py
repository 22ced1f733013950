"""Which variable holds each blob: one that flows on while it is read last, or another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netspec.to_python.labels import blob_label
from netspec.to_python.model import WHOLE, Item, Layer, Loop, Source

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from netspec.to_python.steps import Step


@dataclass(slots=True, eq=False)
class Flow:
    """A variable: the blobs that it holds one after another.

    Attributes:
        sources: The blobs.
        name: What it is called.
        label: What the name of its last blob says.
    """

    sources: list[Source] = field(default_factory=list)
    name: str = ""
    label: str = ""


@dataclass(slots=True, eq=False)
class Flows:
    """The variables of a sequence.

    Attributes:
        of: The variable of each blob that has one.
        flows: All variables, in the order of their first blobs.
        last: For each blob, the number of the last statement that reads it.
        copied: For each loop, the blobs that a variable of its must be given before it begins:
            which of its sources, and the variable.
    """

    of: dict[Source, Flow] = field(default_factory=dict)
    flows: list[Flow] = field(default_factory=list)
    last: dict[Source, int] = field(default_factory=dict)
    copied: dict[Item, list[tuple[int, Flow]]] = field(default_factory=dict)

    def begin(self, source: Source) -> Flow:
        """Hold a blob in a new variable.

        Args:
            source: The blob.
        """
        flow = Flow()
        self.flows.append(flow)
        self.hold(source, flow)
        return flow

    def live(self, at: int) -> set[str]:
        """The names of variables that are read by a statement or after it.

        Args:
            at: The statement's number.
        """
        return {
            flow.name
            for flow in self.flows
            if any(self.last.get(source, -1) >= at for source in flow.sources)
        }

    def of_item(self, item: Item) -> list[Flow]:
        """The variables that an item's blobs are held by.

        Args:
            item: The item.
        """
        return [flow for source, flow in self.of.items() if source.item is item]

    def hold(self, source: Source, flow: Flow) -> None:
        """Hold a blob in a variable.

        Args:
            source: The blob.
            flow: The variable.
        """
        flow.sources.append(source)
        flow.label = blob_label(source)[0] or flow.label
        self.of[source] = flow

    def is_free(self, flow: Flow, at: int) -> bool:
        """Whether nothing that a variable holds is read after a statement.

        Args:
            flow: The variable.
            at: The statement's number.
        """
        return all(self.last.get(source, -1) <= at for source in flow.sources)


def flows_of(
    steps: Sequence[Step],
    inputs: Sequence[Source],
    outputs: Sequence[Source],
    *,
    kept: Container[Source] = (),
    unheld: Container[Source] = (),
    wanted: Mapping[Source, Source] | None = None,
    names: Mapping[Source, str] | None = None,
    main: bool = False,
) -> Flows:
    """Say which variable holds each blob.

    Args:
        steps: The statements.
        inputs: Blobs that are held before them.
        outputs: Blobs that must be held after them.
        kept: Of the inputs, those whose variables must stay as they are.
        unheld: Blobs that need no variable.
        wanted: Blobs that are to be held by the variable of an input, if that is possible.
        names: What inputs are called.
        main: Whether the statements are the net's own: there, a variable flows on in one of
            several branches, and the first one is taken again once it is free.
    """
    wanted, names = wanted or {}, names or {}
    last: dict[Source, int] = dict.fromkeys(inputs, -1)
    for at, step in enumerate(steps):
        last.update(dict.fromkeys(step.reads, at))
    last.update(dict.fromkeys(outputs, len(steps)))
    last.update({source: len(steps) for source in inputs if source in kept})
    branching = set() if main else _branching(steps, last)
    found = Flows(last=last)
    for source in inputs:
        found.begin(source).label = names.get(source, "")
    for at, step in enumerate(steps):
        # Of each variable whose blob is read for the last time, one blob can take its place.
        ending = {
            found.of[source]: None
            for source in step.reads
            if source in found.of
            and last[source] == at
            and found.is_free(found.of[source], at)
            and not (source in branching and len(set(step.reads)) == 1)
        }
        step.free = list(ending)
        held = [each for each in step.gives if each not in unheld]
        kind = step.items[-1].kind
        if isinstance(kind, Loop):
            _carry(found, step, kind, ending, at)
            ending.clear()  # what a loop reads, its steps after the first read as well
            held = [each for each in held if each not in found.of]
        for source in held:
            flow = _chosen(found, step, at, source, ending, wanted, main=main)
            if flow is None:
                found.begin(source)
            else:
                ending.pop(flow, None)
                found.hold(source, flow)
    return found


def _chosen(
    found: Flows,
    step: Step,
    at: int,
    source: Source,
    ending: Mapping[Flow, None],
    wanted: Mapping[Source, Source],
    *,
    main: bool,
) -> Flow | None:
    """The variable that a blob goes on in; None if it gets its own."""
    if source.step == WHOLE:
        return None
    if source in wanted and found.is_free(goal := found.of[wanted[source]], at):
        return goal
    kind = step.items[-1].kind
    if isinstance(kind, Loop):
        at -= 1
    label = blob_label(source)[0]
    for flow in found.flows:
        if label and label == flow.label and found.is_free(flow, at):
            return flow
    # What most layers are on goes on in what joins it, and is taken again once it is free.
    through = max(found.flows, key=_length, default=None) if main else next(iter(found.flows), None)
    if kind.top_count == 1 and ending:
        if through in ending:
            return through
        if len(set(step.reads)) == 1:
            return next(iter(ending))
    joins = not isinstance(kind, Layer) or kind.type in _JOINS
    if main and joins and kind.top_count == 1 and step.reads and through is not None:
        return through if found.is_free(through, at) else None
    return None


_JOINS = frozenset({"Eltwise", "Axpy"})


def _length(flow: Flow) -> int:
    return len(flow.sources)


def _branching(steps: Sequence[Step], last: Mapping[Source, int]) -> set[Source]:
    """Blobs of which several branches begin that are joined later."""
    branches: Counter[Source] = Counter()
    for at, step in enumerate(steps):
        if len(set(step.reads)) == 1 and any(last.get(each, -1) > at for each in step.gives):
            branches[step.reads[0]] += 1
    return {source for source, count in branches.items() if count > 1}


def _carry(found: Flows, step: Step, loop: Loop, ending: dict[Flow, None], number: int) -> None:
    """Hold what a loop carries on in the variables that it begins with, or in new ones."""
    item = step.items[-1]
    for at, (read, source) in enumerate(zip(loop.reads, item.sources, strict=True)):
        if read.carried is None:
            continue
        result = Source(item, read.carried)
        found.last[result] = max(found.last.get(result, -1), number)  # it is read in the loop
        if result in found.of:
            continue
        flow = found.of.get(source)
        if flow is not None and flow in ending:
            del ending[flow]
            found.hold(result, flow)
        else:
            found.copied.setdefault(item, []).append((at, found.begin(result)))

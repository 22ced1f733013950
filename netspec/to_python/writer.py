"""Items as statements, in whichever style: variables, calls of functions, loops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from netspec.to_python.code import Call, Kw, Line, Listing, Suite, flat
from netspec.to_python.flows import Flows, flows_of
from netspec.to_python.idents import Namer
from netspec.to_python.labels import variable
from netspec.to_python.literals import expression, ranged
from netspec.to_python.model import LAST, WHOLE, Block, Item, Loop, Source, is_closed
from netspec.to_python.steps import Step, base, steps_of, wholes_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.to_python.code import Node, Statement
    from netspec.to_python.nodes import Nodes
    from netspec.to_python.signature import Signature

_LOOP_VARIABLES = ("i", "j", "k")
LOOP_VARIABLES = frozenset({*_LOOP_VARIABLES, "t", "name", "value"})  # no blob is called so
_SHORT = 90  # columns up to which a loop is said within a list


class Style(Protocol):
    """What a style says in its own way."""

    chained: bool
    nodes: Nodes

    def layers(self, step: Step, targets: list[str], refer: Refer, namer: Namer) -> list[Statement]:
        """The statements of layers."""

    def methods(self, items: Sequence[Item], refer: Refer) -> list[Call]:
        """The calls of methods that layers are which follow others."""

    def known(self, items: Sequence[Item]) -> dict[Source, str]:
        """Blobs of a net's items that need no variable, and how they are called."""

    def around(self, statements: list[Statement], items: Sequence[Item]) -> list[Statement]:
        """Statements of a block's items, with what is said around all of them."""


class Refer:
    """Calls blobs by what holds them.

    Args:
        flows: The variables.
        known: Blobs that are called otherwise.
        wholes: Layers whose tops are held together.
    """

    def __init__(self, flows: Flows, known: Mapping[Source, str], wholes: set[Item]) -> None:
        self.flows = flows
        self.known = known
        self.wholes = wholes

    def __call__(self, source: Source) -> str:
        """A blob as an argument; all of several with a star.

        Args:
            source: The blob.
        """
        found = self.known.get(source)
        if found is not None:
            return found
        holder = base(source, self.wholes)
        name = self.known.get(holder) or self.flows.of[holder].name
        if source.step == WHOLE:
            return f"*{name}"
        if holder.step != WHOLE:
            return name
        assert source.item is not None
        of_loop = isinstance(source.item.kind, Loop)
        return f"{name}[{source.step if of_loop else source.number}]"

    def element(self, source: Source, index: str) -> str:
        """One of several, by what a loop goes through.

        Args:
            source: All of them.
            index: Which one, as code.
        """
        name = self.known.get(source) or self.flows.of[source].name
        return f"{name}[{index}]"

    def targets(self, step: Step) -> list[str]:
        """What the blobs of a statement are assigned to; nothing if none is held.

        Args:
            step: The statement.
        """
        item = step.items[-1]
        of = self.flows.of
        whole = Source(item, 0, WHOLE)
        if not isinstance(item.kind, Loop) and whole in of:
            return [f"{of[whole].name}"]
        names = [
            of[source].name if source in step.gives and source in of else ""
            for source in (Source(item, number) for number in range(item.kind.top_count))
        ]
        return [name or "_" for name in names] if any(names) else []


class Writer:
    """Writes sequences of items.

    Args:
        style: The style.
        signatures: What the functions of blocks are called and given.
        taken: Names of the module.
    """

    def __init__(
        self, style: Style, signatures: Mapping[Block, Signature], taken: set[str]
    ) -> None:
        self._style = style
        self._signatures = signatures
        self._taken = taken
        self._open: list[str] = []  # the variables of the loops around

    def net(self, items: Sequence[Item], namer: Namer) -> list[Statement]:
        """The statements of the net's own items.

        Args:
            items: The items.
            namer: Gives the variables' names.
        """
        self._open = []
        known = self._style.known(items)
        steps = steps_of(items, (), chained=self._style.chained)
        flows = flows_of(steps, (), (), unheld=known, main=True)
        # What goes through most layers is called x.
        single = [flow for flow in flows.flows if flow.sources[0].step != WHOLE]
        longest = max(single, key=lambda flow: len(flow.sources), default=None)
        if longest is not None:
            longest.name = namer("x")
        self._name(flows, namer)
        return self._written(steps, Refer(flows, known, wholes_of(items, ())), namer)

    def body(self, block: Block, namer: Namer) -> list[Statement]:
        """The statements of a function's body.

        Args:
            block: Its block.
            namer: Gives the variables' names.
        """
        steps = steps_of(block.body, block.outputs, chained=self._style.chained)
        inputs = [Source(None, number) for number in range(block.inputs)]
        wholes = wholes_of(block.body, block.outputs)
        outputs = [base(source, wholes) for source in block.outputs]
        signature = self._signatures[block]
        self._open = [param.name for param in signature.params]
        names = dict(zip(inputs, signature.inputs, strict=True))
        flows = flows_of(steps, inputs, outputs, names=names)
        for source, name in names.items():
            flows.of[source].name = name
        self._name(flows, namer)
        refer = Refer(flows, {}, wholes)
        found = self._written(steps, refer, namer)
        given = [refer(source) for source in block.outputs]
        last = found[-1] if found else None
        if len(given) == 1 and isinstance(last, Line) and last.target == f"{given[0]} = ":
            last.target = "return "
        elif given:
            found.append(Line("return ", ", ".join(given)))
        return self._style.around(found, block.body)

    def _name(self, flows: Flows, namer: Namer) -> None:
        for flow in flows.flows:
            if not flow.name:
                flow.name = namer(variable(flow.sources, "y"))

    def _written(self, steps: Sequence[Step], refer: Refer, namer: Namer) -> list[Statement]:
        found: list[Statement] = []
        rule, suite = None, found
        for at, step in enumerate(steps):
            item = step.items[-1]
            if isinstance(item.kind, Loop):
                # What a loop calls its own may have the name of what nobody reads any more.
                live = self._taken | refer.flows.live(at) | {*refer.known.values()}
                live |= {flow.name for flow in refer.flows.of_item(item)}
                made = self._loop(step, item.kind, refer, Namer(live))
            elif isinstance(step.items[0].kind, Block):
                made = self._call(step, refer)
            else:
                made = self._style.layers(step, refer.targets(step), refer, namer)
            made[0].comments = step.items[0].comments + made[0].comments
            if step.rule != rule:
                suite = found
                if step.rule is not None:
                    inside = Suite("with ", [f"net.{step.rule.code}"], [])
                    found.append(inside)
                    suite = inside.body
                rule = step.rule
            suite += made
        return found

    # -- calls ---------------------------------------------------------------------------

    def _call(self, step: Step, refer: Refer) -> list[Statement]:
        """A call of a block's function, with layers that follow it."""
        item = step.items[0]
        block = item.kind
        assert isinstance(block, Block)
        blobs = [refer(source) for source in item.sources]
        call = self._called(block, blobs, item.slots)
        target = _target(refer.targets(step))
        if len(step.items) == 1:
            return [Line(target, call)]
        between = (refer.targets(step) or blobs[:1] or ["y"])[0]
        return [Line(target, call, self._style.methods(step.items[1:], refer), between)]

    def _called(self, block: Block, blobs: Sequence[str], slots: Sequence[object]) -> Call:
        signature = self._signatures[block]
        values = dict(zip(block.params, slots, strict=True))
        args: list[Node] = list(blobs)
        for param in signature.params:
            given = values[param]
            default = signature.defaults.get(param)
            if default is not None and is_closed(given) and given == default:
                continue
            value = self._style.nodes.value(given)
            args.append(value if param in signature.positional else Kw(f"{param.name}=", value))
        return Call(block.name, args)

    # -- loops ---------------------------------------------------------------------------

    def _loop(self, step: Step, loop: Loop, refer: Refer, namer: Namer) -> list[Statement]:
        item, of = step.items[0], refer.flows.of
        found: list[Statement] = []
        for at, flow in refer.flows.copied.get(item, ()):
            found.append(Line(f"{flow.name} = ", refer(item.sources[at])))
        lists = {
            number: of[whole].name
            for number in sorted(loop.gathered)
            if (whole := Source(item, number, WHOLE)) in of
        }
        for number, name in lists.items():
            begun = loop.begun.get(number)
            found.append(Line(f"{name} = ", f"[{refer(begun)}]" if begun is not None else "[]"))
        loop.var.name = self._loop_name(_loop_variable(loop), namer)
        blobs = [
            of[Source(item, read.carried)].name
            if read.carried is not None
            else refer.element(source, expression(read.index))
            if read.index is not None
            else refer(source)
            for read, source in zip(loop.reads, item.sources, strict=True)
        ]
        results = {
            number: of[source].name
            for number in range(loop.top_count)
            if (source := Source(item, number, LAST)) in of
        }
        values = self._values(loop)
        moved: list[Statement] = []
        if loop.inline:
            body, moved, made = self._inline(loop, blobs, results, lists, namer)
        else:
            call = self._called(loop.block, blobs, loop.slots)
            if len(lists) == 1 and not results and loop.top_count == 1 and not loop.begun:
                text = f"[{flat(call)} for {loop.var.name} in {flat(values)}]"
                if len(text) <= _SHORT:
                    self._open.pop()
                    return [Line(f"{next(iter(lists.values()))} = ", text)]
            made = dict(results)
            for number in lists:
                if number not in made:
                    made[number] = namer(variable([loop.block.outputs[number]], "y"))
            targets = [made.get(number, "_") for number in range(loop.top_count)]
            body = [Line(_target(targets if made else []), call)]
        self._open.pop()
        for number, name in lists.items():
            body.append(Line("", f"{name}.append({made[number]})"))
        found.append(Suite(f"for {loop.var.name} in ", [values], body + moved))
        return found

    def _loop_name(self, wanted: str, namer: Namer) -> str:
        """What a loop's variable is called: as those of other loops, but not of those around."""
        names = [wanted, *_LOOP_VARIABLES]
        name = next((each for each in names if each not in self._open), "") or namer("i")
        self._open.append(name)
        return name

    def _inline(
        self,
        loop: Loop,
        blobs: list[str],
        results: Mapping[int, str],
        lists: Mapping[int, str],
        namer: Namer,
    ) -> tuple[list[Statement], list[Statement], dict[int, str]]:
        """The body of a block that only this loop calls.

        Returns:
            The statements; those that end a step; and what holds each of the block's blobs
            between them.
        """
        block = loop.block
        carried = {
            at: read.carried for at, read in enumerate(loop.reads) if read.carried is not None
        }
        ends = {block.outputs[number] for number in {*results, *lists}}
        wholes = wholes_of(block.body, block.outputs)
        steps = steps_of(block.body, [*ends], chained=self._style.chained)
        wanted = {block.outputs[number]: Source(None, at) for at, number in carried.items()}
        flows = flows_of(
            steps,
            [Source(None, at) for at in carried],
            [base(source, wholes) for source in ends],
            wanted=wanted,
        )
        for at in carried:
            flows.of[Source(None, at)].name = blobs[at]
        for number, name in results.items():
            flow = flows.of[base(block.outputs[number], wholes)]
            own = number not in carried.values() and block.outputs[number].item not in wholes
            if own and not flow.name:
                flow.name = name
        self._name(flows, namer)
        known = {Source(None, at): blob for at, blob in enumerate(blobs) if at not in carried}
        refer = Refer(flows, known, wholes)
        body = self._style.around(self._written(steps, refer, namer), block.body)
        made = {number: refer(block.outputs[number]) for number in {*results, *lists}}
        moved = [(name, made[number]) for number, name in results.items() if made[number] != name]
        last: list[Statement] = []
        if moved:
            names, nows = zip(*moved, strict=True)
            last.append(Line(f"{', '.join(names)} = ", ", ".join(nows)))
        return body, last, made

    def _values(self, loop: Loop) -> Node:
        if isinstance(loop.values, range):
            return ranged(loop.values)
        return Listing("()", [self._style.nodes.value(value) for value in loop.values])


def _target(names: Sequence[str]) -> str:
    return f"{', '.join(names)} = " if names else ""


def _loop_variable(loop: Loop) -> str:
    """What a loop's variable is called: ``t`` if it counts time steps."""
    if not isinstance(loop.values, range):
        return "name" if loop.var.is_text else "value"
    slots = [slot for item in loop.block.body for slot in item.slots] if loop.inline else []
    for slot in [*loop.slots, *slots]:
        parts = getattr(slot, "parts", ())
        at = next((at for at, part in enumerate(parts) if part is loop.var), 0)
        if at and isinstance(parts[at - 1], str) and parts[at - 1][-2:] in ("t", "/t", "_t"):
            return "t"
    return "i"

"""A rule about formats: what Caffe has to upgrade each time that it reads the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.lint.rule import Seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.lint.context import Context
    from netspec.report.fault import Path

# A step of the upgrade -> what is old, and where it stands first. Of steps that stand in one
# group, the first counts: a V0 net goes through the steps of V1 as well. The step batch_norm
# is a matter of its own rule.
_GROUPS: tuple[dict[str, tuple[str, Path]], ...] = (
    {
        "padding": ("layers in the format V0, with padding layers", ("layers", 0)),
        "v0": ("layers in the format V0", ("layers", 0)),
        "transformation": (
            "layers in the format V1, and fields of transform_param in data layers",
            ("layers", 0),
        ),
        "v1": ("layers in the format V1", ("layers", 0)),
    },
    {"inputs": ("input fields in place of an Input layer", ("input", 0))},
    {"solver_type": ("solver_type in place of type", ("solver_type",))},
)


def legacy_formats(context: Context) -> Iterator[Seen]:
    """Formats that are older than today's."""
    steps = context.upgraded.steps if context.upgraded is not None else ()
    for group in _GROUPS:
        needed = [step for step in group if step in steps]
        if needed:
            what, path = group[needed[0]]
            word = "step" if len(needed) == 1 else "steps"
            yield Seen(
                f"the file has {what} (upgrade {word} {', '.join(needed)})",
                path,
                "`netspec upgrade` writes it in today's form.",
                given=True,
            )

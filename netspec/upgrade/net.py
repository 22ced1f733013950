"""A net of any format to today's form: the steps, in Caffe's order."""

from __future__ import annotations

from typing import Any

from netspec.upgrade import batch_norm, inputs, mixed, padding, transformation, v0, v1
from netspec.upgrade.copying import own
from netspec.upgrade.record import Upgraded, run

_CHECKS = (mixed.STEP,)
STEPS = (padding.STEP, v0.STEP, transformation.STEP, v1.STEP, inputs.STEP, batch_norm.STEP)


def needs_upgrade(net: Any) -> tuple[str, ...]:
    """The names of the steps that an upgrade would run; none if the net is in today's form.

    Args:
        net: A NetParameter.

    Raises:
        FieldTypeError: It is no NetParameter.
    """
    message = own(net, "NetParameter")
    return tuple(step.name for step in STEPS if step.needed(message))


def upgrade_net(net: Any) -> Upgraded:
    """Bring a net to today's form, as Caffe does when it reads a file.

    Args:
        net: A NetParameter of any format, from text or a ``.caffemodel``. It is not changed.

    Returns:
        The new net, with what was done and where everything came from. A net in today's form
        is given back itself, without changes.

    Raises:
        UpgradeError: The net mixes formats, or has a meaning in none of them.
        FieldTypeError: It is no NetParameter.
    """
    result = run(net, own(net, "NetParameter"), (*_CHECKS, *STEPS))
    checks = {step.name for step in _CHECKS}
    result["steps"] = tuple(name for name in result["steps"] if name not in checks)
    return Upgraded(**result)

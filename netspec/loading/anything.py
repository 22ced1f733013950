"""``load``: a net or solver from whatever describes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.binary.weights import weights_of
from netspec.errors import UpgradeError
from netspec.loading.follow import followed
from netspec.loading.loaded import Loaded
from netspec.loading.origins import Origins, before_upgrade
from netspec.loading.raw import Raw, checked
from netspec.loading.sources import Options, read_file, read_source
from netspec.report.diagnostic import ERROR, WARNING, Diagnostic, Location
from netspec.report.invalid import InvalidTextError
from netspec.text.read import NET_OR_SOLVER
from netspec.upgrade import Upgraded, UpgradedSolver, upgrade_net, upgrade_solver

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netspec.report.fault import Path

LOST = "NS402"  # something of an old file that has no place in today's form
MISFIT = "NS403"  # a blob with more or fewer numbers than its shape says


def load(
    source: Any,
    variables: Mapping[str, Any] | None = None,
    *,
    upgrade: bool = True,
    follow: bool = True,
    blobs: bool = False,
    allow_unknown: bool = False,
    kinds: tuple[str, ...] = NET_OR_SOLVER,
    name: str = "",
) -> Loaded:
    """Read a net or a solver, of any age and from any source.

    Args:
        source: One of

            - a path: prototxt, ``.caffemodel`` or ``.binaryproto``, ``.json``, a ``.py``
              script that defines a net (``net.py:name`` picks a function or variable), or a
              ``.j2`` template
            - text: a ``str`` with a line break or a brace in it
            - bytes, or a file object, of text or of a binary file
            - a NetSpec, tops, or a message of this or another ``caffe.proto``
        variables: What a template, or a script's function, is given by name.
        upgrade: Whether old formats become today's, as Caffe upgrades them.
        follow: Whether a solver gives the net that it trains, with the solver beside it;
            else the solver itself is the message.
        blobs: Whether the message of a binary file holds the weights' numbers. By default it
            holds their shapes only, and ``weights`` reads the numbers on demand.
        allow_unknown: Whether fields that the schema does not have are only warned of.
        kinds: The names of the messages that the source may hold, such as
            ``("BlobProto",)``; one that is neither net nor solver is as it was read.
        name: What messages call the source, in place of its own name.

    Returns:
        The message with places, remarks and weights.

    Raises:
        InvalidTextError: The source has faults, or an old format that has no meaning; the
            exception has all ``diagnostics``.
        JsonError: A JSON file describes no net.
        BinaryFileError: A binary file is cut off, or is none of Caffe's.
        ReadError: A file cannot be read.
        TemplateError: A template fails.
        ScriptError: A script fails.
        NothingDefinedError: A script defines no net.
        ArgumentError: There is no such function, or there are variables and nothing that
            takes them.
        FieldTypeError: The source is nothing that describes a net.
    """
    raw = read_source(source, variables, Options(blobs, kinds, name))
    raw = checked(raw, allow_unknown=allow_unknown)
    loaded = finished(raw, upgrade=upgrade)
    if not follow or loaded.kind != "SolverParameter":
        return loaded

    def net_file(path: str) -> Loaded:
        # A file, whatever its name: a solver's text must not make a script run.
        net = checked(read_file(path, Options(blobs)), allow_unknown=allow_unknown)
        return finished(net, upgrade=upgrade)

    return followed(loaded, raw, net_file, lambda part: finished(part, upgrade=False))


def finished(raw: Raw, *, upgrade: bool) -> Loaded:
    """What was read, upgraded and with its weights.

    Raises:
        InvalidTextError: The upgrade refuses it.
    """
    message, locate, diagnostics, done = raw.message, raw.locate, raw.diagnostics, None
    if upgrade and message.DESCRIPTOR.name in NET_OR_SOLVER:
        done = _upgraded(raw)
        message = done.message
        diagnostics += tuple(
            Diagnostic(LOST, WARNING, each.what, _place(raw, each.path), layer=each.layer)
            for each in done.warnings
        )
        if done.moves:
            locate = before_upgrade(raw.locate, done.old_path)
    weights = weights_of(message, done.old_path if done else _same, raw.skeleton, raw.content)
    diagnostics += tuple(
        Diagnostic(
            MISFIT,
            WARNING,
            f"blob {at} of {layer.name!r} holds {blob.count:,} numbers, and its shape "
            f"{list(blob.shape)} " + ("is none" if blob.room is None else f"has {blob.room:,}"),
            locate(("layer", layer.index, "blobs", at)) or Location(raw.name, 0, 0),
            "Caffe refuses such weights.",
            layer.name,
        )
        for layer in weights.layers
        for at, blob in enumerate(layer.blobs)
        if not blob.fits
    )
    return Loaded(
        name=raw.name,
        message=message,
        given=raw.message,
        origins=Origins(locate, message),
        diagnostics=diagnostics,
        weights=weights,
        reading=raw.reading,
        upgraded=done,
    )


def _upgraded(raw: Raw) -> Upgraded | UpgradedSolver:
    try:
        if raw.message.DESCRIPTOR.name == "SolverParameter":
            return upgrade_solver(raw.message)
        return upgrade_net(raw.message)
    except UpgradeError as error:
        place = _place(raw, error.path)
        fault = Diagnostic(error.code, ERROR, error.message, place, error.hint)
        raise InvalidTextError((*raw.diagnostics, fault), raw.name) from None


def _place(raw: Raw, path: Path) -> Location | None:
    return raw.locate(path) or Location(raw.name, 0, 0)


def _same(path: Path) -> Path:
    return path

"""``draw``: a picture of a net, which shows itself in a notebook."""

from __future__ import annotations

from functools import cached_property
from os import fspath
from typing import TYPE_CHECKING, Any

from netspec.drawing.build import build_scene
from netspec.drawing.dot import dot_text
from netspec.drawing.options import ALL, LIMIT, Options
from netspec.drawing.render import RENDERED, SVG, rendered
from netspec.drawing.subject import Subject, subject
from netspec.drawing.svg import HEAD, polished
from netspec.drawing.themes import THEMES
from netspec.dsl.emit import collector_paused
from netspec.errors import FieldValueError, NetspecError, listing, nearest, shown
from netspec.loading import Loaded, load
from netspec.text.atomic import write_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from os import PathLike

    from netspec.checking import Report
    from netspec.drawing.scene import Scene

DOT, HTML = "dot", "html"
FORMATS = (DOT, *RENDERED, HTML)
_SUFFIXES = {**{f".{form}": form for form in (*RENDERED, HTML, DOT)}, ".gv": DOT, ".htm": HTML}


class Picture:
    """A picture of a net. In a notebook, it shows itself.

    Args:
        subject: The net.
        options: How it is drawn.

    Attributes:
        subject: The net, in each phase that is drawn.
        options: How it is drawn.
        scene: The picture as data: boxes, clusters and edges.
    """

    def __init__(self, subject: Subject, options: Options) -> None:
        self.subject = subject
        self.options = options
        self.scene: Scene = build_scene(subject, options)

    @property
    def reports(self) -> tuple[Report, ...]:
        """What the check found, for each phase that is drawn."""
        return tuple(side.report for side in self.subject.sides)

    @cached_property
    def dot(self) -> str:
        """The picture in Graphviz's language."""
        return dot_text(self.scene, self.options)

    @cached_property
    def svg(self) -> str:
        """The picture as SVG.

        Raises:
            NoRendererError: There is no program that draws.
            RenderError: It fails, or takes too long.
        """
        drawn = rendered(self.dot, SVG, self.options.limit)
        return HEAD + polished(drawn, self.scene, THEMES[self.options.theme])

    @property
    def html(self) -> str:
        """The picture as a page of its own; raises as ``svg``."""
        from netspec.drawing.page import page_html  # noqa: PLC0415  # only where it is wanted

        return page_html(self.subject, self.options)

    def render(self, form: str) -> bytes:
        """The picture in a form.

        Args:
            form: ``"dot"``, ``"svg"``, ``"png"``, ``"pdf"`` or ``"html"``.

        Raises:
            FieldValueError: There is no such form.
            NoRendererError: There is no program that draws it.
            RenderError: It fails, or takes too long.
        """
        if form not in FORMATS:
            hint = nearest(form, FORMATS) or f"There are {listing(FORMATS)}."
            raise FieldValueError(f"there is no form {shown(form)} of pictures", hint=hint)
        texts = {DOT: "dot", SVG: "svg", HTML: "html"}
        if form in texts:
            text: str = getattr(self, texts[form])
            return text.encode("utf-8")
        return rendered(self.dot, form, self.options.limit)

    def save(self, path: str | PathLike[str], form: str | None = None) -> None:
        """Write the picture to a file.

        Args:
            path: The file.
            form: As ``render`` takes it; None for what the file's name ends with.

        Raises:
            FieldValueError: There is no such form.
            WriteError: The file cannot be written.
            NetspecError: As ``render``.
        """
        write_bytes(self.render(form or form_of(fspath(path))), path)

    def _repr_svg_(self) -> str | None:
        """For notebooks; nothing where there is no program that draws."""
        try:
            return self.svg
        except NetspecError:
            return None

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """For notebooks: the picture, or else why there is none."""
        del include, exclude
        try:
            return {"image/svg+xml": self.svg, "text/plain": repr(self)}
        except NetspecError as error:
            return {"text/plain": f"{self!r}\n{error}"}

    def __repr__(self) -> str:
        count = len(self.scene.boxes)
        return f"<Picture {self.scene.title!r}: {count} box{'es' * (count != 1)}>"


def form_of(path: str) -> str:
    """The form of a picture, by what its file's name ends with.

    Args:
        path: The file.

    Raises:
        FieldValueError: It ends with no form's suffix.
    """
    dot = path.rfind(".", max(path.rfind("/"), path.rfind("\\")) + 1)
    suffix = path[dot:].lower() if dot >= 0 else ""
    if suffix in _SUFFIXES:
        return _SUFFIXES[suffix]
    what = f"{shown(suffix)} is no form of pictures" if suffix else f"{shown(path)} names no form"
    raise FieldValueError(what, hint=f"Let it end with {listing(_SUFFIXES)}, or name the form.")


def draw(
    source: Any,
    phase: str | None = None,
    stages: Sequence[str] = (),
    level: int = 0,
    inputs: Mapping[str, Any] | None = None,
    *,
    variables: Mapping[str, Any] | None = None,
    direction: str = "TB",
    theme: str = "light",
    shapes: bool = True,
    blobs: bool = False,
    unfold: bool | str | Sequence[str] = (),
    depth: int | None = None,
    limit: float = LIMIT,
) -> Picture:
    """Draw a net, with its time steps and repeated blocks folded.

    >>> net = 'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 9 } } }'
    >>> draw(net).scene.boxes[0].parts[0].name
    'x'

    Args:
        source: As ``netspec.load`` takes it, or what that gave.
        phase: ``"TRAIN"``, ``"TEST"`` or ``"both"``; None for both if the phases have
            different layers, else for TEST.
        stages: The stages that hold.
        level: The level.
        inputs: Blobs' shapes, by name, as ``netspec.check`` takes them.
        variables: What a template or a script's function is given.
        direction: Where data flows: ``"TB"`` from top to bottom, ``"LR"``, ``"BT"``, ``"RL"``.
        theme: ``"light"``, ``"dark"``, ``"print"`` or ``"colour-blind"``.
        shapes: Whether shapes stand on edges.
        blobs: Whether blobs are nodes of their own, between layers.
        unfold: The names of steps, runs and groups that are drawn open; True for all.
        depth: By how many parts of their names, which a slash ends, layers are put together
            in one box.
        limit: How many seconds a renderer may take.

    Returns:
        The picture. Of a net that Caffe would refuse, it has what is wrong in red.

    Raises:
        FieldValueError: There is no such phase, theme, direction, or step to unfold.
        NetspecError: As ``load``, if the source cannot be read, or its text has faults.
    """
    options = Options(
        direction=direction,
        theme=theme,
        shapes=shapes,
        blobs=blobs,
        unfold=unfolded(unfold),
        depth=depth,
        limit=limit,
    )
    with collector_paused():
        loaded = source if isinstance(source, Loaded) else load(source, variables)
        return Picture(subject(loaded, phase, stages, level, inputs), options)


def unfolded(unfold: bool | str | Sequence[str]) -> tuple[str, ...]:
    """What is drawn open, as ``Options`` takes it.

    >>> unfolded("t0, t9"), unfolded(True)
    (('t0', 't9'), ('*',))

    Args:
        unfold: Names, also as one text with commas between them; True for all.
    """
    if isinstance(unfold, str):
        return tuple(part.strip() for part in unfold.split(",") if part.strip())
    if isinstance(unfold, bool):
        return (ALL,) if unfold else ()
    return tuple(unfold)

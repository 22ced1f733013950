"""The page of a net from its pictures: the whole, and the inside of each cell and closed group."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from netspec.drawing.build import build_scene
from netspec.drawing.dot import dot_text
from netspec.drawing.inside import inside
from netspec.drawing.page.colours import page_theme, with_roles
from netspec.drawing.page.data import page_data
from netspec.drawing.page.page import page_text
from netspec.drawing.page.views import PageView
from netspec.drawing.render import SVG, rendered
from netspec.drawing.svg import fitted
from netspec.dsl.emit import collector_paused

if TYPE_CHECKING:
    from netspec.drawing.options import Options
    from netspec.drawing.scene import Cluster, Scene
    from netspec.drawing.subject import Subject

MOST = 150  # views: each takes a renderer's time
_LARGE = 250  # boxes of a view, in which groups are closed then
_AT_ONCE = 4  # renderers


def page_html(subject: Subject, options: Options) -> str:
    """The page of a net as one HTML text.

    Args:
        subject: The net.
        options: How it is drawn.

    Raises:
        NetspecError: As ``page_of``.
    """
    theme, palette = colours_of(options.theme)
    return page_text(page_of(subject, options), theme=theme, palette=palette)


def page_of(subject: Subject, options: Options) -> dict[str, Any]:
    """What the page of a net knows.

    Args:
        subject: The net.
        options: How it is drawn.

    Raises:
        FieldValueError: What is to be unfolded is not there.
        NetspecError: There is no renderer, or it takes too long.
    """
    # Long nets make many small objects, and none of them in circles.
    with collector_paused():
        whole = build_scene(subject, options)
        closed = any(cluster.closed for cluster in whole.clusters)
        opened = build_scene(subject, replace(options, depth=0)) if closed else whole
        places = _places(subject, options, whole, opened)
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            pictures = pool.map(lambda place: _svg(place.scene, options), places)
            views = [
                PageView(place.id, place.label, place.parent, place.scene, svg)
                for place, svg in zip(places, pictures, strict=True)
            ]
        return page_data(subject, views, opened)


class _Place(NamedTuple):
    """A view to be."""

    id: str
    label: str
    parent: str | None
    scene: Scene


def _places(subject: Subject, options: Options, whole: Scene, opened: Scene) -> list[_Place]:
    """The whole net, and what one can go into from there on."""
    places = [_Place("", "whole net", None, whole)]
    seen = {""}
    at = 0
    while at < len(places):
        for cluster in places[at].scene.clusters:
            if cluster.id in seen or len(places) == MOST or not _leads_on(cluster):
                continue
            seen.add(cluster.id)
            label = " ".join(cluster.label.split())
            scene = _inside(subject, options, opened, cluster.id)
            places.append(_Place(cluster.id, label, places[at].id, scene))
        at += 1
    return places


def _leads_on(cluster: Cluster) -> bool:
    return cluster.closed or cluster.steps > 1


def _inside(subject: Subject, options: Options, opened: Scene, cluster: str) -> Scene:
    """The inside of a cluster: a part of the open net, which need not be made anew for it."""
    if not options.blobs and any(each.id == cluster for each in opened.clusters):
        scene = inside(opened, cluster)
        if len(scene.boxes) <= _LARGE:
            return scene
    return build_scene(subject, replace(options, inside=cluster))


def _svg(scene: Scene, options: Options) -> str:
    _, palette = colours_of(options.theme)
    # The page says itself what stands above a picture.
    bare = replace(scene, title="", legend=(), notes=(), diagnostics=())
    dot = dot_text(bare, options, page_theme(palette))
    return with_roles(fitted(rendered(dot, SVG, options.limit).decode("utf-8")))


def colours_of(theme: str) -> tuple[str, str]:
    """The colours that a page begins with, and its picture's on light ground.

    Args:
        theme: A picture's theme, or "".
    """
    if theme == "dark":
        return "dark", "light"
    if theme == "print":
        return "light", "print"
    return "auto", theme or "light"

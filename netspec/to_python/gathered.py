"""What many layers say alike: defaults of a type, and dictionaries of keywords."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netspec import schema
from netspec.to_python.code import flat
from netspec.to_python.methods import FILLED, NO_DEFAULTS
from netspec.to_python.model import Item, Layer
from netspec.to_python.nodes import has_params

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from netspec.to_python.code import Node

_SAVED = 24  # characters that a default must save
_LEAST = 3  # layers that a dictionary is for
_SAVED_BY_DICTIONARY = 60
# What is better said where it is meant: an Eltwise that multiplies looks as one.
_SAID = frozenset({"include", "exclude", "bottom", "top", "operation"})


@dataclass(slots=True)
class Site:
    """A place of the code where a layer is made.

    Attributes:
        said: Its keywords as code, where no parameter is in them.
        names: All of its keywords.
    """

    said: dict[str, str] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)


def sites_of(
    items: Iterable[Item],
    fields: Callable[[Item], list[tuple[str, Node]]],
    nodes: dict[str, Node],
) -> dict[str, list[Site]]:
    """The places where layers are made, by type.

    Args:
        items: All items of the net and of its blocks.
        fields: What a style says of a layer.
        nodes: Gets what is said, by its text.
    """
    found: dict[str, list[Site]] = {}
    for item in items:
        kind = item.kind
        if not isinstance(kind, Layer) or kind.bound:
            continue
        open_names = {name for name, shape in kind.fields if has_params(shape, item.slots)}
        site = Site()
        for name, node in fields(item):
            site.names.add(name)
            if name not in open_names:
                text = site.said[name] = flat(node)
                nodes[text] = node
        found.setdefault(kind.type, []).append(site)
    return found


def defaults_of(sites: dict[str, list[Site]]) -> dict[str, dict[str, str]]:
    """The keywords that all layers of a type have, and most of them alike.

    Args:
        sites: Where layers are made.

    Returns:
        For each type, the keywords that are said once for all of its layers.
    """
    found: dict[str, dict[str, str]] = {}
    for type_name, each in sites.items():
        known = schema.layer_type(type_name)
        if type_name in NO_DEFAULTS or len(each) < 2 or (known and 0 in known.bottoms):
            continue
        common = set.intersection(*(site.names for site in each))
        common -= FILLED.get(type_name, frozenset()) | _SAID
        usual: dict[str, str] = {}
        for name in sorted(common):
            values = Counter(site.said[name] for site in each if name in site.said)
            text, count = values.most_common(1)[0] if values else ("", 0)
            saved = (count - 1) * (len(name) + len(text) + 3)
            if 2 * count >= len(each) and count > 1 and saved >= _SAVED:
                usual[name] = text
        if usual:
            order = list(each[0].said) + sorted(usual)
            found[type_name] = {name: usual[name] for name in order if name in usual}
    return found


def dictionaries_of(
    sites: dict[str, list[Site]], name_of: Callable[[str], str]
) -> dict[str, list[tuple[str, dict[str, str]]]]:
    """Dictionaries of keywords that several layers of a type have alike.

    Args:
        sites: Where layers are made.
        name_of: Gives a dictionary's name, by the layers' type.

    Returns:
        For each type, the dictionaries' names and keywords; the longest first.
    """
    found: dict[str, list[tuple[str, dict[str, str]]]] = {}
    for type_name, each in sites.items():
        left = [
            {(name, text) for name, text in site.said.items() if name not in _UNSHARED}
            for site in each
        ]
        while len(left) >= _LEAST:
            best = _best(left)
            if best is None:
                break
            order = [name for site in each for name in site.said]
            said = dict(sorted(best, key=lambda pair: order.index(pair[0])))
            found.setdefault(type_name, []).append((name_of(type_name), said))
            left = [site for site in left if not best <= site]
    return found


_UNSHARED = frozenset({"num_output", "include", "exclude", "kernel_size"})


def _best(sites: Sequence[set[tuple[str, str]]]) -> frozenset[tuple[str, str]] | None:
    """The keywords that save most, of those that two places have in common."""
    kinds = Counter(map(frozenset, sites))
    several = list(kinds)[:_MOST]
    tried = {one & other for one in several for other in several}
    best, most = None, _SAVED_BY_DICTIONARY
    for keywords in tried:
        count = sum(number for kind, number in kinds.items() if keywords <= kind)
        width = sum(len(name) + len(text) + 3 for name, text in keywords)
        saved = (count - 1) * width - 12 * count
        if (
            len(keywords) > 1
            and count >= _LEAST
            and (saved, sorted(keywords)) > (most, sorted(best or ()))
        ):
            best, most = keywords, saved
    return best


_MOST = 40  # kinds of places that are compared

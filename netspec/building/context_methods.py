"""``net.scope``, ``defaults``, ``phase``, ``stage`` and ``share``: what holds within a ``with``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.building.contexts import Context, Contexts, Frame
from netspec.building.kinds import type_of
from netspec.building.sharing import Sharing
from netspec.dsl.assign import TAKEN_OUT, layer_values
from netspec.dsl.origin import caller
from netspec.dsl.problem import Problem
from netspec.errors import FieldTypeError, FieldValueError, nearest, shown
from netspec.net import PHASES

if TYPE_CHECKING:
    from collections.abc import Callable


class ContextMethods:
    """What a net gives for ``with``; each can be nested, and decorates a function as well."""

    _contexts: Contexts

    def scope(self, name: str) -> Context:
        """Names begin with this: ``with net.scope("inception_3a/"):``.

        Args:
            name: What they begin with, within what the scopes around it say.

        Raises:
            FieldTypeError: It is no text.
        """
        if not isinstance(name, str):
            raise FieldTypeError(f"a scope is text, not {shown(name)}", origin=caller())
        return self._context(f"net.scope({name!r})", scope=name)

    def defaults(self, *type_names: str, **params: Any) -> Context:
        """Layers of a type have these keywords, where they do not give their own.

        >>> from netspec import Net
        >>> net = Net()
        >>> x = net.input("data", 1, 3, 32, 32)
        >>> with net.defaults("conv", "fc", weight_filler=dict(type="xavier")):
        ...     x = x.conv(16, 3).relu().fc(10)
        >>> x.fn.params["weight_filler"]
        {'type': 'xavier'}

        Args:
            *type_names: The types, or the names of their methods: ``"Convolution"``, ``"conv"``.
            **params: Keywords that all of them take.

        Raises:
            FieldTypeError: There is no type.
            FieldValueError: There is no such type.
            NetspecError: A keyword or a value does not fit.
        """
        if not type_names:
            raise FieldTypeError(
                "no layer type is given",
                origin=caller(),
                hint='net.defaults("conv", pad=1) has one.',
            )
        found = [type_of(name) for name in type_names]
        for each in found:
            _check(each, params)
        told = f"net.defaults({', '.join(map(repr, type_names))})"
        return self._context(told, defaults=dict.fromkeys(found, params))

    def phase(self, name: str) -> Context:
        """Layers are in the net in this phase only.

        Args:
            name: ``"TRAIN"`` or ``"TEST"``.

        Raises:
            FieldValueError: It is none of them.
        """
        if name not in PHASES:
            raise FieldValueError(
                f"a phase is 'TRAIN' or 'TEST', not {shown(name)}",
                origin=caller(),
                hint=nearest(str(name), PHASES),
            )
        return self._context(f"net.phase({name!r})", rule={"phase": name})

    def stage(self, *names: str, without: str | tuple[str, ...] = ()) -> Context:
        """Layers are in the net where these stages hold.

        Args:
            *names: The stages; all must hold.
            without: Stages of which none may hold.

        Raises:
            FieldTypeError: There is no stage, or one is no text.
        """
        none = (without,) if isinstance(without, str) else tuple(without)
        if not names and not none:
            raise FieldTypeError(
                "no stage is given", origin=caller(), hint='net.stage("deploy") has one.'
            )
        for each in (*names, *none):
            if not isinstance(each, str):
                raise FieldTypeError(f"a stage is text, not {shown(each)}", origin=caller())
        rule = {"stage": list(names), "not_stage": list(none)}
        told = [*map(repr, names), *([f"without={without!r}"] if none else [])]
        return self._context(
            f"net.stage({', '.join(told)})", rule={key: held for key, held in rule.items() if held}
        )

    def share(self, key: str, prefix: str | None = None) -> Context:
        """Layers share their parameters with those of the same ``share``, one after another.

        The first time their parameters are named, and after that they take these names: the
        first layer within with the first one of before, and so on.

        Args:
            key: What is shared: ``"encoder"``.
            prefix: What the parameters' names begin with; the key and a slash if not given.

        Raises:
            FieldTypeError: The key is no text.
        """
        if not isinstance(key, str) or not key:
            raise FieldTypeError(f"what is shared has a name, not {shown(key)}", origin=caller())
        start = f"{key}/" if prefix is None else prefix
        layers = self._contexts.shared.setdefault(key, [])
        return self._context(f"net.share({key!r})", share=lambda: Sharing(start, layers))

    def _context(
        self, told: str, *, share: Callable[[], Sharing] | None = None, **says: Any
    ) -> Context:
        origin = caller(2)
        return Context(
            self._contexts, lambda: Frame(told, origin, share=share() if share else None, **says)
        )


def _check(type_name: str, params: dict[str, Any]) -> None:
    """Refuse keywords that layers of a type do not take."""
    fields = {key: value for key, value in params.items() if key not in TAKEN_OUT}
    try:
        layer_values(type_name, fields)
    except Problem as problem:
        raise problem.error(f"defaults of {type_name}", caller()) from None

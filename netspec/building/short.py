"""The common layers by short names, with their usual settings as positional arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.building.reader import Reader
from netspec.building.slicing import sliced
from netspec.dsl.origin import caller
from netspec.errors import FieldValueError, nearest, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.building.blob import Blob
    from netspec.dsl.tops import Top

_POOLS = ("max", "ave", "stochastic")
_KERNEL = frozenset({"kernel_size", "kernel_h", "kernel_w"})
_STRIDE = frozenset({"stride", "stride_h", "stride_w"})


class ShortMethods(Reader):
    """Methods of a blob for the layers that most nets have. All take more keywords of the layer."""

    __slots__ = ()

    def conv(
        self,
        num_output: int,
        kernel_size: int | Sequence[int] | None = None,
        stride: int | Sequence[int] | None = None,
        pad: int | Sequence[int] | None = None,
        **params: Any,
    ) -> Blob:
        """A Convolution: ``x.conv(96, 11, stride=4)``.

        Args:
            num_output: How many filters.
            kernel_size: Their size, 1 if not given; two numbers are height and width.
            stride: How far they move; 1 if not given.
            pad: How many zeros are around the blob; 0 if not given.
            **params: More of its keywords, ``name`` among them.
        """
        if kernel_size is None and not self._says("Convolution", params, _KERNEL):
            kernel_size = 1
        given = _given(num_output=num_output, kernel_size=kernel_size, stride=stride, pad=pad)
        return self._add("Convolution", **given, **params)

    def deconv(
        self,
        num_output: int,
        kernel_size: int | Sequence[int] | None = None,
        stride: int | Sequence[int] | None = None,
        pad: int | Sequence[int] | None = None,
        **params: Any,
    ) -> Blob:
        """A Deconvolution: ``x.deconv(21, 4, stride=2, pad=1)`` doubles height and width.

        Args:
            num_output: How many filters.
            kernel_size: Their size, 1 if not given; two numbers are height and width.
            stride: How many times larger the result is; 1 if not given.
            pad: How many values are cut off at each side of the result; 0 if not given.
            **params: More of its keywords, ``name`` among them.
        """
        if kernel_size is None and not self._says("Deconvolution", params, _KERNEL):
            kernel_size = 1
        given = _given(num_output=num_output, kernel_size=kernel_size, stride=stride, pad=pad)
        return self._add("Deconvolution", **given, **params)

    def pool(
        self,
        method: str = "max",
        kernel_size: int | None = None,
        stride: int | None = None,
        pad: int | None = None,
        **params: Any,
    ) -> Blob:
        """A Pooling: ``x.pool("max", 2)``.

        Args:
            method: ``"max"``, ``"ave"`` or ``"stochastic"``.
            kernel_size: The window's size; None pools the whole blob.
            stride: How far it moves; None for the window's size, so that windows do not
                overlap. ``x.pooling(...)`` leaves it to Caffe, whose default is 1.
            pad: How many zeros are around the blob; 0 if not given.
            **params: More of its keywords, ``name`` among them.
        """
        if not isinstance(method, str) or method.lower() not in _POOLS:
            raise FieldValueError(
                f"pool takes {', '.join(map(repr, _POOLS))} first, not {shown(method)}",
                origin=caller(),
                hint=nearest(str(method).lower(), _POOLS),
            )
        if kernel_size is None:
            if not self._says("Pooling", params, _KERNEL):
                params.setdefault("global_pooling", True)
        elif stride is None and not self._says("Pooling", params, _STRIDE):
            stride = kernel_size
        given = _given(kernel_size=kernel_size, stride=stride, pad=pad)
        return self._add("Pooling", pool=method.upper(), **given, **params)

    def fc(self, num_output: int, **params: Any) -> Blob:
        """An InnerProduct: ``x.fc(10)``.

        Args:
            num_output: How many units.
            **params: More of its keywords, ``name`` among them.
        """
        return self._add("InnerProduct", num_output=num_output, **params)

    def bn(self, **params: Any) -> Blob:
        """A BatchNorm, in place where nothing else reads the blob; ``.scale(...)`` follows it.

        Args:
            **params: Its keywords, ``use_global_stats`` among them.
        """
        return self._add("BatchNorm", **params)

    def drop(self, dropout_ratio: float | None = None, **params: Any) -> Blob:
        """A Dropout, in place where nothing else reads the blob.

        Args:
            dropout_ratio: Which share of the values is dropped in training; 0.5 if not given.
            **params: More of its keywords.
        """
        return self._add("Dropout", **_given(dropout_ratio=dropout_ratio), **params)

    def softmax_loss(self, label: Top, *more: Top, **params: Any) -> Blob:
        """A SoftmaxWithLoss: ``scores.softmax_loss(label)``.

        Args:
            label: The labels.
            *more: More bottoms.
            **params: More of its keywords, ``loss_weight`` among them.
        """
        return self._add("SoftmaxWithLoss", label, *more, **params)

    def accuracy(self, label: Top, top_k: int | None = None, **params: Any) -> Blob:
        """An Accuracy: the share of labels among the ``top_k`` best scores.

        Args:
            label: The labels.
            top_k: How many; 1 if not given.
            **params: More of its keywords.
        """
        return self._add("Accuracy", label, **_given(top_k=top_k), **params)

    def concat(self, *others: Top, axis: int | None = None, **params: Any) -> Blob:
        """A Concat of this blob and others.

        Args:
            *others: What comes behind it.
            axis: Along which axis; 1 if not given, the channels.
            **params: More of its keywords.
        """
        return self._add("Concat", *others, **_given(axis=axis), **params)

    def slice(
        self,
        parts: int | None = None,
        *,
        axis: int | None = None,
        slice_point: Sequence[int] | None = None,
        **params: Any,
    ) -> tuple[Blob, ...]:
        """A Slice into equal parts, ``x.slice(4)``, or at points: ``x.slice(slice_point=[1, 3])``.

        Args:
            parts: How many equal parts.
            axis: Along which axis; 1 if not given, the channels.
            slice_point: Where each part but the first begins.
            **params: More of its keywords, ``tops`` (the names of the parts) among them.

        Returns:
            The parts as a tuple.
        """
        points = list(slice_point) if slice_point is not None else None
        if parts is None and points is None and "tops" not in params and "ntop" not in params:
            raise FieldValueError(
                "slice takes a number of parts, or slice_point",
                origin=caller(),
                hint="x.slice(4) makes four parts.",
            )
        count = parts if parts is not None or points is None else len(points) + 1
        if count is not None:
            params.setdefault("ntop", count)
        made = self.net.layer("Slice", self, **_given(axis=axis, slice_point=points), **params)
        return made if isinstance(made, tuple) else (made,)

    __iter__ = None  # a blob is no sequence, though it can be cut

    def __getitem__(self, key: Any) -> Blob:
        """A part of the blob: ``x[:, 0:3]`` are the first three channels, by Slice layers."""
        return sliced(self, key)  # type: ignore[arg-type]  # this is a mixin of Blob


def _given(**params: Any) -> dict[str, Any]:
    """What is not None."""
    return {key: value for key, value in params.items() if value is not None}

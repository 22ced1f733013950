"""Where a net's blobs come from: inputs, files and databases, and joined blobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.dsl.fields import message_fields
from netspec.dsl.origin import caller
from netspec.errors import FieldValueError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netspec.building.blob import Blob
    from netspec.dsl.tops import Top

# The fields of transform_param, which the keywords of data layers of these names go to.
TRANSFORM = tuple(message_fields("TransformationParameter"))
# The methods that are written out here, and the types of their layers.
SHORT_SOURCES = {
    "data": "Data",
    "image_data": "ImageData",
    "hdf5_data": "HDF5Data",
    "python": "Python",
    "input": "Input",
    "concat": "Concat",
}
# Types that have fields of these names themselves, which Caffe reads no more.
TRANSFORMED = frozenset({"Data", "ImageData", "WindowData"})
_PYTHON = ("param_str", "share_in_parallel")  # fields of python_param


class ShortSources:
    """Methods of a net for inputs, for data layers that most nets have, and for joined blobs."""

    def layer(self, type_name: str, *bottoms: Any, **params: Any) -> Any:
        """Add a layer, see ``Net.layer``."""
        raise NotImplementedError

    def input(
        self,
        name: str,
        *dims: int,
        shape: Sequence[int] | None = None,
        tops: str | None = None,
    ) -> Blob:
        """An Input: a blob that comes from outside.

        Args:
            name: Its name.
            *dims: Its shape, the batch first: ``net.input("data", 64, 3, 227, 227)``.
            shape: The same as one sequence.
            tops: The blob's name, if it is not the layer's.

        Raises:
            FieldValueError: No shape is given.
        """
        given = list(shape) if shape is not None else list(dims)
        if not given:
            raise FieldValueError(
                f"input {name!r} has no shape",
                origin=caller(),
                hint=f'net.input("{name}", 1, 3, 227, 227) has one.',
            )
        return self.layer("Input", name=name, tops=tops, shape=dict(dim=given))  # type: ignore[no-any-return]  # of one top

    def data(
        self,
        source: str,
        batch_size: int,
        backend: str | None = "LMDB",
        *,
        tops: str | Sequence[str] = ("data", "label"),
        name: str = "",
        shape: Any = None,
        **params: Any,
    ) -> Any:
        """A Data layer: images, and their labels, from an LMDB or a LevelDB.

        Args:
            source: The database's folder.
            batch_size: How many images a batch has.
            backend: ``"LMDB"`` or ``"LEVELDB"``; None leaves it to Caffe, which takes LEVELDB.
            tops: The blobs of images and labels; ``"data"`` for the images alone.
            name: The layer; the first blob's name if not given.
            shape: What the images' blob is, ``(64, 3, 227, 227)``, if the database is not here.
            **params: More keywords: ``scale``, ``mirror``, ``crop_size``, ``mean_file``,
                ``mean_value`` and the others of the layer.

        Returns:
            The blobs of images and labels, or of the images alone.
        """
        given = {"source": source, "batch_size": batch_size}
        if backend is not None:
            given["backend"] = backend.upper() if isinstance(backend, str) else backend
        return self._images("Data", "data_param", given, tops, name, shape, params)

    def image_data(
        self,
        source: str,
        batch_size: int,
        *,
        tops: Sequence[str] = ("data", "label"),
        name: str = "",
        shape: Any = None,
        **params: Any,
    ) -> tuple[Blob, ...]:
        """An ImageData layer: images that a file lists, with their labels.

        Args:
            source: The list: a path and a label in each line.
            batch_size: How many images a batch has.
            tops: The blobs of images and labels.
            name: The layer; the first blob's name if not given.
            shape: What the images' blob is, if the files are not here.
            **params: More keywords: ``new_height``, ``shuffle``, ``root_folder``, and those of
                ``data``.

        Returns:
            The blobs of images and labels.
        """
        given = {"source": source, "batch_size": batch_size}
        made: tuple[Blob, ...] = self._images(
            "ImageData", "image_data_param", given, tops, name, shape, params
        )
        return made

    def hdf5_data(
        self,
        source: str,
        batch_size: int,
        tops: str | Sequence[str] = ("data", "label"),
        *,
        name: str = "",
        shapes: Sequence[Any] | None = None,
        **params: Any,
    ) -> Any:
        """An HDF5Data layer: the datasets of the files that a file lists.

        Args:
            source: The list of files.
            batch_size: How many rows a batch has.
            tops: The datasets, each of which is a blob.
            name: The layer; the first blob's name if not given.
            shapes: What the blobs are, if the files are not here.
            **params: More keywords.

        Returns:
            A blob for each dataset; the only one alone if ``tops`` is a text.
        """
        given = {"source": source, "batch_size": batch_size}
        return self._read("HDF5Data", tops, name, shapes=shapes, **given, **params)

    def python(
        self,
        module: str,
        layer: str,
        tops: str | Sequence[str],
        *bottoms: Top,
        name: str = "",
        shapes: Sequence[Any] | None = None,
        **params: Any,
    ) -> Any:
        """A Python layer: a class of the user's own.

        Args:
            module: The module that has it.
            layer: The class.
            tops: The blobs that it gives.
            *bottoms: What it reads.
            name: The layer; the first blob's name if not given.
            shapes: What the blobs are: nothing else can tell.
            **params: More keywords, ``param_str`` among them.

        Returns:
            A blob for each of ``tops``; the only one alone if that is a text.
        """
        own = {"module": module, "layer": layer, **_taken(params, _PYTHON)}
        params["python_param"] = {**own, **params.get("python_param", {})}
        return self._read("Python", tops, name, *bottoms, shapes=shapes, **params)

    def concat(self, *bottoms: Top, axis: int | None = None, **params: Any) -> Blob:
        """A Concat of blobs, along the channels if no axis is given.

        Args:
            *bottoms: The blobs.
            axis: Along which axis; 1 if not given.
            **params: More of its keywords.
        """
        if axis is not None:
            params["axis"] = axis
        return self.layer("Concat", *bottoms, **params)  # type: ignore[no-any-return]  # of one top

    def _images(
        self,
        type_name: str,
        holder: str,
        given: dict[str, Any],
        tops: str | Sequence[str],
        name: str,
        shape: Any,
        params: dict[str, Any],
    ) -> Any:
        """A layer that reads images and labels, and transforms the images."""
        params = transformed(params)
        params[holder] = {**given, **params.get(holder, {})}
        shapes = None
        if shape is not None:
            shapes = [shape] if isinstance(tops, str) else [shape, tuple(shape)[:1]][: len(tops)]
        return self._read(type_name, tops, name, shapes=shapes, **params)

    def _read(
        self, type_name: str, tops: str | Sequence[str], name: str, *bottoms: Top, **params: Any
    ) -> Any:
        """A layer whose first blob gives it its name, if it has none."""
        first = tops if isinstance(tops, str) else next(iter(tops), None)
        return self.layer(type_name, *bottoms, name=name or first, tops=tops, **params)


def transformed(params: dict[str, Any]) -> dict[str, Any]:
    """A data layer's keywords, with those that say how images are transformed in their message.

    Args:
        params: The keywords.
    """
    own = _taken(params, TRANSFORM)
    if own:
        params["transform_param"] = {**params.get("transform_param", {}), **own}
    return params


def _taken(params: dict[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Keywords taken out of others."""
    return {name: params.pop(name) for name in names if name in params}

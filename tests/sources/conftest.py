"""What the tests of sources share: files as the tools of Caffe write them, and looks into them."""

from __future__ import annotations

import sys
from io import BytesIO

import pytest

from netspec import schema
from netspec.loading import load
from netspec.net import State, view
from netspec.shapes.dims import shape_text
from netspec.sources import source_shapes


@pytest.fixture
def found(tmp_path):
    """What the source of a layer tells."""

    def at(kind, fields, tops=("data", "label"), target=None):
        names = " ".join(f"top: '{top}'" for top in tops)
        text = f"layer {{ name: 'x' type: '{kind}' {names} {fields} }}\n"
        return source_shapes(view(load(text).net, State("TRAIN")), tmp_path, target)

    return at


@pytest.fixture
def look(found):
    """The tops' shapes of a layer as text, and the faults: severity, code and path in it."""

    def at(kind, fields, tops=("data", "label"), target=None):
        shapes, faults = found(kind, fields, tops, target)
        told = " ".join(shape_text(shapes.get(top)) for top in tops)
        return told, [(fault.severity, fault.code, *fault.path[2:]) for fault in faults]

    return at


@pytest.fixture
def messages(found):
    """The messages and hints of what a look into a layer's source finds."""
    return lambda *layer: [(fault.message, fault.hint) for fault in found(*layer).faults]


@pytest.fixture
def picture():
    """An image file's bytes."""
    image = pytest.importorskip("PIL.Image")

    def of(mode, size, form="PNG", **how):
        file = BytesIO()
        image.new(mode, size).save(file, form, **how)
        return file.getvalue()

    return of


@pytest.fixture
def database(tmp_path):
    """Write an LMDB with records."""
    lmdb = pytest.importorskip("lmdb")

    def write(name, *records):
        with lmdb.open(str(tmp_path / name)) as opened, opened.begin(write=True) as transaction:
            for number, record in enumerate(records):
                transaction.put(b"%08d" % number, record)

    return write


@pytest.fixture
def datum():
    """A record of a database."""
    return lambda **fields: schema.message_class("Datum")(**fields).SerializeToString()


@pytest.fixture
def missing(monkeypatch):
    """Take an installed package away."""
    return lambda name: monkeypatch.setitem(sys.modules, name, None)

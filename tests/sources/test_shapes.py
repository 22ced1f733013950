"""All sources of a net, and what they tell the rest of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from netspec.loading import load
from netspec.net import State, view
from netspec.shapes.infer import infer
from netspec.sources import source_shapes

NET = """
layer { name: 'train' type: 'HDF5Data' top: 'data' top: 'label' include { phase: TRAIN }
        hdf5_data_param { source: 'train.txt' batch_size: 5 } }
layer { name: 'test' type: 'Data' top: 'data' top: 'label' include { phase: TEST }
        data_param { source: 'db' backend: LMDB batch_size: 2 } }
layer { name: 'relu' type: 'ReLU' bottom: 'data' top: 'out' }
"""


def test_each_phase_has_its_own_sources(tmp_path, database, datum, monkeypatch):
    database("db", datum(channels=3, height=32, width=40))
    net = load(NET).net
    seen = view(net, State("TEST"))
    found = source_shapes(seen, str(tmp_path))
    assert found == ({"data": (2, 3, 32, 40), "label": (2,)}, ())
    monkeypatch.chdir(tmp_path)
    assert source_shapes(seen) == found
    assert infer(seen, found.shapes).layers[-1].top_shapes == ((2, 3, 32, 40),)
    assert source_shapes(view(net, State("TRAIN")), tmp_path) == ({}, ())


def test_paths_that_are_absolute_stay_so(tmp_path, database, datum):
    database("db", datum(channels=3, height=32, width=40))
    text = NET.replace("'db'", f"'{tmp_path / 'db'}'")
    found = source_shapes(view(load(text).net, State("TEST")), Path("elsewhere"))
    assert found.shapes["label"] == (2,)


def test_looking_changes_nothing_on_disk(tmp_path, database, datum):
    database("db", datum(channels=3, height=32, width=40))
    (tmp_path / "db" / "lock.mdb").unlink()
    before = sorted(tmp_path.rglob("*"))
    source_shapes(view(load(NET).net, State("TEST")), tmp_path)
    assert sorted(tmp_path.rglob("*")) == before


def test_layers_of_other_types_have_no_source(tmp_path):
    text = "layer { name: 'd' type: 'DummyData' top: 'x' }\nlayer { name: 'y' type: 'None' }\n"
    assert source_shapes(view(load(text).net, State()), tmp_path, "bvlc") == ({}, ())


def test_a_layer_that_reads_a_bottom_is_left_to_the_shapes(tmp_path, database, datum):
    database("db", datum(channels=3, height=32, width=40))
    text = NET.replace("name: 'test'", "name: 'test' bottom: 'x'")
    assert source_shapes(view(load(text).net, State("TEST")), tmp_path) == ({}, ())


MEAN = "transform_param { mean_file: 'pipe' } "


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("Data", MEAN + "data_param { source: 'db' backend: LMDB batch_size: 2 }"),
        ("Data", "data_param { source: 'pipe' backend: LMDB batch_size: 2 }"),
        ("Data", "data_param { source: 'hollow' backend: LMDB batch_size: 2 }"),
        ("ImageData", "image_data_param { source: 'pipe' batch_size: 2 }"),
        ("ImageData", "image_data_param { source: 'list' batch_size: 2 }"),
        ("DenseImageData", "dense_image_data_param { source: 'pipe' batch_size: 2 }"),
        (
            "WindowData",
            "window_data_param { source: 'pipe' batch_size: 2 } transform_param { crop_size: 3 }",
        ),
        ("HDF5Data", "hdf5_data_param { source: 'pipe' batch_size: 2 }"),
        ("HDF5Data", "hdf5_data_param { source: 'list' batch_size: 2 }"),
    ],
)
@pytest.mark.parametrize("target", [None, "bvlc"])
def test_a_pipe_is_not_looked_into_as_it_may_never_end(
    tmp_path, database, datum, look, found, kind, fields, target
):
    database("db", datum(channels=3, height=32, width=40))
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "list").write_text("pipe 0\n")
    (tmp_path / "hollow").mkdir()
    os.mkfifo(tmp_path / "hollow" / "data.mdb")
    if target and kind == "DenseImageData":
        return
    (fault,) = found(kind, fields, target=target).faults
    assert (fault.severity, fault.code) == ("warning", "NS618")
    assert "is a pipe or a device" in fault.message

"""All sources of a net, and what they tell the rest of it."""

from __future__ import annotations

from pathlib import Path

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

"""Users' own functions and classes: Python layers with Caffe's interface, and other types."""

from __future__ import annotations

import textwrap

import numpy as np
import pytest

from netspec.errors import NetspecError
from netspec.reference import run
from netspec.reference.user_file import layers_of

from .nets import given, layer

PYTHON = "python_param {{ module: 'mine' layer: '{}' param_str: '{}' }}"


class Halves:
    """As people write them for Caffe: the tops are reshaped, then written to."""

    def setup(self, bottom, top):
        if len(bottom) != 1:
            raise ValueError("one bottom")
        self.by = float(self.param_str)

    def reshape(self, bottom, top):
        n, c = bottom[0].num, bottom[0].channels
        top[0].reshape(n, c // 2)
        top[1].reshape(*top[0].shape)

    def forward(self, bottom, top):
        half = top[0].count // bottom[0].num
        top[0].data[...] = bottom[0].data[:, :half] * self.by
        top[1].data[...] = bottom[0].data[:, half:]


NET = given(x=(2, 4)) + layer("Python", tops="a b", rest=PYTHON.format("Halves", "3"))
X = np.arange(8.0).reshape(2, 4)


@pytest.mark.parametrize("name", ["Halves", "mine.Halves"])
def test_a_class_is_found_by_its_name(name):
    result = run(NET, {"x": X}, layers={name: Halves})
    assert result["a"].tolist() == [[0, 3], [12, 15]]
    assert result["b"].tolist() == [[2, 3], [6, 7]]


def test_a_class_that_is_not_given_is_asked_for():
    with pytest.raises(NetspecError, match="NS803") as error:
        run(NET, {"x": X})
    assert "is of the class mine.Halves, which is not given" in str(error.value)
    assert "--layers FILE.py" in error.value.hint
    assert run(NET, {"x": X, "a": X, "b": X})["a"].shape == (2, 4)


def test_a_class_works_in_place_and_learns_its_phase():
    class Plus:
        def __init__(self, param):
            self.name = param.name

        def setup(self, bottom, top):
            assert self.name == "l"
            assert bottom[0].diff.shape == bottom[0].shape == (1, 2)
            assert (bottom[0].height, bottom[0].width) == (1, 1)

        def reshape(self, bottom, top):
            top[0].reshape(1, 2)

        def forward(self, bottom, top):
            top[0].data[...] += 1 + self.phase

    net = given(x=(1, 2)) + layer("Python", "x", "x", PYTHON.format("Plus", ""))
    assert run(net, {"x": 5}, layers={"Plus": Plus})["x"].tolist() == [[7, 7]]
    assert run(net, {"x": 5}, phase="TRAIN", layers={"Plus": Plus})["x"].tolist() == [[6, 6]]


def test_a_class_has_parameter_blobs():
    class Times:
        def setup(self, bottom, top):
            self.blobs.add_blob(1).data[...] = 2

        def reshape(self, bottom, top):
            top[0].reshape(*bottom[0].shape)

        def forward(self, bottom, top):
            top[0].data[...] = bottom[0].data * self.blobs[0].data

    net = given(x=(1, 2)) + layer("Python", rest=PYTHON.format("Times", ""))
    assert run(net, {"x": 1}, layers={"Times": Times})["y"].tolist() == [[2, 2]]
    weights = {"l": [[5]]}
    assert run(net, {"x": 1}, weights, layers={"Times": Times})["y"].tolist() == [[5, 5]]


def test_what_fails_is_told_with_its_line():
    class Fails(Halves):
        def forward(self, bottom, top):
            raise RuntimeError("no luck")

    with pytest.raises(NetspecError, match="NS805") as error:
        run(NET, {"x": X}, layers={"Halves": Fails})
    assert "RuntimeError: no luck" in str(error.value)
    assert "test_users.py:" in error.value.hint


@pytest.mark.parametrize("made", [lambda g: [g.bottom], lambda g: [g.bottom] * 3])
def test_another_number_of_tops_is_refused(made):
    with pytest.raises(NetspecError, match="has 2 tops"):
        run(NET, {"x": X}, layers={"Halves": made})


def test_a_function_goes_before_the_packages_own():
    net = given(x=(1, 2)) + layer("ReLU")
    assert run(net, {"x": -1}, layers={"ReLU": lambda g: -g.bottom})["y"].tolist() == [[1, 1]]


def test_layers_behind_an_unknown_shape_are_set_up_while_it_runs():
    rest = "inner_product_param { num_output: 2 weight_filler { value: 1 } }"
    net = NET + layer("InnerProduct", "a", "y", rest, "ip")
    result = run(net, {"x": X}, layers={"Halves": Halves})
    assert result["y"].tolist() == [[3, 3], [27, 27]]
    assert result.params["ip"][0].shape == (2, 2)


def test_a_file_of_classes(tmp_path):
    file = tmp_path / "mine.py"
    file.write_text(
        textwrap.dedent(
            """
            import caffe
            from math import sqrt

            class Root(caffe.Layer):
                def setup(self, bottom, top): pass
                def reshape(self, bottom, top): top[0].reshape(*bottom[0].shape)
                def forward(self, bottom, top):
                    import caffe
                    top[0].data[...] = [sqrt(x) for x in bottom[0].data]
            """
        )
    )
    net = given(x=(2,)) + layer("Python", rest=PYTHON.format("Root", ""))
    with layers_of(file) as theirs:
        assert list(theirs) == ["Root"]
        assert run(net, {"x": [4, 9]}, layers=theirs)["y"].tolist() == [2, 3]
    file.write_text("x = 1\n")
    with pytest.raises(NetspecError, match="NS303"), layers_of(file):
        pass
    file.write_text("x = \n")
    with pytest.raises(NetspecError, match="NS301"), layers_of(file):
        pass

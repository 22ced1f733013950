"""``import caffe`` without Caffe: what install() puts into sys.modules, and takes away."""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys
from types import ModuleType

import pytest

import netspec
from netspec import compat, errors, schema


@pytest.fixture(autouse=True)
def no_caffe(monkeypatch):
    """Each test begins and ends without any module called caffe."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "caffe"]:
        monkeypatch.delitem(sys.modules, name)
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] == "caffe"]:
        del sys.modules[name]


@pytest.mark.parametrize("name", compat.MODULES)
def test_every_module_of_pycaffe_can_be_imported(name):
    compat.install()
    module = importlib.import_module(name)
    assert module.__name__ == name
    assert compat.is_stand_in(module)
    assert importlib.util.find_spec(name) is not None


@pytest.mark.parametrize(
    "statement",
    [
        "import caffe; caffe.NetSpec, caffe.layers.Convolution, caffe.to_proto, caffe.io",
        "import caffe; caffe.proto.caffe_pb2.NetParameter, caffe.coord_map.crop",
        "from caffe import layers as L, params as P, to_proto, NetSpec, TRAIN, TEST",
        "import caffe.layers as L; L.ReLU; import caffe.params as P; P.Pooling.MAX",
        "from caffe.net_spec import NetSpec, Top, Function, Layers, Parameters, param_name_dict",
        "from caffe.proto import caffe_pb2; caffe_pb2.SolverParameter.CPU",
        "import caffe.proto.caffe_pb2 as pb2; pb2.LayerParameter()",
        "from caffe.coord_map import crop, coord_map_from_to, UndefinedMapException",
        "from caffe.pycaffe import Net; from caffe.draw import draw_net_to_file; import caffe.io",
        "from caffe import *; NetSpec, layers, TRAIN, set_mode_gpu",
        "from caffe.proto.caffe_pb2 import *; NetParameter, TRAIN, Phase",
        "from caffe.coord_map import *; crop, np, L",
        "import caffe; caffe.set_mode_gpu(); caffe.set_device(1); caffe.set_random_seed(3)",
        "import caffe; caffe.init_log(); caffe.set_mode_cpu(); assert not caffe.has_nccl()",
        "import caffe; assert (caffe.solver_count(), caffe.solver_rank()) == (1, 0)",
        "import caffe; caffe.set_solver_count(2); caffe.set_solver_rank(1); caffe.log('x')",
        "import caffe; caffe.set_multiprocess(True); assert caffe.__version__[0] == '1'",
        "import caffe\nclass Mine(caffe.Layer):\n  def setup(self, bottom, top): pass\nMine()",
        "import caffe\nclass Mine(caffe.Net): pass",
    ],
)
def test_statements_that_scripts_begin_with(statement):
    with compat.installed():
        exec(statement, {})


def test_the_names_are_this_package_s_own():
    with compat.installed() as caffe:
        assert caffe.NetSpec is netspec.NetSpec
        assert caffe.net_spec.Top is netspec.Top
        assert caffe.layers.Pooling is netspec.layers.Pooling
        assert caffe.proto.caffe_pb2.NetParameter is schema.NetParameter
        assert (caffe.TRAIN, caffe.TEST) == (0, 1)
        assert "Convolution" in caffe.layer_type_list()
        assert "Convolution" in dir(caffe.layers)
        assert caffe.layer_type_list() == sorted(caffe.layer_type_list())


def test_install_twice_changes_nothing():
    assert compat.install() is True
    first = sys.modules["caffe"]
    first.mark = 3
    assert compat.install() is True
    assert sys.modules["caffe"] is first


def test_a_pycaffe_that_is_imported_stays(monkeypatch):
    real = ModuleType("caffe")
    real.__file__ = "/somewhere/caffe/__init__.py"
    monkeypatch.setitem(sys.modules, "caffe", real)
    assert compat.install() is False
    assert sys.modules["caffe"] is real


def test_a_folder_named_caffe_is_replaced(tmp_path, monkeypatch):
    (tmp_path / "caffe" / "examples").mkdir(parents=True)
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("caffe.examples")
    assert compat.install() is True
    assert importlib.import_module("caffe").NetSpec is netspec.NetSpec
    assert "caffe.examples" not in sys.modules


def test_installed_puts_everything_back_even_after_an_error(monkeypatch):
    real, child = ModuleType("caffe"), ModuleType("caffe.io")
    real.__file__ = "/somewhere/caffe/__init__.py"
    monkeypatch.setitem(sys.modules, "caffe", real)
    monkeypatch.setitem(sys.modules, "caffe.io", child)

    def fail():
        with compat.installed() as caffe:
            assert sys.modules["caffe"] is caffe is not real
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    names = {name: m for name, m in sys.modules.items() if name.partition(".")[0] == "caffe"}
    assert names == {"caffe": real, "caffe.io": child}


def test_what_a_script_sets_on_caffe_goes_with_it():
    with compat.installed() as caffe:
        caffe.layers.Mine = caffe.net_spec.to_proto = 3
        assert importlib.import_module("caffe.layers").Mine == 3
    with compat.installed() as caffe:
        assert caffe.layers.Mine != 3
        assert caffe.net_spec.to_proto is netspec.to_proto


def test_a_module_that_pycaffe_has_not_is_not_found():
    with compat.installed(), pytest.raises(ModuleNotFoundError, match=r"caffe\.nothing"):
        importlib.import_module("caffe.nothing")


def test_an_unknown_name_comes_with_the_nearest():
    with compat.installed() as caffe:
        for module, name, near in (
            (caffe, "Netspec", "NetSpec"),
            (caffe.proto.caffe_pb2, "NetParam", "NetParameter"),
            (caffe.io, "array_to_blob", "array_to_blobproto"),
        ):
            with pytest.raises(AttributeError, match=near) as caught:
                getattr(module, name)
            assert isinstance(caught.value, errors.NetspecError)
            assert caught.value.origin.file == __file__
        assert not hasattr(caffe, "__wrapped__")


@pytest.mark.parametrize(
    ("expression", "instead"),
    [
        ("caffe.Net('net.prototxt', caffe.TEST)", "SCRIPT.py:function"),
        ("caffe.Classifier('a', 'b')", "SCRIPT.py:function"),
        ("caffe.Detector('a', 'b')", "SCRIPT.py:function"),
        ("caffe.SGDSolver('solver.prototxt')", "netspec.solver"),
        ("caffe.AdamSolver('solver.prototxt')", "caffe train"),
        ("caffe.get_solver('solver.prototxt')", "caffe train"),
        ("caffe.NCCL(None, '')", "caffe train"),
        ("caffe.io.load_image('cat.jpg')", "script of its own"),
        ("caffe.io.Transformer({'data': (1, 3, 8, 8)})", "script of its own"),
        ("caffe.draw.draw_net_to_file(None, 'net.png')", "draw_net.py"),
        ("type('Mine', (caffe.Net,), {})('net.prototxt')", "SCRIPT.py:function"),
    ],
)
def test_what_computes_says_so_at_the_line_and_what_to_do_instead(expression, instead):
    with compat.installed() as caffe, pytest.raises(RuntimeError) as caught:
        eval(expression, {"caffe": caffe})
    assert isinstance(caught.value, errors.NeedsCaffeError)
    assert caught.value.origin == ("<string>", 1)
    assert instead in caught.value.hint


def test_installing_loads_no_numpy_and_no_protobuf():
    code = (
        "import sys; from netspec import compat; compat.install(); import caffe; "
        "assert not {'numpy', 'google.protobuf'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

"""The page follows its file, and what that is made of; errors stand in place of a picture."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from tests.viewing.conftest import SCRIPT


def write(path, text):
    return lambda: path.write_text(text, "utf-8")


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "net.py"
    path.write_text(SCRIPT.format(width=16), "utf-8")
    return path


def failed(data):
    return data["failure"] is not None


def drawn(data):
    return data["failure"] is None


def test_a_script_that_changes_is_shown_anew(viewing, script):
    shown = viewing("net.py")
    assert "num_output: 16" in shown.settings()
    shown.after(write(script, SCRIPT.format(width=24)))
    assert "num_output: 24" in shown.settings()
    assert shown.told == ["drawn", "net.py has changed: drawn"]


def test_a_script_that_raises_shows_why_and_where_and_recovers(viewing, script):
    shown = viewing("net.py")
    data = shown.after(
        write(script, SCRIPT.format(width=16) + "\nraise ValueError('no <b>')\n"), failed
    )
    (finding,) = data["diagnostics"]
    assert finding["message"] == "the script raised ValueError: no <b>"
    assert finding["place"] == "net.py:10"
    assert data["views"] == []
    assert data["failure"]["title"] == "net.py gives no net"
    assert data["failure"]["lastGood"].startswith("The last picture was made at ")
    shown.after(write(script, SCRIPT.format(width=32)), drawn)
    assert "num_output: 32" in shown.settings()


def test_a_net_that_caffe_would_refuse_is_drawn_with_its_errors(viewing, script):
    shown = viewing("net.py")
    data = shown.after(
        write(script, SCRIPT.format(width=16).replace("kernel_size=3", "kernel_size=99"))
    )
    assert drawn(data)
    assert [each["code"] for each in data["diagnostics"]] == ["NS609"]
    assert shown.told[-1] == "net.py has changed: 1 error"


def test_a_file_that_is_wrong_from_the_start_is_shown_when_it_is_mended(viewing, script):
    write(script, "import nonsense_that_is_not_there\n")()
    shown = viewing("net.py")
    assert failed(shown.data())
    assert shown.data()["failure"]["lastGood"].startswith("The next one comes")
    shown.after(write(script, SCRIPT.format(width=8)), drawn)


def test_a_module_beside_the_script_is_followed(viewing, script, tmp_path):
    helper = tmp_path / "widths.py"
    write(helper, "WIDTH = 16\n")()
    write(script, "import widths\n" + SCRIPT.format(width="widths.WIDTH"))()
    shown = viewing("net.py")
    shown.after(write(helper, "WIDTH = 12\n"))
    assert "num_output: 12" in shown.settings()
    shown.after(helper.unlink, failed)
    shown.after(write(helper, "WIDTH = 11\n"), drawn)
    assert "num_output: 11" in shown.settings()


def test_a_module_that_was_missing_is_noticed(viewing, script, tmp_path):
    write(script, "import widths\n" + SCRIPT.format(width="widths.WIDTH"))()
    shown = viewing("net.py")
    assert failed(shown.data())
    shown.after(write(tmp_path / "widths.py", "WIDTH = 13\n"), drawn)
    assert "num_output: 13" in shown.settings()


def test_a_template_and_what_it_includes_are_followed(viewing, tmp_path):
    (tmp_path / "part.j2").write_text(
        'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: {{ n }} } } }\n'
    )
    (tmp_path / "net.prototxt.j2").write_text('{% include "part.j2" %}\n')
    shown = viewing("net.prototxt.j2", variables={"n": 7})
    assert shown.data()["layers"][0]["tops"] == [{"blob": "x", "shape": "7"}]
    shown.after(
        write(
            tmp_path / "part.j2",
            'layer { name: "y" type: "Input" top: "y" input_param { shape { dim: {{ n }} } } }\n',
        )
    )
    assert shown.data()["layers"][0]["name"] == "y"


def test_a_solver_and_its_net_are_followed(viewing, tmp_path):
    net = tmp_path / "train.prototxt"
    net.write_text('layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 7 } } }\n')
    (tmp_path / "solver.prototxt").write_text('net: "train.prototxt"\nbase_lr: 0.01\n')
    shown = viewing("solver.prototxt")
    shown.after(
        write(net, 'layer { name: "z" type: "Input" top: "z" input_param { shape { dim: 9 } } }\n')
    )
    assert shown.data()["layers"][0]["name"] == "z"


def test_a_file_that_is_deleted_and_written_again_is_no_error(viewing, script):
    shown = viewing("net.py")

    def rewrite():
        script.unlink()
        time.sleep(0.3)
        script.write_text(SCRIPT.format(width=40))

    shown.after(rewrite)
    assert "num_output: 40" in shown.settings()
    assert "1 error" not in " ".join(shown.told)


def test_a_file_that_is_written_in_parts_is_read_when_it_is_whole(viewing, script):
    shown = viewing("net.py")
    text = SCRIPT.format(width=41)

    def slowly():
        with script.open("w") as file:
            for at in range(0, len(text), 60):
                file.write(text[at : at + 60])
                file.flush()
                time.sleep(0.05)

    shown.after(slowly)
    assert "num_output: 41" in shown.settings()
    assert shown.told == ["drawn", "net.py has changed: drawn"]


def test_a_file_that_stays_away_is_told_and_comes_back(viewing, script):
    shown = viewing("net.py")
    data = shown.after(script.unlink, failed)
    assert "cannot read the script 'net.py'" in data["diagnostics"][0]["message"]
    shown.after(write(script, SCRIPT.format(width=16)), drawn)


def test_a_script_that_never_ends_is_stopped_at_its_line(viewing, script):
    shown = viewing("net.py", limit=2.0)
    data = shown.after(write(script, SCRIPT.format(width=16) + "while True:\n    pass\n"), failed)
    (finding,) = data["diagnostics"]
    assert finding["message"] == "it did not end within 2 seconds, and was stopped"
    assert finding["place"] in ("net.py:9", "net.py:10")
    assert "--limit" in finding["hint"]
    shown.after(write(script, SCRIPT.format(width=16)), drawn)


def test_what_a_script_started_is_stopped_too(viewing, script, tmp_path):
    text = (
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        "open('pid', 'w').write(str(child.pid))\n"
    )
    write(script, text + SCRIPT.format(width=16))()
    shown = viewing("net.py")
    assert drawn(shown.data())
    pid = int((tmp_path / "pid").read_text())
    end = time.monotonic() + 5
    while time.monotonic() < end and _alive(pid):
        time.sleep(0.05)
    assert not _alive(pid)


def _alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_process_that_dies_is_told(viewing, script):
    shown = viewing("net.py")
    data = shown.after(write(script, "import os\nos._exit(7)\n"), failed)
    assert "exit code 7" in data["diagnostics"][0]["message"]
    shown.after(write(script, SCRIPT.format(width=16)), drawn)


def test_a_script_that_changes_while_it_runs_is_run_anew(viewing, script):
    write(script, "import time\ntime.sleep(60)\n" + SCRIPT.format(width=16))()
    begun = time.monotonic()
    threading.Timer(1.5, write(script, SCRIPT.format(width=17))).start()
    shown = viewing("net.py")
    assert time.monotonic() - begun < 12
    assert "num_output: 17" in shown.settings()


def test_a_script_that_writes_its_net_does_not_run_for_ever(viewing, script):
    write(
        script,
        SCRIPT.format(width=16)
        + "import netspec\nnetspec.write(n, 'out.prototxt')\nopen('log', 'a').write('x')\n",
    )()
    shown = viewing("net.py")
    time.sleep(1.5)
    assert shown.version == 1


def test_a_touch_is_no_change(viewing, script):
    shown = viewing("net.py")
    os.utime(script, (1, 1))
    time.sleep(0.6)
    assert shown.version == 1


def test_what_a_script_prints_goes_to_the_terminal(viewing, script, capfd):
    write(
        script,
        "print('hello', flush=True)\nimport os\nos.system('echo shell')\n"
        + SCRIPT.format(width=16),
    )()
    viewing("net.py")
    said = capfd.readouterr()
    assert "hello" in said.err
    assert "shell" in said.err
    assert said.out == ""


def test_a_function_with_values_is_shown(viewing, script):
    write(
        script,
        "from netspec import NetSpec, layers as L\ndef net(n=1, name='x'):\n    s = NetSpec(name=name)\n    s.x = L.Input(shape=dict(dim=[n]))\n    return s\n",
    )()
    shown = viewing("net.py:net", variables={"n": 5, "name": "it's"})
    assert shown.data()["title"] == "it's"
    assert shown.data()["layers"][0]["tops"][0]["shape"] == "5"


def test_faults_of_a_text_are_all_told_with_their_places(viewing, tmp_path):
    (tmp_path / "net.prototxt").write_text('layer { nam: "x"\n  typ: 3 }\n')
    shown = viewing("net.prototxt")
    data = shown.data()
    assert [each["place"] for each in data["diagnostics"]] == [
        "net.prototxt:1:9",
        "net.prototxt:2:3",
    ]
    assert "^^^" in data["diagnostics"][0]["source"]

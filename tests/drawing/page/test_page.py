"""The page is one file that needs nothing, and lets nothing act but its own script."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from netspec.drawing.page import failure_data, page_text
from netspec.drawing.page.page import SCRIPTS, STYLES, json_text
from netspec.report.diagnostic import Diagnostic, Location

PARTS = Path(__file__).parents[3] / "templates" / "page"
DATA = failure_data(
    "net.py",
    "net.py gives no net",
    [Diagnostic("NS301", "error", "boom", Location("net.py", 3, 0))],
)


@pytest.fixture(scope="module")
def text():
    return page_text(DATA)


def content(text, tag, attributes=""):
    return re.search(rf"<{tag}{attributes}>(.*?)</{tag}>", text, re.DOTALL)[1]


@pytest.mark.parametrize("tag", ["script", "style"])
def test_the_policy_names_what_is_there_by_its_hash(text, tag):
    digest = base64.b64encode(hashlib.sha256(content(text, tag).encode()).digest()).decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1].replace("&#39;", "'")
    assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "connect-src" not in policy


def test_only_a_page_that_is_served_may_ask_its_server():
    served = page_text({**DATA, "live": {"version": 3}})
    assert "connect-src &#39;self&#39;" in served


@pytest.mark.parametrize("sign", ["<", ">", "&", "\u2028", "\u2029", "</script>", "<!--"])
def test_no_sign_of_the_data_means_anything_to_html(sign):
    data = {"x": f"a{sign}b"}
    assert sign not in json_text(data)
    assert json.loads(json_text(data)) == data


def test_a_title_is_text():
    text = page_text({**DATA, "title": "</title><script>x</script>"})
    assert "<title>&lt;/title&gt;&lt;script&gt;" in text


def test_it_names_no_other_place(text):
    found = set(re.findall(r"https?://[^\s\"'`)]+", text))
    assert found <= {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}
    assert not re.search(r"\b(?:src|href)=\"(?!#|data:image)", text)
    assert "@import" not in text
    assert "innerHTML" not in text


def test_every_part_is_in_it():
    assert {f"{name}.js" for name in SCRIPTS} == {path.name for path in PARTS.glob("*.js")}
    assert {f"{name}.css" for name in STYLES} == {path.name for path in PARTS.glob("*.css")}


def test_its_script_is_right_as_one(text, tmp_path):
    node = shutil.which("node")
    if node is None:
        pytest.skip("node, which checks scripts, is not here")
    path = tmp_path / "page.js"
    path.write_text(content(text, "script"), "utf-8")
    subprocess.run([node, "--check", str(path)], check=True)


def test_no_name_is_defined_twice():
    names = [
        name
        for path in PARTS.glob("*.js")
        for name in re.findall(
            r"^(?:const|let|function) (\w+)", path.read_text("utf-8"), re.MULTILINE
        )
    ]
    assert sorted(names) == sorted(set(names))


def test_each_part_says_first_what_it_is():
    for path in (*PARTS.glob("*.js"), *PARTS.glob("*.css")):
        assert path.read_text("utf-8").startswith(("// ", "/* ")), path.name
        assert path.read_text("utf-8").count("\n") < 200, path.name

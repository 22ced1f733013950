"""Comments that ignore rules: which lines they hold for, and what is wrong with them."""

from __future__ import annotations

import pytest

from netspec.lint import lint

CASES = {
    "at the end of a line, for that line": (
        """\
        force_backward: True  # netspec: ignore NS512
        debug_info: True
        """,
        [("NS512", 2)],
    ),
    "on the line where a block opens, for the block": (
        """\
        layer {  # netspec: ignore deprecated-field
          type: "Concat" propagate_down: True
          concat_param {
            concat_dim: 2
          }
        }
        debug_info: True
        """,
        [("NS512", 7)],
    ),
    "on the line of one field of a block, for that field": (
        """\
        layer {
          type: "Concat" propagate_down: True  # netspec: ignore NS512
          propagate_down: True
        }
        """,
        [("NS512", 3)],
    ),
    "on the line where a block closes, for that line": (
        """\
        layer {
          type: "Concat" propagate_down: True
        }  # netspec: ignore NS512
        """,
        [("NS512", 2)],
    ),
    "alone on a line, for the next field": (
        """\
        # netspec: ignore NS512
        # another comment

        force_backward: True
        debug_info: True
        """,
        [("NS512", 5)],
    ),
    "alone on a line, for the next block and what is in it": (
        """\
        # netspec: ignore NS512
        layer {
          type: "Concat" propagate_down: True
          concat_param { concat_dim: 2 }
        }
        layer { name: "b" type: "Concat" propagate_down: True }
        """,
        [("NS512", 6)],
    ),
    "alone at the end of a block, for nothing": (
        """\
        layer {
          type: "Concat" propagate_down: True
          # netspec: ignore NS512
        }
        debug_info: True
        """,
        [("NS512", 2), ("NS512", 5)],
    ),
    "alone at the end of the text, for nothing": (
        "debug_info: True\n# netspec: ignore NS512",
        [("NS512", 1)],
    ),
    "anywhere, for the whole file": (
        """\
        debug_info: True
        layer { name: "b" type: "Concat" propagate_down: True }
        # netspec: ignore-file NS512
        """,
        [],
    ),
    "only the rules that it names": (
        "debug_info: True  # netspec: ignore NS501, NS511",
        [("NS512", 1)],
    ),
    "several rules, by code and name, with commas or spaces": (
        'layer { type: "Concate" propagate_down: True } # netspec: ignore ns512,Unknown-Layer-Type NS501',
        [],
    ),
    "with other spaces": ("debug_info: True #netspec:ignore   NS512", []),
    "not in a string": ('debug_info: True name: "# netspec: ignore NS512"', [("NS512", 1)]),
    "not with another word": ("debug_info: True  # netspec: ignored NS512", [("NS512", 1)]),
    "two comments, each for its own": (
        """\
        # netspec: ignore NS512
        layer {
          type: "Concate"  # netspec: ignore NS513
          propagate_down: True
        }
        """,
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_a_comment_holds(found, text, expected):
    assert [each[:2] for each in found(text)] == expected


FAULTY = [
    ("# netspec: ignore NS599", (1, 19), "'NS599' is no rule", "Did you mean NS5"),
    ("name: 'x'  # netspec: ignore NS501, unread-tob", (1, 37), "'unread-tob'", "Did you mean unread-top?"),
    ("# netspec: ignore-file everything", (1, 24), "'everything' is no rule", "--list"),
    ("# netspec: ignore", (1, 1), "a comment that ignores no rule", "# netspec: ignore NS501, unread-top"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "message", "hint"), FAULTY)
def test_a_comment_that_names_no_rule_is_told(loaded, text, place, message, hint):
    [found] = lint(loaded(text + "\n"))
    assert (found.code, found.severity) == ("NS500", "warning")
    assert (found.location.line, found.location.column) == place
    assert message in found.message
    assert hint in found.hint


def test_what_is_wrong_with_comments_can_be_left_out_and_ignored(found):
    text = "# netspec: ignore NS599\n"
    assert [each[0] for each in found(text)] == ["NS500"]
    assert found(text, "NS501") == []
    assert found("# netspec: ignore-file NS500\n" + text) == []


def test_many_comments_and_findings_take_no_more_time_than_they_must(loaded):
    import time

    lines = [
        f"layer {{ propagate_down: True }}  # netspec: ignore {'NS512' * (n % 2)} NS501"
        for n in range(4000)
    ]
    loaded = loaded("\n".join(lines))
    start = time.perf_counter()
    assert len(lint(loaded, ["NS512"])) == 2000
    assert time.perf_counter() - start < 10

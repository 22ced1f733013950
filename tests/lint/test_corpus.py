"""The linter over all public nets: nothing fails, and what is found is about where it should be."""

from __future__ import annotations

from collections import Counter

from netspec.lint import RULES, lint

# How many of the public files each rule finds something in: at least, and at most. A rule
# that speaks of many more of them is likely to be wrong.
FILES = {
    "NS501": (8, 20),
    "NS502": (10, 25),
    "NS503": (1, 1),
    "NS504": (50, 60),
    "NS505": (10, 15),
    "NS507": (3, 3),
    "NS509": (200, 210),
    "NS510": (130, 150),
    "NS511": (1, 2),
    "NS512": (50, 60),
    "NS514": (10, 14),
}


def test_rules_find_something_in_as_many_files_as_one_has_looked_at(public_files):
    counts = Counter()
    for path, loaded in public_files.items():
        found = lint(loaded)
        counts.update({each.code for each in found})
        for each in found:
            assert each.code in RULES
            assert each.location.file == str(path)
            assert each.location.line >= 1
            assert each.message
            assert str(each)
    assert {
        code: count
        for code, count in counts.items()
        if not FILES.get(code, (0, 0))[0] <= count <= FILES.get(code, (0, 0))[1]
    } == {}
    assert set(counts) == set(FILES)

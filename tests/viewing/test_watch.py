"""Files are watched by what the system says of them, and judged by what is in them."""

from __future__ import annotations

import os
import threading
import time

import pytest

from netspec.viewing.watch import Watch, look_at


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("one")
    return path


def test_new_content_is_a_change_once(file):
    watch = Watch([str(file)])
    assert watch.changed() == []
    file.write_text("another")
    assert watch.changed() == [str(file)]
    assert watch.changed() == []


def test_content_of_the_same_length_at_the_same_time_is_seen_in_a_new_file(file):
    watch = Watch([str(file)])
    stat = file.stat()
    other = file.with_name("b.txt")
    other.write_text("two")
    os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    other.replace(file)
    assert watch.changed() == [str(file)]


def test_a_touch_is_no_change(file):
    watch = Watch([str(file)])
    os.utime(file, (5, 5))
    assert watch.changed() == []


def test_to_go_and_to_come_are_changes(file):
    watch = Watch([str(file)])
    file.unlink()
    assert watch.changed() == [str(file)]
    assert watch.changed() == []
    file.write_text("one")
    assert watch.changed() == [str(file)]


def test_a_folder_changes_with_its_names(file, tmp_path):
    watch = Watch([str(tmp_path)])
    file.write_text("more")
    (tmp_path / "__pycache__").mkdir()
    assert watch.changed() == []
    (tmp_path / "new.py").write_text("")
    assert watch.changed() == [str(tmp_path)]


@pytest.mark.parametrize("name", ["nowhere/a", "a\0b", "", "x" * 5000])
def test_what_is_no_file_is_never_there(tmp_path, name):
    watch = Watch([str(tmp_path / name) if name else "", name])
    assert watch.changed() == []


def test_only_forgets_the_others_and_keeps_what_was_seen(file, tmp_path):
    other = tmp_path / "b.txt"
    other.write_text("b")
    watch = Watch([str(file), str(other)])
    file.write_text("changed meanwhile")
    watch.only([str(file)])
    assert watch.files == (str(file),)
    assert watch.changed() == [str(file)]


def test_what_has_changed_since_it_was_read_is_a_change(file):
    before = look_at(str(file))
    watch = Watch([])
    watch.also([str(file)], {str(file): before})
    assert watch.changed() == []
    file.write_text("changed before it was watched")
    late = Watch([])
    late.also([str(file)], {str(file): before})
    assert late.changed() == [str(file)]
    assert late.changed() == []


def test_settling_waits_for_the_last_of_several_writes(file):
    watch = Watch([str(file)])

    def write():
        for at in range(6):
            file.write_text(f"part {at}")
            time.sleep(0.04)

    writer = threading.Thread(target=write)
    writer.start()
    time.sleep(0.02)
    watch.settle()
    assert file.read_text() == "part 5"
    assert watch.changed() == []
    writer.join()


def test_settling_ends_though_a_file_stays_away(file):
    watch = Watch([str(file)])
    file.unlink()
    begun = time.monotonic()
    watch.settle()
    assert time.monotonic() - begun < 3

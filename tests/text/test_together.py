"""Several files of a folder: written together, or not at all."""

from __future__ import annotations

import pytest

from netspec.errors import WriteError
from netspec.text.together import write_together

FILES = {"a.txt": b"new a", "b.txt": b"new b"}


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_folder_is_made_with_those_around_it(tmp_path):
    paths = write_together(tmp_path / "x" / "y", FILES)
    assert paths == (tmp_path / "x" / "y" / "a.txt", tmp_path / "x" / "y" / "b.txt")
    assert contents(tmp_path / "x" / "y") == FILES


def test_old_files_are_written_anew_and_others_stay(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"old a")
    (tmp_path / "c.txt").write_bytes(b"old c")
    write_together(tmp_path, FILES)
    assert contents(tmp_path) == {**FILES, "c.txt": b"old c"}


@pytest.mark.parametrize("old", [{}, {"a.txt": b"old a"}])
def test_if_a_later_file_cannot_be_written_the_first_is_as_it_was(tmp_path, old):
    for name, data in old.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "b.txt").write_bytes(b"old b")
    (tmp_path / "b.txt").chmod(0o400)  # which is for reading only
    with pytest.raises(WriteError, match=r"cannot write '.*b\.txt': Permission denied"):
        write_together(tmp_path, FILES)
    assert contents(tmp_path) == {**old, "b.txt": b"old b"}


def test_a_folder_that_was_made_goes_when_nothing_can_be_written(tmp_path):
    with pytest.raises(WriteError, match="cannot write"):
        write_together(tmp_path / "x" / "y", {"a.txt": b"a", "no/folder.txt": b"b"})
    assert list(tmp_path.iterdir()) == []


def test_a_link_to_nowhere_is_no_folder(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(WriteError, match="cannot write to"):
        write_together(tmp_path / "link", FILES)
    assert not (tmp_path / "nowhere").exists()

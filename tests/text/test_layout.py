"""The formatter: one layout for every text, and nothing of what the text says is lost."""

from __future__ import annotations

import re
import textwrap
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from netspec.samples.lstm_demo import lstm_net

from netspec import dumps
from netspec.report.invalid import InvalidTextError
from netspec.text.grammar import read_tree
from netspec.text.layout import WIDTH, format_text
from netspec.text.read import NET_OR_SOLVER, read
from netspec.text.source import Source
from netspec.text.tokens import COMMENT, tokenize
from netspec.text.tree import Block, Listing

FILL = "x" * 30
# What is given, and how it is laid out. None: as it is given.
LAYOUTS = {
    "one field a line": ("a: 1 b : x   c:2.5e-3\td: 0x1F", "a: 1\nb: x\nc: 2.5e-3\nd: 0x1F\n"),
    "two spaces a level": ("a {\nb {\n\tc: 1\n}\n}", "a {\n  b {\n    c: 1\n  }\n}\n"),
    "braces": ("a: { b: <\nc: 1 > }", "a {\n  b {\n    c: 1\n  }\n}\n"),
    "separators": ("a: 1; b: 2, c { d: 3, };", "a: 1\nb: 2\nc { d: 3 }\n"),
    "a separator on a line of its own": ("a: 1\n;\nb: 2\n", "a: 1\n\nb: 2\n"),
    "a minus sign": ("a: - 3 b: -\n.5", "a: -3\nb: -.5\n"),
    "what stands close": ("a:1 b:'x'c{d:x}e:2", 'a: 1\nb: "x"\nc { d: x }\ne: 2\n'),
    "a last line without its end": ("a: 1", "a: 1\n"),
    # Messages on one line.
    "a message on one line": ("a{b:1   c{d:2}}", "a { b: 1 c { d: 2 } }\n"),
    "a message that stood on several": ("a {\n  b: 1 }", "a {\n  b: 1\n}\n"),
    "the brace below the name": ("a\n{ b: 1 }", "a { b: 1 }\n"),
    "a list in a message on one line": ("a { b: [1,2] }", "a { b: [1, 2] }\n"),
    "80 columns": (f"a {{ b: '{FILL}{FILL}123456789' }}", f'a {{ b: "{FILL}{FILL}123456789" }}\n'),
    "81 columns": (f"a {{ b: '{FILL}{FILL}123456789A' }}", f'a {{\n  b: "{FILL}{FILL}123456789A"\n}}\n'),
    "80 columns, some of them indentation": (f'a {{\n  b {{ c: "{FILL}{FILL}1234567" }}\n}}\n', None),
    "81 columns, some of them indentation": (
        f"a {{\nb {{ c: '{FILL}{FILL}12345678' }}\n}}",
        f'a {{\n  b {{\n    c: "{FILL}{FILL}12345678"\n  }}\n}}\n',
    ),
    "81 columns outside, fewer inside": (
        f"a {{ b {{ c: '{FILL}' }} d {{ e: '{FILL}' }} f: 1 }}",
        f'a {{\n  b {{ c: "{FILL}" }}\n  d {{ e: "{FILL}" }}\n  f: 1\n}}\n',
    ),
    "a long comment behind a message on one line": (f"a {{ b: 1 }}  # {FILL}{FILL}{FILL}\n", None),
    "an empty message": ("a { } b {\n\n} c: < >", "a {}\nb {}\nc {}\n"),
    # Strings.
    "quotes": (r"""a: 'it' b: 'a"b' c: "d'e" f: '\'' g: '\"' h: ''""",
               'a: "it"\nb: \'a"b\'\nc: "d\'e"\nf: "\\\'"\ng: \'\\"\'\nh: ""\n'),
    "escapes": (r'a: "\x41\101\n\\"' + "\n", None),
    "strings on one line": ("a: 'b'\"c\"   'd\"'", "a: \"b\" \"c\" 'd\"'\n"),
    "strings on several lines": ("a: 'b'\n       'c' 'd'", 'a:\n  "b"\n  "c"\n  "d"\n'),
    # Lists.
    "a list": ("a: [1,2 ,\n 3 ] b: [ ] c: ['d', - 1]", 'a: [1, 2, 3]\nb: []\nc: ["d", -1]\n'),
    "a list that is too long": (f"a: ['{FILL}', '{FILL}', '{FILL}']", f'a: [\n  "{FILL}",\n  "{FILL}",\n  "{FILL}"\n]\n'),
    "a list with strings in parts": ("a: ['b' 'c', 'd'\n'e']", 'a: [\n  "b" "c",\n  "d"\n    "e"\n]\n'),
    "messages in a list": ("a: [<b:1>, {\nc:1}, {}]", "a: [\n  { b: 1 },\n  {\n    c: 1\n  },\n  {}\n]\n"),
    "messages in a list on one line": ("a: [<b:1>,\n{c:1 }]", "a: [{ b: 1 }, { c: 1 }]\n"),
    # Blank lines.
    "blank lines": ("\n\n a: 1\n\n\n\nb {\n\n c: 1\n\n \n\n d: 1\n\n}\n\n\n", "a: 1\n\nb {\n  c: 1\n\n  d: 1\n}\n"),
    "blank lines beside comments": ("\n# a\n\n\n# b\nc: 1  # d\n\n\n# e\n\n", "# a\n\n# b\nc: 1  # d\n\n# e\n"),
    "blank lines behind a brace with a comment": ("a { # b\n\n\nc: 1\n}", "a {  # b\n  c: 1\n}\n"),
    "blank lines in lists": ("a: [\n\n 1, # b\n\n\n 2\n\n]", "a: [\n  1,  # b\n\n  2\n]\n"),
    "nothing": ("", ""),
    "only spaces": (" \n\r\n\t", ""),
    "only a comment": ("\n  # a", "# a\n"),
    "a byte order mark": ("\ufeffa: 1\n", "a: 1\n"),
    # Comments.
    "comments behind": ("a: 1 # b\nc {#d\ne: 1;#f \n} # g\nh { i: 1 }# j", "a: 1  # b\nc {  #d\n  e: 1  #f\n}  # g\nh { i: 1 }  # j\n"),
    "comments above": ("a {\n# b\n\t# c\nd: 1\n# e\n}\n# f", "a {\n  # b\n  # c\n  d: 1\n  # e\n}\n# f\n"),
    "a comment behind several fields": ("a: 1 b: 2 # c\n", "a: 1\nb: 2  # c\n"),
    "a comment behind several braces": ("a { b { c: 1 } } # d\n", "a { b { c: 1 } }  # d\n"),
    "comments in a message without fields": ("a { # b\n # c\n}", "a {  # b\n  # c\n}\n"),
    "comments that look like fields": ("# a: 1 }\nb: '# c' # d: {\n", '# a: 1 }\nb: "# c"  # d: {\n'),
    "a comment before the brace": ("a # b\n{ # c\nd: 1\n}\na # e\n{\nd: 1\n}", "# b\na {  # c\n  d: 1\n}\na {  # e\n  d: 1\n}\n"),
    "comments before the brace and behind the other": ("a # b\n{\nc: 1\n} # d", "a {  # b\n  c: 1\n}  # d\n"),
    "a comment before a brace of one line": ("a # b\n{ c: 1 }\nd # e\n{}", "a { c: 1 }  # b\nd {}  # e\n"),
    "a comment before the colon": ("a # b\n: 1\nc # d\n: 2 # e\n", "a: 1  # b\n# d\nc: 2  # e\n"),
    "a comment before the value": ("a: # b\n1\nc:\n# d\n2", "a: 1  # b\n# d\nc: 2\n"),
    "comments before the value": ("# a\n\nb # c\n: # d\n1 # e", "# a\n\n# c\n# d\nb: 1  # e\n"),
    "a comment behind a minus sign": ("a: - # b\n3", "a: -3  # b\n"),
    "a value that ends before a comment elsewhere": ("a { b: # c\n1 } # d", "a {\n  b: 1  # c\n}  # d\n"),
    "comments between strings": ("a: # b\n# c\n'd' # e\n# f\n\"g\" # h\n# i", 'a:  # b\n  # c\n  "d"  # e\n  # f\n  "g"  # h\n# i\n'),
    "comments in a list": ("a # b\n: [ # c\n1 # d\n, # e\n# f\n2\n# g\n]#h", "# b\na: [  # c\n  1,  # d\n  # e\n  # f\n  2\n  # g\n]  #h\n"),
    "a comment before a list": ("a: # b\n[1, 2]", "a: [1, 2]  # b\n"),
    "comments between strings of a list": ("a: ['b' # c\n'd' # e\n, 'f']", 'a: [\n  "b"  # c\n    "d",  # e\n  "f"\n]\n'),
    "a comment behind a message in a list": ("a: [{ b: 1 }, # c\n{ d: 1 } # e\n]", "a: [\n  { b: 1 },  # c\n  { d: 1 }  # e\n]\n"),
    # Line ends and bytes.
    "line ends of Windows": ("a: 1\r\nb { # c\r\nd: 1\n}", "a: 1\r\nb {  # c\r\n  d: 1\r\n}\r\n"),
    "a single line end of old Macs": ("a: 1\rb: 2\r", "a: 1\nb: 2\n"),
    "few line ends of Windows": ("a: 1\nb: 2\r\n", "a: 1\nb: 2\n"),
    "line ends of Windows, behind a comment": ("# a\r\nb: 1\n", "# a\r\nb: 1\r\n"),
    "bytes that are no UTF-8": ("a: 1 # \udce9 \n# \udcff\xa0\n", "a: 1  # \udce9\n# \udcff\xa0\n"),
}  # fmt: skip


@pytest.mark.parametrize(("given", "wanted"), LAYOUTS.values(), ids=LAYOUTS)
def test_the_layout(given, wanted):
    assert format_text(given) == (given if wanted is None else wanted)


@pytest.mark.parametrize("given", [text for text, _ in LAYOUTS.values()], ids=LAYOUTS)
def test_every_layout_says_the_same_and_stays_as_it_is(given):
    check(given)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("a { b: 1", ["NS216"]),
        ("a: 1 }", ["NS216"]),
        ("a: 'b", ["NS218"]),
        ("a:\nb: [1 2] c", ["NS217"] * 3),
        ("[a.b]: 1", ["NS217"]),
    ],
)
def test_faults_of_structure_are_refused_all_at_once(text, codes):
    with pytest.raises(InvalidTextError) as caught:
        format_text(text, name="net.prototxt")
    assert [fault.code for fault in caught.value.diagnostics] == codes
    assert caught.value.diagnostics[0].location.file == "net.prototxt"
    assert "net.prototxt" in str(caught.value)


def test_unknown_fields_and_wrong_values_are_none_of_its_business():
    assert format_text("nane : 3\nlayer:'x'\n") == 'nane: 3\nlayer: "x"\n'


def test_the_examples_of_the_page_are_in_this_layout():
    page = Path(__file__).parents[2] / "docs" / "fmt.md"
    if not page.is_file():
        pytest.skip("the documentation is not beside these tests")
    examples = re.findall(r"(?ms)^( *)```prototxt\n(.*?)^ *```", page.read_text("utf-8"))
    assert len(examples) > 2
    for _, example in examples:
        text = textwrap.dedent(example)
        assert format_text(text) == text


# -- properties ---------------------------------------------------------------------------


def said(text):
    """Every value of a text with the fields that lead to it, and how often it is there."""
    found = Counter()
    tree, _ = read_tree(Source(text.removeprefix("\ufeff")))
    stack = [((), tree.root)]
    while stack:
        path, value = stack.pop()
        if isinstance(value, Block):
            found[path, "{"] += 1
            stack += [((*path, each.name.text), each.value) for each in value.fields]
        elif isinstance(value, Listing):
            found[path, "["] += 1
            stack += [((*path, "[]"), each) for each in value.items]
        else:
            found[path, tuple(re.sub("^'|'$", '"', each.text) for each in value.tokens)] += 1
    return found


def comments(text):
    return Counter(each.text.rstrip() for each in tokenize(text) if each.kind == COMMENT)


def meaning(text, kind):
    """The message, and what is wrong. Messages name lines and quotes, which may change."""
    reading = read(text, kind)
    faults = sorted(
        (each.code, re.sub(r"in line \d+", "in line N", each.message).replace("'", '"'))
        for each in reading.diagnostics
    )
    return reading.message.SerializePartialToString(deterministic=True), faults


def check(text, kinds=NET_OR_SOLVER):
    """Hold a text against its formatted forms, with and without order."""
    first = format_text(text)
    formatted = [(first, False, None)] + [
        (format_text(text, order=True, message=kind), True, kind) for kind in kinds
    ]
    for result, order, kind in formatted:
        assert format_text(result, order=order, message=kind) == result
        assert comments(result) == comments(text)
        assert said(result) == said(text)
        for each in kinds:
            assert meaning(result, each) == meaning(text, each)
        check_lines(result)
    return first


def check_lines(text):
    """What holds for the lines of every formatted text."""
    text = text.replace("\r\n", "\n")
    assert not text or (text.endswith("\n") and text.strip("\n") + "\n" == text)
    assert "\n\n\n" not in text
    assert not re.search(r"[{\[](  #[^\n]*)?\n\n|\n\n *[}\]]", re.sub(r"(?m)^ *#.*", "#", text))
    for line in text.split("\n"):
        assert not re.search(r"[ \t\r]$", line)
        if not line.lstrip().startswith("#"):
            assert "\t" not in line.partition("#")[0].partition('"')[0]
            assert (len(line) - len(line.lstrip(" "))) % 2 == 0


NAMES = st.sampled_from([
    "layer", "layers", "name", "top", "state", "input", "input_dim", "include", "param", "net",
    "convolution_param", "pad", "weight_filler", "x_", "base_lr", "net_param", "phase", "type",
])  # fmt: skip
WORDS = [
    "1", "-3", "- .5", "0x1F", "010", "1.f", "TRAIN", "true", "inf", "- inf", '"a"', "'b'", "'\"'",
    '"\'"', r"'\'\\'", r'"a\nb"', "'# c'", '"a" "b"', "'a' \"b\" 'c'", '"\udce9"',
]  # fmt: skip
SCALARS = st.sampled_from(WORDS).map(
    lambda words: re.findall(r"""-|"[^"]*"|'\\'\\\\'|'[^']*'|[^ "'-]+""", words)
)
GAPS = st.sampled_from([
    "", "", " ", " ", "\n", "\n", "\n\n\n", "\t ", "\r\n", " # a\n", "\n  # b: 1 }  \n", "#c\r\n",
    "# 'd\n\n\n# \udce9", "\n\n#\n#e\n", " # f\n\n\n", f" # {FILL}{FILL}\n",
])  # fmt: skip


def flat(lists):
    return [each for inner in lists for each in inner]


def field_of(fields):
    """Fields that hold other fields."""
    body = st.lists(fields, max_size=4).map(flat)
    message = st.one_of(
        body.map(lambda inner: ["{", *inner, "}"]), body.map(lambda inner: ["<", *inner, ">"])
    )
    items = st.lists(st.one_of(SCALARS, message), max_size=4)
    listing = items.map(lambda each: ["[", *flat([",", *item] for item in each)[1:], "]"])
    end = st.sampled_from([[], [], [";"], [","]])
    return st.one_of(
        st.builds(lambda *parts: flat(parts), NAMES.map(lambda name: [name]), message, end),
        st.builds(lambda name, *parts: [name, ":", *flat(parts)], NAMES, message, end),
        st.builds(lambda name, *parts: [name, ":", *flat(parts)], NAMES, listing, end),
    )


FIELDS = st.recursive(
    st.builds(
        lambda name, value, end: [name, ":", *value, *end],
        NAMES, SCALARS, st.sampled_from([[], [], [";"], [","]]),
    ),
    field_of,
    max_leaves=12,
)  # fmt: skip


@st.composite
def texts(draw):
    """Texts without faults of structure, with any space and any comments between tokens."""
    tokens = flat(draw(st.lists(FIELDS, max_size=4)))
    gaps = draw(st.lists(GAPS, min_size=len(tokens) + 1, max_size=len(tokens) + 1))
    parts = [draw(st.sampled_from(["", "\ufeff"]))]
    for before, gap, token in zip(["", *tokens], gaps, [*tokens, ""], strict=True):
        unended = "#" in gap.rpartition("\n")[2] and token
        glued = not gap and re.match(r"[\w.]", before[-1:]) and re.match(r"[\w.]", token)
        parts += [gap, "\n" if unended else " " if glued else "", token]
    return "".join(parts)


@given(texts())
def test_any_text_says_the_same_keeps_its_comments_and_stays_as_it_is(text):
    check(text)


@given(texts())
def test_the_layout_does_not_depend_on_the_one_before_but_in_line_breaks(text):
    wide = re.sub(r"""("[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'|#[^\n]*)| """,
                  lambda match: match[1] or "   ", text)  # fmt: skip
    assert format_text(wide) == format_text(text)


@given(st.text(alphabet="ab:;,{}<>[]-'\"\\#\n\r 1.", max_size=60))
def test_any_characters_are_formatted_or_refused(text):
    try:
        result = format_text(text)
    except InvalidTextError:
        return
    assert format_text(result) == result
    assert comments(result) == comments(text)
    assert said(result) == said(text)


SLICES = 8


@pytest.mark.parametrize("part", range(SLICES))
def test_public_files_say_the_same_keep_their_comments_and_stay_as_they_are(shared, part):
    files = sorted(path for path in (shared / "corpus").rglob("*") if path.is_file())
    assert len(files) > 500
    refused = 0
    for path in files[part::SLICES]:
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        kind = "SolverParameter" if re.search(r"(?m)^\s*base_lr", text) else "NetParameter"
        try:
            check(text, [kind])
        except InvalidTextError:
            refused += 1
    assert refused < 5


# -- long and deep texts ------------------------------------------------------------------


def test_what_netspec_writes_is_in_this_layout():
    text = dumps(lstm_net(T=3))
    assert format_text(text) == text
    assert format_text(text, order=True) == text


DEEP = 200_000


@pytest.mark.parametrize(
    ("opener", "closer"), [("a {", "}"), ("a {\n", "}\n"), ("a: [{", "}]"), ("a # b\n<c: 1 ", ">")]
)
def test_depth_is_no_recursion_and_takes_no_time(opener, closer):
    start = time.process_time()
    text = format_text(opener * DEEP + closer * DEEP, order=True)
    assert time.process_time() - start < 30  # a hang, not a slow machine
    assert text.count("{") == text.count("}") == DEEP
    assert max(map(len, text.split("\n"))) < 2 * WIDTH


WIDE = [
    "a { b: 1 }" * 50_000, "a: [" + "1," * 100_000 + "1]", "a: [" + "{}," * 50_000 + "{}]",
    "a: " + "'b'\n" * 50_000, "#\n" * 100_000, "a: #\n1 " * 50_000, "a" + "#\n" * 50_000 + "{}",
    "a {" + "b: 1 " * 100_000 + "}", "a: 'b'" * 50_000, "\n" * 500_000 + "a: 1" + " " * 500_000,
    "a #\n{ b: 1 }" * 30_000, "a: [" + "1, #\n" * 50_000 + "1]",
]  # fmt: skip


@pytest.mark.parametrize("text", WIDE, ids=lambda text: repr(text[:8]))
def test_a_long_text_takes_no_time(text):
    start = time.process_time()
    format_text(text)
    assert time.process_time() - start < 10  # a hang, not a slow machine

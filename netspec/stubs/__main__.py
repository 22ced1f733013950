"""Write the stubs from the schema, for editors and type checkers.

Run it after every edit of the schema or of the catalogue (``make schema``), from the
checkout::

    python -m netspec.stubs
"""

from __future__ import annotations

import sys
from pathlib import Path

from netspec.stubs.layers import layers_stub
from netspec.stubs.methods import methods_stub, sources_stub
from netspec.stubs.params import params_stub

HERE = Path(__file__).parents[1]
STUBS = {
    HERE / "layers.pyi": layers_stub,
    HERE / "params.pyi": params_stub,
    HERE / "building" / "methods.pyi": methods_stub,
    HERE / "building" / "source_methods.pyi": sources_stub,
}


def main() -> int:
    """Write the stubs beside the modules that they describe."""
    for path, make in STUBS.items():
        text = make()
        path.write_text(text, "utf-8")
        print(f"{path.name}: {text.count(chr(10))} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())

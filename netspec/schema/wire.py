"""What protobuf's binary form is made of, as far as the package writes it itself."""

from __future__ import annotations

_SHORT = [bytes((number,)) for number in range(128)]


def varint(number: int) -> bytes:
    """A whole number, seven bits a byte, the low ones first.

    Args:
        number: It, of at most 64 bits; a negative one goes as its two's complement.
    """
    if 0 <= number < len(_SHORT):
        return _SHORT[number]
    number &= (1 << 64) - 1
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)

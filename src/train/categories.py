"""Unicode's categories as Hugging Face's tokenizers know them: those of Unicode 8, whatever Python's are."""

import unicodedata

#: Stand in these ranges and are marks, formats or punctuation only since a later Unicode, found by asking for each code point.
YOUNGER = """
    61D 7FD 890-8E2 9FD-9FE A76 AFA-AFF B55 C04-C3C C77 C84 D00 D3B-D3C D81 EBA 180F-1886 1ABF-1ACE 1B7D-1B7E 1DF6-1DFB
    2E43-2E5D A82C A8C5 A8FF A9BD 10D24-10F89 11070-11074 110C2-110CD 111CF 1123E 1133B 11438-1145E 11660-1166C
    116B9 1182F-11FFF 12FF1-13438 16E97-16F4F 16FE2-16FE4 1CF00-1CF46 1E000-1E2EF 1E944-1E95F
""".split()
MOVED = {"\U000111c9": "Po", "\u166d": "Po", "\u1734": "Mn"}
UNKNOWN = "Cn"


def code_points(written):
    """From "A-B", or from one alone."""
    first, _, last = written.partition("-")
    return range(int(first, 16), int(last or first, 16) + 1)


UNKNOWN_THERE = {chr(point) for written in YOUNGER for point in code_points(written)
                 if unicodedata.category(chr(point)) in ("Mn", "Cf") or unicodedata.category(chr(point))[0] == "P"}


def category(character):
    """Two letters, as in Unicode's tables."""
    return UNKNOWN if character in UNKNOWN_THERE else MOVED.get(character, unicodedata.category(character))

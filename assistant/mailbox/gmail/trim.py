"""What is kept of a message's bytes: the headers and the text, without attachments."""

import re

_SMALL = 32 * 1024  # bytes below which nothing is worth cutting
LONGEST = 2 * 1024 * 1024  # bytes kept of one message at most

_BOUNDARY = re.compile(rb'boundary\s?=\s?"?([^"\s;]{1,200})', re.IGNORECASE)
_KIND = re.compile(rb"content-type[ \t]?:[ \t\r\n]{0,4}([a-z]{1,20})/([a-z0-9.+-]{1,80})", re.IGNORECASE)

# Parts of other kinds that carry words all the same.
_READ_ALL_THE_SAME = frozenset({b"application/ics"})


def without_attachments(raw: bytes) -> bytes:
    """The message with the content of images, archives and the like cut out, their headers left; linear in size.

    Working on lines rather than with a MIME parser, so that no message is too odd for it.
    """
    if len(raw) <= _SMALL:
        return raw
    kept: list[bytes] = []
    head: list[bytes] = []
    boundaries: set[bytes] = set()
    in_head, cut, size = True, False, 0
    for line in raw.splitlines(keepends=True):
        bare = line.rstrip(b"\r\n")
        if not in_head and bare.startswith(b"--") and _opens(bare, boundaries):
            in_head, cut, head = not bare[2:].rstrip().endswith(b"--"), False, []
        elif in_head and bare:
            head.append(line)
        elif in_head:
            in_head = False
            block = b"".join(head)
            boundaries.update(_BOUNDARY.findall(block))
            cut = not _is_text(block)
        if cut and not in_head and bare:
            continue
        size += len(line)
        if size > LONGEST:
            break
        kept.append(line)
    return b"".join(kept)


def _opens(line: bytes, boundaries: set[bytes]) -> bool:
    mark = line[2:].rstrip()
    return mark in boundaries or (mark.endswith(b"--") and mark[:-2] in boundaries)


def _is_text(head: bytes) -> bool:
    """True for parts that may hold words; a part that does not say what it is is text (RFC 2045 5.2)."""
    kind = _KIND.search(head)
    if kind is None:
        return True
    major, full = kind[1].lower(), kind[0].partition(b":")[2].strip().lower()
    return major in (b"text", b"multipart", b"message") or full in _READ_ALL_THE_SAME


# Headers of mail to many.
_BULK = re.compile(rb"^(?:list-unsubscribe|list-id|precedence)[ \t]?:", re.IGNORECASE | re.MULTILINE)

# Words that mail about an application has one of, in the seven languages, cut so that their forms match. Words that
# HTML and MIME are made of (role=, position:, application/pdf) would match everything, and are left out.
_JOB = re.compile(
    rb"applying|applied|applicant|candida|interview|recruit|hiring|career|vacanc|resume|\bjob|\byour appl"
    rb"|application\b(?!/)|bewerb|stelle|vorstellung|absage|lebenslauf|karriere"  # de
    rb"|emploi|entretien|recrut|embauche|carri"  # fr
    rb"|empleo|puesto|entrevista|vacante|curr[i\xc3]c"  # es
    rb"|\bvaga|emprego|processo seletivo"  # pt
    rb"|lavoro|colloquio|assunzi"  # it
    rb"|sollicit|vacature|functie|gesprek",  # nl
    re.IGNORECASE,
)
_ENCODED = re.compile(rb"content-transfer-encoding[ \t]?:[ \t]{0,4}base64|=\?[a-z0-9-]{1,40}\?b\?", re.IGNORECASE)


def is_passing(body: bytes) -> bool:
    """True for bulk mail without a word about an application: its text need not be kept once it has been looked at.

    Where words may hide in base64, it is kept.
    """
    head = body[: body.find(b"\n\n") if b"\n\n" in body[:65536] else 65536]
    head = head[: head.find(b"\r\n\r\n")] if b"\r\n\r\n" in head else head
    return bool(_BULK.search(head)) and not _ENCODED.search(body) and not _JOB.search(body)

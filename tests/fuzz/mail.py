# ruff: noqa: E501 - a row of bits stays on one line
"""Strategies that make mail: nearly right in structure, anything in content."""

from hypothesis import strategies as st

# Bytes that mean something somewhere in a message; anything else is filler.
BITS = (
        b"\n", b"\r\n", b"\r", b"\0", b" ", b"\t", b":", b";", b"=", b'"', b"\\", b"<", b">", b"(", b")", b",", b"--",
        b"--b", b"--b--", b"-- \n", b"> ", b"=?utf-8?q?", b"=?x?b?", b"?=", b"=\n", b"=C3", b"&nbsp;", b"&#9", b"<div",
        b"<p>", b"</p>", b"<!--", b"-->", b"<style>", b"<blockquote type=cite>", b' style="display:none"', b"\xff\xfe",
        b"\xc3\xa4", b"\xe2\x80\xae", b"\xed\xa0\x80", b"From: a@b.example\n", b"On 3 March 2026, a@b.example wrote:\n",
        b"From: x\nSent: y\nTo: z\nSubject: w\n", b"BEGIN:VEVENT\n", b"DTSTART:20260303T101200Z\n", b"END:VEVENT\n",
        b"DTSTART;TZID=Odd:", b"RRULE:FREQ=DAILY\n", b"\nFrom a Tue Mar 10 09:00:00 2026\nX: y\n", b"X-GM-THRID: 1\n",
)  # fmt: skip
_BITS = st.sampled_from(BITS)
soup = st.lists(st.one_of(_BITS, st.binary(max_size=12), st.text(max_size=8).map(lambda text: text.encode("utf-8", "surrogatepass"))), max_size=40).map(b"".join)  # fmt: skip

_MEDIA = st.sampled_from(
    [
        b"text/plain", b"text/html", b"text/plain; format=flowed; delsp=yes", b"text/plain; charset=utf-16", b"text/calendar",
        b"text/plain; charset=iso-2022-jp", b"message/rfc822", b"application/pdf; name*0*=utf-8''a", b"image/png", b"nonsense", b"",
    ]
)  # fmt: skip
_ENCODING = st.sampled_from([b"7bit", b"base64", b"quoted-printable", b"x-odd", b""])
_NAMES = st.sampled_from(
    [
        b"From", b"To", b"Cc", b"Reply-To", b"Subject", b"Date", b"Message-ID", b"In-Reply-To", b"References", b"Received",
        b"Delivered-To", b"X-Gmail-Labels", b"X-GM-THRID", b"List-Id", b"Content-Disposition", b"Sender",
    ]
)  # fmt: skip


def _head(media: bytes, encoding: bytes) -> bytes:
    return b"Content-Type: " + media + b"\nContent-Transfer-Encoding: " + encoding + b"\n"


_leaf = st.builds(lambda media, encoding, body: _head(media, encoding) + b"\n" + body, _MEDIA, _ENCODING, soup)


def _multipart(parts: list[bytes], kind: bytes, boundary: bytes, end: bytes) -> bytes:
    inside = b"".join(b"\n--" + boundary + b"\n" + part for part in parts)
    return b"Content-Type: multipart/" + kind + b'; boundary="' + boundary + b'"\n' + inside + end


_entity = st.recursive(
    _leaf,
    lambda inner: st.builds(
        _multipart,
        st.lists(inner, max_size=4),
        st.sampled_from([b"mixed", b"alternative", b"related", b"digest", b"odd"]),
        st.sampled_from([b"b", b"bb", b"b--", b"=_c", b"a b"]),
        st.sampled_from([b"", b"\n--b--\n", b"\n--bb--\nepilogue"]),
    ),
    max_leaves=8,
)
_fields = st.lists(
    st.builds(lambda name, value: name + b": " + value.replace(b"\n", b"\n ") + b"\n", _NAMES, soup), max_size=8
)

mail = st.builds(lambda fields, entity: b"From: a@b.example\n" + b"".join(fields) + entity, _fields, _entity)

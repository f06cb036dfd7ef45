"""What the elements of an HTML mail are, and by which marks hidden text and quoted history are known: tables."""

import re
from dataclasses import dataclass
from functools import lru_cache

# Elements that have no end tag.
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# Elements whose content is not markup.
RAW = frozenset({"script", "style", "title", "textarea", "xmp", "noembed", "noframes", "iframe"})
# Elements whose text is never shown.
SILENT = RAW | {"head", "template", "object", "svg", "math", "datalist", "audio", "video", "select"}
# Elements that stand on lines of their own …
BLOCKS = frozenset(
    "address article aside body blockquote center dd details dir div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul".split()
)
# … and those with space around them.
PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre hr table".split())


@dataclass(frozen=True, slots=True)
class Marks:
    """What the attributes of one element say."""

    hidden: bool = False
    size: int | None = None  # 0: font-size 0; 1: some other size; None: not said
    quoted: bool = False
    rest_quoted: bool = False  # everything from here on is earlier mail
    indent: bool = False  # a blockquote that only moves text to the right


# Without one of these attributes there is nothing to find: most links and pictures.
_TELLING = re.compile(r"style|hidden|class|id\s*=|name|type", re.IGNORECASE)
_STYLE = re.compile(r"""style\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_NAMES = re.compile(r"""(?:^|\s)(?:class|id|name|type)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_HIDDEN_ATTRIBUTE = re.compile(r"""(?:^|\s)hidden(?:\s|=|/|$)""", re.IGNORECASE)

# `mso-hide:all` alone hides from Outlook only, so it is not among them.
_HIDING = re.compile(
    r"display\s*:\s*none"
    r"|visibility\s*:\s*hidden"
    r"|(?<![\w-])max-height\s*:\s*0(?![.\d])"  # preheaders: with overflow hidden
    r"|(?<![\w-])opacity\s*:\s*0(?:\.0+)?(?![.\d])",
    re.IGNORECASE,
)
_SIZE = re.compile(
    r"(?:^|[;\s])font(?:-size)?\s*:[^;]{0,40}?(?<![\d.])(\d{1,4}(?:\.\d{1,4})?)\s*(?:px|pt|em|rem|%|;|$|!)",
    re.IGNORECASE,
)
_BORDERED = re.compile(r"border-left\s*:\s*(?!none|0)", re.IGNORECASE)
# Outlook for Windows draws a line above the header block of the mail that is answered.
_OUTLOOK_RULE = re.compile(r"border:\s*none;\s*border-top:\s*solid #(?:e1e1e1|b5c4df) 1", re.IGNORECASE)

# Classes, ids and names around quoted history.
_QUOTED = frozenset(
    {
        "gmail_quote",  # Gmail
        "gmail_quote_container",
        "yahoo_quoted",  # Yahoo
        "moz-cite-prefix",  # Thunderbird: the line above the quotation
        "protonmail_quote",
        "tutanota_quote",
        "zmail_extra",  # Zoho
        "cite",  # blockquote type="cite": Apple Mail, Thunderbird
        "quote",  # div name="quote": GMX, WEB.DE
        "reply-intro",  # Roundcube: the line above the quotation
        "olk_src_body_section",  # Outlook for Mac
        "mail-editor-reference-message-container",  # Outlook for phones and the new one for Mac
        "wmquote",  # Lotus, Open-Xchange
        "ox-quote",
        "replymessage",  # NAVER
        "front-blockquote",  # Front
        "intercom-quoted",
        "gmail_attr",
    }
)
# Ids of an element after which all is quoted.
_REST_QUOTED = frozenset(
    {
        "divrplyfwdmsg",  # Outlook on the web: the header block
        "appendonsend",  # Outlook on the web: where the history begins
        "outlookmessageheader",
        "stopspelling",  # the rule above Outlook's header block
    }
)
# Classes of the preview line that the style sheet hides.
_PREHEADERS = ("preheader", "pre-header", "previewtext", "preview-text", "hiddenpreview", "mktopreheader")


def marks(name: str, attributes: str) -> Marks | None:
    """What the attributes say, or None where they say nothing of interest; `name` in lower case."""
    return (
        _cached(name == "blockquote", attributes) if len(attributes) < 600 else _marks(name == "blockquote", attributes)
    )


@lru_cache(maxsize=2048)
def _cached(blockquote: bool, attributes: str) -> Marks | None:
    return _marks(blockquote, attributes)


def _marks(blockquote: bool, attributes: str) -> Marks | None:
    if not _TELLING.search(attributes):
        return Marks() if blockquote else None
    style = next((value for match in _STYLE.findall(attributes) for value in match if value), "")
    names = {word for match in _NAMES.findall(attributes) for value in match for word in value.lower().split() if value}
    # Gmail and Outlook prefix names of quoted elements with x_ when they are quoted again.
    names |= {word.removeprefix("x_").removeprefix("m_") for word in names}
    size = _SIZE.search(style) if "font" in style.lower() else None
    found = Marks(
        hidden=bool(_HIDING.search(style) or _HIDDEN_ATTRIBUTE.search(attributes.partition("style")[0]))
        or any(mark in word for word in names for mark in _PREHEADERS),
        size=None if size is None else int(float(size[1]) > 0),
        quoted=bool(names & _QUOTED) or (blockquote and bool(_BORDERED.search(style))),
        rest_quoted=bool(names & _REST_QUOTED) or bool(_OUTLOOK_RULE.search(style)),
        indent=blockquote and "border" in style.lower() and not _BORDERED.search(style),
    )
    return None if found == Marks() and not blockquote else found

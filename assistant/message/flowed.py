"""format=flowed (RFC 3676): lines that the sender's program broke are joined again."""


def unflow(text: str, *, delsp: bool) -> str:
    """Paragraphs on one line each; quote marks stay in front of the paragraphs they belong to."""
    out: list[str] = []
    paragraph: list[str] = []
    depth = 0
    for line in text.split("\n"):
        level, content = _unquote(line)
        if content.startswith(" "):  # space-stuffed
            content = content[1:]
        if paragraph and (level != depth or content == "-- "):
            out.append(_quoted(depth, paragraph))
            paragraph = []
        depth = level
        soft = content.endswith(" ") and content != "-- "
        paragraph.append(content[:-1] if soft and delsp else content)
        if not soft:
            out.append(_quoted(depth, paragraph))
            paragraph = []
    if paragraph:
        out.append(_quoted(depth, paragraph))
    return "\n".join(out)


def _unquote(line: str) -> tuple[int, str]:
    content = line.lstrip(">")
    return len(line) - len(content), content


def _quoted(depth: int, paragraph: list[str]) -> str:
    text = "".join(paragraph)
    return f"{'>' * depth} {text}" if depth else text

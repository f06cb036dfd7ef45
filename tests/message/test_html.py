import pytest

from assistant.message.html import read_html


def lines(page: str) -> str:
    return "\n".join(line for line, _ in read_html(page).lines)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<div>a<div>b</div></div>c", "a\nb\nc"),
        ("a\n   b\t c", "a b c"),  # white space is one blank
        ("<b>a</b><i>b</i>", "ab"),
        ("<ul><li>a<li>b</ul>", "- a\n- b"),
        ('see <a href="https://x.example/long">our jobs</a>.', "see our jobs."),  # links without their addresses
        ("<table><tr><td>Role</td><td>Engineer</td></tr><tr><td>City</td></tr></table>", "Role Engineer\nCity"),
        ("a &amp; b &lt;c&gt; f&uuml;r &#39;x&#39;", "a & b <c> für 'x'"),
        ("Robin,&amp;nbsp;hello &amp;#39;x&amp;#39;", "Robin, hello 'x'"),  # escaped twice
        ("<style>p{}</style><script>x<p>y</script><title>t</title>a", "a"),
        ("<head><title>x</title><meta charset=utf-8></head><body>a", "a"),
        ("<!-- <p>no</p> -->a<!--[if mso]><p>no</p><![endif]-->b", "ab"),
        ("<!--[if !mso]><!-->a<!--<![endif]-->", "a"),
        ('<img alt="a > b" src="x">c', "c"),  # a bracket inside quotes
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<pre>a\n  b</pre>c", "a\n  b\n\nc"),
        ("<P>a</P><BR/>b", "a\n\nb"),
        ("<o:p>a</o:p>", "a"),
        ("a<unknown>b</unknown>", "ab"),
        ("</p></div>a", "a"),  # ends without beginnings
        ("<p>a<p>b", "a\n\nb"),
        ("a<", "a<"),
        ("a<b", "a"),
        ("", ""),
    ],
)
def test_text_is_what_a_reader_sees(page: str, text: str) -> None:
    assert lines(page) == text


@pytest.mark.parametrize(
    "mark",
    [
        'style="display:none"',
        'style="display: none !important; color:red"',
        "style='DISPLAY:NONE'",
        "style=display:none",
        'style="visibility:hidden"',
        'style="font-size:0"',
        'style="font-size:0px;line-height:0"',
        'style="max-height:0px;overflow:hidden"',
        'style="opacity:0"',
        "hidden",
        'class="preheader"',
    ],
)
def test_text_that_is_not_shown_is_hidden(mark: str) -> None:
    page = read_html(f"<div {mark}>Great <b>news</b>!<br>Read on</div><p>We have chosen somebody else.</p>")
    assert [line for line, _ in page.lines] == ["We have chosen somebody else."]
    assert page.hidden == "Great news ! Read on"


@pytest.mark.parametrize(
    "mark",
    [
        'style="opacity:0.9"',
        'style="max-height:0.5em"',
        'style="font-size:0.9em"',
        'style="font:0.9em/1 Arial"',
        'style="mso-hide:all"',  # unseen in Outlook alone
        'style="line-height:0"',
        'class="hidden-sm"',
        'aria-hidden="true"',
        'data-hidden="true"',
        'title="display:none"',
    ],
)
def test_text_that_is_shown_is_not_hidden(mark: str) -> None:
    page = read_html(f"<div {mark}>We have chosen somebody else.</div>")
    assert [line for line, _ in page.lines] == ["We have chosen somebody else."]
    assert page.hidden == ""


def test_a_size_inside_an_element_of_no_size_shows_text_again() -> None:
    page = read_html('<td style="font-size:0px;">x<div style="font-size:13px">seen</div></td>')
    assert [line for line, _ in page.lines] == ["seen"]
    assert page.hidden == "x"


def test_what_stands_after_a_hidden_element_is_seen() -> None:
    page = read_html("<div style='display:none'><div>a</div><p>b<p>c</div>d")
    assert [line for line, _ in page.lines] == ["d"]

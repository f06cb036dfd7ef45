"""The adapter against our own server, through the real client library."""

from tests.gmail.conftest import Opener
from tests.gmail.mail import at, mail, reply
from tests.gmail.server import GmailServer


def test_smoke(server: GmailServer, opened: Opener) -> None:
    ids = [server.store.add(mail(n), received=at(n)) for n in range(3)]
    box = opened()
    got = list(box.arrivals(None, frozenset()))
    assert [m.key for m in got] == ids
    print([(s.method, s.path, s.call) for s in server.seen])
    saved = box.save_draft(reply(ids[0], 0))
    print(saved, box.drafts_in(ids[0]), box.owner, box.account, box.thread(ids[0]))

"""`assistant draft --to`: the person says whom to answer."""

from assistant.errors import UsageError
from assistant.message.message import Address
from assistant.scan.values import Case
from assistant.understand.story import Contact


def contact_at(address: str, case: Case) -> Contact:
    """The contact at an address of the person's choosing, in the conversation where that person wrote last.

    Raises UsageError where nobody at that address appears in the mail about this application.
    """
    wanted = address.strip().casefold()
    person = next((person for person in case.facts.story.people if person.address == wanted), None)
    if person is not None and person.thread_id and person.message_id:
        heard = person.message_id != case.rejection.message_id
        return Contact(Address(person.name, wanted), person.thread_id, person.message_id, heard, person)
    mail = (case.rejection, *reversed((*case.thread, *case.related)))
    for message in mail:
        for known in (message.sender, *message.reply_to, *message.cc):
            if known.address == wanted:
                heard = message.message_id != case.rejection.message_id
                return Contact(known, message.thread_id, message.message_id, heard)
    raise UsageError(f"{address}: nobody with this address appears in the mail about this application.")

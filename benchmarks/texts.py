"""What the mail of the made mailbox says: sentences of shops, newspapers, colleagues; letters about applications."""

FIRST = (
    "Ada Bela Cleo Dario Edda Femke Goran Hanne Ivo Jonna Kaja Levin Mara Nils Orla Pia Quinn Runa Silas Tova".split()
)
LAST = (
    "Ashgrove Birkett Calder Dunmore Eastlake Fairholm Garnet Hollis Ivers Jarrow Kestle Larkin Morrow Nettle".split()
)
FIRMS = "Amber Birch Cobalt Dune Elm Fern Granite Heron Iris Juniper Kelp Linden Maple Nettle Opal Pine Rowan".split()
TRADES = "Foods Works Labs Freight Optics Health Energy Press Tools Textiles Motors Studios".split()
ROLES = (
    "Data Engineer",
    "Office Manager",
    "Account Manager",
    "Warehouse Supervisor",
    "Product Designer",
    "Service Technician",
    "Payroll Clerk",
    "Marketing Assistant",
)

SHOP = """Our autumn collection has arrived, and members see it a day before everybody else.
Free delivery on every order over 40 until Sunday night.
You left something in your basket: it is still there, and it is now ten per cent less.
The most loved colours of the season are back in all sizes.
Earn double points this weekend in all our stores and online.
Not sure about your size? Our team is happy to help you by chat or phone.
Returns are free for thirty days, no questions asked.
Be the first to know when the new catalogue is out.
Prices include taxes; the offer cannot be combined with other vouchers.
Complete the look with belts, scarves and bags picked by our stylists.
Every parcel we send is now free of plastic.
Your vote counts: which of these two designs should we make next?
There is still a place free at the cooking class on Thursday evening.""".splitlines()

NEWS = """The council will vote on the new bridge next week, after months of argument.
Researchers have found a way to store heat in sand for a whole winter.
Prices for coffee rose again, and roasters say that it will not be the last time.
In our long read: how a village of four hundred people came to own its own railway.
Rain is expected from Thursday, with snow above nine hundred metres.
Readers write: what should happen with the old post office?
The museum of clocks reopens with a show on sundials.
A court has decided that the tenants may keep their garden.
Opinion: the small towns have not been asked, and it shows.
The film that nobody wanted to finance has won the main prize.
Markets closed a little higher after a quiet day.
The election of the board has been put off until the spring.
Scientists warn that the glaciers lose more than was thought.""".splitlines()

# What sounds like news about a job, and is none.
TEMPTING = """We have moved our shop in the old town to a new position beside the bridge.
The minister said the application for the funds had been received too late.
The winner of last month's draw has been chosen and will be told by post.
The club has selected a new coach after the third defeat in a row.
The museum's director gave an interview about his career and the next show.""".splitlines()

WORK = """Thanks for the notes, I have put them into the folder with the plans.
Can we move our call to Tuesday at ten? The morning is full of visitors.
I have gone through the figures twice and the third column still does not add up.
The printer on the second floor is being repaired, please use the one by the stairs.
Could you have a look at the draft before it goes to the customer?
Unfortunately the delivery will be two days late, the lorry has broken down.
Great work on the presentation, everybody liked the part with the map.
I am out of the office until Monday; in urgent cases please write to Femke.
Let us decide about the venue by Friday, otherwise they will give it to somebody else.
The invoice for March is attached; the number of the order is in the subject.
We were not able to reproduce the fault with the new version.
See you on Saturday then, I will bring the salad.
The children have a concert at five, so I will leave early.
Who has the key to the bicycle cellar?
The team has grown, and we need two more desks in the corner room.""".splitlines()

GERMAN = """Ihre Bestellung ist unterwegs und kommt voraussichtlich am Donnerstag an.
Die neue Ausgabe ist da: lesen Sie, was in der Stadt geschieht.
Vielen Dank für Ihren Einkauf, wir wünschen viel Freude damit.
Nur bis Sonntag: zwanzig Prozent auf alle Fahrräder und Helme.
Der Verein lädt zur Versammlung in die alte Mühle ein.
Leider müssen wir den Kurs am Mittwoch ausfallen lassen.
Bitte prüfen Sie die Rechnung im Anhang und überweisen Sie den Betrag bis Monatsende.""".splitlines()

ALERT = """{role} at {firm}: apply now, be among the first.
New jobs for you this week: {role}, and forty more near you.
{firm} is hiring a {role}; the salary is told in the advertisement.
You have applied with one click? Then write a short letter too.""".splitlines()

CONFIRMATION = """Dear {name},

thank you for your application for the position of {role} at {firm}. We have received it, and our team will
look at it carefully. This takes about two weeks.

Kind regards
{recruiter}
{firm}
"""
INVITATION = """Hi {name},

thank you for your interest in the {role} position. We would like to invite you to an interview on {day} at 10:00
at our office, with {manager} and me. It takes about an hour. Does that suit you?

Best regards
{recruiter}
Talent Acquisition, {firm}
"""
ACCEPTANCE = """Hi {recruiter},

thank you, {day} at 10:00 suits me well. I look forward to it.

Best
{name}
"""
REJECTIONS = (
    """Hi {name},

thank you again for coming in and for the good conversation with {manager} about the {role} position.

After careful consideration we have decided to move forward with another candidate, whose experience is closer to
what the team needs right now. It was not an easy decision, and we enjoyed meeting you.

If you would like feedback, just write to me. I would be glad to stay in touch.

Kind regards
{recruiter}
Talent Acquisition, {firm}
""",
    """Dear {name},

thank you for your interest in {firm} and for taking the time to apply for the {role} role. Unfortunately, we will
not be proceeding with your application.

We wish you all the best for your search.

{firm} Recruiting Team
""",
    """Dear {name},

I am sorry to tell you that the position of {role} has been filled. {manager} and I were impressed by the way you
took us through your work, and we would be happy if you applied again.

With best wishes
{recruiter}
{firm}
""",
)

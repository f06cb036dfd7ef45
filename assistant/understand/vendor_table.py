"""Applicant tracking systems and job boards, a row each; read by vendors.py.

    name | kind (ats, board) | where the company stands in the address | who reads | domains | other names

Where the company stands: `local` grainwood@vendor, `subdomain` x@grainwood.vendor, `local-prefix`
grainwood-k7x2@vendor, `local-suffix` jane+grainwood@vendor, `-` nowhere. Who reads: `*` somebody, unless the
address itself says no-reply; `-` nobody; otherwise a regular expression for local parts that carry a reply to a human.
"""

ROWS = r"""
# Applicant tracking systems of large employers.
Workday | ats | local | - | myworkday.com myworkdayjobs.com workday.com myworkdaysite.com
iCIMS | ats | local-prefix | .+\+email\+.+ | icims.com icims.eu
SAP SuccessFactors | ats | - | - | successfactors.com successfactors.eu sapsf.com sapsf.eu jobs2web.com | SuccessFactors
Oracle Taleo | ats | local | - | taleo.net invalidemail.com | Taleo
Oracle Recruiting | ats | - | - | oraclecloud.com oracleoutsourcing.com
Infinite BrassRing | ats | - | - | brassring.com trm.brassring.com | BrassRing, Kenexa
Cornerstone | ats | subdomain | * | csod.com cornerstoneondemand.com talentsoft.com talent-soft.com | Talentsoft
Avature | ats | subdomain | * | avature.net
Phenom | ats | - | - | phenompeople.com phenom.com | Phenom People
Eightfold | ats | local | * | eightfold.ai
ADP | ats | - | - | adp.com candidatecare.com candidatecare.adp.com | ADP CandidateCare
UKG | ats | - | - | ultipro.com ukg.com ukg.net kronos.net | UltiPro, UKG Pro
Dayforce | ats | - | - | dayforce.com dayforcehcm.com ceridian.com
PageUp | ats | subdomain | * | pageuppeople.com pageup.com.au
SilkRoad | ats | - | - | silkroad.com
PeopleAdmin | ats | - | - | peopleadmin.com
NEOGOV | ats | - | - | neogov.com governmentjobs.com
USA Staffing | ats | - | - | usastaffing.gov opm.gov  # Reply-To names an officer
Yello | ats | - | * | yello.co
Beamery | ats | local | * | beamery.com beamery.eu
HireVue | ats | - | - | hirevue.com hirevue-app.eu

# Applicant tracking systems of younger companies.
Greenhouse | ats | - | (?!no-?reply).+ | greenhouse-mail.io greenhouse.io greenhouse-jobs.com
Lever | ats | local-suffix | * | lever.co
Ashby | ats | - | * | ashbyhq.com
SmartRecruiters | ats | - | (?:reply|message|conversation)[-+.].+|.+\+.+ | smartrecruiters.com smartrecruitersmail.com
Jobvite | ats | - | notifications?|.+\+.+ | jobvite.com  # its notification@ tells that one can reply
Workable | ats | - | .+\+.+|[0-9a-f-]{16,} | workable.com workablemail.com
BambooHR | ats | local | .+\+.+ | bamboohr.com
JazzHR | ats | - | * | jazz.co jazzhr.com applytojob.com theresumator.com
Breezy HR | ats | - | * | breezy.hr breezy-mail.com | Breezy
Gem | ats | - | - | gem.com gem-mail.com
Comeet | ats | - | .+\+.+|[0-9a-z.]{12,} | comeet.co comeet.com comeet-notifications.com
Rippling | ats | - | * | rippling.com rippling-ats.com
Pinpoint | ats | subdomain | * | pinpoint.email pinpointhq.com
Homerun | ats | local-prefix | * | homerun.co homerun.email homerun.team
Recruitee | ats | subdomain | * | recruitee.com recruitee-mail.com tellent.com | Tellent
Teamtailor | ats | subdomain | * | teamtailor-mail.com teamtailor.com
Personio | ats | local | * | personio.de personio.com personio-mail.com
Zoho Recruit | ats | - | * | zohorecruit.com zohorecruit.eu zohorecruitmail.com | Zoho
Freshteam | ats | subdomain | * | freshteam.com
Bullhorn | ats | - | * | bullhornmail.com bullhorn.com bullhornstaffing.com
Paylocity | ats | - | recruiting\+.+ | paylocity.com
Paycom | ats | - | - | paycomonline.net paycom.com
Paycor | ats | - | - | paycor.com newton.newtonsoftware.com newtonsoftware.com
ApplicantPro | ats | - | - | applicantpro.com isolvedhire.com | isolved
ApplicantStack | ats | - | .+\+.+ | applicantstack.com
ClearCompany | ats | - | * | clearcompany.com hrmdirect.com
Hireology | ats | - | .+\+.+|reply.* | hireology.com
Fountain | ats | - | .+\+.+ | fountain.com onboardiq.com
Manatal | ats | - | * | manatal.com careers-page.com
TalentLyft | ats | - | * | talentlyft.com
Tribepad | ats | - | - | tribepad.com
Eploy | ats | subdomain | * | eploy.net eploy.co.uk
TRAC | ats | - | - | trac.jobs hrtrac.co.uk  # health services in the United Kingdom
Oleeo | ats | subdomain | - | tal.net oleeo.com
networx | ats | - | - | networxrecruitment.com networx.co.uk
Dover | ats | - | * | dover.io
Polymer | ats | - | * | polymer.co

# German-speaking countries.
JOIN | ats | - | .+\+.+|[0-9a-z-]{16,} | join.com
softgarden | ats | subdomain | * | softgarden.io softgarden.de
d.vinci | ats | subdomain | candidate-.+ | dvinci.de dvinci-hr.com dvinci-easy.com | dvinci
rexx systems | ats | subdomain | * | rexx-systems.com rexx-recruitment.com | rexx
concludis | ats | subdomain | * | concludis.de
onlyfy | ats | subdomain | * | onlyfy.com prescreen.io prescreenapp.io onlyfy.jobs | Prescreen
HRworks | ats | local | * | hrworks.de
Heyrecruit | ats | - | * | heyrecruit.de
BITE | ats | - | * | b-ite.com b-ite.de | b-ite
Refline | ats | - | - | refline.ch
Umantis | ats | subdomain | * | umantis.com haufe-umantis.com abacusumantis.com | Haufe umantis
Ostendis | ats | - | * | ostendis.com
Interamt | ats | - | - | interamt.de

# France and Belgium.
Welcome to the Jungle | ats | local-prefix | * | welcomekit.co welcometothejungle.com wttj.co | Welcome Kit, Welcomekit
Softy | ats | subdomain | * | softy.pro
Flatchr | ats | - | * | flatchr.io
Digital Recruiters | ats | subdomain | * | digitalrecruiters.com digitalrecruiters.net
Beetween | ats | - | * | beetween.com beetween.fr
Taleez | ats | local-prefix | * | taleez.com
Nicoka | ats | - | * | nicoka.com
CleverConnect | ats | - | - | cleverconnect.com visiotalent.com talentplug.com | TalentPlug
CVWarehouse | ats | - | - | cvwarehouse.com

# Iberia and Latin America.
Gupy | ats | subdomain | - | gupy.io gupy.com.br
Kenoby | ats | - | - | kenoby.com
Sólides | ats | - | - | solides.com.br solides.jobs | Solides
Vagas.com | board | - | - | vagas.com.br vagas.com
Bizneo | ats | subdomain | * | bizneo.com bizneohr.com
InfoJobs | board | - | - | infojobs.net infojobs.it infojobs.com.br
Talent Clue | ats | subdomain | * | talentclue.com
Viterbit | ats | - | * | viterbit.com viterbit.site
Factorial | ats | - | * | factorialhr.com factorial.co
Computrabajo | board | - | - | computrabajo.com
Bumeran | board | - | - | bumeran.com bumeran.com.ar
Get on Board | board | - | * | getonbrd.com | Getonbrd

# Italy and the Netherlands.
In-recruiting | ats | subdomain | - | in-recruiting.com inrecruiting.com intervieweb.it | Inrecruiting, Zucchetti
Altamira | ats | - | - | altamirahrm.com altamiraweb.com
Allibo | ats | - | - | allibo.com
Carerix | ats | - | * | carerix.com carerix.net
Connexys | ats | - | - | connexys.nl connexys.com
OTYS | ats | - | * | otys.nl otys.com
HR Office | ats | - | * | hroffice.nl

# Job boards.
LinkedIn | board | - | (?:inmail-)?hit-reply | linkedin.com
Indeed | board | - | .+[_-][0-9a-z]{3,}|.+\+.+ | indeed.com indeedemail.com indeedapply.com | Indeed Apply
StepStone | board | - | - | stepstone.de stepstone.at stepstone.fr stepstone.be stepstone.nl stepstone.com
XING | board | - | - | xing.com
Glassdoor | board | - | - | glassdoor.com
Monster | board | - | - | monster.com monster.de monster.fr
ZipRecruiter | board | - | .+\+.+ | ziprecruiter.com
CareerBuilder | board | - | - | careerbuilder.com
Dice | board | - | - | dice.com
Handshake | board | - | - | joinhandshake.com joinhandshake.co.uk
Wellfound | board | - | * | wellfound.com angel.co hi.wellfound.com | AngelList
Otta | board | - | * | otta.com
Hired | board | - | * | hired.com
USAJOBS | board | - | - | usajobs.gov
Reed | board | - | - | reed.co.uk
Totaljobs | board | - | - | totaljobs.com cwjobs.co.uk jobsite.co.uk
SEEK | board | - | - | seek.com.au seek.co.nz jobstreet.com
Naukri | board | - | - | naukri.com
HelloWork | board | - | - | hellowork.com regionsjob.com
APEC | board | - | - | apec.fr
France Travail | board | - | - | francetravail.fr pole-emploi.fr francetravail.net | Pôle emploi
JobTeaser | board | - | - | jobteaser.com
karriere.at | board | - | - | karriere.at
jobs.ch | board | - | - | jobs.ch jobup.ch jobcloud.ch | JobCloud
VDAB | board | - | - | vdab.be
Nationale Vacaturebank | board | - | - | nationalevacaturebank.nl
"""

# Mail providers for everybody: such a domain says nothing about the company.
FREE_MAIL = """
    gmail.com googlemail.com outlook.com hotmail.com hotmail.fr hotmail.it hotmail.es live.com live.fr msn.com yahoo.com
    yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com
    gmx.de gmx.net yahoo.com.br gmx.at gmx.ch gmx.com web.de t-online.de freenet.de posteo.de
    mailbox.org proton.me protonmail.com pm.me zoho.com
    fastmail.com hey.com mail.com tutanota.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr libero.it
    virgilio.it tiscali.it alice.it tin.it telefonica.net terra.es uol.com.br bol.com.br terra.com.br sapo.pt
    ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl home.nl telenet.be skynet.be proximus.be bluewin.ch hispeed.ch
    btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net sbcglobal.net cox.net bigpond.com
    yandex.ru qq.com
"""

# Local parts that are never read, in seven languages; hyphens, dots and underscores are left out before matching.
ROBOTS = """
    noreply nonreply notreply donotreply dontreply neverreply noresponse unattended unmonitored nobody autoreply
    autorespon automail automatic mailerdaemon ^bounces? postmaster
    nichtantworten nichtbeantworten keineantwort nereply bittenicht
    nepasrepondre nerepondezpas sansreponse pasdereponse
    noresponder noresponda norespuesta nocontestar nocontestes noconteste sinrespuesta
    naoresponda naoresponder naorespondas semresposta
    nonrispondere norispondere nonrispondete senzarisposta
    nietbeantwoorden nietantwoorden nietreageren geenantwoord geenreactie
"""
# Local parts of robots that some senders do read: the text may say so.
PERHAPS_ROBOTS = """
    [a-z]*notifications? notify notifica notificaciones notificacoes notifiche meldingen benachrichtigung(?:en)?
    alerts? jobalerts? mailer system workflow daemon messenger automated updates?
"""
# Subdomains of vendors that stand for servers, not for customers.
SERVERS = """
    mail talent hire candidates notifications message messages reply inbound outbound email send app jobs career careers
    recruiting mails mailer smtp notification candidate apply
"""

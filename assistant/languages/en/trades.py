"""English: words for occupations, and words that firms and institutions call themselves by."""

# A phrase with one of these is a job title; all trades, both genders. Notation: languages/extraction.py.
OCCUPATIONS = """
    accompanist, accountant, actor, actress, actuary, acupuncturist, adjudicator, adjuster, admin, administrator
    adviser, advisor, agent, aide, alto, ambassador, anaesthetist, analyst, animator, announcer, anthropologist
    apothecary, apprentice, apprenticeship, arbitrator, arborist, archaeologist, archdeacon, architect, archivist
    armourer, artisan, artist, artworker, assessor, assistant, assistantship, associate, astronomer, astrophysicist
    attaché, attendant, attorney, audiologist, auditor, author, bailiff, baker, banker, barber, barista, barmaid
    barman, barperson, barrister, bartender, bassist, bassoonist, bdr, beadle, beautician, beekeeper, bellhop
    bellringer, biochemist, bioinformatician, biologist, biostatistician, bishop, blacksmith, boatbuilder, boatman
    bookbinder, bookkeeper, bookseller, bosun, botanist, bouncer, brewer, bricklayer, broadcaster, broker, bursar
    bursarship, butcher, butler, buyer, cabbie, cabinetmaker, campaigner, canon, cantor, captain, cardiologist
    caregiver, carer, caretaker, caretaking, carpenter, cartographer, caseworker, cashier, cataloguer, cellarhand
    cellist, ceo, ceramicist, cfo, chambermaid, chaplain, chaplaincy, chauffeur, cheesemaker, cheesemonger, chef
    chemist, childminder, chocolatier, choirmaster, choreographer, clarinettist, cleaner, cleric, clerk, clerkship
    clinician, cmo, coach, cobbler, coder, columnist, comedian, composer, compositor, concierge, conductor
    confectioner, conservationist, conservator, constable, consultant, contractor, controller, conveyancer, coo
    cook, coordinator, coordinatorship, copyeditor, copywriter, copywriting, coroner, correspondent, costumier
    counsel, counsellor, counselor, courier, crew, crewmember, croupier, cto, curate, curator, curatorship
    custodian, cutter, dancer, dba, dealer, dean, deckhand, decorator, demonstrator, dentist, deputy, dermatologist
    designer, detective, dev, developer, devops, dietitian, director, directorship, dishwasher, dispatcher
    dispenser, distiller, divemaster, diver, docent, doctor, doorman, doula, dpo, drafter, draftsman, dramaturg
    draughtsman, draughtsperson, dressmaker, driller, driver, drummer, dyer, ecologist, economist, editor, educator
    electrician, embalmer, engineer, engraver, entomologist, epidemiologist, equerry, erector, estimator
    ethnographer, evangelist, examiner, expert, externship, fabricator, facilitator, farmer, farmhand, farrier
    fellow, fellowship, ferryman, filmmaker, firefighter, fireman, fisherman, fishmonger, fitter, fixer, flautist
    florist, flutist, forager, foreman, forester, forewoman, forwarder, framer, fundraiser, fundraising, gamekeeper
    gardener, gatekeeper, genealogist, generalist, geneticist, geologist, geophysicist, gilder, glassblower
    glazier, goldsmith, governess, gp, greengrocer, greenkeeper, grinder, grip, grocer, groom, groomer
    groundskeeper, groundsman, groundsperson, grower, guard, guide, guitarist, gunsmith, hairdresser, handler
    handyman, handyperson, harbourmaster, hatter, head, headmaster, headmistress, headship, headteacher, herder
    herdsman, herdsperson, herpetologist, historian, horticulturalist, horticulturist, host, hostess, housekeeper
    housekeeping, houseparent, huntsman, hydrologist, hygienist, illustrator, imam, immunologist, impresario
    indexer, innkeeper, inspector, installer, instructor, intern, internship, interpreter, investigator
    invigilator, ironmonger, janitor, jeweller, jockey, joiner, journalist, keeper, keyholder, laborer, labourer
    landscaper, laundress, lawyer, lead, leader, lectrice, lecturer, lectureship, lexicographer, librarian
    lieutenant, lifeguard, lineman, linguist, lobbyist, locksmith, locum, logistician, luthier, machinist, maid
    maker, manager, managership, marketeer, marketer, mason, masseur, masseuse, mate, mathematician, matron
    mechanic, mediator, mender, mentor, merchandiser, meteorologist, microbiologist, midwife, milker, miller
    milliner, miner, modeller, modelmaker, moderator, moulder, musician, mycologist, nanny, navigator, negotiator
    neurologist, newsreader, notary, nurse, nutritionist, oboist, oceanographer, officer, ombudsman, oncologist
    operative, operator, optician, orderly, organiser, organist, organizer, ornithologist, osteopath, ostler, owner
    packer, paediatrician, painter, palaeontologist, paralegal, paramedic, pastor, pathologist, patissier, paver
    paymaster, payroll, pediatrician, pentester, percussionist, perfusionist, pharmacist, phd, philosopher
    phlebotomist, photographer, physicist, physiotherapist, pianist, picker, pilot, pipefitter, planner, plasterer
    plater, playworker, plumber, podiatrist, policeman, policewoman, polisher, pollster, porter, postdoc, postie
    postman, postmaster, postmistress, postwoman, potter, practicum, practitioner, precentor, preparator, presenter
    presidency, pressman, principal, printer, printmaker, proctor, producer, professor, professorship, programmer
    projectionist, proofreader, prospector, provost, psychiatrist, psychologist, psychotherapist, publicist
    pupillage, puppeteer, purser, quant, quartermaster, rabbi, radiographer, radiologist, railman, ranger
    readership, receptionist, recruiter, rector, registrar, renderer, rep, repairer, repairman, repetiteur
    reporter, representative, researcher, residency, restorer, reviewer, rheumatologist, rider, rigger, roofer
    roofing, roustabout, rower, runner, sacristan, saddler, sailmaker, sailor, sales, salesman, salesperson
    saleswoman, sawyer, scaffolder, scheduler, scholar, scientist, scout, screenwriter, sculptor, sde, sdet, sdr
    seaman, seamstress, secretary, secretaryship, server, sexton, shearer, shepherd, sheriff, shipwright, shoemaker
    shopkeeper, showrunner, shunter, signaller, signalman, singer, skipper, sociologist, solderer, soldier
    solicitor, sommelier, sonographer, soprano, specialist, sprayer, sre, stablehand, stagehand, stationer
    stationmaster, statistician, stevedore, steward, stewardess, stocker, stockman, stockperson, stonemason
    storekeeper, storeman, storyboarder, storyteller, strategist, studentship, stylist, sub, subeditor, subtitler
    superintendent, supervisor, surgeon, surveyor, swe, sweeper, sysadmin, tailor, tattooist, taxidermist, teacher
    technician, technologist, telemarketer, telesales, teller, tenor, tester, thatcher, therapist, tiler
    timekeeper, timpanist, toolmaker, toxicologist, trader, trainee, traineeship, trainer, transcriber
    transcriptionist, translator, trawlerman, treasurer, trimmer, trombonist, trumpeter, tuner, turner, tutor
    typesetter, typist, underkeeper, undertaker, underwriter, upholsterer, urologist, usher, valet, valuer, verger
    vet, veterinarian, vicar, vintner, violinist, violist, viticulturist, vlogger, volcanologist, vp, waiter
    waitress, waitstaff, warden, warehouseman, watchmaker, watchman, weaver, webmaster, welder, wheelwright
    wigmaker, winder, winemaker, woodturner, woodworker, wordsmith, worker, wrangler, writer, yardman, zookeeper
    zoologist, able seaman, account exec, actuarial analyst, articling student, artist in residence, au pair
    baggage handler, bar staff, bosun's mate, business|talent|people|client|managing partner, cabin crew, camp host
    cellar hand, chartered engineer, chef de partie, choir master, choral scholar, co ordinator, commis chef
    copy editor, costume maker, counter assistant, crew member, data lead, dinner lady, director of ~, farm hand
    floor staff, forensic accountant, front desk, front of house, fruit picker, growth pm, harbour master
    head of ~, house parent, it support, kennel hand, kitchen hand, kitchen hand|porter|staff|help, lab tech
    lambing assistant, lay clerk, lay vicar, lighthouse keeper, line cook, line worker, maitre d, make up artist
    makeup artist, mechatronics engineer, model maker, night porter, night shift, night shift lead, organ scholar
    outreach worker, packhouse supervisor, panel beater, parking attendant, pastry chef, penetration tester
    phd student|studentship|candidate, placement student, political scientist
    postdoctoral researcher|fellow|associate, press officer, probation officer, product owner, production lead
    quality assurance, quiz master, reader in ~, refuse collector, removals operative, sales assistant
    sales executive, sales rep, school nurse, scrum master, shelf stacker, shift lead, ship's cook, shop assistant
    shop floor, sound engineer, sous chef, stage manager, station master, sub editor, support worker, swim coach
    teaching fellow, team captain, team leader, team member, technical author, tour guide, training contract
    tree surgeon, vascular scientist, vice president, volunteer coordinator, waiting staff, warehouse person
    writer in residence, youth worker
"""

# Ends of words that are occupations where one is expected, "position of stevedore".
OCCUPATION_TAILS = "crew ee ess hand ian ist keeper maker man person ship smith staff woman wright"

# Parts of company names: domains are parted by them, and written with their accents.
FIRM_WORDS = """
    abbey academies academy accountants adventures aerospace agency agricultural agriculture air airlines airport
    alliance ambulance analytics animal apartments apothecary apparel aquarium arboretum architects architecture
    archive archives arena arms art arthouse arts associates association astronomy auction auctions authority auto
    automation automotive aviation bagels bakehouse bakery bank baths beauty bees bikes bio biosciences biotech
    bistro boats boatyard books bookshop bookstore borough botanical boulangerie brasserie bread brewers brewery
    brewing bros brothers builders building buildings bureau bus butchers cabs cafe camp camps canal capital care
    carpentry carpets cars castle catering cathedral cellars cement ceramics chamber chandlery charitable charity
    chartered chemicals chemist childcare children choir church cider cinema circus city civic clinic clinics
    clothing club coaches coaching coffee collections collective college commerce commission commissioners commons
    communications community components computing conservancy conservation construction consulting contractors
    conveyancing coop cooperative copper corps cosmetics cottage cottages council county courier couriers court
    covenant crafts creamery creative creche credit cruises cycles cycling dairy dance data day deli delivery dental
    dentistry department dermatology design designs diagnostics diesel digital diner diocese distillery district
    diving docks dogs dynamics eatery ecology editions education electric electrical electronics elevators embassy
    emporium energy engineering enterprises entertainment environmental equestrian estate estates events exchange
    express fabrication fabrics farm farming farms fashion federation feed fencing ferries ferry festival film films
    finance financial fire fish fisheries fitness flooring florist flowers foods forest forestry forge fostering
    foundation foundry freight fruit fuels funeral furniture gallery games garage garden gardens gas gastropub
    genetics geo glass gliding golf grain greenhouse grill grocers growers guesthouse guild gym hall harbor harbour
    hardware harvest haulage health heritage highways holdings home homes horses horticulture hospice hospital
    hospitality hospitals hostel hotel hotels house housing hub hydraulics ice imaging implants import imports
    industries infirmary inn innovation innovations institute institution instruments insurance interiors
    international investments ironworks island jewellers jewelry joiners joinery journal junction kennels
    kindergarten kitchen kitchens kombucha lab laboratories labs landscapes landscaping language laundry law leather
    legal leisure libraries library lifeboat lifts lighting line linen lines livestock loans lodge logistics lumber
    machine machinery magazine mail maintenance management manor manufacturing marina marine maritime market
    marketing markets marts masonry materials meats media medical medicine memorial metals metalworks metro mill
    mills mines mining ministry mission mobility modelling monastery montessori motors mountain movers museum
    museums music mutual nature navigation network networks news nurseries nursery nutrition observatory oil opera
    optical opticians optics orchard orchards orchestra organics outdoor outdoors outfitters packaging paint paints
    paper parish park parks partners partnership parts pastries patisserie pavilion payments pet petroleum pets
    pharma pharmaceuticals pharmacy philharmonic photo photography pictures pilot pizza pizzeria plant plants
    plastics playhouse plumbing police port ports post pottery poultry power precision prep preschool press primary
    print printers printing prison produce productions products project projects properties property pub publishers
    publishing quarry racing radio rail railway railways ranch records recovery recycling refinery removals
    renewables rentals repairs rescue research reserve resort resorts restaurant restoration retail rigging river
    road roasters roastery robotics roofing rope rowing rubber saddlery safaris safety sailing sails salon salt
    sanctuary scaffolding school schools science sciences seafood seafoods seeds seminary services shelter ship
    shipping shipyard shoes shop signs skincare smokehouse society software solar solicitors solutions son sons
    sound spa sport sports stables station steel stone store stores street studio studios subsea supplies supply
    surf surfacing surgery surveying surveyors sustainability sweets swim synagogue synthetics systems tannery tax
    taxis tea tech technologies technology telecom television textiles theater theatre therapeutics therapies
    therapy tiles timber timbers tools tourism tours town toys tractors trade trading trains tram tramways transit
    transport transportation travel treatment trees tribunal trucking trust trustees tutoring tutors tyres union
    uni=University univ=University university utilities valley vehicles ventures vet veterinary vets villa village villas vineyard vineyards vision
    volunteers warehouse waste watches water waterways weaving welding welfare wellness wholesale wildlife wind wine
    winery wines wood woodland woodworks wool works workshop workshops yacht yachts yard yards yoga youth zoo
    zoological
"""

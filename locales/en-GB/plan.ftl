### The plan as a document, in the worker's language, for the worker's own file.

## At the top

plan-mark-draft = DRAFT
plan-mark-agreed = Agreed
plan-mark-practice = PRACTICE
plan-heading-plan = Support and safety plan
plan-intro-whole = This is the whole plan, for the worker's own file. It holds how to reach the person safely, and words they said in private. It also holds risks they were not told of. It is not made for passing on as it is. For somebody else there is a shorter one: only what the person's yes is for.
plan-intro-draft = This is a draft. The person has not agreed to it as a whole yet. Anything in it can change.
plan-intro-agreed = The person has agreed to this plan. They can change their mind, and the plan, at any time.
# At the head of every plan, where the person chose it.
plan-law-past = { $count ->
        [one] One text of law or procedure behind this plan is
       *[other] { NUMBER($count) } texts of law or procedure behind this plan are
    } past { $count ->
        [one] its date
       *[other] their dates
    }, the first since { $date }. The law may have changed. Look it up before anybody relies on it.
plan-law-past-here = Past their date, look them up
plan-law-past-rule = Past its date, look it up; it was to be looked at again by
plan-record-plan-only = The person wants only what the plan needs written down. They may have said more than stands here. What was written down before they chose this stays until it is erased.
plan-record-no-words = The person wants none of their words written down. They may have said more than stands here. What was written down before they chose this stays until it is erased.
plan-intro-agreed-part = The agreement covers the lines that were read back to them. The others say that they were not read back yet.
plan-intro-practice = This is a made-up case for practice. It is about nobody.
plan-intro-times = All times here are in UTC. That is the time on clocks in the UK in winter. In summer, clocks there are one hour ahead of it.

plan-field-case = Case
plan-field-drawn-up = Drawn up
plan-field-digest = Mark of the record (for checking)
plan-field-agreed = Agreed
# Before each thing that was not there yet when the person agreed.
plan-agreed-without = When it was agreed
plan-without-safety-plan = no safety plan
plan-without-next-contact = no next contact
plan-without-topic = not explained
# Each stands before the name of what is urgent, such as "a safe place tonight".
plan-without-need = no decision about what is urgent
plan-without-row = no answer about what is urgent
# After each of them, where it is there by now.
plan-since-next-contact = one has been agreed since
plan-since-topic = explained since
plan-since-need = decided since
plan-since-row = answered since
plan-row-unnamed = something that is not asked any more
plan-heading-made-from = Where this plan comes from
plan-field-sessions = Sessions so far
plan-field-whose = About
plan-field-workers = Written by
plan-field-organisation = Kind of organisation
plan-organisation-police = police
plan-organisation-local-authority = local authority
plan-organisation-immigration = immigration
plan-organisation-health = health
plan-organisation-charity = charity
plan-organisation-other = other
plan-field-wording = Wording shown in
plan-field-interpreter = Interpreter
plan-interpreter-used = An interpreter took part. At the end it says which words came through them.
plan-qualified-yes = qualified
plan-qualified-no = not qualified
plan-qualified-unknown = not known if qualified
plan-tie-none = knows neither the person nor anybody around them
plan-tie-known = knows the person or somebody around them
plan-briefed-yes = told beforehand how it goes
plan-briefed-no = not told beforehand how it goes
plan-comfortable-yes = the person is comfortable with them
plan-comfortable-no = the person is not comfortable with them
plan-gender-woman = a woman
plan-gender-man = a man
plan-gender-other = other gender
plan-wished-woman = the person wished for a woman
plan-wished-man = the person wished for a man
plan-wished-either = the person said: a woman or a man
plan-field-of-interpreting = Of the interpreting
plan-field-agency = Their agency
plan-field-although = Why this interpreter all the same
plan-field-company = Came with the person
plan-field-why-there = Why they were there
plan-wanted-yes = the person wanted them there
plan-wanted-no = the person did not want them there
plan-wanted-not-asked = the person was not asked if they wanted them there
plan-left-apart = left apart from the person
plan-left-together = left together with the person
plan-left-not-noted = not noted how they left
# Stands before the name of the language that the worker wrote the lines in.
plan-lines-written-in = read back from lines written in
plan-no-interpreter-noted = with no interpreter noted
plan-session = Session { $number }
plan-session-went-on = session { $session } went on, in { $flow }
# Each stands after the name of a language and a colon.
plan-wording-approved = approved
plan-wording-reviewed = reviewed
plan-wording-checked-by-interpreter = checked by the interpreter
plan-wording-translated = translated, not checked
plan-wording-machine-draft = machine draft, not checked
plan-wording-stale = changed since it was made, not checked
plan-wording-not-recorded = not recorded if it was checked
plan-texts =
    { $count ->
        [one] one text
       *[other] { $count } texts
    }
plan-setting-in-person = in person
plan-setting-phone = by phone
plan-setting-video = by video

plan-nation-england = England
plan-nation-wales = Wales
plan-nation-scotland = Scotland
plan-nation-northern-ireland = Northern Ireland
plan-age-adult = Adult
plan-age-child = Child
plan-age-possibly-child = Possibly a child, and treated as one for now
plan-field-age-noted = Age, as it was noted
plan-field-said-as = Said when the person was
plan-said-as-adult = taken for an adult
plan-said-as-child = noted as a child
plan-said-as-possibly-child = treated as under 18
plan-said-as-no-ground = It is not what a child is referred or helped on: for that no yes is needed.
plan-heading-views = What they think of what others decide
plan-heading-adult-there = The adult with the child
plan-adult-local-authority-adult =
    { $nation ->
        [england] From the council
        [wales] From the council
        [scotland] From the council
        [northern-ireland] From the health and social care trust
       *[any] From children's services
    }
plan-adult-their-guardian = Their guardian
plan-adult-adult-they-trust = Another adult they trust
plan-adult-nobody-yet = Nobody
plan-adult-not-noted = Not noted who it was
plan-heading-room = The room and the setting
plan-room-see-to = To arrange before you meet again
plan-room-noted = Noted
plan-field-adult-who = Who
plan-field-adult-none = Why nobody, and what was done
plan-field-adult-responsible = Who is responsible for them

## Sections

plan-heading-urgent = Urgent
plan-nothing-urgent = Nothing urgent is open in what was talked about.
plan-urgent-decided = No urgent need is without a decision. Decided for now:
plan-urgent-others-decided = About these something is decided for now:
plan-urgent-not-asked = What is needed today was not talked about yet.
plan-heading-goals = What the person wants, in their words
plan-goal-corrected = The person has since worded this otherwise. Read the new wording at the end, and ask again.
plan-heading-needs = Needs
plan-heading-lines = What we will do
plan-heading-lines-later = Put off by the person: not now, perhaps later
plan-heading-lines-no = Not wanted by the person
plan-heading-safety = Safety plan
plan-heading-risks = Risks we talked about
plan-name-apart = What it is called is kept apart
plan-heading-services = Services and places offered
plan-field-referral = Who can refer
plan-heading-choices = What the person chose
plan-nrm = In the NRM already
plan-nrm-left = Was in the NRM
plan-nrm-stage-open = how far it is was not noted
plan-nrm-referred-by = Who referred them
plan-nrm-referred-on = When they were referred
plan-nrm-supported-by = Who supports them in it, or did
plan-nrm-as-child = Referred as a child
plan-nrm-leaving = They said that they want to leave it
plan-nrm-note = The worker noted
plan-heading-preferences = What matters to the person
plan-heading-answers = What else was asked
plan-heading-left = They left before the end
plan-gone-how-not-noted = how is not noted
plan-gone-at = They were at
plan-gone-broken-in = Came up before, and was not over
plan-gone-urgent = Urgent then, and nothing decided
plan-gone-risks = Risks the worker knew of then. They were not told to the person
plan-gone-next = What was to be done next
plan-heading-in-between = Said when something else came first
plan-purpose-referral = What goes with a referral
plan-purpose-support = Support from an organisation
plan-purpose-home =
    { $nation ->
        [england] A place to stay, or help from the council
        [wales] A place to stay, or help from the council
        [scotland] A place to stay, or help from the council
        [northern-ireland] A place to stay from the Housing Executive, or help from the health and social care trust
       *[any] A place to stay, or help with it
    }
plan-purpose-housing-executive = A place to stay from the Housing Executive
plan-purpose-trust = Help from the health and social care trust
plan-purpose-health = Health
plan-purpose-school = School
plan-purpose-legal = Legal advice
plan-purpose-police = Speaking with the police
plan-field-yes-to = The yes is for
plan-heading-consents = What the person said yes and no to
plan-heading-shares = What was shared
plan-heading-rights = Rights explained
plan-heading-explained = What else was explained
plan-heading-contact = Safe contact
plan-heading-promises = What the worker said they would do
plan-heading-before = What others have done so far
plan-heading-documents = Documents that were read
plan-heading-taken = Taken from what others wrote
plan-heading-to-check = To check with care
plan-intro-to-check = What others wrote here is not all the same. It says nothing about the person, who was not asked. Ask only if it is needed, and safe.
plan-heading-sources = Who was asked for earlier information
plan-heading-gaps = Still open
plan-intro-gaps = Open is not wrong. A person may say no, or not now, and there is not always time.
plan-heading-statements = What the person said
plan-intro-statements = Printed here is only what something above refers to. The whole account stays in the record.
# Stands before how most of the statements were taken down.
plan-unless-said = Where nothing else is said
plan-intro-no-statements = Nothing above refers to what the person said, so none of it is printed here. All of it stays in the record.

plan-horizon-immediate = Now: the first three days
plan-horizon-short = Soon: the next three months
plan-horizon-long = Later: after three months

## Parts of a need, a line or a risk

plan-field-summary = What is needed
plan-field-row-summary = In short
plan-field-evidence = What the worker saw or did
plan-field-reported = What others report
plan-field-decision = What was decided
plan-field-no-service = Services
plan-no-service = None was found that fits. Take it to your manager.
plan-service-not-looked = Nobody has looked for one yet.
plan-no-service-passed-on = None was found that fits. A manager was told.
plan-field-no-service-note = Where we looked
plan-field-need = For the need
plan-field-risk = For the risk
plan-field-goal = Towards
plan-field-who = Who does it
plan-field-who-name = Name or role
plan-field-by = By when
# Stands before a day, in brackets after a time that was given in words.
plan-said-on = said on
plan-field-made-by = Made by
plan-action-now = Done now
# $time is a date and a time.
plan-action-due = by { $time }
plan-action-out = How that came out
plan-action-done = done
plan-action-failed = did not work
plan-field-theirs = In their language
plan-field-known-by = How we know
plan-field-outcome = Area of life
plan-outcome-housing = Secure and suitable housing
plan-outcome-safety = Safety from anybody who may harm them
plan-outcome-lasting-support = Long-term, consistent support
plan-outcome-kind-services = Compassionate, trauma-informed services
plan-outcome-purpose = Purpose and self-actualisation
plan-outcome-health = Access to medical treatment
plan-outcome-education = Access to education
plan-outcome-safe = Safe, and protected from harm and neglect
plan-outcome-healthy = Healthy, in body and mind
plan-outcome-achieving = Learning and achieving
plan-outcome-nurtured = Nurtured, cared for where they live
plan-outcome-active = Active, in play and sport and the like
plan-outcome-respected = Respected, heard and involved
plan-outcome-responsible = Responsible, with a part of their own
plan-outcome-included = Included where they live and learn
plan-outcome-learning = Education, training and recreation
plan-outcome-contributing = Contribution to society
plan-outcome-getting-by = Social and economic well-being
plan-outcome-relationships = Home, family and personal relationships
plan-outcome-entitlements = Rights and entitlements that are secured
plan-outcome-living-place = A suitable place to live
plan-outcome-development = Development
plan-outcome-play = Play and leisure
plan-outcome-stability = Living in safety and with stability
plan-outcome-surroundings = Economic and environmental well-being
plan-outcome-rights = Rights that are respected
plan-outcome-fairness = Equality of opportunity and good relations
plan-field-fallback = If it does not work
plan-field-shared-action = The same action is in a linked plan, under
plan-field-answer = The person's answer
plan-field-came-between = Reported between sittings
plan-came-done = done
plan-came-not-done = not done
plan-field-last-checked = Last checked before it was offered
plan-field-open-points = Rests on this, which is still open
plan-field-what = What might happen
plan-field-signs = Signs to notice
plan-field-steps = What each of us does
plan-field-call = Who to call
plan-field-not-told = Nothing was noted of this risk for
plan-field-understanding = What came back
plan-field-points-back = Points that came back
plan-field-points-open = Points that did not come back yet
plan-field-reason = Reason
plan-field-shared = What was passed on
plan-field-shared-with = To whom there
plan-field-shared-said = In short
plan-field-shared-under = Under
plan-field-heard-by = Who heard it
plan-field-not-covered = Not covered by a yes, as it stood then
plan-field-said = What the person said
# In place of words that are long, before the number they stand under at the end.
plan-said-at-length = said at length, see
# In place of words about how to reach the person, before their number.
plan-said-apart = said about safe contact
plan-only-explained = Explained, and nothing asked back:
plan-no-date = no date yet
plan-field-next-contact = Next contact
plan-field-earlier-contact = Earlier
plan-field-did = What they did
plan-field-result = What came of it
plan-field-author = Written by
plan-field-held = Kept at

plan-erased = (erased)
# Before an answer that was given first and does not stand any more.
plan-answered-before = Before ({ $when })
# In place of the words of an answer, where the person did not want them written down.
plan-not-written = answered; the words were not written down
plan-corrected = worded again by the person
plan-tried =
    { $count ->
        [one] asked for in their own words once
       *[other] asked for in their own words { $count } times
    }

# A choice or a yes that was given while this was so. The topics follow.
plan-rests-on-not-explained = Answered without this having been explained
plan-rests-on-explained-later = Answered before this was explained
plan-rests-on-left = Answered without this, which had been left open on purpose
plan-rests-on-partly = When this was answered, only part had come back of
plan-rests-on-not-yet = When this was answered, it had not come back yet
plan-rests-on-not-checked = When this was answered, nobody had asked for it back
plan-rests-on-not-said-back = Explained before, and the person did not want to say it back

plan-risk-not-told = A risk that was not talked about yet

## How things stand

plan-state-met = Met
plan-state-partly = Partly met
plan-state-not-met = Not met yet
plan-state-not-wanted = Not wanted

# A question about today, answered: the question itself stands before it.
plan-row-met = Nothing more needed now
plan-row-partly = Partly met
plan-row-not-met = Help is needed
plan-row-not-wanted = Help not wanted

plan-basis-person = the person says so
plan-basis-worker = the worker saw it
plan-basis-agency = an organisation reports it
plan-basis-document = a document says so

plan-who-person = The person
plan-who-worker = The worker
plan-who-service = A service
plan-who-other = Someone else

plan-whose-person = For the person
plan-whose-child = For a child
plan-whose-family = For the family
plan-whose-others = For others
plan-whose-worker = For the worker

# Stands before the question that the person's words answer.
plan-said-answering = in answer to
plan-said-to-line = in answer to a line of the plan
plan-said-looking-again = said when a part of the plan was looked at again
plan-said-before = last noted as said to them
plan-said-before-other = something else, which the record names
plan-answer-agree = Agrees
plan-answer-change = Wants it changed
plan-answer-no = No
plan-answer-later = Later
plan-answer-none-yet = Not answered yet
plan-answer-not-read-back = Not read back yet

plan-understanding-understood = Said back in their own words, or shown
plan-understanding-partly = Partly came back
plan-understanding-not-yet = Did not come back yet
plan-understanding-declined = The person did not want to say it back
plan-understanding-not-checked = Not checked yet

plan-left-open = left open for now
plan-left-not-now = the person did not want it now
plan-left-rather-not = the person would rather not
plan-left-no-time = there was no time
plan-left-not-safe-now = it was not safe then
plan-left-other = for another reason
plan-left-another-interpreter = to be asked back through another interpreter
plan-left-carried = carried forward to another day
plan-left-time = the person wants time to think
plan-left-lawyer-first = the person wants to talk to a lawyer first

plan-given-read-aloud = read aloud
plan-given-screen = on the screen
plan-given-print = on paper
plan-given-easy-read = in easy words
plan-given-audio = as a recording
plan-given-signed = signed
plan-given-in-parts = in parts, over several meetings
plan-given-through-helper = through a helper they chose
plan-paper-copy-taken = they took the paper
plan-paper-copy-not-safe = a paper is not safe for them to keep
plan-paper-copy-not-wanted = they did not want the paper
plan-paper-copy-kept-here = the paper is kept for them
plan-heading-order = What they said before and after exploitation was explained
plan-order-before = said before
plan-order-after = said after
plan-order-unknown = before or after is not known
plan-order-nothing = nothing
plan-early-they-asked = explained before the account: they asked what this is about
plan-early-cannot-choose-without = explained before the account: they could not choose without it
plan-early-heard-it-elsewhere = explained before the account: they had heard it elsewhere
plan-early-lawyer-or-court-asked = explained before the account: a lawyer or a court asked for it
plan-early-another-reason = explained before the account, for another reason
plan-through-interpreter = through the interpreter
plan-interpreting-now = through the interpreter
plan-interpreting-before = an interpreter took part before

plan-standing-answered = Answered
plan-standing-none = None
plan-standing-given = Yes
plan-standing-refused = No
plan-standing-withdrawn = Yes, then taken back
plan-standing-not-asked = Not asked yet
plan-standing-asked = Asked, no answer yet
plan-standing-not-now = Not now
plan-standing-declined = The person did not want to say
plan-standing-not-appropriate = The worker noted that it does not fit here
plan-standing-unknown = The person does not know
plan-standing-not-explained = Not explained yet
plan-standing-not-told = Not told yet
plan-standing-not-recorded = Nothing written down yet
plan-standing-left = Left open for now
plan-standing-open = Open
plan-standing-partly = Partly came back
plan-standing-not-yet = Did not come back yet
plan-standing-not-checked = Not checked yet
plan-standing-not-read-back = Not read back yet
plan-standing-not-said-back = The person did not want to say it back


recipient-council =
    { $nation ->
        [england] Council
        [wales] Council
        [scotland] Council
        [northern-ireland] Housing Executive, or health and social care trust
       *[any] Council
    }
recipient-housing-executive = Housing Executive
recipient-trust = Health and social care trust
recipient-gp = Doctor (GP)
recipient-support-provider = Support organisation
recipient-lawyer = Lawyer
recipient-police = Police
recipient-children-services =
    { $nation ->
        [england] Children's services of the council
        [wales] Children's services of the council
        [scotland] Social work of the council, for children
        [northern-ireland] Children's services of the health and social care trust
       *[any] Children's services
    }
recipient-guardian = Guardian service
recipient-ambulance = Ambulance, or a hospital
recipient-council-adults = Adult safeguarding of the council
recipient-trust-adults = Adult protection of the health and social care trust
recipient-health-team = Doctor, or mental health team
recipient-school = School or college
recipient-first-responder = First responder, who can refer to the NRM
recipient-nrm = The NRM: the form of the Home Office
recipient-notice-home-office = The Home Office: a notice without a name
recipient-marac = Local meeting on domestic abuse (MARAC)
recipient-meeting = At a meeting
recipient-other = Somebody else
yes-doubt-not-asked = they were not asked
yes-doubt-refused = they said no
yes-doubt-withdrawn = they took their yes back
yes-doubt-as-an-adult = they said yes when they were taken for an adult
yes-doubt-beyond = their yes was for less than that
yes-doubt-no-question = no question asks about them: ask the person in your own words
plan-heading-duties = Duties that came up
plan-intro-duties = Rules to consider, from what was noted here. The program advises, and the worker decides. This is not for the person's copy.
plan-field-duty-because = Because
plan-field-duty-from = From before
plan-field-duty-source = Source
plan-field-duty-decision = Decision
plan-field-duty-why = Reason
plan-field-duty-basis = Legal basis
plan-field-duty-basis-named = Which
plan-field-duty-what = What
plan-field-duty-whom = To whom
plan-field-duty-told = The person
plan-field-duty-why-not-told = Why not told
plan-field-shared-told-on = The person was told later, on
plan-field-shared-told-how = How the person was told
plan-field-duty-decided = Decided
plan-field-duty-shared = Told
plan-field-duty-nobody = Nobody was told, because
plan-duty-whom-open = whom is not noted yet
plan-duty-shared =
    { $count ->
        [one] one note of it, under what was shared
       *[other] { $count } notes of it, under what was shared
    }
plan-duty-undecided = Nothing decided yet
plan-duty-came-up-again = Came up again since it was decided
plan-duty-done = Done, or kept to
plan-duty-will-do = Will be done by
plan-duty-late = that day is past, and nobody noted that it was done
plan-duty-not = Not to be done
plan-duty-not-now = what it rests on is not so now
plan-field-tried = Tried to be in touch
plan-field-tried-note = Noticed
plan-field-tried-agreed = Agreed then
plan-field-tried-although = Why this way, although it was known as not safe
plan-field-not-safe = Not safe for them
tried-call = a call
tried-message = a message
tried-email = an email
tried-letter = a letter
tried-in-person = in person
tried-through-another = through somebody else
tried-reached = reached
tried-no-answer = no answer
tried-message-left = a message was left
tried-somebody-else = somebody else answered
tried-did-not-want = reached, and they did not want to talk
tried-safe = safe
tried-not-safe = not safe
tried-not-known = not known if it was safe
plan-told = The person was told
plan-to-tell = The person is still to be told
plan-not-told = The person was not told

## How a statement was taken down

plan-voice-own = their own words
plan-voice-interpreted = through an interpreter
plan-voice-summary = a summary
# Stands before the name of the language that the interpreter heard.
plan-from = from
# Stands before the name of the language that the words are written in.
plan-taken-down-in = in
plan-manner-spoken = spoken
plan-manner-signed = signed
plan-manner-written = written
plan-manner-gestured = shown by gesture
plan-manner-drawn = drawn
plan-fidelity-word-for-word = word for word
plan-fidelity-near = near to what was said
plan-fidelity-summary = the sense of it
plan-captured-live = written down as it was said
plan-captured-paper = from notes on paper
plan-captured-memory = from memory
plan-captured-recording = from a recording
plan-asked-and-written = asked by { $heard }, written by { $written }

## Languages, dates and times

language-name-en-GB = English
language-name-ar = Arabic

plan-date = { $day } { $month } { $year }
plan-date-about = about { $day }
plan-last-asked = last asked in session { $session }, { $day }
plan-last-noted = last noted in session { $session }, { $day }
plan-time = { $day } { $month } { $year }, { $time } UTC
plan-time-about = about { $day } { $month } { $year }, { $time } UTC
plan-in-session = { $time }, session { $session }
plan-time-unknown = time not known
plan-month-1 = January
plan-month-2 = February
plan-month-3 = March
plan-month-4 = April
plan-month-5 = May
plan-month-6 = June
plan-month-7 = July
plan-month-8 = August
plan-month-9 = September
plan-month-10 = October
plan-month-11 = November
plan-month-12 = December

## Parts of the safety plan

plan-part-signs = Signs
plan-part-people = People to call
plan-part-now = What to do first
plan-version = { $number }. { $day }, session { $session }: agreed to { $agreed } of { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    }
plan-heading-compared = What is otherwise than before
plan-compared-before = The version before
plan-compared-after = This plan
plan-compared-now = as it stands now, not agreed to yet
plan-compared-was = It was
plan-compared-is = It is
plan-compared-says = It said
plan-compared-added = New
plan-compared-changed = Reads otherwise
plan-compared-dropped = Taken out
plan-compared-answered-otherwise = Answered otherwise
plan-compared-same = { $count ->
        [0] No line is as it was.
        [one] One line is as it was.
       *[other] { $count } lines are as they were.
    }
plan-compared-no-line = –
plan-compared-nothing = There are no two plans to compare yet. Each yes to the plan makes one.
plan-part-calm = What calms
plan-part-places = Safe places
plan-part-reach = How to be in touch safely
plan-part-code-word = Code word
plan-part-followed = If somebody follows
plan-part-contacted = If somebody makes contact
plan-part-going-back = When they think about going back
plan-part-harm = When they feel like hurting themselves
plan-part-phone = Phone and online
plan-part-daily = On the way and in the day
plan-part-papers = Papers and money
plan-part-medicines = Medicines
plan-part-children = Children
plan-part-ask-us = What they ask of us
plan-part-we-do = What we do, and by when
plan-part-has-it = Who has this plan
plan-part-kept = Where it is kept, and whether it is safe to carry
plan-part-review = When we look at it again
plan-part-none = Other steps
plan-part-left = Asked, and left: { $how }
plan-danger-now = In danger now
plan-danger-call = They can also call
plan-word-not-now = not now
plan-word-rather-not = they would rather not
plan-word-dont-know = they do not know

## Earlier information

plan-source-have = We have it
plan-source-asked = Asked, no answer yet
plan-source-not-available = There is none
plan-source-not-safe = Not asked: it is not safe, or not lawful
plan-action-imported = taken in from a file
plan-taken-used = noted as a need or a risk
plan-field-action-kind = Kind
plan-field-from = Where this is from
plan-field-from-organisation = Organisation
plan-document-check-again = check again: older than the organisation goes by
plan-field-read = Read
plan-field-asked-on = Asked on
plan-field-asked-by = Asked by
plan-field-taken = Taken from what others wrote
plan-field-from-document = From document
plan-field-from-action = From earlier action
plan-field-from-source = From source
plan-sources-asked = Asked for earlier information, no answer yet
plan-sources-not-asked = Nobody has asked for earlier information yet

## What is open

plan-gaps-go-back = To go back to
plan-gaps-left-by-person = Left by the person: not now, rather not, or not known
plan-gaps-not-asked = Not talked about yet
plan-not-reached = Not come to
# $section is a heading of this plan, such as "Duties that came up".
plan-gaps-stand-under = { $count }, under “{ $section }”
plan-unplaced =
    { $count ->
        [one] One answer belongs to another way of asking. It is kept in the record, and not printed here.
       *[other] { $count } answers belong to another way of asking. They are kept in the record, and not printed here.
    }

gap-source = Earlier information
gap-question = Questions
gap-row = Immediate needs to ask about
gap-topic = Topics
gap-consent = Yes or no
gap-urgent-need = Urgent needs that are not met
gap-need = Needs with no line, service, action or decision
gap-risk = Risks not talked about yet
gap-risk-to-consider = Risks to look at with everybody, and not noted yet
gap-risk-understanding = Risks to go through again
gap-risk-parts = Parts of a risk that were not told
gap-line = Lines to talk about again
gap-line-rests-on = Agreed lines that rest on something not understood yet
gap-line-source = Lines with no need, risk, goal or statement behind them
gap-line-day = Agreed lines with no day
gap-line-fallback = Agreed lines with nothing for when it does not work
gap-goal-corrected = Goals that the person has worded again since
gap-service = Services without an answer
gap-no-service = No service was found: take it to a manager
gap-service-not-looked = No service was looked for
gap-horizon = Times with no need and no line
gap-next-contact = The next contact
gap-duty-late = Duties that were to be done by a day that is past
gap-duty-told = Duties that are done: whom you told is not noted
gap-share-to-tell = Shared, and the person is still to be told
gap-meeting-told = Meetings: what was said of the person
gap-duty = Duties to consider, with no decision yet or come up again since
gap-reason = No reason is noted
gap-cannot-help = We cannot help, and it is with nobody yet: refer on, or tell a manager
gap-referral = Referrals that nobody has answered yet
gap-referral-again = Referrals that came to nothing: what now?
gap-referral-share = Referrals without a note of what was shared
gap-referral-wish = Referrals on a duty, and what the person wants is not asked yet
gap-barrier = What keeps them from getting there, and nobody does anything about it yet
gap-setting = Nobody noted how the setting was
gap-interpreter = The interpreting: what stands against relying on it
gap-no-lead = Agencies work together, and none has the lead
gap-missed-contact = What to do if they do not answer
gap-sign-off = The record as a whole
sign-off-none = not signed yet
sign-off-since = not signed since the last sitting

## The page for workers alone

plan-heading-not-shared = For workers only
plan-intro-not-shared = Do not print this page with the plan. Do not read it out. Risks on it may not be known to the person, and knowing may raise the danger.
plan-heading-account-work = The account: the worker's own side
plan-account-depth = How far an account was invited
plan-account-why = Why
plan-account-police = A police interview under way or likely
plan-depth-none = none
plan-depth-support-only = what they want help with
plan-depth-fuller = a fuller account
plan-police-yes = yes
plan-police-no = no
plan-police-unknown = not known
plan-police-not-asked = not answered
plan-heading-observed = What workers observed. None of it proves anything, and nobody was asked by a list
plan-heading-detail-affected = What may have affected the detail of what was said
plan-affects-interpreter-trouble = trouble with the interpreting
plan-affects-tired = tired, or had not slept
plan-affects-unwell = pain or illness
plan-affects-medicine = medicine, alcohol or drugs
plan-affects-upset = upset or afraid
plan-affects-interrupted = interrupted
plan-affects-someone-near = somebody near who could hear
plan-affects-time-short = little time
plan-affects-line-poor = a bad line or picture
plan-affects-hungry-cold = hungry or cold
plan-heading-concerns = Why the choice may concern the person, as the worker told them
plan-heading-signs = Signs that it may have been too much
plan-breaks = Breaks
plan-break-of =
    { $minutes ->
        [0] a break of less than a minute
        [one] a break of one minute
       *[other] a break of { $minutes } minutes
    }
plan-break-taken = taken
plan-break-later = wanted later
plan-break-not-wanted = not wanted
plan-break-break = a break
plan-break-quiet = something quiet
plan-break-drink = a drink
plan-break-air = some air
plan-why-break-time = offered for the time
plan-why-break-sign = offered on a sign that was seen
plan-why-break-asked = they asked for it
plan-why-break-hard-part = offered beside a hard part
plan-heading-clarified = Asked later about what they told, as they wanted
plan-clarify-where = asked: where
plan-clarify-when = asked: when
plan-clarify-who = asked: who
plan-clarify-how = asked: how
plan-clarify-said = They said
plan-clarify-left = What came of it
plan-clarify-not-now = not now
plan-clarify-rather-not = they would rather not say
plan-clarify-dont-know = they do not know
plan-clarify-unwritten = they answered, and it was not written down, as they wish
plan-clarify-open = no answer is noted
plan-put-first = The person wished to tell first, before this was settled
plan-put-first-wish = Their wish
plan-put-first-why = Why the worker went along with it
plan-heading-timeline = Draft timeline, in the order that the worker gave it
plan-timeline-draft = A draft from the person's own words. What is missing was not said or not asked, and means nothing.
plan-timeline-exact = When:
plan-timeline-about = About when:
plan-timeline-unknown = When: not known
plan-timeline-place = Where
plan-heading-held-back = Risks held back from the person, with the reason
plan-heading-not-told = Risks not talked about yet
plan-heading-worker-risks = Risks to the worker: for workers, unless the person needs to know
plan-not-told-the-person = not told to the person
plan-heading-assessed = How the worker sees each risk

plan-assessed-why = Why we think so
plan-assessed-likelihood = How likely
plan-on-scale = step { $step } of { $steps } on the scale of the organisation
plan-assessed-severity = How serious
plan-assessed-unknown = What we do not know
plan-assessed-choice = What each choice may lead to
plan-assessed-who-told = Who we may have to tell
plan-assessed-trend = Whether it grows
plan-trend-rising = It grows
plan-trend-steady = It stays the same
plan-trend-falling = It gets less
plan-trend-not-known = Not known
plan-assessed-confidence = How sure we are
plan-confidence-low = Not very sure
plan-confidence-some = Fairly sure
plan-confidence-high = Sure
plan-assessed-worry = How much it worries the person
plan-worry-a-lot = A lot
plan-worry-some = Somewhat
plan-worry-a-little = A little
plan-worry-not-at-all = Not at all
plan-assessed-review-on = To be looked at again
plan-assessed-own-view = How the person sees it

## The plan for now: one page, at any step

plan-mark-interim = INTERIM
plan-heading-interim = Plan for now
plan-intro-interim = This is not the whole plan, and nobody was asked to agree to this page. It says what holds until there is more time.
plan-field-language = Language
plan-interim-agreed = they said yes to a service for it
plan-interim-undecided = nothing decided yet
plan-interim-no-lines = No step was written down yet.
plan-interim-more =
    { $count ->
        [one] One more, in the full plan
       *[other] { $count } more, in the full plan
    }
plan-interim-long = (too long for this page: read it in the full plan)
plan-heading-interim-rest = In the full plan
plan-interim-safe-contact = How to reach the person safely was talked about. Read it there before you ring or write.
plan-interim-set-apart =
    { $count ->
        [one] One line that the person put off or said no to.
       *[other] { $count } lines that the person put off or said no to.
    }
plan-interim-open =
    { $count ->
        [one] One point that is still open. Open is not wrong.
       *[other] { $count } points that are still open. Open is not wrong.
    }

## The call sheet: read out on the phone to find a place to stay

plan-mark-call = CALL SHEET
plan-heading-call = A place to stay tonight
plan-intro-call = Ask the person first: may I say this, to find you a place? Then read it out. Say no name, and nothing of what happened to them.
plan-heading-call-needed = What is needed
plan-call-tonight = A place to stay, from tonight
plan-call-place-not-asked = Where they can sleep tonight was not talked about yet. Ask before you ring.
plan-call-place-not-unmet = By what is noted, no place is needed tonight. Ask again before you ring.
plan-heading-call-who = Who comes
plan-call-not-adult =
    { $nation ->
        [england] Under 18, or may be: ring the children's services of the council first.
        [wales] Under 18, or may be: ring the children's services of the council first.
        [scotland] Under 18, or may be: ring social work of the council first.
        [northern-ireland] Under 18, or may be: ring the children's services of the health and social care trust first.
       *[any] Under 18, or may be: ring children's services first.
    }
plan-call-adults = Other adults who come along
plan-call-children = Children who come along
plan-call-number-0 = none
plan-call-number-1 = one
plan-call-number-2 = two
plan-call-number-3 = three
plan-call-number-more = four or more
plan-call-number-not-noted = not noted: ask
plan-call-interpreter-now = an interpreter is needed
plan-call-interpreter-before = an interpreter took part before: ask if one is needed
plan-heading-call-place = What the place has to be
plan-heading-call-access = Getting in and around
plan-heading-call-health = Health, as far as it matters for a bed
plan-call-nothing-ticked = Nothing noted
plan-heading-call-back = How to call back
plan-call-no-route = Say your own number. Do not give theirs.
plan-call-route-long = (too long for this page: say it)
plan-call-not-said = Asked for more? You can say: I may not say more. Write down who you spoke to, and when.
plan-call-not-this-area = Not in
plan-call-not-this-area-open = There is one area where it must not be. It is not noted here: ask me.
plan-call-not-this-area-long = There are areas where it must not be. They are too long for this page: ask me.
plan-call-near-here = Near
plan-call-near-here-open = It has to be near something. It is not noted here: ask me.
plan-call-near-here-long = It has to be near something. That is too long for this page: ask me.
call-place-not-this-area = not in one area: type it below
call-place-near-here = near something: type it below
call-place-address-secret = the address is told to nobody
call-place-away-from-community = away from people who may know them
call-place-women-only = women only
call-place-men-only = men only
call-place-own-room = a room of their own
call-place-staff-at-night = staff there at night
call-place-no-alcohol = no alcohol or drugs in the house
call-place-cot = a cot for a baby
call-access-step-free = no steps
call-access-ground-floor = ground floor
call-access-hearing = does not hear well
call-access-sight = does not see well
call-access-carer = somebody who helps them stays too
call-access-assistance-animal = an assistance animal comes too
call-health-medicine-fridge = medicine that has to be kept cold
call-health-pregnant = pregnant
call-health-near-toilet = near a toilet
call-health-rest = needs to lie down a lot
call-health-infection = others could catch something
call-health-withdrawal = may get ill without alcohol, drugs or medicine
call-health-special-food = special food
call-health-doctor-tonight = has to see a doctor tonight

## Reaching others: referrals, partners, what to do if contact is missed

referral-wish-wants = they want it
referral-wish-does-not-want = they do not want it
referral-wish-unsure = they are not sure
referral-wish-not-asked = not asked yet
plan-heading-on-duty = Referrals on a duty, without a yes
plan-on-duty = made on a duty
plan-field-duty = The rule
plan-field-wish = Their wish
plan-call-referred = Told already, on a duty
referral-status-drafted = drafted, not sent
referral-status-sent = sent
referral-status-accepted = accepted
referral-status-waiting = on a waiting list
referral-status-refused = refused by the service
referral-status-attended = they went
referral-status-did-not-attend = they did not go
referral-status-ended = ended
referral-way-warm-handover = handed over in person, with them there if they wish
referral-way-together = we go there with them
referral-way-phone = by phone
referral-way-form = by a form or letter
referral-way-person-goes = they go by themselves
referral-way-other = in another way
barrier-fare = the fare
barrier-phone = a phone, or credit
barrier-childcare = somebody to look after the children
barrier-interpreter = an interpreter
barrier-escort = somebody to go with them
barrier-papers = papers that are asked for
barrier-other = something else
own-can-yes = we can help
own-can-in-part = we can help in part
own-can-no = we cannot help
partner-role-first-responder = First responder
partner-role-support-provider = Support organisation
partner-role-council-adults =
    { $nation ->
        [england] Adult social care of the council
        [wales] Adult social care of the council
        [scotland] Social work of the council, for adults
        [northern-ireland] Adult social care of the health and social care trust
       *[any] Adult social care
    }
partner-role-council-children =
    { $nation ->
        [england] Children's services of the council
        [wales] Children's services of the council
        [scotland] Social work of the council, for children
        [northern-ireland] Children's services of the health and social care trust
       *[any] Children's services
    }
partner-role-housing = Housing
partner-role-health = Health
partner-role-police = Police
partner-role-legal = Lawyer
partner-role-immigration = Immigration
partner-role-guardian = Guardian
partner-role-advocate = Advocate
partner-role-charity = Charity
partner-role-school = School or college
partner-role-other = Other
partners-no-lead = Who has the lead
missed-contact-none = What to do if they do not answer
recipient-service = A service they were referred to
plan-heading-missed = If they do not answer
plan-heading-partners = Who works together
plan-field-referred = Referral
plan-field-became = What became of it
plan-field-barrier = To get there
plan-barrier-solved = solved
plan-field-own-part = What we can do
plan-field-own-manager = Told to a manager
plan-field-waits-for = This waits for
plan-field-waited-for-by = Waiting for this
plan-field-adjusted = Changed because of it
plan-partner-lead = has the lead
plan-partner-not-involved = not involved any more
plan-field-partner-contact = Ask there for
plan-meeting = Meeting
plan-field-others-there = Others who were there
plan-field-agreed-there = Agreed there
plan-field-said-there = Of the person
plan-meeting-nothing-said = nothing was said
plan-others-there = others who were there
meeting-told-unnoted = what was said there is not noted
plan-field-actions = Actions
plan-actions = { $count ->
    [one] one, in the lines or promises above
   *[other] { $count }, in the lines or promises above
    }
plan-field-missed = If they do not answer, we wait
plan-field-missed-whom = Then we call
plan-field-missed-say = We say
plan-field-missed-never = We never
plan-place-apart = They are there now. The address is kept apart, and is not in this copy.
plan-field-place-since = Since
plan-field-place-known-to = Who knows it
plan-field-place-travel = How to get there

## Parts of a plan for somebody else: only what the person's yes covers

plan-for-whom = For:
plan-for-under = Under the person's yes of { $day }
plan-for-under-unknown = Under the person's yes, on a day that is not known
plan-for-rest = The rest of the plan is left out
plan-for-draft = These are parts of a draft. The person has not agreed to the whole plan yet. Anything in it can change.
plan-for-agreed = These are parts of a plan that the person has agreed to. They can change their mind at any time.
plan-for-purpose = Purpose
plan-for-with-care = Use it for this purpose only. Pass nothing on without asking the person. They can take their yes back.
plan-for-none = Nothing so far.
plan-for-way = The way that was agreed
plan-for-no-way = No safe way is noted. Do not call or write. Ask whoever gave you this.
plan-heading-written-for = Written out for others. The program sends nothing
plan-field-written = What was written out

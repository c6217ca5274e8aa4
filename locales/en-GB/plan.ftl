### The plan as a document, in the worker's language. It may be read to the person, or printed for them.

## At the top

plan-mark-draft = DRAFT
plan-mark-agreed = Agreed
plan-mark-practice = PRACTICE
plan-heading-plan = Support and safety plan
plan-intro-draft = This is a draft. The person has not agreed to it as a whole yet. Anything in it can change.
plan-intro-agreed = The person has agreed to this plan. They can change their mind, and the plan, at any time.
plan-intro-practice = This is a made-up case for practice. It is about nobody.

plan-field-case = Case
plan-field-drawn-up = Drawn up (UTC)
plan-field-sessions = Sessions so far
plan-field-nation = Nation
plan-field-age = Age
plan-field-language = Language of the person
plan-field-interpreter = Interpreter
plan-interpreter-used = An interpreter took part

plan-nation-england = England
plan-nation-wales = Wales
plan-nation-scotland = Scotland
plan-nation-northern-ireland = Northern Ireland
plan-age-adult = Adult
plan-age-child = Child
plan-age-possibly-child = Possibly a child, and treated as one for now

## Sections

plan-heading-goals = What the person wants, in their words
plan-goal-corrected = The person has since worded this otherwise. Read the new wording at the end, and ask again.
plan-heading-needs = Needs
plan-heading-lines = What we will do
plan-heading-safety = Safety plan
plan-heading-risks = Risks we talked about
plan-heading-services = Services and places offered
plan-heading-choices = Choices
plan-heading-preferences = What matters to the person
plan-heading-answers = Other answers
plan-heading-consents = Yes and no
plan-heading-shares = What was shared
plan-heading-rights = Rights explained
plan-heading-explained = What else was explained
plan-heading-contact = Safe contact
plan-heading-promises = What the worker said they would do
plan-heading-gaps = Still open
plan-intro-gaps = Open is not wrong. A person may say no, or not now, and there is not always time.
plan-heading-statements = What the person said

plan-horizon-immediate = Now: the first three days
plan-horizon-short = Soon: the next three months
plan-horizon-long = Later

## Parts of a need, a line or a risk

plan-field-summary = What is needed
plan-field-evidence = What the worker saw or did
plan-field-reported = What others report
plan-field-decision = What was decided
plan-field-for = For
plan-field-goal = Towards
plan-field-who = Who does it
plan-field-who-name = Name or role
plan-field-by = By when
plan-field-fallback = If it does not work
plan-field-component = Part of the safety plan
plan-field-answer = The person's answer
plan-field-open-points = Not understood yet
plan-field-what = What might happen
plan-field-signs = Signs to notice
plan-field-steps = What each of us does
plan-field-call = Who to call
plan-field-understanding = What came back
plan-field-reason = Reason
plan-field-shared = What was passed on
plan-field-said = In their words
plan-field-next-contact = Next contact

plan-erased = (erased)
plan-corrected = worded again by the person
plan-risk-not-told = A risk that was not talked about yet

## How things stand

plan-state-met = Met
plan-state-partly = Partly met
plan-state-not-met = Not met yet
plan-state-not-wanted = Not wanted

plan-basis-person = the person says so
plan-basis-worker = the worker thinks so
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

plan-answer-agree = Agrees
plan-answer-change = Wants it changed
plan-answer-no = No
plan-answer-later = Later
plan-answer-none-yet = Not answered yet

plan-understanding-understood = Said back in their own words, or shown
plan-understanding-partly = Partly came back
plan-understanding-not-yet = Did not come back yet
plan-understanding-declined = The person did not want to say it back
plan-understanding-not-checked = Not checked yet

plan-given-read-aloud = read aloud
plan-given-screen = on the screen
plan-given-print = on paper
plan-given-easy-read = in easy words
plan-given-audio = as a recording
plan-given-signed = signed

plan-standing-answered = Answered
plan-standing-none = None
plan-standing-given = Yes
plan-standing-refused = No
plan-standing-withdrawn = Yes, then taken back
plan-standing-not-asked = Not asked yet
plan-standing-asked = Asked, no answer yet
plan-standing-not-now = Not now
plan-standing-declined = The person did not want to say
plan-standing-unknown = The person does not know
plan-standing-not-explained = Not explained yet
plan-standing-not-told = Not told yet
plan-standing-not-recorded = Nothing written down yet
plan-standing-left = Left open for now
plan-standing-open = Open
plan-standing-partly = Partly came back
plan-standing-not-yet = Did not come back yet
plan-standing-not-checked = Not checked yet

plan-share-consent = The person said yes
plan-share-statutory-duty = The law asks for it
plan-share-vital-interest = Someone's life or health was in danger
plan-told = The person was told
plan-not-told = The person was not told

## How a statement was taken down

plan-voice-own = their own words
plan-voice-interpreted = through an interpreter
plan-voice-summary = a summary
plan-fidelity-word-for-word = word for word
plan-fidelity-near = near to what was said
plan-fidelity-summary = the sense of it
plan-captured-live = written down as it was said
plan-captured-paper = from notes on paper
plan-captured-memory = from memory
plan-captured-recording = from a recording

## What is open

gap-source = Earlier information
gap-question = Questions
gap-row = Immediate needs to ask about
gap-topic = Topics
gap-consent = Yes or no
gap-urgent-need = Urgent needs that are not met
gap-need = Needs with no line, service or decision
gap-risk = Risks not talked about yet
gap-risk-understanding = Risks to go through again
gap-line = Lines to talk about again
gap-line-rests-on = Agreed lines that rest on something not understood yet
gap-line-source = Lines with no need, risk, goal or statement behind them
gap-goal-corrected = Goals that the person has worded again since
gap-service = Services without an answer
gap-horizon = Times with no need and no line
gap-next-contact = The next contact

## The page for workers alone

plan-heading-not-shared = For workers only: risks the person does not know of
plan-intro-not-shared = Do not print this page with the plan. Do not read it out. Knowing may raise the danger.
plan-heading-held-back = Held back, with the reason
plan-heading-not-told = Not talked about yet

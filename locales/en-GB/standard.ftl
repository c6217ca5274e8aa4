### For the worker's eyes: what the standard asks for, in a few words of our own, and how the record stands. Never said to the person.

## The criteria

criterion-PC1 = What others have done so far
criterion-PC2 = Reports and assessments read
criterion-PC3 = Immediate needs asked about
criterion-PC4 = Immediate needs acted on
criterion-PC5 = Rights, in a way that suits them
criterion-PC6 = What exploitation is, in general
criterion-PC6-1 = In words that can be understood
criterion-PC6-2 = Without leading
criterion-PC7 = Their account, in their own way
criterion-PC8 = Free from judgement
criterion-PC9 = Risks looked for
criterion-PC10 = Risks understood
criterion-PC11 = A safe place to stay
criterion-PC12 = Services that can help
criterion-PC13 = Culture, and what matters to them
criterion-PC14 = A plan they agree to
criterion-PC15 = Help to reach services
criterion-PC16 = Privacy, and its limits
criterion-PC17 = Working with others
criterion-PC18 = Sharing what has to be shared
criterion-PC19 = Staying in touch
criterion-PC20 = A whole and true record

## How a criterion stands

evidence-supported = Supported
evidence-declined = Offered, and declined
evidence-not-appropriate = Not appropriate here
evidence-deferred = For another day
evidence-open = Open

evidence-because-need-met = the need was met already
evidence-because-child-not-asked = a child is not asked to tell
evidence-because-told-later-is-safer = not telling them now was noted as safer
evidence-because-does-not-fit = its steps did not fit, as the worker said with a reason
evidence-beside-does-not-fit = did not fit here, as the worker said with a reason
evidence-because-marked = marked by the worker, with a reason

## Where knowledge is offered, beside steps

offered-panel-promises = What was promised, in view
offered-panel-contact = Safe contact, in view
offered-panel-risks = The risks, in view
offered-panel-duties = Duties to consider
offered-panel-own-care = Three questions for the worker themselves
offered-panel-referral = Who can refer
offered-panel-review = When the plan is looked at again
offered-panel-police = Police interview, likely or not
offered-panel-reasons = Reasons to look at a plan again
offered-screen-glossary = The words of the field (F11)
offered-screen-partners = Partners, meetings and agreed actions (F10, R)
offered-screen-for-others = What is written out for somebody else (in the list of cases, Ctrl+E)
offered-look-up = { $subject } (F11)
offered-screen-advice = Get advice (Ctrl+R)
offered-screen-plan-now = A plan for now (Ctrl+P)
offered-screen-language = Languages (F4)
offered-screen-question-line = The line below a question of your own
offered-screen-call-sheet = A call sheet (Ctrl+P)

## How much is there, in numbers

complete-title = In numbers
complete-kind-source = Earlier information
complete-kind-question = Questions
complete-kind-row = Immediate needs to ask about
complete-kind-topic = Topics
complete-kind-consent = Yes or no
complete-kind-need = Needs
complete-kind-risk = Risks
complete-kind-service = Services offered
complete-kind-line = Lines of the plan
complete-kind-component = Parts of the safety plan
complete-kind-referral = Referrals
complete-kind-promise = Promises
complete-kind-step = Whole steps
complete-kind-contact = Next contact
complete-there = { $count } there
complete-none = { $count } with nothing to say
complete-unknown = { $count } not known
complete-declined = { $count } rather not
complete-not-appropriate = { $count } did not fit
complete-not-now = { $count } for another day
complete-under-way = { $count } begun
complete-seen = { $count } noted without asking the person
complete-not-asked = { $count } not asked yet

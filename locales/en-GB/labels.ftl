### For the worker's eyes: titles, names of things, what a button does. Never said to the person.

## Phases

phase-PREP = Prepare
phase-SETUP = Begin
phase-CHECKIN = Now
phase-RIGHTS = Rights
phase-ACCOUNT = Account
phase-INFO = Information
phase-CHOICE = Choice
phase-RISK = Risks
phase-NEEDS = Needs
phase-PLAN = Plan
phase-SHARE = Sharing
phase-CLOSE = Close
phase-AFTER = Afterwards
phase-REVIEW = Another day

## Steps

step-prepare = What is known already
step-room = The room
step-welcome = Welcome
step-language = Language
step-privacy = What stays private
step-record = Notes and interpreter
step-contact = Safe contact
step-now = What is needed most
step-today = Immediate needs
step-rights = Rights: the core
step-more-rights = Rights: what the person picks
step-rights-later = More rights: referral, support, the law
step-information-early = In general, before the account
step-invite = An account, only if wanted
step-account = The account
step-read-back = Reading back
step-information = Information in general
step-choice = The choice explained
step-answers = Three answers
step-worries = Their own view of risks
step-risks = Risks explained
step-needs = Needs
step-preferences = What matters to the person
step-services = Services and places
step-plan = The plan
step-safety-plan = The safety plan
step-read-plan = Reading the plan
step-share = Sharing
step-closing = Closing
step-before-you-go = Danger, and when we speak next
step-short-closing = Stopping here
step-after = Is the record complete?
step-alone = Alone, and able to talk?
step-age = Under 18?
step-next = The next step
step-child-room = The room, and the adult with the child
step-child-adult-now = The adult with the child now
step-child-room-again = The adult with the child today
step-child-welcome = Welcome
step-child-referral = Who is told
step-child-view = What they think
step-child-heard = What they said, read back
step-child-information = Information in general
flow-uk-adult = the full interview
flow-uk-brief = the brief interview
flow-uk-adult-told = the full interview
flow-uk-brief-told = the brief interview: about twenty minutes, no account
flow-uk-child = the interview for children
flow-uk-child-told = the interview for under 18s, or age in doubt: short, no account is asked for
question-short-closing-safe-name = a safe place to go to
question-short-closing-again-name = when and how to be in touch
question-age-under-18-advice = Under 18, or may be? Change the age band (F10). From then on the rules for children count, and the interview for children is the full one.
step-end = Finished
step-come-back = Coming back
step-known = Known already: do not ask again
step-may-read = May this worker read it?
step-danger = Immediate danger
step-self-harm = Self-harm or suicide
step-medical = Somebody needs medical help
step-distress = Distress, or far away in their mind
step-intoxication = Alcohol, drugs, or withdrawal
step-someone-came-in = Someone came in
step-interpreter-problem = A problem with interpreting
step-child-at-risk = A child at risk
step-leave-now = They want to leave now
step-interrupt-after = What they want now
step-left = They have left

## When something breaks in: what to do. Never said to the person

danger-do = Danger now: { $emergency }. Follow the procedure. Tell your manager.
danger-least = Share the least. Tell the person what, unless that raises the danger.
self-harm-do = Ask directly and calmly, and stay. Asking does not make it worse.
self-harm-route = Life at risk: { $emergency }. Else a mental health team. Your manager.
medical-do =
    { $nation ->
        [northern-ireland] Life at risk: { $emergency }. Else a GP, or GP out of hours.
       *[any] Life at risk: { $emergency }. Else { $health }.
    }
distress-do = Slowly: where you are, what day it is. Invite, and take a no.
distress-interpreter = With an interpreter here, this sitting ends now. They leave apart.
intoxication-do = Stopping suddenly can kill. Shaking, fits, confusion: { $emergency }.
intoxication-no-yes = No yes or no counts today. Ask again on another day.
came-in-do = F12 hides the screen. Stop talking of this. Tea, the weather, the way.
came-in-alone-first = Ask the question below only when you are alone with them again.
# Each stands in a list of what is open.
against-not-comfortable = the person is not comfortable with the interpreter
against-knows-them = the interpreter knows the person or somebody around them
against-not-qualified = the interpreter is not qualified
against-not-briefed = the interpreter was not told beforehand how it goes
against-not-first-person = the interpreter does not say “I” where the person does
against-not-as-wished = not the woman or the man whom the person wished for
# $code is the code of an interpreter.
interpreting-not-comfortable = The person is not comfortable with { $code }. Find another one now, by phone if need be (F10). If not, ask them by card what they wish: F10, then 8.
# $what is a list of the lines above.
interpreting-mind = Mind with { $code }: { $what }.
interpreter-problem-do = Stop. Ask the person by card, not through the interpreter.
interpreter-problem-after = F10 notes who leaves and joins. What was taught back is checked again.
child-do = Danger now: { $emergency }. Else children's services today. Your manager.
child-tell-them = Tell the person what you do, unless that puts the child in more danger.
leave-now-do = Do not hold them up. If there is time: the way, and contact.
interrupt-do = Nothing goes on by itself. If they want to go on, the last way leads back.
left-do = For you alone, while it is fresh. The rest can come in another session.
left-how = How did they leave?
left-risks = What risks do you know of now?
left-next = What is the next thing to do, who does it, and by when?
answer-they-chose = They chose to
answer-line-dropped = The line dropped
answer-somebody-came = Somebody came
answer-somebody-made-them = Somebody made them
answer-not-known = Not known

panel-promises = What was promised so far
panel-promises-none = Nothing is noted as promised.
panel-contact = Safe contact, as they gave it
panel-contact-none = No safe contact is noted. Do not call or write before you know what is safe.
panel-missed = If they do not answer
panel-missed-none = Nothing is agreed yet. F10, then R: agree it with them before it happens.
panel-risks = Known risks and what is urgent
# How something urgent stands, after its name.
panel-need-not-met = not met
panel-need-partly = only partly met
panel-need-not-wanted = no help wanted
panel-need-undecided = Nothing is decided about it yet.
# Before the decision, in the worker's words.
panel-need-decided = What was decided for now:
panel-action-open = Being done now:
panel-action-done = Done:
panel-action-failed = Did not work:
panel-risks-none = None is noted.
panel-referral = Who can refer to the NRM
panel-referral-none = Nothing is known about it here.
referral-already = They are in the NRM already. Nobody is referred twice.
referral-leaving = They want to leave it. Say what ends with it before it is passed on, and offer a lawyer first. The duty stands at F10, then J.
referral-left = They were in the NRM, and left it. A new referral is possible, and only if they wish it.
referral-own-child = Your organisation can refer. For a child no yes is needed: explain, and hear what they think.
referral-others-child = Your organisation cannot refer. Ask one that can; for a child no yes is needed.
referral-no-profile-child = No profile says if your organisation can refer. Ask your manager. For a child no yes is needed.
referral-own = Your organisation can refer. Only with their yes.
referral-others = Your organisation cannot refer. With their yes, ask one that can.
referral-no-profile = No profile says if your organisation can refer. Ask your manager.
referral-england = Those that can: for instance the police, a council, the Salvation Army, Migrant Help.
referral-wales = Those that can: for instance the police, a council, the Salvation Army, Migrant Help.
referral-scotland = Those that can: for instance Police Scotland, a council, TARA, Migrant Help.
referral-ni = Those that can: for instance the police, a health and social care trust, Migrant Help.
panel-leaving = When you part
leaving-interpreter = The interpreter and the person leave apart: one first, the other some minutes later. F10, then o.
leaving-company = Whoever came along is not alone with them before you have spoken about how to be in touch. F10, then E.
panel-review = When to look at the plan again
panel-leaving-none = Nobody else is noted as here.
panel-review-none = No profile says how often. Agree a day with the person.
review-by = Your organisation does it every { $every }: by { $by }. Ask the person which day is good.
sign-crying = Crying, or close to tears
sign-shaking = Shaking, sweating, or breathing fast
sign-far-away = Very still, or as if far away
sign-numb = A flat voice, as if nothing were felt
sign-loses-the-thread = Loses the thread, or cannot think of words
sign-angry = Anger, or a raised voice
sign-restless = Restless: looks at the door, cannot sit
sign-tired = Very tired
sign-pain = Pain, or holds a part of the body
breaks-length = When a break may be due
breaks-signed = When a break may be due with a sign language interpreter
step-clarify = Later: where, when, who, how
move-to-clarify = Ask about what they told, if they want
when-clarifying-may-be-offered = nothing is asked about what was told
panel-clarify = Asking about what they told
panel-clarify-none = Nothing is asked.
clarify-may = Next, and only if they want it: where, when, who or how, about their own words.
clarify-on-paper = Only in a fuller account, after it was read back, and if they want it. Not where the police may interview them.
clarify-not-under-18 = Not asked of somebody who is, or may be, under 18. Trained interviewers do that.
clarify-not-not-here = Not asked in this interview.
clarify-not-police = Not asked: a police interview is under way or likely. Trained interviewers do that.
clarify-not-none = Not asked: you chose to invite no account.
clarify-not-support-only = Not asked: the account is about what they want help with. You can choose otherwise (F10, D).
clarify-not-nothing-told = Not asked: nothing was told yet.
clarify-not-not-read-back = Not asked yet: read back first what they told.
clarify-not-urgent = Not asked yet: something urgent is open.
panel-room = The room: to arrange before you meet again
panel-room-none = Nothing is noted that has to be arranged.
panel-police = Police interview
panel-police-none = None is under way or likely, as you answered.
police-not-asked = Not answered yet: is a police interview under way or likely? Look at the room again to answer.
panel-depth = How far the account goes
panel-depth-none = Nobody has chosen.
depth-none = Invite no account. What they tell by themselves is taken down, at any step.
depth-support-only = Invite what they want help with, and no more. This is the usual way.
depth-fuller = Invite whatever they want to tell. Details may be asked later, if they want.
depth-not-chosen = nobody chose otherwise
depth-police-yes = A police interview is under way or likely. Take no account as evidence: trained interviewers do that.
depth-police-unknown = It is not known if a police interview is likely. Ask your manager.
depth-police-not-asked = Whether a police interview is likely was not answered, at the step "{ step-room }".
panel-concern = Why this may concern them: words of theirs, or what you observed
panel-concern-none = Nothing is chosen yet. F10, then V.
concern-you-said = They said:
concern-i-saw = You observed:
panel-own-care = You yourself
panel-own-care-none = Nothing here.
own-care-heavy = How are you after this talk?
own-care-rest = What do you need before the next one?
own-care-whom = Whom can you talk to about it: a colleague, your supervisor?
own-care-kept-nowhere = For you alone. What you answer is written nowhere.
panel-duties = Duties to consider. You decide
panel-duties-none = Nothing noted so far points to one. That does not mean there is none.

source-of-this = Source: { $source }, last checked { $date }.
source-stale = Older than its review date: look it up.
source-stale-since = To be looked at again by { $date }, and that day is past: look it up.
panel-duties-old = These rules were to be looked at again by { $date }. They still count here; look up whether they have changed.
# Beside the rights and other topics of a step, for the worker. $topics are their names.
topics-old = Past their review date: { $topics }. Say that it may have changed, and look it up.
packs-old = { $count ->
        [one] One thing
       *[other] { NUMBER($count) } things
    } in this interview about law or conduct { $count ->
        [one] is
       *[other] are
    } past the day to look again. The first was { $date }. F11 says which.

## Duties to consider

duty-undecided = Nothing decided yet (F10, then J)
duty-from-session = came up in session { $session }, on { $day }, and nobody has decided on it since
duty-again = Came up again since this was decided
duty-decided-done = Decided: done, or kept to
duty-decided-done-on = Decided: done, or kept to · { $day }
duty-decided-will-do = Decided: will be done
duty-decided-will-do-on = Decided: will be done by { $day }
duty-decided-not = Decided: not to be done, for a reason
duty-decided-not-on = Decided: not to be done, for a reason · { $day }
duties-glance = { $undecided } to decide{ $again ->
        [0] .
        [one] , one of them came up again.
       *[other] , { NUMBER($again) } of them came up again.
    } { $decided } decided. Nothing points to { $silent } others.
own-unsaid-controller = No profile says who answers for the records here. Find out, and tell the person.
own-unsaid-complaints = The profile names nobody to complain to about records. Find out, and tell the person.
own-unsaid-service-complaints = The profile names nobody to complain to about how people are treated. Find out, and tell the person.
duty-whom-open = Whom you told is not noted yet
duty-whom-noted =
    { $count ->
        [one] Whom you told is noted, once
       *[other] Whom you told is noted, { $count } times
    }
duty-nobody-told = Nobody was told, for a reason
duty-told-yes = The person was told
duty-told-not-yet = The person is still to be told
duty-told-no = The person was not told, for a reason
duty-on-basis = Legal basis: { $basis }
legal-basis-consent = their yes
legal-basis-statutory-duty = the law demands it
legal-basis-vital-interest = somebody's life or health
legal-basis-safeguarding-public-interest = safeguarding, in the public interest
legal-basis-safeguarding-interest = safeguarding, a recognised interest of the law
legal-basis-own-policy = as your organisation has written down
legal-basis-other = another one, as noted
duty-force-safety = Safety first
duty-force-must = Duty
duty-force-must-not = Not to be done
duty-force-should = Guidance or good practice
duty-force-should-not = Not to be done, by guidance or good practice
duty-force-may = Allowed
duty-force-check = Check if it applies
duty-source = { $source }; checked { $date }

step-does-not-fit = You said that this step does not fit this person. You may still do it. F10, then 5, takes it back.
item-does-not-fit = You said that this does not fit this person: { $what }

information-early-advice = Say only these general words. Choose why they are said now: it is kept beside what the person says later.
duty-because-referral-in-question = a referral is in question, or was made
duty-because-police-in-question = talking to the police is in question
duty-because-stay-in-question = papers, legal help or staying here
duty-because-accused = they may be arrested or charged
duty-because-work-or-money-noted = work, money or debt
duty-because-nowhere-settled = a safe place or housing
duty-because-health-noted = health
duty-because-children-noted = children
duty-because-danger = danger came up
duty-because-self-harm = self-harm came up
duty-because-child-may-be-harmed = a child may come to harm
duty-because-children-in-worry = they worry about children or others
duty-because-not-safe = no safe place, or a risk to the person
duty-because-said-no = they said no to sharing, or to contact with the police
duty-because-serious-harm = somebody may come to serious harm, or a serious crime came up
duty-because-referral-refused = they said no to a referral, after it was explained
duty-because-ended-undecided = contact ended before they chose about a referral
duty-because-worker-threatened = you or the interpreter may be in danger
duty-because-treated-as-child = under 18, or treated so for now
duty-because-may-go-missing = a risk of going missing was noted

duty-because-referral-wanted = they said yes to a referral
duty-because-referral-not-agreed = they were asked about a referral and did not say yes
duty-because-yes-taken-back = they took a yes back
duty-because-sharing-in-hand = something is shared, or they said yes to it
duty-because-yes-to-sharing = they said yes to sharing with somebody
duty-because-account-shared = what they told went to somebody else
duty-because-kept-outside = something is on paper, or was recorded
duty-because-signed-off = the record was signed
duty-because-no-free-yes = a yes may not be free or understood now
duty-because-controlled = somebody may control what they say
duty-because-somebody-with-them = somebody is here with them
duty-because-not-free-to-speak = somebody is here who may not be there for them, or may control what they say
duty-because-capacity-in-doubt = you are not sure that they can decide this now
duty-because-capacity-assessed = a trained person has assessed a decision
duty-because-lacks-capacity = an assessment found that they could not make one decision then
duty-because-others-held = others may still be held or exploited
duty-because-missing = somebody is missing
duty-because-child-missing = a child is missing
duty-because-child-sex-offence = you were told of a sexual offence against a child, or saw it
duty-because-fgm-under-18 = FGM of a girl under 18 came up
duty-because-offence-known = you know of a serious offence
duty-because-terrorism = something about terrorism came up
duty-because-domestic-abuse = domestic abuse came up, or a risk of it
duty-because-others-named = somebody else can be known from what was told
duty-because-asked-from-outside = somebody from outside asks about them
duty-because-records-complaint = they complain about how their records are kept
duty-because-in-nrm = they were referred to the NRM already, by you or by somebody else
duty-because-leaving-nrm = they want to leave the NRM, or left it
duty-because-refused-by-nrm = a decision of the NRM said no
duty-because-turned-18-in-nrm = they were referred as a child, and are taken for an adult now

duty-no-notice-for-child = No anonymous notice for somebody under 18: a child is referred.
duty-who-refers = No profile says if your organisation can refer. Ask your manager. If it can, prepare the referral; they hear all of it first. If not, help them reach one that can.
duty-who-notifies = No profile says if your organisation has a duty to notify. Ask your manager. Only listed public bodies have it, and the notice has no name in it.
duty-refer-yourselves = Prepare the referral. They hear or read all of it first, and say back what it means. Then it goes.
duty-refer-by-others = Refer through a first responder, with their yes. Offer them the choice of which.
duty-no-referral = No referral, and no pressure. Offer other support. They can come back to it at any time.
duty-no-yes-now = Take no yes now. Pause, and ask again when it is safe, calm and understood.
duty-in-nrm = No second referral, and no notice. Ask who referred them, who supports them in it, and how far it is. What they want now is theirs to say: to stay, to leave, or a lawyer first.
duty-in-nrm-child = No second referral. Note who referred them, when, and how far it is. Who keeps them safe is told all the same: children's services, and the guardian where there is one.
duty-turned-18 = Before the last decision they are asked two things. If they want to stay in the NRM, and if they want its support. They can answer in speech. A first responder passes it on.
duty-refused-by-nrm = They may be able to ask for it to be looked at again. That needs a reason, such as new information. There are time limits, and some people cannot ask. Offer a lawyer quickly. Plan what comes when the support ends.
duty-leaving-nrm = To leave the NRM they sign its form, or tell a first responder, who passes it on. Say first what ends with it: support that the Home Office pays for then ends. Offer a lawyer before.
duty-yes-taken-back = Share no more under that yes, and write down no more where it was about notes. Say what cannot be called back.
duty-capacity = Take it that they can decide; an unwise choice proves nothing. Help with language, time, place and format. If doubt stays, a trained person assesses that one decision.
duty-capacity-young = At 16 or 17 the law on capacity is for them too. Take it that they can decide; help with language, time, place and format. If doubt stays, a trained person assesses that one decision. Under 16 it is another question: does the child understand this one matter well enough? A referral needs no yes of a child.
duty-best-interests-young = At 16 or 17 an assessment is for one decision, at one time. What is done for them then is in their best interests. Hear what they want. Under 16 that law is not for them. Ask children's services and whoever has parental responsibility.
duty-benefit-young-scotland = At 16 or 17 an assessment is for one decision, at one time. What is done for them benefits them, and binds them least. Hear what they want. Under 16 that Act is not for them. Ask social work and whoever has parental responsibility.
duty-capacity-scotland = Take it that they can decide. What an interpreter or another aid can make good is no incapacity. If doubt stays, a trained person assesses that one decision.
duty-best-interests = The body in charge leads on their best interests. That is no yes of theirs: get legal advice before a referral.
duty-benefit-scotland = Scots law does not ask for best interests. It asks what benefits them, binds them least, and is their wish. That is no yes of theirs: get legal advice before a referral.
duty-no-duty-to-notify = Your profile says that the duty to notify is not yours: fill in no notice. You may help them tell another body.
duty-notify-scotland = A duty to notify the police is in the Act, in force for some purposes only. Regulations that name a body were not found. Ask your manager if that has changed. No name without a yes.
duty-notify-ni = A duty to notify is in the Act. Ask the Department of Justice or your manager if it is in force. No name without a yes.
duty-anonymous = Without their yes: gender, nationality, kind, country, police area, and whether under 18 when it began. No names: not theirs, not of who did it, not of others. The form asks why they said no: only what they chose to tell. In a small group even that can point to them.
duty-others-held = Ask if it may be passed on without their name. The national form asks whether there were others, and needs no names. If somebody is in serious danger, the rules on danger come first.
duty-missing-adult = Tell the police, and say that they may be exploited again. Tell your manager.
duty-child-sex-offence = By a new law, adults who work with children, and police, report it to police or council. Look up if it is in force. The rules for children apply in any case.
duty-fgm = A girl under 18 says it was done to her, or you see signs? Regulated health and social care staff and teachers must tell the police within a month. For all others, and if it may still be done: child protection.
duty-offence-ni = A serious offence can bring five years in prison or more. Do you know what would help to find or convict who did it? Not telling the police in reasonable time, without a reasonable excuse, can be an offence here. Get legal advice now, and say no more to the person before.
duty-terrorism = You know something that may help to stop it, or to find who did it? Not telling the police as soon as you can may be an offence. Get legal advice at once.
duty-domestic-abuse = If the risk is high: the local meeting on domestic abuse (MARAC).
duty-domestic-abuse-young = Children's services. At 16 or 17, and if the risk is high, the local meeting on domestic abuse (MARAC) too.
duty-legal-basis = Your organisation names the legal basis for each purpose. Their yes to a service is often not it. Look it up, and note it.
duty-what-the-yes-is-for = Say what each yes is for: which purpose, to whom by name, what. Say that they can take it back. A yes to a service is one thing; the legal basis for their records is another.
duty-others-named = Others are named in it, and nothing here marks where. What they told goes into a copy whole, or not at all. Read it before it goes. If the others should not be in it, ask for a yes without it. If the person asks for their records, ask who looks through them first.
duty-kept-outside = Keep paper and recordings locked, and in no cloud. Follow your procedure for destroying them. Ask whether the risks of keeping them were looked at.
duty-how-long-kept = Note until when this record is kept: your organisation sets that for each kind of record. Look at it before anything is erased. A legal hold stops erasing.
duty-explicit-yes = For support by others: only with their clear yes, unless a rule on safety applies.
duty-the-least = Only what this recipient needs. Leave out addresses and the name of the interpreter.
duty-asked-from-outside = Give nothing out, and do not say that you know them. Note it. Manager and legal advice first; tell the person if you can.
duty-police-ask = If the police want papers about them: ask for it in writing, with the reason. It has to be needed, and as a rule they tell the person in writing. Notes of counselling: in rare cases only.
duty-immigration = Nothing to immigration without their yes, but by the NRM or a legal duty. Tell them that NRM data can move inside government.
duty-records-complaint = Your organisation must say within 30 days that it has it. It must look into it without delay, and tell them how it came out. They can also go to the Information Commissioner.
duty-see-alone = See them alone first. Talk and write about nothing of it in front of somebody who may control them.
duty-see-alone-child = See the child without this person, with an adult who is there for the child. Whoever may control the child is never that adult. What was said before them may not be their own view: ask again. Tell children's services.

duty-notify = Duty to notify, if there are reasonable grounds. Nothing that could show who they are, unless they agree to it.
duty-notify-undecided = Duty to notify: consider if it applies, and ask your manager. They have not chosen yet.
duty-danger-now = Pause. Call the emergency number, follow the procedure, share the least, tell the person unless that raises danger.
duty-self-harm = Ask directly and calmly, stay, find urgent help or a mental health team, tell your manager. Add a safety plan.
duty-adult-england = Adult safeguarding. Has care and support needs, may be abused or neglected, cannot protect themselves because of them? Then the council must look into it. Ask for their yes first.
duty-adult-wales = Adult at risk. Has care and support needs, may be abused or neglected, cannot protect themselves because of them? Police, councils, the NHS and some others must report it to the council; all others are expected to.
duty-adult-scotland = Adult support and protection. Cannot safeguard themselves, may be harmed, and is more open to harm through disability or any illness? Then the council must look into it. Police, health boards and some other public bodies must report it.
duty-adult-ni = Adult in need of protection: cannot protect themselves, and somebody harms them or may. The adult protection gateway of the trust looks into it. Ask if the Adult Protection Bill is law by now.
duty-after-a-no-capacity = An assessment is for one decision, at one time. If it was this one, sharing in their best interests can be weighed. Hear what they want. Share the least, with the reason, the legal basis and your manager.
duty-after-a-no-capacity-scotland = An assessment is for one decision, at one time. If it was this one, sharing can be weighed. Ask what benefits them, what binds them least, and what they want. Share the least, with the reason, the legal basis and your manager.
duty-after-a-no = Sharing without a yes can be allowed: the least, with the reason and legal basis, and your manager.
duty-child-england = The council must look into it if a child may come to significant harm. Tell its children's services at once; the police if there is danger now.
duty-child-wales = Tell the council where the child is, at once; the police if there is danger now. It is a duty of police, councils, the NHS and some others. It is there if the child may be harmed and needs care or support. All others are expected to tell.
duty-child-scotland = Tell social work or the police without delay, as the child protection guidance asks of everybody. At 16 or 17, adult support and protection may apply too.
duty-child-ni = The gateway service of the trust, or the police: refer at once, as is expected of all staff. The trust must look into it.
duty-young-parent = If they have a child: both are treated as children, each for themselves. Ask children's services about each of them, together if that is safe. Explain that.
duty-own-children = If a child of theirs may be in danger, the rules for children apply, whatever the adult agreed. Explain that.
duty-worker-in-danger = Stop, leave with the interpreter, tell your manager, and note it.
duty-age-in-doubt = Treat as under 18 in everything until the age is decided. You do not decide it.
duty-age-in-doubt-ni = Treat as under 18 in everything until the age is decided. You do not decide it. For whoever has a function under the Act it is a duty.
duty-refer-child-council = Safety first. Children's services of the council now, the police in danger; then the NRM by a first responder. No yes is needed: explain, and hear the child.
duty-refer-child-scotland = Safety first. Social work of the council now, the police in danger; then the NRM by a first responder. No yes is needed: explain, and hear the child.
duty-refer-child-ni = Safety first. The gateway team of the trust now, the police in danger; then the NRM by a first responder. No yes is needed: explain, and hear the child.
duty-guardian-england-wales = A guardian, if the service covers the area: its own form, beside the NRM.
duty-guardian-scotland = Guardianship Scotland, as soon as practicable, if nobody in the United Kingdom has parental responsibility. Also for a child who may only be at risk of trafficking.
duty-guardian-ni = The Independent Guardian Service. For separated children, and for trafficked children whose parents are abroad, out of touch, or against their interests. Once the NRM referral is made, or about to be.
duty-other-child-missing = A child is missing, or may be. Tell the police at once, and children's services, whatever the person agreed to. Say that the child may be exploited. Tell your manager.
duty-missing-child = Missing, or about to be? The police at once, and children's services.

## For the worker alone

prepare-intro = You are alone here. Note what others have done already, so that the person does not have to tell it again.
prepare-not-safe = Asking can give away where the person is. “Not safe or not lawful to ask” is an answer too. Say why.
known-intro = You are alone here. This is known from before. Read it now, so that the person does not have to say it again.
known-account-of-others = What you took down yourself is open to you. What other workers took down can be read here once the person says yes to it.
room-intro = Before the person comes in: is the room ready?
room-private = Can others hear or see into the room?
room-alone = Will the person first be seen alone, also without supporters and social workers?
room-emergency = Do you know who to call in an emergency, and how to leave?
child-room-intro = Before the child comes in: who is with them, and is the room ready?
child-room-adult = Which adult is there for the child? Add who it is, and from where. It cannot be somebody who may control them.
child-adult-now-intro = For you alone, before you go on: they are treated as under 18. Who is there for them?
child-responsible =
    { $nation ->
        [england] Who is responsible for them now: a parent, a carer, the council, or nobody? Note what you know and who has to find out.
        [wales] Who is responsible for them now: a parent, a carer, the council, or nobody? Note what you know and who has to find out.
        [scotland] Who is responsible for them now: a parent, a carer, the council, or nobody? Note what you know and who has to find out.
        [northern-ireland] Who is responsible for them now: a parent, a carer, the health and social care trust, or nobody? Note what you know and who has to find out.
       *[any] Who is responsible for them now: a parent, a carer, children's services, or nobody? Note what you know and who has to find out.
    }
child-room-who = Who else is here? Could any of them control the child? Note too what the child says about having them here.
child-room-nobody = If nobody is there yet: why not, and what is done about it?
child-room-adult-do =
    { $nation ->
        [england] An appropriate adult from the council has to be there. That adult does not interpret.
        [wales] An appropriate adult from the council has to be there. That adult does not interpret.
        [scotland] An appropriate adult from the council has to be there. That adult does not interpret.
        [northern-ireland] An appropriate adult from the health and social care trust has to be there. That adult does not interpret.
       *[any] An appropriate adult from children's services has to be there. That adult does not interpret.
    }
child-room-short-do = Fifteen to twenty minutes, then a break. Draw, or use pictures, if that helps.
child-referral-do = What you tell here is not a question. Never ask for a yes to the NRM.
nrm-before-do = Referred to the NRM before, by anybody? Note it first (F10, then J): by whom, when, how far. Then nobody asks them to be referred once more.
child-view-do = In their own words. It is a view, and neither a yes nor a no.
child-heard-do = Only what they said by themselves (F5). Ask nothing about it: trained interviewers do that.
child-services-do = A child stays where children's services say, not with the support contract for adults.
child-share-do = Children's services, police, guardian, the NRM: no yes is needed. Tell the child first, if that is safe.
answer-local-authority-adult =
    { $nation ->
        [england] From the council
        [wales] From the council
        [scotland] From the council
        [northern-ireland] From the health and social care trust
       *[any] From children's services
    }
answer-their-guardian = Their guardian
answer-adult-they-trust = Another adult they trust
answer-nobody-yet = Nobody yet
question-child-adult-advice-nobody-yet =
    { $nation ->
        [england] Ask the council for one now. Begin without one only for what cannot wait, and write down why.
        [wales] Ask the council for one now. Begin without one only for what cannot wait, and write down why.
        [scotland] Ask the council for one now. Begin without one only for what cannot wait, and write down why.
        [northern-ireland] Ask the health and social care trust for one now. Begin without one only for what cannot wait, and write down why.
       *[any] Ask children's services for one now. Begin without one only for what cannot wait, and write down why.
    }
question-child-adult-now-advice-nobody-yet =
    { $nation ->
        [england] Ask the council for one now. Go on without one only for what cannot wait, and write down why.
        [wales] Ask the council for one now. Go on without one only for what cannot wait, and write down why.
        [scotland] Ask the council for one now. Go on without one only for what cannot wait, and write down why.
        [northern-ireland] Ask the health and social care trust for one now. Go on without one only for what cannot wait, and write down why.
       *[any] Ask children's services for one now. Go on without one only for what cannot wait, and write down why.
    }
question-child-adult-again-advice-nobody-yet =
    { $nation ->
        [england] Ask the council for one now. Begin without one only for what cannot wait, and write down why.
        [wales] Ask the council for one now. Begin without one only for what cannot wait, and write down why.
        [scotland] Ask the council for one now. Begin without one only for what cannot wait, and write down why.
        [northern-ireland] Ask the health and social care trust for one now. Begin without one only for what cannot wait, and write down why.
       *[any] Ask children's services for one now. Begin without one only for what cannot wait, and write down why.
    }
room-lone = Does a colleague know where you are, and when you will be back?
room-phones = Are the phones off or away, yours too?
room-seat = Can they choose their seat, with the way to the door free?
room-refreshments = Are there water, something to eat, tissues and a toilet near?
room-infection = Can you all be kept from infection: fresh air, clean hands, masks if somebody is ill?
room-first-aid = Is a first aid kit near, and somebody who knows how to use it?
room-breaks = Is there enough time, and a place to rest?
room-transport = Is there a safe way for them to come and to get home?
room-childcare = Is somebody there for children who come along?
room-distance = Can they talk where they are, and is a word agreed to end the call?
room-apart = Is it arranged that the interpreter and the person come and leave apart?
room-interpreter-safe = Is it safe for the interpreter to be here, and to be seen here?
question-room-first-aid-advice-no = Find out before you begin who knows first aid, and where the kit is.
question-room-infection-advice-no = Open a window, keep some distance, or meet by phone. Nobody has to say what illness they have.
question-room-transport-advice-no = Ask your manager about a paid taxi or a ticket. Ask them which way is safe.
question-room-interpreter-safe-advice-no = Let them interpret by phone, without their name, or ask for somebody else.
question-room-lone-advice-no = Tell a colleague before you begin: where, with whom by case number, until when.
question-room-phones-advice-no = A phone can listen, and show where it is. Their phone is theirs: ask, and do not touch it.
question-room-childcare-advice-no = No child interprets, and none has to listen. Ask for somebody to be with them, or for another time.
question-room-distance-advice-no = Begin with a yes or no that means nothing to others. Offer another time or way.
question-room-distance-advice-unknown = Ask first, before anything else is said.
question-room-apart-advice-no = Let one of them go some minutes before the other. Say so to the interpreter now.
question-room-alone-advice-no = If you can, speak with the person alone first, for a few minutes. If somebody has to be there, note who it is (F10, then W) and why, below. Ask nothing now that could put the person in danger.
police-interview = Is a police interview under way or likely?
question-police-interview-advice-yes = Take no account as evidence: trained interviewers do that. Ask what help is needed. Write down what is volunteered.
question-police-interview-advice-unknown = Ask your manager. Until you know, ask what help is needed, and write down what is volunteered.
question-room-private-advice-yes = Look for another place, or another time, before the person comes in.
# $how is one of the answers to how they want to be told things.
told-how = How they want to be told things: { $how }.
told-how-words = How they want to be told things stands in their words, at “Language”.
question-language-told-advice = Nobody has to say if they can read. Offer all of these alike. Signed: an interpreter who signs, F10, then i.
question-language-comfortable-advice = Is there an interpreter? Ask about them apart, by card and not through them. Note the answer with the interpreter: F10, then i.
question-language-comfortable-advice-no = Change it before you go on: another interpreter, another language, or by phone. Do not go on with an interpreter the person does not want. F4 changes the language, F10 the interpreter.
after-record = These points are open. Open is not wrong: the person may have declined, or there was no time.
after-worker = And you? Take a moment. Talk to someone about the session, without names. Nothing of this is stored.
end-kept = This session is finished. You can write out the plan, or leave.

## Moves

move-continue = Go on
move-leave-open = Go on, leave this open
move-skip-account = Go on without an account
move-tell = The person wants to tell
move-needs-first = First look at what is urgent
move-back-to-account = Back to the account
move-enough = Enough for now, read it back
move-more-to-tell = There is more to tell
move-change-plan = Change the plan
move-finish = Finish
move-before-you-go = Danger and next contact, said back
move-ask-first = Go on, and ask first if I may read what other workers took down
move-to-rights = To the rights
move-later-rights = More rights: referral, support, the law
move-they-ask = They ask what this is about: general words first
move-to-view = To what they think of it
move-to-account = To the account
move-to-risks = To the risks
move-to-plan = To the plan
move-to-known = What is known from before
move-to-prepare = Prepare: sources, documents, earlier actions
move-to-room = Look at the room and the setting again
move-meet-again = Meet again
move-to-closing = To the closing
move-end-here = Close for today
move-something-practical = Something practical: what is needed today
move-came-back = They are back, or called again

when-every-topic-settled = a topic here is still open
when-every-risk-settled = a risk is still open
when-account-may-begin = something urgent is open, notes were not asked about, or you chose to invite no account
when-no-urgent-need-open = something urgent is open: meet it, or note what is decided
when-every-line-answered = a line has no answer yet
when-sitting-may-go-on = distress with an interpreter here: meet on another day

when-account-may-be-read = they have not said yet that you may read it

protocol-danger = Immediate danger
protocol-self-harm = Self-harm or suicide
protocol-medical = Medical help is needed
protocol-distress = Distress, or far away in their mind
protocol-intoxication = Alcohol, drugs, or withdrawal
protocol-someone-came-in = Someone came in
protocol-interpreter-problem = A problem with interpreting
protocol-child-at-risk = A child at risk
protocol-leave-now = They want to leave now
protocol-any = Something that broke in
protocol-left = They have left, or the line dropped

## What is known from earlier sessions

known-record-full = They agreed to have what they say written down.
known-record-plan-only = They want only what the plan needs written down.
known-record-no-words = They want none of their words written down.
known-next-contact = Next contact, as agreed
known-wording = Language on their side of the screen
known-interpreter = Interpreter (language, code)
known-promise = Promised
known-account = Statements kept
known-unread = Of these, taken down by others and closed to you

## Where earlier information may be

source-own-agency = Our own organisation
source-referrer = Who referred the person
source-police = Police
source-children-services = Children's services
source-council =
    { $nation ->
        [england] Council
        [wales] Council
        [scotland] Council
        [northern-ireland] Health and social care trust
       *[any] Council
    }
source-health = Health
source-nrm = NRM, competent authority
source-support-provider = Support organisation
source-lawyer = Lawyer
source-asylum-housing = Asylum housing
source-school = School or college
source-helpline = Helpline
source-guardian = Guardian

## What can be taken from a report, an earlier action or a source

taken-need = a need
taken-risk = a risk
taken-preference = a preference
taken-unclear = not clear
taken-fact = a fact
fact-name = Name, and how it is spelled
fact-birth = Date of birth, age
fact-nationality = Nationality
fact-language = Language
fact-arrival = When and how they came
fact-place = Where they stayed
fact-children = Children
fact-family = Family
fact-health = Health
fact-document = Papers they have
fact-other = Something else

## How old a report is

document-age-days = { $count ->
    [0] of today
    [one] { NUMBER($count) } day old
   *[other] { NUMBER($count) } days old
}
document-age-months = { $count ->
    [one] { NUMBER($count) } month old
   *[other] { NUMBER($count) } months old
}
document-age-years = { $count ->
    [one] { NUMBER($count) } year old
   *[other] { NUMBER($count) } years old
}

## Topics

topic-privacy-limits = What stays private, and when it cannot
topic-privacy-crime = A serious crime, and the police
topic-privacy-notes = What is written down
topic-rights-stop = You can stop
topic-rights-interpreter = An interpreter
topic-rights-information = Your information
topic-rights-respect = Respect, and complaints
topic-rights-place = A safe place to stay
topic-rights-doctor = A doctor
topic-rights-lawyer = A lawyer
topic-rights-police = The police: a choice
topic-rights-culture = Food, faith, what matters
topic-rights-company = Who is with you
topic-rights-work = Work and benefits
topic-rights-school = School and English classes
topic-rights-who-is-who = Who is who: lawyer, support worker, interpreter
topic-rights-crime = Reporting a crime
topic-rights-asylum = Asylum, and how it differs
topic-rights-home = Going home, if they want
topic-nrm-three-answers = Three separate answers
topic-nrm-refer = Who can refer
topic-nrm-some-bodies = What some bodies still tell, after a no
topic-nrm-public-bodies = What public bodies still tell, after a no
topic-nrm-first = The first decision
topic-nrm-recovery = Time to recover
topic-nrm-second = The second decision
topic-nrm-no = If the answer is no
topic-nrm-protection = When protection can be refused
topic-nrm-money = Money for daily needs
topic-nrm-support-worker = A support worker
topic-rights-law-breaking = If someone made them break the law
topic-rights-compensation = Compensation and unpaid wages
topic-rights-stay = Permission to stay
topics-help = Help in daily life
topics-people = People who can help
topics-law = Police, law, staying and going home
topics-nrm = The NRM, step by step
topics-support = Support after a referral
topics-law-after = The law, after an account
topics-general = First, in general
topics-control = Ways in which people are controlled
topics-only-if-raised = Only if they ask, or it concerns them
topic-information-what = What can happen
topic-information-money = Money, wages, debts
topic-information-watched = Kept apart and watched
topic-information-threats = Threats
topic-information-close = By somebody close
topic-information-belief = Oaths and belief
topic-information-used = Drugs, pictures, crimes, a home
topic-information-worn-out = Worn out
topic-information-told-to-say = Told what to say
topic-information-control = How people are kept in it
topic-information-help = Not their fault, and help
topic-choice-why = Why this may concern the person
topic-nrm-what = What the NRM is
topic-nrm-outcomes = What can come of it
topic-nrm-leave = Leaving the NRM
topic-emergency-and-next = Danger, and when we speak next
topic-child-safe = Adults keep them safe
topic-child-privacy = Who is told what
topic-child-referral = Who is told, without a yes
topic-child-guardian = A guardian
topic-child-advocate = An advocate, and complaints
topic-child-place = A place to live
topic-child-school = School and doctor
topic-child-age = Age in doubt
topic-child-decision = Who decides
topic-child-eighteen = Turning 18
topic-child-police = The police
topic-child-information = What can happen to children
topic-child-law = If someone made them break the law
topic-child-crime = Reporting a crime
topic-child-asylum = Asylum
topic-child-lawyer = A lawyer
topic-child-answer-no = If the answer is no
topic-child-stay = Permission to stay
topic-child-compensation = Money for harm or unpaid work

carried-line = A line of the plan, not read back yet

## What should come back, in the person's own words

point-privacy-shared = Who sees what they say, and when the worker asks first
point-privacy-danger = Danger, a child, or the law are exceptions
point-stop-any-time = They can stop or rest at any time
point-stop-no-answer = They do not have to answer
point-police-choose = They choose; support does not depend on it
point-nrm-choose = They choose
point-leave-any-time = They can leave at any time, by telling a worker
point-leave-ends = The support of the NRM ends; some information cannot be taken back
point-nrm-support = It decides about special support
point-last-danger = What they can do, or whom they can call, in danger
point-last-next = When and how you speak next
point-child-privacy-who = Who the worker tells
point-child-privacy-danger = It is told when somebody may be hurt
point-child-referral-told = Who is told
point-child-referral-view = They can say what they think
point-risk-what = What could happen, or its signs
point-risk-do = What they would do
point-risk-call = Who they would call

## Kinds of risk

risk-domain-violence = Violence or revenge
risk-domain-found = Being found: phone, money, travel
risk-domain-re-exploitation = Being exploited again
risk-domain-debt = Debt
risk-domain-family = Family threatened, here or abroad
risk-domain-missing = Going missing
risk-domain-self-harm = Self-harm
risk-domain-health = Health, pregnancy, medicine
risk-domain-immigration = Detention, removal, deadlines
risk-domain-criminalisation = Being treated as an offender
risk-domain-community = People of the same community
risk-domain-online = Online abuse, images
risk-domain-housing = Where they live
risk-domain-domestic = Domestic abuse, forced marriage
risk-domain-discrimination = Discrimination
risk-domain-children = A child's own risks
risk-domain-institutional = Delay, a no, support ending
risk-domain-others = Risks to others

## Immediate needs: a short name, and the answers as they read for each. Without its own, a row has those of any

row-any-met = nothing more is needed now
row-any-partly = some help is there, more is needed
row-any-not-met = help is needed
row-any-not-wanted = wants no help with it

# How something urgent stands as the plan is agreed to, after its name.
urgent-open-not-met = not met, and nothing is decided
urgent-open-partly = only partly met, and nothing is decided
urgent-open-not-wanted = no help wanted, and nothing is decided
urgent-open-no-answer = asked, and not answered

row-safe-tonight-name = a safe place tonight
row-safe-tonight-met = has a safe place
row-safe-tonight-partly = has a place, but it may not be safe
row-safe-tonight-not-met = has no safe place
row-safe-tonight-not-wanted = wants no help with a place

row-health-name = health
row-health-met = nothing that needs help today
row-health-partly = some help is there, more is needed
row-health-not-met = yes, help is needed today
row-health-not-wanted = yes, but wants no help today

row-food-sleep-name = food and sleep
row-food-sleep-met = yes, enough
row-food-sleep-partly = some, but not enough
row-food-sleep-not-met = no, food or rest is needed
row-food-sleep-not-wanted = no, but wants no help with it

row-children-others-name = children or others
row-children-others-met = nobody to worry about today
row-children-others-partly = worried, and some help is there
row-children-others-not-met = worried, and help is needed
row-children-others-not-wanted = worried, but wants no help with it

row-phone-name = phone
row-phone-met = safe to use
row-phone-partly = safe for some things only
row-phone-not-met = not safe, or no phone
row-phone-not-wanted = not safe, but wants no help with it

row-self-harm-name = self-harm
row-self-harm-met = no such thoughts now
row-self-harm-partly = such thoughts, and some help is there
row-self-harm-not-met = such thoughts, and help is needed
row-self-harm-not-wanted = such thoughts, but wants no help
row-self-harm-advice = Ask it calmly, and as it stands here. If there are such thoughts: stay, get help as your organisation has set out, and tell your manager.

row-clothes-hygiene-name = clothes and washing
row-clothes-hygiene-met = has what is needed
row-clothes-hygiene-partly = some things are missing
row-clothes-hygiene-not-met = things are needed today
row-clothes-hygiene-not-wanted = wants none of it

row-legal-date-name = a date that is near
row-legal-date-met = no date is near, or it is seen to
row-legal-date-partly = a date is near, and some help is there
row-legal-date-not-met = a date is near, and help is needed
row-legal-date-not-wanted = a date is near, but wants no help with it

row-urgent-care-name = care that cannot wait
row-urgent-care-met = nothing that cannot wait
row-urgent-care-partly = some care is there, more is needed
row-urgent-care-not-met = care is needed now
row-urgent-care-not-wanted = wants no such care now
row-urgent-care-advice = Some care helps most within a few days, as after a sexual assault. Say where it can be had. Ask for no details.

row-withdrawal-name = alcohol or drugs
row-withdrawal-met = no sign of it, or it is seen to
row-withdrawal-partly = signs of it, and some help is there
row-withdrawal-not-met = signs of it, and help is needed
row-withdrawal-not-wanted = signs of it, but wants no help
row-withdrawal-advice = Stopping all at once can be dangerous. If somebody shakes, is confused or has a fit: medical help at once. Judge nothing.

row-hearing-sight-name = hearing, sight, moving
row-hearing-sight-met = has what is needed to talk and to get about
row-hearing-sight-partly = some aids are there, more is needed
row-hearing-sight-not-met = an aid or another way is needed
row-hearing-sight-not-wanted = wants no aids or other way

row-papers-name = papers
row-papers-met = has their papers, or needs none today
row-papers-partly = has some of them
row-papers-not-met = gone, or somebody else has them
row-papers-not-wanted = wants no help with papers
row-papers-advice = Do not contact an embassy, or whoever has them, before they say that it is safe.

row-transport-name = a safe way there
row-transport-met = has a safe way, or needs none
row-transport-partly = a part of the way is seen to
row-transport-not-met = has no safe way
row-transport-not-wanted = wants no help with the way

row-contacted-name = contact by somebody they fear
row-contacted-met = nothing of it is known
row-contacted-partly = it may be so, and something is done
row-contacted-not-met = it is so, and help is needed
row-contacted-not-wanted = it is so, but wants no help with it

row-money-today-name = money for today
row-money-today-met = has enough for today
row-money-today-partly = has some, but not enough
row-money-today-not-met = has none
row-money-today-not-wanted = wants none

row-work-now-name = work that goes on now
row-work-now-met = no such work, or it is seen to
row-work-now-partly = such work, and some help is there
row-work-now-not-met = not safe or not paid, and help is needed
row-work-now-not-wanted = such work, but wants no help with it

row-faith-today-name = faith and custom today
row-faith-today-met = has what is wished for
row-faith-today-partly = some of it is missing
row-faith-today-not-met = something is wished for today
row-faith-today-not-wanted = wants nothing done

row-belongings-name = pets and belongings
row-belongings-met = nothing to see to today
row-belongings-partly = some of it is seen to
row-belongings-not-met = something is to be fetched or looked after
row-belongings-not-wanted = wants nothing fetched

## Kinds of need

need-domain-safety = Safety
need-domain-health = Health
need-domain-food = Food, clothes, sleep
need-domain-housing = Housing
need-domain-children = Children and others
need-domain-communication = Language, phone
need-domain-money = Money
need-domain-legal = Legal, immigration
need-domain-police = Police, justice
need-domain-documents = Papers
need-domain-work = Work
need-domain-education = School, college, learning
need-domain-mental-health = How they feel
need-domain-social = People, faith, culture
need-domain-substance = Alcohol, drugs
need-domain-identity = Who they are
need-domain-advocacy = Someone who speaks for them
need-domain-belongings = Pets, belongings

## Kinds of service

service-kind-place-of-safety = A place of safety
service-kind-accommodation = A place to stay
service-kind-health = Health
service-kind-counselling = Someone to talk to
service-kind-legal-advice = Legal advice
service-kind-support-provider = Support contract for adults, or another support provider
service-kind-support = Support organisation, charity, helpline
service-kind-advocacy = Advocate, guardian
service-kind-money = Money, food, clothes
service-kind-education = Language and learning
service-kind-interpreting = Interpreting
service-kind-community = Community, faith
service-kind-other = Other

## What is shared

consent-referral = What goes with the referral: { $kind } (referral { $number })
shared-needs = Needs
shared-plan = The plan
shared-safety-plan = The safety plan
shared-risks = Risks
shared-contact = Safe contact
shared-account = What the person told

## What a worker may see or hear. Never shown to the person

indicator-movements-controlled = Others seem to control where they go
indicator-others-speak = Somebody else spoke for them
indicator-as-instructed = They seemed to act as somebody told them to
indicator-fear = They seemed afraid or anxious
indicator-distrust = They were wary of officials
indicator-injuries = Injuries that may come from an assault
indicator-injuries-work = Injuries or illness that may come from work, or from how they were held
indicator-documents-held = Their papers are not with them, or somebody else has them
indicator-false-documents = Papers that may be false, or no papers at all
indicator-no-address = They did not know the address where they live or work
indicator-language = They know little of the local language
indicator-place = They were found at a place of a kind that is often used to exploit people
indicator-no-medical-care = They have had no medical care
indicator-contact-limited = They have little contact with family or other people
indicator-not-free-to-speak = They could not speak freely with others there
indicator-poor-conditions = They live in poor conditions

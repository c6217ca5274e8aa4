# The step screen and its forms: what the worker reads around the wording of a step.

## Around the step

screen-session = session { $number }
screen-interpreter = interpreter { $code }
screen-second-worker = with { $code }
screen-second-worker-leaves = The second worker leaves
screen-go-to = Go to any step, to write it up
screen-been-there = you were here
screen-said-at = at { $time }
screen-said-about = about { $time }
screen-asked-and-written = asked by { $heard }, written by { $written }
screen-for-you-alone = for you alone
# $what is an urgent need with how it stands, such as "a safe place tonight: not met, and nothing is decided".
screen-plan-urgent = Urgent and still open: { $what }
# $what is a part of the plan that is not there, such as "no safety plan".
screen-plan-lacks = Still open: { $what }
screen-plan-lacks-nothing = There is a safety plan and a next contact.
screen-plan-unanswered =
    { $lines ->
        [one] One line has no answer yet. Read it and ask first. If it is for another day, their answer is "later".
       *[other] { $lines } lines have no answer yet. Read each one and ask first. For another day, their answer is "later".
    }
screen-agree-plan-yes = Yes, they agree to the plan as it is
# $way is a way on with, in brackets, why it is closed.
screen-way-closed = Not open yet: { $way }. ↓ another way.
screen-no-yes-to-notes = no yes to notes
screen-resting = Resting. Everything is kept.
screen-passed = Passed over, nothing to ask there now: { $steps } · F7 looks back.
screen-rest-first = You are resting. Press F2 to go on first.
screen-ways-under = The ways on are under this. Esc closes it first.
screen-not-here = That is not possible here.
screen-back-none = This is as far back as F7 leads. F10 shows all that can be done here.
# $way is the line in the list of all that can be done that leads to any step.
screen-back-go-to = F7 leads no further back from here. F10 leads to any step: { $way }.
screen-back-interrupted = F7 leads no further back from here. Ctrl+G shows the way back to what was interrupted.
screen-kept = Kept.
screen-choose = Choose one
look-up-heading = For you alone: look up
look-up-keys = type to find · ↓ to the list · Enter opens · Esc back · F11 closes
look-up-nothing = Nothing here has that in it. Esc takes away what you typed.
look-up-panels = Panels
look-up-risks = Risks: what to look for, what to explain
look-up-glossary = Words of the field
look-up-late = Past the day to look again
help-look-up = What is here is for you, and is never shown to the person. Type a word to find what has it. Enter opens and closes a row. Each panel says where it is from and when that was read: law and organisations change.
screen-keys = F1 help  F2 rest  F3 stop  F4 language  F5 tell  F8 came up  F10 all  F12 hide
screen-keys-resting = F1 help  F2 go on  F3 stop  F12 hide
screen-hint-find = Type a part of its name · Enter or ↓ to what was found · Esc takes it away
screen-hint-editor = Ctrl+S keep · Tab on · Ctrl+G ways on · Ctrl+L other language first
screen-enter-opens = Enter opens
screen-enter-or-letter = Enter or its letter
screen-enter-more = Enter: choose
screen-more = → more
screen-box-not-kept = Words in the box are not kept yet. Ctrl+S keeps them. Enter again goes on without.
screen-not-typed-one = Letters do nothing here. ← → or a number chooses, and Tab goes on to the next box
screen-not-typed-any = Letters do nothing here. Space ticks, and Tab goes on to the next box
screen-not-typed = Letters do nothing here. Enter chooses. F5 takes down what they say.
screen-not-taken = Letters do nothing here. Enter chooses.
screen-no-such-letter = Nothing here is on that letter. ↑ ↓ walk, and Enter chooses.
screen-none-chosen = Nothing was chosen: you typed on. Look where your words went.
screen-resume = Go on
screen-return = Go back to where you were
screen-came-up = Something came up
screen-came-up-how = All that was typed is kept. Enter or F8 again: immediate danger. Esc: nothing came up.

## Texts and their standing

screen-no-text-yet = No text in { $language } yet. Use the interpreter.
screen-read-by-interpreter = machine draft, found right by the interpreter here
screen-interpreter-first = interpreter reads it first
screen-language-stands = { $language }: { $stands }
screen-said-as_shown = ✓ said as shown
screen-said-differently = ✓ said differently
screen-said-not_said = not said
screen-key-said = said as shown
screen-key-differently = said differently
screen-key-not-said = not said

nothing-true = No wording here for: { $here }. Say no other in its place. Ask your manager what is true here.

## Whom to call, and advice

call-manager = Call your manager: { $name }, { $phone } ({ $hours })
call-out-of-hours = Out of hours: { $name }, { $phone } ({ $hours })
call-alternative = If nobody answers: { $name }, { $phone } ({ $hours })
call-no-profile = No organisation profile here: ask your manager.
call-not-served = Your organisation's profile does not name this nation: ask your manager.
screen-advice = Get advice (Ctrl+R)
screen-advice-careful = Ask without the person: no name, no place, no date, none of their words.
screen-advice-asked = Asked:
screen-advice-open = No answer noted yet. Enter notes what they say.
screen-advice-else = somebody else
form-advice-whom = Whom you ask
form-advice-of = Whom you ask (name or office)
form-advice-of-else = If it is somebody else: who
form-advice-question = Your question, without the person in it
form-record-advice = What they advised
form-advised = What they advised, in short

## What is known from earlier sessions

screen-known-record = How much may be written down
screen-known-contact = How to reach them safely
screen-known-language = Language
screen-known-needs = Needs
screen-known-consents = What they said yes or no to (ask again before you rely on it)
screen-known-promises = What was promised
screen-known-plan = The plan
screen-known-services = Offers
screen-known-answers = Questions they answered
screen-known-preferences = What matters to them
screen-known-topics = What was explained
screen-known-open = Still open
screen-known-account = What they told
screen-known-links = Cases that belong to this one
screen-known-when = { $when }, session { $number }
screen-known-session = session { $number }
screen-linked = Linked, in both cases.
screen-same-action = The same action is in a linked plan, as { $action }
screen-known-nothing = Nothing is known from before.
screen-unread-notes = { $count ->
    [one] 1 note was made by others, and is closed until the person says that you may read what they told.
   *[other] { $count } notes were made by others, and are closed until the person says that you may read what they told.
}
screen-unread = { $count ->
    [one] 1 statement was taken down by others, and is closed until the person says that you may read it.
   *[other] { $count } statements were taken down by others, and are closed until the person says that you may read them.
}
screen-earlier-yes-no = { $answer }, said in session { $number }. Ask again.
screen-earlier-yes-no-on = { $answer }, from { $when }. Ask again.

## Questions

screen-their-answer = What they say (Ctrl+S keeps it)
screen-refused-enter-first = The box is empty, so Enter does nothing in it. Type, or press Tab to go on.
screen-refused-lone-surrogate = That paste has a broken character in it, so none of it was taken. Copy it again from where it came.
screen-refused-too-long = That is more text than fits here, so none of it was taken. Paste a smaller part.
screen-answer-not-kept = Nothing typed here is kept. Ctrl+S keeps only that they answered.
screen-your-note = Your own note (Ctrl+S keeps it)
screen-unsettled = Not settled yet: { $topics }. Explain first, or ask what they want to know.
screen-note-again = Answered before. Enter opens it to add to it.
screen-answer-again = Answered before. Press Enter only if they want to add to it.

screen-said-earlier = They said before:
screen-answered-before = Answered before:
screen-answered-before-at = Answered before, { $when }:
screen-still-so = Still so: press Enter
screen-stop-leaves = F3 again ends at once. Then this is not asked: { $what }.
screen-end-unsigned = Nobody has signed the record since this session. To sign it, open the case again: What stands here, Sign the record.
screen-stopped-leaving = Not asked before the end: { $what }. The record says so. To ask, open the case again and begin a session.

## The account

screen-police-likely = police interview likely: no account as evidence
screen-account-upset = They are upset: pause, and offer grounding (Ctrl+B)
screen-clarify-choose = Choose one with Enter, select a few words in it, then what you ask about them.
screen-clarify-hint = Hold Shift and use the arrows to select their words. Then Tab, and choose what you ask.
screen-clarify-taken-out = Taken out of what they said: { $reason }. Select more of it, or other words.
screen-clarify-enter = Enter: it was asked like this
screen-clarify-open = Asked. No answer is noted yet: Enter, or → if they leave it.
form-clarify = What they say to it
word-clarify-where = Where was that?
word-clarify-when = When was that?
word-clarify-who = Who was there?
word-clarify-how = How was that?
screen-break-due = a break may be due (F10, P)
screen-break-hard = before and after this, offer a break (F10, P)
screen-break-sign = a sign was noted: offer a break (F10, P)
screen-how-they-are = How they are, and a break
screen-offer-break = A break was offered, or they asked for one
screen-note-sign = Note a sign that it may be too much (for you alone)
screen-sign-noted = You noted a sign:
screen-signs-from = This list is from: { $source }
screen-break-own = For you alone: { $minutes } minutes without a break is long enough, as your organisation has it. Sooner is better.
screen-break-signed = For you alone: with signing, { $minutes } minutes without a break is long enough. Sooner is better, for whoever signs too.
screen-break-usual = For you alone: { $minutes } minutes without a break is long enough. Sooner is better.
form-sign-is = What you saw or heard
form-sign-seen = In your own words (kept in the record)
form-sign-missing = Not kept yet. Choose one of the list, or type what you saw or heard.
form-break-answer = What came of it (a break that is taken now begins now)
form-break-offered = What was offered
form-break-why = Why now
word-break-break = A break
word-break-quiet = Something quiet: feet on the floor, looking around the room
word-break-drink = Something to drink
word-break-air = Some air
word-break-taken = They took it
word-break-later = Later
word-break-not_wanted = They did not want it
word-why-break-time = The time
word-why-break-sign = A sign that was noted
word-why-break-asked = They asked for it
word-why-break-hard_part = Before or after a hard part
screen-put-first = They wish to tell first, before this is settled
form-put-first = They wish to tell first, before what is urgent
form-put-first-what = Urgent, and not decided: { $what }. It stays open, and the plan shows it.
form-put-first-why = Why you go along with it (kept in the record)
form-depth = How far the account goes (for you alone)
form-depth-is = Which
form-depth-why = Why (kept in the record)
word-depth-none = Invite no account
word-depth-support_only = What they want help with, and no more (usual)
word-depth-fuller = A fuller account
form-observe = Note what you observed (for you alone)
form-indicator = Of this list. No one of them proves anything, and none is asked
form-observed = What you saw or heard, and where
form-detail-affected = What may have affected the detail today (for you alone)
form-detail-affected-by = There was
form-detail-affected-more = In your words
# $source is where the list is from and when that was last looked at.
screen-indicators-from = From: { $source }. Never read it out, and never ask by it.
screen-observed = Observed before
screen-concern-before = Chosen before, to say at that step
form-concern = Why the choice may concern them (to say at that step)
form-concern-quote = Words that they said
form-concern-observed = Or something that you observed
form-concern-one = Choose one: words that they said, or something that you observed.
screen-timeline = Draft timeline (for you alone)
screen-timeline-draft = Your own draft, from their words, in your order. A gap is only a gap. It is never shown to them.
screen-timeline-add = Put a passage in
screen-timeline-drop = take it out; what they said stays
screen-timeline-exact = When, as they said
screen-timeline-about = About when, as they said
screen-timeline-unknown = When: not known
form-timeline-what = What they said
form-timeline-precision = When
form-timeline-when = When, in their words
form-timeline-place = Where, in their words, if they said it
form-timeline-after = After which row (none: first)
form-timeline-what-missing = Choose first what they said.
form-timeline-when-both = Choose their words for when, and if that is exact or about; or neither.
word-affects-interpreter_trouble = trouble with the interpreting
word-affects-tired = tired, or had not slept
word-affects-unwell = pain or illness
word-affects-medicine = medicine, alcohol or drugs
word-affects-upset = upset or afraid
word-affects-interrupted = interrupted
word-affects-someone_near = somebody near who could hear
word-affects-time_short = little time
word-affects-line_poor = a bad line or picture
word-affects-hungry_cold = hungry or cold

screen-own-question = Write down a question of your own
screen-taken-down = Taken down (Ctrl+O): { $how }
screen-quote-choose = Open the statement with Enter. Then select the words in it.
screen-quote-keep-first = Keep what they said first, with Ctrl+S. Then choose words in it.
screen-quote-hint = Hold Shift and use the arrows to select their words. Then press Ctrl+T.
screen-quote-select = Select some of their words first, with Shift and the arrows.
screen-quote = Say these words back to them (Ctrl+T)
screen-quote-enter = Press Enter when you have said it.
screen-statement = What they said
screen-statements = All that they said
screen-notes = Your notes
form-notes-before = Your notes so far: { NUMBER($count) }
screen-mistyped = It was typed wrongly. What they said:
screen-corrected-to = Now they want it said like this:
screen-erased = These words were erased.
screen-nothing-kept = Nothing was kept yet. That is all right.
screen-key-correct = correct it

## Topics and risks

screen-not-explained = not explained yet
screen-explained = explained
screen-told-back = told back { $times ->
    [one] { NUMBER($times) } time
   *[other] { NUMBER($times) } times
}
screen-again = to be asked back through another interpreter
screen-left-open = left open: { $reason }
screen-carried = carried forward to another day
screen-carry = Carry it forward to another day
screen-carry-rest = Carry forward what is open here
screen-carried-here = Carried forward from last time, to take up first if they wish:
screen-load-checked = to be told back in their own words: up to { $most } a sitting, { $done ->
        [0] none yet
        [one] { NUMBER($done) } so far
       *[other] { NUMBER($done) } so far
    }
screen-load-risks = risks to explain: up to { $most } a sitting, { $done ->
        [0] none yet
        [one] { NUMBER($done) } so far
       *[other] { NUMBER($done) } so far
    }
screen-load-lines = lines to read: up to { $most } a sitting, { $done ->
        [0] none yet
        [one] { NUMBER($done) } so far
       *[other] { NUMBER($done) } so far
    }
screen-facts-old = past its review date: checked on { $date }, look it up
screen-topic-because = noted here: { $because }
screen-topic-source = Facts from: { $source }. Last checked { $date }; look again by { $by }.
screen-explain = I have explained it
screen-explain-another-way = I have explained it another way
screen-keep-told-back = Keep what came back (Ctrl+S)
screen-outcome-missing = Choose how far it came back first.
# $way is the row of a topic that says it was explained.
screen-explain-first = Nothing to keep yet. Tab to "{ $way }" and press Enter there first.
screen-topic-nothing-to-keep = That it was explained is kept. There is nothing more to keep here. Esc closes.
screen-leave-topic = Leave it open for now
screen-add-risk = + Add a risk
screen-risk-edit = Change this risk
screen-risk-to-worker = A risk to the worker: they are told only if they need to know.
screen-risk-not-noted = Nothing is noted for: { $parts }. It can be told without, or noted first: "{ $way }".
screen-risk-hold-back = Do not tell them of this risk
screen-held-back = not told to the person

## Yes and no

screen-key-take-back = they take it back
screen-key-share = record that you shared
screen-told-anyway = No yes is needed here. Enter: note what you shared.
screen-purpose-what = At most: { $what }.
screen-purpose-unasked = Nothing so far gives a reason to ask. Ask only if they want it.
referral-said-given = They said yes to: { $what }.
referral-said-refused = They said no to sharing for this referral.
referral-said-withdrawn = They took their yes for this referral back.
screen-referral-ask = What may go with it? Take down their yes or no.
screen-shared-told = Shared: { $what }. Basis: { $basis }. They were told.
screen-shared-to-tell = Shared: { $what }. Basis: { $basis }. They are still to be told.
screen-shared-under = Under: { $duty }
screen-shared-not-covered = Not covered by a yes: { $doubt }
screen-shared-in-words = what is noted below
screen-shared-not-told = Shared: { $what }. Basis: { $basis }. They were not told.

## Needs, services, plan

screen-row-asked = not asked yet
screen-row-action = something is done about it now
screen-row-action-out = how that came out
screen-action-now = Now:
# $who is who does it, such as "the worker"; $time is a date and a time.
screen-action-by = { $who }, by { $time }
screen-action-done = Done, noted { $time }
screen-action-failed = Did not work, noted { $time }: decide anew
# $name is a row of the grid, such as "a safe place tonight".
form-action-now = What is done now: { $name }
form-hours = Within how many hours (1 to 72)
form-hours-wrong = Type a whole number of hours, from 1 to 72. What takes longer goes into the plan.
screen-typed-action-now = What is done now
form-action-out = How did it come out?
form-came-out = It
word-action-done = was done
word-action-failed = did not work
screen-row-more = their words, what you see, what is decided
screen-rows-left = Not asked yet: { $rows }.
screen-rows-done = All of these were asked. Enter on a row changes its answer.
screen-row-seen = not to ask: what you see
screen-row-earlier = not asked yet in this session; in session { $number }: { $answer }
screen-decision-open = not decided yet: Enter, then write down what is decided
screen-add-need = + Add a need
screen-add-service = + Add an offer
screen-find-service = Look in the directory of services
screen-service-checked = last checked { $when }
screen-service-old = last checked { $when }, too long ago: ask before you offer it
screen-service-never = nobody has checked this: ask before you offer it
screen-service-expired = this entry has run out: ask before you offer it
screen-service-not-found = no service was found: ask your manager
screen-service-passed-on = no service was found: a manager was told
screen-no-answer-yet = no answer yet: ask, then press Enter here
screen-add-line = + Add a line
screen-line-of = Line { $number } of { $total }. Read it aloud.
screen-by = by { $when }
screen-goal = In their words:
screen-open-points = Still open: { $what }
screen-answered = Their answer: { $answer }
screen-line-said-before = What they said to this line before:
screen-no-yes-yet-lines = Kept. Every line has an answer. Now ask if they agree to the plan as a whole: it stands below the lines.
screen-no-yes-yet-left = The plan has no yes as a whole yet. F7 goes back to it.
screen-agree-plan = They agree to the plan. A spoken yes is enough.
screen-plan-agreed = The plan is agreed.

## Preparing and checking

screen-not-looked-up = not looked up yet
screen-add-prior-action = + Add what was done before
screen-add-document = + Add a report you have read
screen-take-from = take something from it
screen-take-back = take it back: it does not stand there
screen-from = from: { $what }
screen-asked-on = asked { $on }
screen-asked-by = asked by
screen-discloses = asking can give away where the person is
screen-check-again = check again: older than your organisation goes by
screen-age-unknown = age not known
screen-from-file = taken in from a file
screen-by-mistake = noted by mistake: take it back
screen-taken-used = noted as a need or a risk
screen-to-check = To check with care
screen-to-check-advice = What others wrote is not all the same. Nobody is wrong. Ask only if it is needed, and safe.
screen-typed-not-kept = typed, not kept yet
screen-typed-elsewhere = What you typed last and did not keep is not at this step. It is here: { $where }
screen-unkept = Typed and not kept
screen-let-go = Enter: let it go
screen-let-go-again = Press Enter again, and it is gone
screen-a-step = An earlier step
screen-a-need = a need
screen-no-gaps = Nothing is open.

## The end

screen-end-export = Write out the plan
screen-end-leave = Back to the list of cases

## The list of all that can be done

screen-menu = What would you like to do?
menu-keys = A letter does it at once. To find something by its name: / and type.
menu-typed-on = You typed on, so nothing was chosen. The last row writes it down.
menu-typed-on-at-rest = You typed on, so nothing was chosen.
menu-write-down = What I typed is words to write down: open a box with them
menu-their-words = What they say
menu-they-hear = What they hear, see and agree to
menu-you-note = What you see and note
menu-plan = Needs, promises and the plan
menu-with-others = With others: advice, duties, referrals
menu-here = Who is here
menu-session = This session: rest, stop, where to go
menu-record = The record, and what leaves it
menu-program = The program
menu-more = More

# Words that people look for at F10, after /. They are shown nowhere: each leads to one of the things that can be done.
menu-also-tell = say said statement speak words story account write down
menu-also-question = ask question questions wording
menu-also-taking = interpreted summary language voice word for word paper memory
menu-also-statements = statements story account narrative words quotes
menu-also-mend = correct change wrong mistake typing edit
menu-also-move = wrong question misplaced
menu-also-read-account = read before earlier account other worker
menu-also-put-first = account order first urgent
menu-also-show = reader person read show translate screen
menu-also-language = translate translation locale speak interpreter
menu-also-turn = order translation both languages
menu-also-yes-back = consent withdraw no longer agree permission
menu-also-carry = later another day put off postpone too much
menu-also-note = write observation opinion comment
menu-also-observe = observation saw seen body mood tired upset
menu-also-detail = memory trauma tired sleep medicine pain
menu-also-concern = grounds reasons indicators signs why NRM
menu-also-timeline = dates order when events sequence
menu-also-depth = account more less detail support only
menu-also-notes = notes written observations worker
menu-also-fitting = not applicable skip leave out irrelevant
menu-also-mistakes = wrong delete remove error undo
menu-also-need = needs food housing health money problem
menu-also-promise = promises task to do follow up action
menu-also-contact = phone call text safe next appointment date reach
menu-also-plan-now = print paper summary plan interim place tonight
menu-also-advice = manager supervisor lawyer ask help consult
menu-also-duties = duty law rules safeguarding MARAC notify tell report
menu-also-reaching = meet meetings meeting agencies agency refer send service shelter missed share shared
menu-also-contact-tried = phone call rang text message no answer missed attempt
menu-also-interpreter = translator interpreting languages sign language
menu-also-second-worker = colleague co-worker trainee observer
menu-also-companion = company friend family partner brother husband child came along
menu-also-interpreter-leaves = translator gone ends leaves
menu-also-breaks = rest tired break pause upset water breathe
menu-also-setting = room door private alone overheard listening
menu-also-second-worker-leaves = colleague gone ends
menu-also-companion-goes = company friend family leaves gone alone
menu-also-rest = pause break resume continue go on
menu-also-came-up = danger emergency urgent distress self-harm suicide medical ill child drunk interrupt
menu-also-back = previous earlier before return
menu-also-stop = end finish close quit over
menu-also-go-to = jump step write up paper
menu-also-go-on-in = full brief longer shorter interview flow switch
menu-also-age-band = child adult under 18 years old birthday minor
menu-also-written = delete remove record recording notes forget
menu-also-export = save print file send plan share copy document
menu-also-link = family sister brother related connected same
menu-also-look-up = law rights definition glossary agencies source meaning
menu-also-help = keys how instructions manual
menu-also-asking = check questions leading warning suggestions
menu-also-hide = cover privacy blank screen someone coming
menu-also-lock = passphrase password close secure away
menu-also-leave = quit exit close list cases
find-here-nothing = Nothing here has that in its name. Esc takes away what you typed.
screen-pause = Rest (F2)
screen-stop = Stop (F3)
screen-look-back = Look at the step before (F7)
screen-show-person = Show the words to them (F9)
screen-turn = Put the other language first (Ctrl+L)
screen-language = Change their language (F4)
screen-help = Help (F1)
screen-hide = Hide the screen (F12)
screen-lock = Lock the vault (Ctrl+K)
screen-leave = Leave this case (Ctrl+Q)
screen-go-on-in = Go on in { $flow }
screen-age-band = Change the age band
screen-age-band-now = Noted now: { $age }
screen-age-band-to = Change the age band to: { $age }
screen-plan-now = Plan now: one page, and a call sheet (Ctrl+P)
screen-interpreter-leaves = The interpreter leaves

screen-answer-moved = Moved. What it stood at is open again, unless more was answered there. F10, then M moves it back.
form-move-answer = Move an answer to another question
form-move-answer-how = The words stay as they are, and when they were said. Enter moves them to:
form-move-answer-has-one = answered already: these words are added
screen-mend = Mend something kept
screen-mend-mark = A wrong mark or answer at this step: go to its row, press Enter (→ for more), and choose again. The last one counts.
screen-mend-before = At an earlier step: F7 goes back to it.
screen-mend-place = Words at the wrong question: F10, then M moves them to the right one. The words stay as they are.
screen-mend-note = A wrong note: write a new one (F6) that says what was wrong.
screen-mend-words = A wrong word in what they said: choose it below, if there is any, and type it as it should be. Then read it to them. Both wordings stay.

## Taking words out for good

screen-erase = Erase words for good
screen-erase-one = One thing they said: open it, with Enter on it, and choose there.
screen-erase-passage = They want these words gone
screen-erase-session = All words of this session
screen-erase-case = All words of this case
screen-erase-what = { $count ->
    [one] { NUMBER($count) } passage would go for good, with every wording it had. Nobody can bring it back.
   *[other] { NUMBER($count) } passages would go for good. Nobody can bring them back.
}
screen-erase-case-too = The label of the case goes too, and all that is typed in it and not kept yet.
screen-erase-built = This was built on them, and stays:
screen-erase-kept = That words were erased, when, on what ground and by whom stays in the record.
screen-erase-backups = Backups and files that were written before still have them.
screen-erase-ground-missing = Choose the ground first. Nothing was announced.
screen-erase-announced = Announced in the record. Nothing has gone yet.
screen-erase-called-off = Called off. Nothing has gone.
screen-erase-done = { $count ->
    [one] Erased for good: { NUMBER($count) } passage.
   *[other] Erased for good: { NUMBER($count) } passages.
}
form-erase-ground = On what ground?
form-erase-announce = Announce it (Ctrl+S). Nothing goes yet.
form-erase-now = Erase now, for good
form-erase-call-off = Call it off: leave everything as it is
word-erase-person-asked = the person asked for it
word-erase-retention = it has been kept long enough
word-erase-by-mistake = it should never have been in this case

## How much is written down

screen-look-up = Look up: law, agencies, words of the field (F11)
screen-written = Erase words, or choose what is written down
screen-record = How much may be written down
screen-record-first = Say this first. If police material or a legal hold means that more is kept, tell them that now, before they choose.
screen-record-means-plan_only = Kept: what they say about needs, risks, the plan and safe contact. Not kept: their account and other words.
screen-record-means-no_words = None of their words are kept, also not what you type of them. Answers you choose, how needs stand and your notes stay.
screen-record-erase = Erase what was written down before
screen-record-only-plan_only = only what the plan needs is written down
screen-record-only-no_words = none of their words are written down
screen-record-now-full = From now on what they say is written down.
screen-record-now-plan_only = From now on only what the plan needs is written down. What was kept before stays until it is erased.
screen-record-now-no_words = From now on none of their words are written down. What was kept before stays until it is erased.
screen-not-written = Kept, without their words, as they wish.
screen-answer-not-written = answered; their words were not written down
screen-unrecorded = { $count ->
    [one] { NUMBER($count) } time they said something that was not written down, as they wish.
   *[other] { NUMBER($count) } times they said something that was not written down, as they wish.
}
screen-dont-write = Don't write that
screen-dont-write-last = Don't write that: what they said last (Ctrl+N)
screen-dont-write-which = This was kept last: number { $number }, typed { $time }.
screen-dont-write-what = Its words go at once, in every wording. That something was said stays. Nobody can bring it back.
screen-dont-write-now = Erase these words now (Enter). Esc leaves them.
screen-dont-write-done = Those words are gone. Only that something was said is kept.
screen-dont-write-draft = What was typed there is gone.
screen-dont-write-where = Words are typed in more than one place. Go to those that should go, and press Ctrl+N again.
screen-dont-write-nothing = Nothing they said in this session is kept. For older words: F10, then f.
screen-hold = This case is under a legal hold since { $date }. Nothing kept is erased. Ask whoever asked for the hold.
screen-hold-means = While it stands nothing of this case is erased, by anyone. Tell the person, if that is safe.
form-hold-set = Put this case under a legal hold
form-hold-lift = Lift the legal hold
form-hold-reason = Who asked for it, and why
form-hold-ended = Who said that it has ended
form-not-their-words = Your own words only. They do not want theirs written down, and that holds here too.
word-record-full = What they say
word-record-plan_only = Only what the plan needs
word-record-no_words = None of their words

## Shown to the person

screen-show-before = For you, before the person sees the screen
screen-show-keys = Enter chooses · Esc goes back, and nothing is shown
screen-show-keys-marks = Enter marks a text that is right, or takes the mark away. Once the page is shown, a mark stays. Esc goes back, and nothing is shown.
screen-show-nothing = There is nothing to show at this step.
screen-show-none = Nothing can be shown: no text of this step is in { $language } yet.
screen-show-unchecked = Nothing can be shown: nobody has checked these texts in { $language }. The interpreter can. Note the interpreter first: F10, then i.
screen-show-missing = { $count ->
    [one] { NUMBER($count) } text is not in their language. It is left out.
   *[other] { NUMBER($count) } texts are not in their language. They are left out.
}
screen-show-left-out = { $count ->
    [one] Nobody has checked { NUMBER($count) } text, below. It is left out. With an interpreter noted (F10, then i) it can be checked now.
   *[other] Nobody has checked { NUMBER($count) } texts, below. They are left out. With an interpreter noted (F10, then i) they can be checked now.
}
screen-show-all-read = { $count ->
    [one] The interpreter has read the text above, and it is right. Show it.
   *[other] The interpreter has read all { NUMBER($count) } texts above, and they are right. Show them.
}
screen-show-all-heard = { $count ->
    [one] The interpreter has heard the text above read aloud, and it is right. Show it.
   *[other] The interpreter has heard all { NUMBER($count) } texts above read aloud, and they are right. Show them.
}
screen-show-marked-read = { $count ->
    [one] The interpreter has read the { NUMBER($count) } text that is marked, and it is right. Leave out the others.
   *[other] The interpreter has read the { NUMBER($count) } texts that are marked, and they are right. Leave out the others.
}
screen-show-marked-heard = { $count ->
    [one] The interpreter has heard the { NUMBER($count) } text that is marked, and it is right. Leave out the others.
   *[other] The interpreter has heard the { NUMBER($count) } texts that are marked, and they are right. Leave out the others.
}
screen-show-checked-only = { $count ->
    [one] Show only the { NUMBER($count) } text that is checked
   *[other] Show only the { NUMBER($count) } texts that are checked
}

## Forms

form-close = Esc closes
form-hint = Ctrl+S keep · Tab on · Esc closes, and what you typed stays
form-keep = Keep (Ctrl+S)
form-clear = Clear what is typed here
form-clear-again = Press Enter again to clear it
form-by-letter = opened by what you typed. Esc if it was not meant.
# $what is the title of the form, such as "A note of your own".
form-by-letter-ask = Not kept yet. Was this meant as: { $what }?
form-by-letter-back = Back to what is typed. Nothing is kept.
# $what is the title of the form, such as "A note of your own".
form-by-letter-leave = Closing without keeping: { $what }. Shall what you typed wait, or go?
form-by-letter-later = Let it wait here, not kept (Esc)
form-by-letter-throw = Throw away what I just typed
# $what is the title of the form, such as "A note of your own".
form-by-letter-waits = Not kept. It waits in: { $what }
# $what is the title of the form, such as "A note of your own".
form-by-letter-gone = Thrown away, and nothing was kept: { $what }
form-by-letter-keep = Yes, keep it as: { $what }
form-words-missing = There is nothing typed yet.
form-hint-one = Choose: ← → or its number · Tab on · Ctrl+S keep · Esc closes
form-hint-any = Space or Enter ticks · ↑ ↓ move · Tab on · Ctrl+S keep · Esc closes
form-choice-missing = Not kept yet. Choose first: { $what }
form-words-wanted = Not kept yet. Type first: { $what }
form-shared-missing = Not kept yet. Choose what was told, or type it in short below.
form-way-out-alone = Not kept yet. This answer keeps their own words only. Empty this, or put it in a note (F6): { $what }.
form-time-missing = Type the time, or choose unknown.
form-time-wrong = That is not a time. Type year-month-day hour:minute, in numbers.

form-tell = They are telling me something
form-words-not-kept = Nothing typed here is kept, as they wish. Only that they said something is.
form-told = Their words
form-note = A note of your own
form-noted = What you see or hear
form-note-is = What kind of note
form-promise = Something I said I would do
form-promised = What you said you would do
form-read-account = Open what they told others, without asking
form-why-read = Why you open it (kept in the record)
form-link = Link with the case of another person
form-linked-case = The id of the other case
form-relation = What the other person is to this one
form-same-action = The same action is in a linked plan
form-action = Its id there, if it has one
form-next-contact = When and how to be in touch
form-how = How to be in touch safely
form-review-on = Your organisation looks at a plan again by
form-on = Day, if known
form-one-day = Choose the day, or type another one. Not both.
form-by = By when
form-correct = Put right what was kept
form-instead = How it should be
form-why = Why
form-said-differently = Said differently
form-own-question = A question of my own
form-put = What you really said
form-taking = How it is taken down
form-voice = Whose words
form-manner = How it came
form-captured = Taken down
form-fidelity = How near
form-when = When it was said
form-said-at = Time, like 14:30. With the day, if it was another one: year-month-day hour:minute
form-told-after = Its place in what they told (nothing chosen: by its time, or last)
form-place-first = before all else that was said that day
form-place-last = after all else
form-place-after = after another statement
form-day-missing = It is not known which day you sat together. Type the day too: year-month-day hour:minute
form-how-more = More: when it was said, and how you have it
form-spoke = Who asked, and heard it
form-spoke-writer = me
form-spoke-by = heard by { $code }
form-second-worker = A second worker joins
form-quote-hint = Hold Shift and use the arrows to select some of the words. With none selected, it is all of them.

form-source-standing = How it stands
form-source-on = When it was asked, year-month-day
form-source-by = Who asked
form-why-not-asked = Why, if it was not asked
form-discloses = Asking here can tell them where the person is, or that the person talks to you. If so: “not safe or not lawful”, and why.
form-prior-action = What was done before
form-organisation = Which organisation
form-did = What it did
form-result = What came of it
form-action-kind = What kind of action
form-action-source = Where you have it from
form-document = A report you have read
form-kind = What kind of report
form-author = Who wrote it
form-dated = Its date
form-held = Where it is kept (do not copy its text)
form-from-organisation = Which organisation it is from
form-take-from = Take something from it
form-taken-as = What it is
form-fact = What the fact is about
form-what-stands = What stands there, shortly
form-taken = From what others wrote
form-fact-missing = Choose what the fact is about.
form-interpreter = An interpreter joins
form-code = Their code (not the name)
form-language = The language they interpret
form-dialect = Dialect
form-mode = Where
form-interprets = Their language is
form-qualified = Qualified
form-comfortable = Is the person comfortable with them (ask by card, not through them)
form-tie = Do they know the person, or anybody around them (ask them apart)
form-briefed = Were they told how it goes: everything said, nothing added, kept private
form-first-person = Do they say “I” where the person does
form-gender-wished = Whom the person wished for
form-gender = The interpreter is
gender-woman = a woman
gender-man = a man
gender-other = other
gender-not-noted = not noted
form-left-how = How they leave
form-of-interpreting = Of the interpreting: what the interpreter says, or a doubt of yours (nothing about the person)
form-agency = Their agency
form-tie-although = If they do: why it is them after all
tie-none = no
tie-known = yes: find somebody else
tie-not-asked = not asked
wished-woman = a woman
wished-man = a man
wished-either = either
wished-not-asked = not asked
form-companion = Somebody is here with the person
form-companion-advice = Speak with the person alone first, if it is safe. Whoever came along never interprets.
form-came-as = As what they came
form-wanted = Does the person want them here (ask the person alone)
form-why-here = Why they are here while you talk
came-as-partner = partner
came-as-family = family
came-as-friend = friend
came-as-colleague = somebody from work
came-as-supporter = supporter
came-as-social-worker = social worker
came-as-advocate = advocate
came-as-guardian = guardian
came-as-appropriate-adult = appropriate adult
came-as-lawyer = lawyer
came-as-faith = somebody from their faith
came-as-child = a child
came-as-other = somebody else
screen-companion-goes = Somebody who came along goes
word-left-apart = they leave apart from the person
word-left-together = they leave together with the person
word-left-not_noted = not noted how

form-given = How you explain it
form-paper = Is it safe for them to keep the paper
form-why-now = Why now: they have not been asked to tell yet
form-came-back = What came back, in their words
form-points = What was in it (for your eyes)
form-outcome = How far it came back
form-need-sheet = A need
form-grid-row = How it stands: { $name }
form-domain = Kind
form-horizon = How soon
form-state = How it stands
form-summary = In plain words
form-basis = On whose word
form-evidence = What you see
form-decision = What is decided about it
form-because = It rests on what they said
form-risk-sheet = A risk
form-whose = Who is at risk
form-what-might-happen = What might happen
form-signs = How we would notice
form-steps = What each of us does
form-call = Who to call
form-more = More: your own view of it, which is not said
form-whose-name = A code or other name for them, if there are several. Never needed
form-risk-worry = How much it worries them. Ask, and tick what they say
form-risk-trend = Does it grow?
form-risk-confidence = How sure you are of this
form-risk-review = When you will look at it again
form-more-part = More: who does it, by when, what it rests on, the same in their language
screen-part-left = Asked, and left: { $how }
form-more-line = More: how it is known, the area of life, the same in their language
form-own-view = How they see it themselves
form-risk-why = Why you think so, and whose information it is
form-risk-likelihood-step = How likely, on your organisation's scale
form-risk-likelihood = How likely, in your words
form-risk-severity-step = How serious, on your organisation's scale
form-risk-severity = How serious, in your words
form-risk-unknown = What you do not know
form-risk-choice = What each choice may lead to
form-risk-told = Who you may have to tell
form-wished = This is a lot for one sitting. Ask them first.
form-wished-yes = The person wants to go on
form-hold-back = Do not tell them of this risk
form-why-held-back = Why is this not told to the person?
form-line-sheet = A line of the plan
form-what = What will be done
form-part-said = What they say to this, in their words
form-who = Who does it
form-who-name = Their name or office
form-with-words = There is no yes to notes yet, so none of their words need to be written down. What came back:
form-fallback = If that does not work
form-known-by = How you will all know that it is done
form-outcome-area = The area of life it belongs to
form-theirs = The same in their language, if somebody words it
form-need = The need it serves
form-risk = The risk it is about
form-goal = Their own words for it
form-change-line = Change the wording
form-drop-line = Take this line out
form-answer-line = Their answer to this line
form-answer = Their answer
form-their-words = Their words, if they want them kept
form-offer = An offer
form-service-name = Name of the service, never a safe address
form-service-kind = Kind
form-answer-service = Their answer to this offer
form-share = What you shared
form-share-basis = On what basis
form-share-scope = What was shared
form-why-shared = Why, if they did not say yes

## Terms

word-answered = answered
word-explained = explained
word-relation-parent = Their parent
word-relation-child = Their child
word-relation-partner = Their partner
word-relation-sibling = Their sister or brother
word-relation-other = Someone of their family
word-relation-same_place = Someone from the same place
word-reworded = they want it said differently
word-mistyped = I typed it wrongly
word-yes = yes
word-no = no
word-none = none of these
word-unknown = not known
word-other = other
word-not_now = not now
word-rather_not = rather not
word-dont_know = don't know
word-given = yes
word-refused = no
word-withdrawn = taken back
word-understood = understood
word-partly = partly
word-not_yet = not yet
word-declined = did not want to
word-not_checked = not checked
word-points_only = the points below only, no words yet
word-with_words = with their words, since they want that
word-none_given = no reason given
word-no_time = no time
word-not_safe_now = not safe now
word-machine_draft = machine draft, not checked
word-stale = changed since it was checked
word-translated = translated, not checked
word-reviewed = checked by a reviewer
word-approved = approved
word-own = their own words
word-interpreted = through an interpreter
word-summary = in short
word-spoken = spoken
word-signed = signed
word-written = written
word-gestured = shown by gesture
word-drawn = drawn
word-live = while they spoke
word-paper = from paper notes
word-memory = from memory
word-recording = from a recording
word-word_for_word = word for word
word-near = near their words
word-said-exact = at an exact time
word-said-about = at about a time
word-said-unknown = time not known
word-exact = exact
word-about = about
word-observation = what I saw or heard
word-opinion = my opinion
word-in_person = in the room
word-phone = by phone
word-video = by video
word-read_aloud = read aloud
word-screen = on the screen
word-print = on paper
word-easy_read = easy read
word-audio = as a recording
word-in_parts = in parts, over several meetings
word-through_helper = through a helper they chose
word-copy_taken = they took it
word-copy_not_safe = not safe to keep
word-copy_not_wanted = they do not want it
word-copy_kept_here = we keep it for them
word-they_asked = they asked what this is about
word-cannot_choose_without = they cannot choose without it
word-heard_it_elsewhere = they have heard it elsewhere already
word-lawyer_or_court_asked = a lawyer or a court asked for it
word-another_reason = another reason, in a note
word-have = have it
word-asked = asked
word-not_available = not there
word-not_safe = not safe or not lawful
word-immediate = now
word-short = soon
word-long = later on
word-met = met
word-not_met = not met
word-not_wanted = not wanted
word-person = the person
word-worker = the worker
word-agency = an organisation
word-document = a report
word-child = a child
word-family = family
word-others = other people
word-service = a service
word-worry-a-lot = it worries them a lot
word-worry-some = it worries them somewhat
word-worry-a-little = it worries them a little
word-worry-not-at-all = it does not worry them
word-trend-rising = it grows
word-trend-steady = it stays the same
word-trend-falling = it gets less
word-trend-not-known = not known
word-confidence-low = not very sure
word-confidence-some = fairly sure
word-confidence-high = sure
word-outcome-housing = a safe and suitable home
word-outcome-safety = safety from anybody who may harm them
word-outcome-lasting-support = support that lasts
word-outcome-kind-services = services that are kind and know about trauma
word-outcome-purpose = a purpose, and becoming who they want to be
word-outcome-health = medical treatment
word-outcome-education = education
word-outcome-safe = being safe, protected from harm and neglect
word-outcome-healthy = health, of body and mind
word-outcome-achieving = learning and achieving
word-outcome-nurtured = being nurtured and cared for
word-outcome-active = being active, in play and sport and the like
word-outcome-respected = being respected, heard and involved
word-outcome-responsible = having a responsible part of their own
word-outcome-included = being included where they live and learn
word-outcome-learning = education, training and recreation
word-outcome-contributing = what they contribute to society
word-outcome-getting-by = social and economic well-being
word-outcome-relationships = home, family and personal relationships
word-outcome-entitlements = having their rights and entitlements secured
word-outcome-living-place = a suitable place to live
word-outcome-development = their development
word-outcome-play = play and leisure
word-outcome-stability = living in safety and with stability
word-outcome-surroundings = economic and environmental well-being
word-outcome-rights = living where their rights are respected
word-outcome-fairness = equality of opportunity and good relations
word-basis-person = the person says so
word-basis-worker = you saw it
word-basis-agency = an organisation says so
word-basis-document = a report says so
word-who-person = the person does it
word-who-worker = the worker does it
word-who-service = a service does it
word-who-other = somebody else does it
word-section-support = support
word-section-safety = safety
word-agree = agree
word-change = change
word-later = later
word-consent = they said yes
word-helpline = helpline
word-accommodation = a place to stay
word-health = health
word-legal = legal
word-advice = advice
word-police = police
word-identity = name and date of birth
word-access = how to reach them, and what they need to take part
word-circumstances = how they live now
word-person-words = their own words
word-need = needs
word-risk = risks
word-plan = the plan
word-not_asked = not asked

## The record as a whole

screen-counted = How much is there
screen-sign =
    { $open ->
        [0] Sign the record: complete as far as I know. Nothing is open.
        [one] Sign the record: complete as far as I know. One thing is open, and may stay so.
       *[other] Sign the record: complete as far as I know. { $open } things are open, and may stay so.
    }
screen-signed =
    { $open ->
        [one] Signed: { $when }. One thing was open then.
       *[other] Signed: { $when }. { $open } things were open then.
    }
screen-fitting = Something here does not fit this person
screen-fitting-about = Choose it, and say why. You need not say it to go on. A right, a yes or a stop is for everybody.
screen-fitting-step = The whole step: { $step }
screen-fitting-with-step = Marked with the whole step
screen-fitting-elsewhere = Marked at other steps
screen-does-not-fit = Does not fit here
screen-key-fits = it fits after all
form-does-not-fit = Does not fit this person
form-why-not-fitting = Why. It stands in the record; it is in no plan.
screen-mistakes = Recorded by mistake: take out a need or a risk
screen-mistakes-about = For a slip of the hand, or the wrong case. What only changed is recorded again where it stands.
screen-mistakes-out = Taken out
screen-mistakes-anew = recorded anew since
screen-key-put-back = it was no mistake: put it back
screen-key-mistake = recorded by mistake
screen-risk-mistake = It was recorded by mistake: take it out
screen-mistake-goes = It goes out of the case and the plan, with all that was recorded of it.
screen-mistake-told = The person was told of this. Tell them that it was a mistake.
screen-mistake-agreed = The person agreed to a plan with a line for this. Read the plan with them again: they agreed to what stood then.
screen-mistake-stays = This rests on it, and stays without it. Look whether it should:
screen-mistake-with-it = This goes with it:
screen-mistake-waited-for = Another need waits for this one. It waits no more.
screen-mistake-duty = A duty that came up only because of this comes up no more.
screen-mistake-kept = The record keeps it as a mistake. You can put it back. What they said stays.
form-mistake = Recorded by mistake
form-mistake-why = How did it come about? A few words, for the record alone.
screen-not-appropriate-here = Was something of the standard not to be done here? Choose it, and say why.
screen-marked-not-appropriate = Not appropriate here
screen-key-appropriate = it is appropriate after all
form-not-appropriate = Not appropriate in this case
form-why-not-appropriate = Why

## The directory of services: for the worker only

find-title = Look in the directory. Only you see this.
find-where = For { $ages } in { $nation }, by name and words in any script.
find-words = Words: a name, a place, what is needed
find-area = Town or area
find-need = For which need
find-whom = For
find-whom-women = women
find-whom-men = men
find-along = Somebody comes along
find-along-children = with children
find-language = Languages
find-access = The place has to have
find-language-theirs = { $language }
find-any = any
find-ages-adults = adults
find-ages-children = children and young people
find-so-many = { $count ->
        [0] Nothing fits so far.
        [one] One fits. Ctrl+S leads to it.
       *[other] { NUMBER($count) } fit. Ctrl+S leads to them.
    }
find-none = Nothing fits. Take out a word or a choice, or note that there is none.
find-empty = The directory is empty. It is filled with: ownwords services import
find-count = { $count ->
    [one] One service. Enter opens it.
   *[other] { $count } services. Enter opens one.
    }
find-more = { $more } more are not shown. Add a word.
find-run-out = { $count ->
    [one] One more entry has run out. Enter shows it too.
   *[other] { $count } more entries have run out. Enter shows them too.
    }
find-no-vault = There is no directory here.
find-not-found = None of these fits: note that no service was found
find-to-ask = not said: { $what }. Ask them first.
find-facet-nation = the nation
find-facet-area = the area
find-facet-language = the language
find-facet-sex = women or men
find-facet-ages = the age
find-facet-families = families
find-facet-access = access
find-any-language = any, perhaps through an interpreter: ask them first
find-offer = Offer this to the person
find-label-for = For
find-label-where = Where
find-label-languages = Languages
find-label-access = Access
find-label-exclusions = Not for
find-label-who-may-refer = Who may refer
find-label-how = How
find-label-contact = Contact
find-label-hours = Hours
find-label-cost = Cost
find-label-safety-notes = Take care
find-label-source = Where this is from
find-unsaid = { $what }: not said
find-part = { $what }: { $said }
form-no-service = No service was found. Your manager has to know: F10, then advice, says whom to call.
form-no-service-note = Where you looked, if that helps

## Referrals, partners, a missed contact, a place of safety: for the worker only

screen-reaching = With others: referrals, partners, if they do not answer, safe place
screen-referrals = Referrals
screen-no-referral-yet = None yet. A referral begins with a service that they want, or with a duty.
screen-refer = → Begin a referral to
screen-refer-on-duty = → Refer on a duty, without a yes
screen-referral-wish = What do they want? Ask them, and take it down.
screen-add-barrier = + What helps them to get there
screen-agree-missed = → Agree what to do if they do not answer
screen-partners = Who works together
screen-add-partner = + An agency that is involved
screen-partner-goes = → Not involved any more
screen-partner-gone = not involved any more
screen-add-meeting = + A meeting
screen-meeting = Meeting
screen-meeting-actions = { $count ->
    [one] one action
   *[other] { $count } actions
    }
screen-add-action = Enter adds an action
screen-said-there = → What was said of them there
screen-said-there-noted = What was said of them there is noted. Enter adds to it
screen-said-there-nothing = Nothing was said of them there
screen-yes-covers = they said yes to { $what }
screen-yes-covers-all = they said yes
screen-told-by-yes = Their yes, as it stands now. It is advice: you note what happened
screen-who-was-told = Who was told what
screen-nobody-told-yet = Nothing is noted yet.
screen-add-place = + Where they are safe
screen-place-show = Enter shows it. Look who can see the screen first.
screen-place-hide = Enter hides it again
screen-place-left = they are not there any more
screen-leave-place = → They are not there any more
screen-erase-place = → Erase this address
screen-erase-place-again = → Press Enter once more: it cannot be undone
screen-key-own-part = what we can do
screen-key-waits = waits for another need
screen-waits-for = waits for: { $needs }
screen-waited-for-by = waiting for this: { $needs }
screen-adjusted = Changed because of it
screen-adjust = Note what you change because of this
form-refer = A referral. You send it; this program never does.
form-refer-on-duty = A referral on a duty. You send it; this program never does.
form-duty-recipient = To whom
form-why-on-duty = Why it is made without their yes
form-referral-wish = What they want of this referral
form-referral-wish-why = It needs no yes. Tell them what you do and why, and ask what they think. Write it in their words.
form-why-no-wish = If they were not asked: why
form-wish = What they want
form-referral-way = How you refer
form-referral = What became of the referral
form-referral-ask = What may go with this referral
form-may-share = What they say yes to
form-says-yes = Do they say yes
form-yes-only = A yes to some of it
form-never-the-place = Where a place of safety is goes to nobody, whatever is ticked here.
screen-key-yes-only = yes, but not to all of it
screen-yes-only = only: { $what }
form-referral-status = How it stands now
form-barrier-sheet = What helps them to get there
form-barrier = What may be in the way
form-barrier-is = And now
barrier-is-open = in the way
barrier-is-line = make it a line of the plan
barrier-is-solved = solved
form-helps = What helps
form-own-part-sheet = What you or your agency can do
form-own-can = Can you help with this
form-own-part = What you can do, or why you cannot
form-told-manager = If you cannot: what you told your manager
form-need-waits = What has to be met first
form-waits-for = It waits for
form-adjust = What changes because of it
form-adjusted = What you do differently now
form-missed-contact = If they do not answer
form-missed-after = How long we wait
form-missed-whom = Whom we call then
form-missed-say = The words that were agreed
form-missed-never = What we never do
form-place = Where they are safe
form-place-advice = Write it here and nowhere else. It is in no list, no story and no plan.
form-address = The address
form-known-to = Who knows it
form-travel = How to get there
form-since = Since when
form-partner-sheet = An agency that is involved
form-partner-name = Its name
form-partner-role = Its role
form-partner-contact = Whom to ask for there: a role or desk
form-lead = Who leads
form-has-lead = has the lead
form-meeting = A meeting
form-who-met = Who was there
form-others-met = Who else was there
form-agreed-there = What was agreed
form-meeting-action = An action that was agreed
form-action-is = Where it goes
action-line = a line of the plan, for the person to answer
action-promise = a promise that I make to the person

## Duties to consider, and what may be noted because a rule concerns it

screen-duties = Duties to consider, and what a rule may concern
screen-circumstances = What a rule may concern. Enter notes it; nobody is asked
duties-find = Enter opens one. To find one: type a part of it.
duties-new = To consider now: { $what }
duties-again = Came up again since it was decided
duties-to-decide = Nothing decided yet
duties-to-note = Done: whom you told is not noted yet
duties-decided = Decided. Enter shows it whole
form-duty = What you decide about this duty
form-duty-decision = Your decision
duty-decision-done = done, or kept to
duty-decision-will-do = will do it, by the day below
duty-decision-not = not, because of what is written below
form-duty-day = When it was done, or by when it will be
form-duty-why = Why
form-duty-basis = Legal basis, if something is shared
form-another-weekday = { $day } is a { $weekday }. What you typed is kept as it is: which day is meant?
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
form-duty-basis-named = Which, if it is another one
form-duty-what = What is told or done
form-meant-basis = If it is still to be done: the legal basis
form-meant-basis-named = Which, if it is another one
form-meant-whom = If it is still to be done: whom you will tell
form-duty-whom = To whom
form-duty-told = Was the person told?
form-duty-why-not-told = If not: why not
form-told-later = Does the person know of it now?
form-told-later-is = Was the person told since?
told-later-yes = yes, they know now
told-later-no = no, and they will not be told
form-told-later-on = If yes: the day
form-told-later-how = If yes: how they were told. No address
screen-tell-of-share = → They know of it now, or why not
screen-told-later-on = Told on { $day }
duties-to-tell = Shared: the person is still to be told
form-disclose = Whom you told
form-disclose-advice = Note here whom you told, once. The program sends nothing.
form-disclose-basis = Your organisation names its own basis: { $basis }
form-nobody-told = → Nobody was told
form-nobody-told-sheet = Nobody was told
form-nobody-why = Why nobody
form-told-more = → Note whom else you told
form-told-recipient = Whom did you tell
form-told-whom = Who there: a role or a desk
form-told-said = What you told, in short. No address
form-told-on = The day
form-said-there = What was said of them there
form-said-there-is = Was anything said of the person
said-there-something = yes, as below
said-there-nothing = no, nothing
form-who-heard = Who heard it, if not all who were there
form-under-duty = Under which duty, if it was one
form-circumstance = What a rule may concern
form-circumstance-holds = How it is
circumstance-holds = it came up
circumstance-no-more = it is so no more
form-capacity-found = What the assessment found. Leave it open if you do not know
capacity-able = they were able to make this decision
capacity-not-able = they were not able to make this decision then
form-assessed-decision = Which decision: it says nothing of any other
form-assessed-by = Who assessed it
form-assessed-on = When
form-nrm-stage = How far it is. Leave open what you do not know
nrm-stage-referred = referred, no decision yet
nrm-stage-positive-reasonable-grounds = first decision: yes (reasonable grounds)
nrm-stage-negative-reasonable-grounds = first decision: no (reasonable grounds)
nrm-stage-positive-conclusive-grounds = last decision: yes (conclusive grounds)
nrm-stage-negative-conclusive-grounds = last decision: no (conclusive grounds)
nrm-stage-withdrawn = they left it
form-nrm-referred-by = Who referred them
form-nrm-referred-on = When they were referred
form-nrm-supported-by = Who supports them in it
form-nrm-as-child = Referred as a child
form-circumstance-note = What you saw or heard, in short

## Taking a yes back

screen-yes-back = They take a yes back
screen-yes-back-why = Saying so is enough. No reason is asked for. Choose which yes.
screen-taken-back = Taken back. From now on there is no yes for it.
screen-taken-back-shared =
    { $count ->
        [one] Taken back. What was shared once under it cannot be called back: tell them so.
       *[other] Taken back. What was shared { $count } times under it cannot be called back: tell them so.
    }

## The log of contact

form-log-contact = You tried to be in touch
screen-contact-agreed = Agreed as safe:
screen-contact-none = No safe way is agreed here. Look at what they said about contact before you call.
screen-contact-unsafe-said = Not safe for them, as they said: { $ways }.
screen-contact-unsafe-tried = Not safe the last time: { $ways }.
form-contact-not-safe = Not safe for them, as they say
form-contact-then = What you agreed then
form-contact-although = If it was a way that is not safe: why you tried it all the same
form-contact-way = How you tried
form-contact-result = What came of it
form-contact-was-safe = Was it safe for them?
form-contact-on = The day
form-contact-note = What you noticed, in short. No number, no address.

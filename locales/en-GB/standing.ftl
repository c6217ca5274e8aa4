### For the worker alone: what stands in a case, and what is due. Promises, the next contact, closing and reopening, the
### setting after a break. On no page for the person.

## Promises, and the next contact

promise-kept = Kept
promise-kept-late = Kept, later than was said
promise-not-kept = Could not be kept
promise-told-yes = they know
promise-told-not-yet = they are still to be told
promise-told-no = they are not told
plan-promise-open = nothing noted yet
plan-field-came-to = What became of it
due-overdue = Overdue since { $day }
due-today = Due today

waiting-promises-overdue =
    { $count ->
        [one] a promise is overdue since { $day }
       *[other] { $count } promises are overdue, the first since { $day }
    }
waiting-promises-today =
    { $count ->
        [one] a promise is due today
       *[other] { $count } promises are due today
    }
waiting-promises-open =
    { $count ->
        [one] a promise is open
       *[other] { $count } promises are open
    }
waiting-to-tell =
    { $count ->
        [one] something was shared that the person is still to be told of
       *[other] { $count } things were shared that the person is still to be told of
    }
waiting-duties-overdue =
    { $count ->
        [one] a duty was to be done by { $day }, and is not noted as done
       *[other] { $count } duties were to be done, the first by { $day }, and are not noted as done
    }
waiting-duties-today =
    { $count ->
        [one] a duty is to be done today
       *[other] { $count } duties are to be done today
    }
waiting-duties-open =
    { $count ->
        [one] a duty is to be done
       *[other] { $count } duties are to be done
    }
waiting-review = to look at the plan again: { $reasons }
waiting-contact-overdue = next contact overdue since { $day }
waiting-contact-today = next contact due today
waiting-contact-later = next contact by { $day }
waiting-contact-no-day = next contact agreed, no exact day

screen-promised = You said you would
form-promise-came = What became of this promise
form-promise-is = How it came out
form-promise-told = Do they know?
form-kept-on = The day, if known
form-came-why = Why, in short. A promise that could not be kept wants this.

## Closing a case, and opening it again

closed-because-support-ended = Support ended as agreed
closed-because-moved-on = Another organisation goes on with it
closed-because-not-wanted = The person does not want to go on
closed-because-contact-lost = Contact was lost
closed-because-died = The person died
closed-because-mistake = The case was opened by mistake
closed-because-other = Another reason
cases-closed = Closed cases
cases-closed-by = closed { $when } by { $worker }: { $because }
begin-standing = What stands here: being in touch, the work with others, promises, what is open, signing, closing the case
standing-duties = Duties that were to be done. Enter says what became of one
duty-came-why = Say what became of it. What you decided before stays in the record.
standing-heading = What stands in this case
standing-keys = Enter choose  Tab on  Esc back  F1 help  Ctrl+Q leave
standing-closed = This case is closed since { $when }, by { $worker }: { $because }.
standing-not-erased = Closing it erased nothing.
standing-kept = Your organisation keeps it for { $keep }, counted from { $since }.
kept-from-last-session = its last session
kept-from-closing = the day it was closed
standing-untold = Done: whom you told is not noted yet. Enter notes it
standing-to-tell = Shared, and the person is still to be told. Enter says that they know now, or why not
told-later-none = They know of all that was shared, or it is noted why not.
told-later-why = Say that the person knows now, or why they are not told after all. What you noted before stays in the record.
standing-meetings = Meetings of agencies: what was said of them, and what was agreed
meetings-heading = Meetings of agencies
meetings-why = Noted here: one meeting. What was said of the person there is asked next.
meetings-add-action = + An action that was agreed
meetings-action-why = It becomes a line of the plan, and waits for the person's own answer.
meeting-told-noted =
    { $count ->
        [one] what was said of them is noted
       *[other] what was said of them is noted, { $count } times
    }
said-there-nothing-way = → Nothing was said of them there
form-nobody-why-here = Or: nobody was told, because
standing-left = Also still open
standing-nothing = Nothing is open in this case.
standing-nothing-asked = Nothing was asked in this case yet.
standing-contact = Be in touch: the safe way, what was tried, and one more attempt
contact-why = Noted here: one attempt to be in touch, whatever came of it. Nothing is called or sent by the program.
contact-go-on = Note it
contact-tried = What was tried last
contact-missed =
    { $count ->
        [one] One attempt was missed.
       *[other] { $count } attempts in a row were missed. This was agreed for that:
    }
contact-missed-none = Nothing was agreed for that. Talk to your manager before you do more.
standing-others = With others: referrals, what others do, agencies
standing-sign = Sign the record
closed-writing = What comes in can still be noted, and the case stays closed. To work on it again, open it first.
others-heading = With others
others-referrals = Referrals. Enter says what became of one
others-no-referral = No referral here.
others-actions = What others do. Enter says what became of it
others-no-action = Nobody else has anything to do in this plan.
others-agencies = Agencies that are involved. Enter changes one
others-no-agency = No other agency is noted here.
others-one-more = One more agency
others-referral-why = What became of it. Nothing is sent by the program. What the person says yes to is asked in a session.
others-on = The day, if it was not today
others-note = A few words on it
others-shared = What went with it
others-nothing-shared = nothing new
others-action = What became of it
others-action-why = As somebody told you. At the next session, ask the person how they see it.
others-came = How it stands
others-who-says = Who says so, if it is one of these
others-agency-why = Write a role or a desk, never where the person lives.
others-involved = Involved
sign-heading = Sign the record
sign-why = You sign that, to your knowledge, it is complete. What is open is counted with it, and is no mistake.
sign-go-on = Sign it
standing-close = Close this case
standing-reopen = Open this case again
closing-case-heading = Close this case
closing-case-why = Nothing is erased, and what is open stays in the record. The case can be opened again.
closing-case-go-on = Close the case
closing-case-reason = Why is it closed?
closing-case-note = A few words on it
closing-case-told = Was the person told?
closing-case-told-yes = yes
closing-case-told-not-yet = not yet
closing-case-told-no = no
closing-case-told-nobody = there is nobody to tell
closing-case-how = How they were told, or why not
reopening-heading = Open this case again
reopening-why = That it was closed stays in the record.
reopening-go-on = Open it again
reopening-reason = Why it is opened again
promise-came-why = It can be noted again later. The last note holds.
promise-came-go-on = Keep
left-urgent =
    { $count ->
        [one] an urgent need that is not met
       *[other] { $count } urgent needs that are not met
    }
left-action =
    { $count ->
        [one] something begun for an urgent need
       *[other] { $count } things begun for urgent needs
    }
left-promise =
    { $count ->
        [one] a promise
       *[other] { $count } promises
    }
left-contact =
    { $count ->
        [one] the next contact
       *[other] { $count } next contacts
    }
left-duty =
    { $count ->
        [one] a duty to decide on
       *[other] { $count } duties to decide on
    }
left-duty-told =
    { $count ->
        [one] a duty that is done, and whom you told is not noted
       *[other] { $count } duties that are done, and whom you told is not noted
    }
left-to-tell =
    { $count ->
        [one] something shared that the person is still to be told of
       *[other] { $count } things shared that the person is still to be told of
    }
left-duty-to-do =
    { $count ->
        [one] a duty that is still to be done
       *[other] { $count } duties that are still to be done
    }
left-need =
    { $count ->
        [one] a need that is not met yet
       *[other] { $count } needs that are not met yet
    }
left-referral =
    { $count ->
        [one] a referral that is not finished
       *[other] { $count } referrals that are not finished
    }
left-line =
    { $count ->
        [one] a line of the plan without a final answer
       *[other] { $count } lines of the plan without a final answer
    }
left-line-to-do =
    { $count ->
        [one] a line of the plan that they agreed to, not noted as done
       *[other] { $count } lines of the plan that they agreed to, not noted as done
    }

plan-field-closed = Closed
plan-closed-by = by { $worker }
plan-field-told-of-closing = Told of it
plan-field-told-how = How they were told, or why not
plan-field-open-then = Open then
plan-field-reopened = Opened again

## The setting, after a break

plan-field-setting-again = Setting, looked at again
plan-field-noted = Noted
private-yes = still private
private-no = not private
private-not-known = not known whether private
here-as-before = the same people
here-somebody-came = somebody came
here-somebody-left = somebody left
here-not-known = not known who is there
form-setting-again = Is it still private? Who is here now?
form-setting-after-pause = After the break: is it still private? Who is here now?
form-setting-after-interrupt = After what came up: is it still private? Who is here now?
form-setting-here = Noted as here with you both: { $who }
form-setting-nobody = Nobody else is noted as here.
form-setting-pass = Esc passes this over.
form-still-private = Is it still private?
form-here-now = Who is here now?
form-setting-note = What you see, in short
offered-screen-setting-again = The setting, asked again after a break

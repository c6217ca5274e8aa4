### The program itself, for the worker's eyes: the vault, the list of cases, help, keys. Never said to the person.
### A message of the first screen stands on one line and has no variable, so that it can be read without Fluent.

## Everywhere

app-practice = PRACTICE - made-up case, nothing is kept
app-not-saved = NOT being saved: { $why }
app-too-small = This terminal is too small: make it at least { $columns } by { $rows }. Everything is kept.
app-hidden = Resting. F12
app-crashed =
    Ownwords had to stop by itself. What was kept before is still there. Start it again and go on.
    If it happens again, tell whoever looks after the program this number: { $number }
app-no-export = There is no vault here, so nothing can be exported.
app-confirm-keys = Enter: yes    Esc: no
app-leave-practice = Leave the practice? Nothing of it is kept.
app-leave-unsaved = { $why } Leave all the same, and lose what was typed last?
app-language-heading = Language of the person
app-language-keys = Arrows: choose    Enter: take    Esc: close

## The vault

vault-unlock-heading = Ownwords
vault-unlock-keys = Enter: open   Ctrl+T: show typing   F1: help   F12: hide   Ctrl+Q: leave
vault-passphrase = Your passphrase
vault-unlocking = Unlocking …
vault-create-heading = Ownwords: a new vault
vault-create-keys = Tab: next   Enter: go on   Ctrl+T: show typing   F1: help   Ctrl+Q: leave
vault-create-where = Everything will be kept here, encrypted: { $folder }
vault-worker = Your code as a worker (letters and numbers; not your name)
vault-passphrase-new = A passphrase
vault-passphrase-again = The same passphrase again
vault-advice = Take five or more words that have nothing to do with each other, or with you. Spaces are fine.
vault-keep-apart = Write it down and keep it apart from this computer. Without it nothing can ever be opened, by anyone.
vault-worker-missing = Type a code for yourself first, such as the one your organisation uses.
vault-passphrase-short = That passphrase is short. Make it { $shortest } characters or more.
vault-passphrase-differs = The two passphrases are not the same. Type the second again, or show both.
vault-creating = Making the vault …
vault-trouble-heading = Ownwords: the vault cannot be opened
vault-trouble-keys = Enter: look again    F1: help    Ctrl+Q: leave

## The list of cases

cases-heading = Cases
cases-keys = Enter: open  N: new  E: export  /: find  F1: help  F12: hide  Ctrl+Q: leave
cases-find = Find: type part of a label
cases-none = There are no cases yet. Press N for a new one.
cases-none-like-that = No case has that in its label. Esc shows all.
cases-more =
    { $more ->
        [one] One more case is not shown. Type part of its label.
       *[other] { $more } more cases are not shown. Type part of a label.
    }
cases-id = { $id }
cases-open-since = open since { $when }, at: { $step }
cases-last-change = last change { $when }
cases-drafts = unsaved typing is kept
cases-agreed = plan agreed
cases-export = Export the plan
cases-moment =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        [12] December
       *[other] { $month }
    } { $year }, { $time }

## A new case

case-new-heading = A new case
case-new-keys = Tab: next   Arrows, numbers: choose   Ctrl+S: go on   Esc: back   F1: help
case-new-why = The rights and duties that follow depend on these answers. Nothing is chosen for you: a guess here can harm the person.
case-new-go-on = Create the case
case-new-missing = Choose an answer here. Age not known? Choose "possibly a child".
case-label = A label that you will know the case by. Not the person's name.
case-label-missing = Type a label for the case first.
case-nation = Where is the person now?
case-nation-england = England
case-nation-wales = Wales
case-nation-scotland = Scotland
case-nation-northern-ireland = Northern Ireland
case-age = How old is the person? This version has only the interview for adults.
case-age-adult = an adult
case-age-child = a child
case-age-possibly-child = possibly a child
case-organisation = What kind of organisation do you work for?
case-organisation-police = police
case-organisation-local-authority = local authority
case-organisation-immigration = immigration
case-organisation-health = health
case-organisation-charity = charity
case-organisation-other = other

## Beginning a session

reading-heading = What is there so far
reading-told = All that they said
reading-notes = Your notes
reading-keys = Arrows: read on    Esc: back    F12: hide
help-reading = You read the plan as it stands. Nothing can be changed here.
begin-heading = Begin a session
begin-why = Before anything is asked: how you meet, when this is typed, and in which language.
begin-read = Only read what is there so far
begin-go-on = Begin
begin-missing = Choose an answer here first.
begin-setting = How do you meet?
begin-setting-in-person = in person
begin-setting-phone = by phone
begin-setting-video = by video
begin-captured = When is this typed?
begin-captured-live = now, as it is said
begin-captured-paper = afterwards, from paper
begin-captured-memory = afterwards, from memory
begin-captured-recording = afterwards, from a recording
begin-held = If it is typed afterwards: when did you meet? For instance { $example }. Empty if not known.
begin-held-wrong = That is not a time. Type it like the example, or leave it empty.
begin-language = Which language does the person read or hear best?

## Export

export-heading = Export the draft plan
export-keys = Enter: write    Esc: back    F1: help    F12: hide
export-what = Two files are written into a new folder: plan.md for reading, and plan.json for case systems.
export-not-encrypted = Exported files are NOT encrypted. Anyone who has them can read them. Keep them where only those who may read them can.
export-no-such-home = There is no such account here. Type the whole path of the folder.
export-folder = The new folder
export-written = Written:

## Help

help-heading = Help
help-close = Arrows: scroll    F1 or Esc: close
help-do = What you do here
help-mend = A slip? Marks and answers: choose again, the last one counts. Words that were kept: F10, then "Mend something kept".
help-keys-here = Keys: in this step
help-keys-write = Keys: to take something down, at any step
help-keys-person = Keys: for the person
help-keys-session = Keys: the session
help-keys-program = Keys: the program
help-keys-moving = Keys: moving and typing
help-unlock =
    The vault holds every case, encrypted. Your passphrase opens it. After a wrong passphrase the next try takes a little
    longer; what you typed stays, so that you can mend it. Nobody can open the vault without the passphrase.
help-create =
    A vault is the encrypted place where all cases are kept on this computer. You make it once. Your code stands beside
    all that you write down. The passphrase is never stored. If it is lost, everything in the vault is lost.
help-trouble =
    The line on this page says what is wrong, where, and what can be done. When you have done it, press
    Enter to look again. Nothing has been changed.
help-cases =
    Every case that you have opened on this computer is here, the one touched last first. A session that was cut off goes
    on where it was, with all that was typed. E writes the draft plan of a case into a folder.
help-new-case =
    A case is all that concerns one person. Give it a label that says nothing to others. The nation decides which law and
    services are meant, and the age decides which rights. When you are not sure of the age, choose "possibly a child".
    This version has only the interview for adults: for a child, or somebody who may be a child, no session can be begun in
    it. Follow the way for children of your own organisation.
help-begin =
    A session is one meeting. Typed afterwards is as good as live, as long as the record says which it was. The language
    can be changed at any step.
help-export =
    Choose a folder that is not there yet. Nothing is ever written over. The files are not encrypted, so think of who
    can open the folder. The case stays in the vault.
help-kind-say =
    These sentences are yours to say, in your own way if that is kinder. Mark what you said, said differently, or did
    not say. Going on is always open.
help-kind-ask =
    Ask what helps, in any order. Every question may be left: not now, rather not, don't know. Nobody has to say why.
help-kind-prepare =
    You are alone here. Note what is known already, so that nobody asks the person again. What you did not look up is
    shown as not looked up, and never as "none".
help-kind-explain =
    Explain one topic at a time. Then ask the person to tell it back in their own words. A nod is not a check. When it
    did not come across, explain it another way, or leave it open.
help-kind-consent =
    Ask for each permission alone. Yes and no are both fine, and either may change later. Nothing depends on a yes.
help-kind-grid =
    What is needed today comes before everything else. Note each need and how it stands. One need may stay open, with
    what was decided about it.
help-kind-narrate =
    Listen. Type what is said, as it is said. The invitations beside the editor are open ones. To come back to something,
    select the person's own words. The order of telling is kept.
help-kind-read-back =
    Read the account back, as far as the person wants. They may word anything otherwise. Both wordings are kept.
help-kind-risk =
    Ask for the person's own view of a risk first. Then say what might happen, how one would notice, what each of you
    does, and who to call. Ask them to tell it back.
help-kind-needs =
    Note each need with how soon it is and on whose word. What the person does not want is an answer too.
help-kind-services =
    Offer services and places, and note the answer to each. Never write down a safe address.
help-kind-plan =
    Write the plan line by line: what, who, by when, and what if it does not work. Take goals from the person's own words.
help-kind-read-plan =
    Read each line and ask: agree, change, no, or later. The plan is agreed only by the person, and only as far as read.
help-kind-share =
    Say with whom something may be shared, what, and why. A no stands. Where the law asks you to share without a yes,
    note the reason, and whether the person was told. This program never sends anything.
help-kind-check =
    Look through what is open. Open is not wrong. Mend what you can, and leave the rest as it is.
help-kind-end =
    The session is over. The case stays in the vault. You can export the draft plan, or go to the list of cases.

## What one does at a step, first things first

help-do-say = Say each sentence, press Enter on it, and choose how it was said. Then Ctrl+G and Enter go on.
help-do-ask =
    Ask a question. Type what they say and keep it with Ctrl+S, or press Enter on one of the answers. The ways out are the last row of
    each question.
help-do-prepare = Press Enter on a source and say how it stands. The rows with a plus add what was done before, and reports you have read.
help-do-explain =
    Press Enter on a topic. Read it out, then press Enter on "I have explained it". Type what comes back, and choose how far it came.
help-do-consent = Ask, press Enter on the row, and choose what they say. To change it, choose again.
help-do-grid =
    Ask a row, press Enter on it, and choose the answer that fits. The last choice there is a form for their words, for what you
    see, and for what is decided. Below the list you see what was not asked yet.
help-do-narrate = Type what they say and keep it with Ctrl+S, as often as you like. Tab leads to the invitations.
help-do-read-back = Read a statement out. When they want other words, press Enter on it and choose to word it otherwise.
help-do-risk = Add a risk with the last row. Press Enter on a risk to explain it and to take down what comes back.
help-do-needs = Add a need with the last row, or press Enter on one to change it.
help-do-services = Add an offer with the last row. You are then asked what the person says to it. Enter on an offer changes the answer.
help-do-plan = Add a line with the last row. Press Enter on a line to word it otherwise, or to take it out.
help-do-read-plan = Read a line out, press Enter on it, and take down their answer. When every line has one, ask about the whole.
help-do-share = Ask about one recipient, press Enter on the row, and choose the answer. The same list has a place to record what you shared.
help-do-check = Read the list. Ctrl+G leads on; F7 leads back to a step, to mend something there.
help-do-end = Press Enter on what you want to do.

## Keys

key-enter = Enter - open a row, or choose what to do with it
key-right = → - all that can be done with a row
key-ctrl-g = Ctrl+G - to the ways on, and back
key-ctrl-s = Ctrl+S - keep what is typed
key-ctrl-l = Ctrl+L - put the other language first
key-f1 = F1 - this help
key-f2 = F2 - rest, and go on after a rest
key-f3 = F3 - stop; a short closing follows. F3 again ends at once
key-f4 = F4 - language of the person
key-f5 = F5 - they are telling me something: take it down, at any step
key-f6 = F6 - a note of your own
key-f7 = F7 - look back at the step before
key-f8 = F8 - immediate danger
key-f9 = F9 - a page to show to the person, in their language only; F9 or Esc goes back
key-f10 = F10 - all that can be done here, as a list
key-f12 = F12 - hide the screen at once; F12 again brings it back
key-ctrl-q = Ctrl+Q - leave; everything typed is kept
key-tab = Tab, Shift+Tab - the next or the previous field
key-arrows = Arrows - move in a list or a text
key-escape = Esc - close what was opened; typed text is not lost
key-copy = Ctrl+C, Ctrl+X, Ctrl+V - copy, cut and paste, within this program only

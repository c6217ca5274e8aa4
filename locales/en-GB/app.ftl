### The program itself, for the worker's eyes: the vault, the list of cases, help, keys. Never said to the person.
### A message of the first screen stands on one line and has no variable, so that it can be read without Fluent.

## Everywhere

app-practice = PRACTICE - made-up case, nothing is kept
app-not-saved = NOT being saved: { $why }
app-too-small = This terminal is too small: make it at least { $columns } by { $rows }. Everything is kept.
app-hidden = Resting.
app-crashed =
    Ownwords had to stop by itself. What was kept before is still there. Start it again and go on.
    If it happens again, tell whoever looks after the program this number: { $number }
app-no-export = There is no vault here, so nothing can be exported.
app-confirm-keys = Enter: yes    Esc: no
app-leave-practice = Leave the practice? Nothing of it is kept.
app-leave-unsaved = { $why } Leave all the same, and lose what was typed last?
app-lock-soon = The vault will lock in a minute. Any key keeps it open. All that you typed is kept.
app-lock-practice = This is practice. Nothing is kept, so there is nothing to lock. F12 hides the screen.
app-lock-unsaved = { $why } Lock all the same, and lose what was typed last?
app-locked = Locked, and everything typed is kept. Start Ownwords again to go on.
app-language-heading = Language of the person
app-language-keys = Arrows, or its first letters: choose    Enter: take    Esc: close
app-language-none-so = No language in the list begins like that.

## The vault

vault-unlock-heading = Ownwords
vault-unlock-keys = Enter open  Ctrl+T show  Ctrl+R cannot remember it  F1 help  Ctrl+Q leave
vault-passphrase = Your passphrase
vault-unlocking = Unlocking …
vault-locked = Locked. Everything that was typed is kept.
vault-who = Your code, if you like: it opens faster then. Leave it out, and each is tried.
vault-no-recovery = No recovery sheet was made for this vault. Only a passphrase opens it.
vault-create-heading = Ownwords: a new vault
vault-create-keys = Tab: next   Enter: go on   Ctrl+T: show typing   F1: help   Ctrl+Q: leave
vault-create-where = Everything will be kept here, encrypted: { $folder }
vault-worker = Your code as a worker (letters and numbers; not your name)
vault-passphrase-new = A passphrase
vault-passphrase-again = The same passphrase again
vault-passphrase-old = Your passphrase as it is now
vault-passphrase-other = A new passphrase
vault-passphrase-theirs = A new passphrase, typed by the worker whose it is
vault-advice = Take five or more words that have nothing to do with each other, or with you. Spaces are fine.
vault-advice-short = This one is short: more words make it much harder to guess.
vault-advice-repeated = It repeats itself, which makes it easy to guess.
vault-advice-code-in-it = Your code is in it, and anyone who has this computer can read your code.
vault-advice-common = It is one of those that are tried first.
vault-keep-apart = The passphrase is never stored. If it is forgotten, only the recovery sheet on the next page opens the vault.
vault-worker-missing = Type a code for yourself first, such as the one your organisation uses.
vault-passphrase-missing = Type a passphrase first.
vault-passphrase-weak = This one is very easy to guess. Use it all the same? Enter uses it. Or type another one.
vault-passphrase-differs = The two passphrases are not the same. Type the second again, or show both.
vault-creating = Making it …
vault-trouble-heading = Ownwords: the vault cannot be opened
vault-trouble-keys = Enter: look again    F1: help    Ctrl+Q: leave

## The recovery sheet

vault-sheet-heading = The recovery sheet
vault-sheet-keys = Enter: go on    Esc: back    F1: help    F12: hide
vault-sheet-why = This opens the vault if every passphrase is forgotten. It is shown now, and never again.
vault-sheet-write = Write it on paper. Keep the paper away from this computer, where only those you trust can find it.
vault-sheet-letters = Only capital letters and digits. 0 is a zero and 1 is a one: there is no I, L, O or U.
vault-sheet-copied = It is on paper: go on, and type it back from there
vault-sheet-skip = Go on without a recovery sheet
vault-sheet-skip-sure = Without a sheet, a forgotten passphrase means that all in this vault is lost for good. Go on without one?
vault-sheet-renewed = The new sheet opens this vault now, and the old one does not. Destroy the old one.
vault-typed-back-heading = The recovery sheet, typed back
vault-typed-back-keys = Enter: compare   Esc: show the sheet   Ctrl+T: hide typing   F1: help
vault-typed-back-how = Type what is on your paper. Small letters are fine; spaces and dashes may be left out.
vault-typed-back-wrong =
    { $count ->
        [one] Group { $numbers } is not as on the sheet. Look at the paper again. Esc shows the sheet.
       *[other] These groups are not as on the sheet: { $numbers }. Look at the paper again. Esc shows the sheet.
    }

## Nobody remembers the passphrase

vault-recover-heading = Open the vault with the recovery sheet
vault-recover-keys = Enter: open    Esc: back    Ctrl+T: hide typing    F1: help    Ctrl+Q: leave
vault-recover-empty = Type what is on the sheet first, then Enter. Without the sheet, Esc goes back to the passphrase.
vault-typed-back-empty = Type here what you wrote on paper, then Enter. Esc goes back to the sheet.
vault-recover-how = Type what is on the sheet. Small letters are fine; spaces and dashes may be left out.
vault-renew-heading = A new passphrase
vault-renew-keys = Tab: next   Enter: go on   Ctrl+T: show typing   F1: help   Ctrl+Q: leave
vault-renew-why = The sheet has opened the vault. Now set a new passphrase. The sheet stays as it is: keep it.
vault-renew-who = Whose passphrase is it?
vault-renew-of = Worker: { $worker }
vault-renew-missing = Choose whose passphrase it is first.
vault-changing = Changing it …

## What does not fit

vault-doubts-heading = Something does not fit
vault-doubts-keys = Arrows: choose    Enter: do it    F1: help    Ctrl+Q: leave
vault-doubts-why = This computer remembers how far the record went. If somebody put an old copy or a backup in its place, this may be why. If nobody did, the record may have been changed. Ask whoever looks after the program before you go on.
vault-doubts-why-unsaved = The disk damaged it, or the power failed at that moment. Everything before it is here. If the disk may be failing, make a backup on another one soon, and ask whoever looks after the program.
vault-doubts-leave = Leave, and change nothing
vault-doubts-go-on = Go on with the record as it is. That you did is written in it.

## This vault

vault-page-heading = This vault
vault-list-keys = Enter: open   Esc: back   F1: help   F12: hide   Ctrl+K: lock
vault-page-keys = Enter: go on    Esc: back    Ctrl+T: show typing    F1: help    F12: hide
vault-plain-keys = Enter: go on   Esc: back   F1: help   F12: hide   Ctrl+K: lock
vault-page-workers = Who has a passphrase: { $workers }
vault-page-has-sheet = There is a recovery sheet.
vault-page-no-sheet = There is NO recovery sheet. If every passphrase is forgotten, everything is lost.
vault-page-backup = The last backup was made on { $when }.
vault-page-no-backup = No backup was ever made.
vault-way-passphrase = Change my passphrase
vault-way-add = Add a worker
vault-way-remove = Remove a worker
vault-way-sheet = Make a new recovery sheet
vault-way-backup = Make a backup
vault-way-verify = Look through the record: is it as it was written?
vault-way-head = How far the record goes today, to write down
vault-change-heading = Change my passphrase
vault-changed = Your passphrase is changed. The old one opens this vault no more.
vault-add-heading = Add a worker
vault-add-how = The other worker types the passphrase, and nobody else sees it. They will be able to read every case here.
vault-add-code = Their code (letters and numbers; not their name)
vault-add-code-missing = Type their code first.
vault-adding = Adding the worker …
vault-added = { $worker } can open the vault now.
vault-remove-heading = Remove a worker
vault-remove-what = The record gets a new key, and the worker can open it no more. What they wrote stays. Copies and backups that they made before still open with their passphrase.
vault-remove-code = Type the code of the worker to remove
vault-removing = Removing the worker, and changing the key …
vault-removed = { $worker } can open the vault no more.
vault-backup-heading = Make a backup
vault-backup-what = All of the vault is copied, encrypted. The copy opens with the passphrases and the sheet of today.
vault-backup-folder = A new or empty folder, best on another disk
vault-backing-up = Writing the backup, and looking through it. This may take some seconds …
vault-backing-up-so-far = Writing the backup, and looking through it: { NUMBER($done) } % …
vault-backed-up =
    { $events ->
        [one] One entry was copied. The backup was opened again, and compared entry by entry.
       *[other] { NUMBER($events) } entries were copied. The backup was opened again, and compared entry by entry.
    }
vault-backup-breaks =
    { $count ->
        [one] The record had one fault already, and so has the copy. Look through the record.
       *[other] The record had { NUMBER($count) } faults already, and so has the copy. Look through the record.
    }
vault-backup-done = The backup is written.
vault-head-is = How far it goes: { $head }
vault-look-heading = Look through the record
vault-look-what = Every entry is compared with the seal it got when it was written. Nothing is changed by it.
vault-look-begin = Begin
vault-looking = Looking through the record. With very many cases this takes some seconds …
vault-looking-so-far = Looking through the record: { NUMBER($done) } of { NUMBER($of) } entries …
vault-looked = Entries looked at: { NUMBER($events) }
vault-look-whole = All of it is as it was written. Nothing is missing.
vault-look-pages =
    { $count ->
        [one] One page of the file is damaged.
       *[other] { NUMBER($count) } pages of the file are damaged.
    }
vault-look-more =
    { $more ->
        [one] One more fault is not shown.
       *[other] { NUMBER($more) } more faults are not shown.
    }
vault-look-closed = Case { $case } is not what it was when it was closed at entry { NUMBER($at) }. Its end is missing, or it was written anew.
vault-look-closed-upto =
    Case { $case } is not what it was when it was closed at entry { NUMBER($at) }. Its end is missing, or it was written anew.
    At entry { NUMBER($fits) } it still was.
vault-look-trusted = { $stream }: up to entry { NUMBER($upto) } it is as it was written. What follows is in doubt.
vault-look-tell = Make no changes now. Tell whoever looks after the program, and look for a backup from before.
vault-head-heading = How far the record goes today
vault-head-what = Copy this line onto paper, with the date, and keep it away from this computer. Later it shows whether anything before it was changed or cut off.
vault-reading = Reading …

## The list of cases

cases-heading = Cases
cases-keys = Enter open  Ctrl+N new  Ctrl+E export  F10 this vault  F1 help  Ctrl+Q leave
cases-vault = This vault: passphrases, workers, recovery sheet, backups (F10)
cases-news-read = Enter: I have read this
cases-ended = Last time the program ended without closing. Everything that was kept is here. The work was cut off in this case:
cases-ended-typed = At “{ $step }”: the last word was typed on { $when }. What was typed is still in its field. The last moment of it may be missing: read its end.
cases-ended-kept = At “{ $step }”: the last that was kept is from { $when }.
cases-ended-nothing-open = Last time the program ended without closing. Nobody was in a session then. Everything that was kept is here.
cases-ended-older = Last time the program ended suddenly, and the last thing it saved cannot be read. The last typing may be older than what was on the screen. The work was cut off in this case:
cases-ended-older-typed = At “{ $step }”: what is in its field was typed on { $when } or before. Read it before you go on.
cases-ended-older-nothing-open = Last time the program ended suddenly, and the last thing it saved cannot be read. Nobody was in a session then. Look at what you wrote last before you go on.
cases-refused =
    { $count ->
        [one] Since the vault was last open, one try to open it was refused. If that was not you, tell your manager.
       *[other] Since the vault was last open, { NUMBER($count) } tries to open it were refused. If that was not you, tell your manager.
    }
cases-refused-last =
    { $count ->
        [one] Since the vault was last open, one try to open it was refused, on { $when }. If that was not you, tell your manager.
       *[other] Since the vault was last open, { NUMBER($count) } tries to open it were refused, the last on { $when }. If that was not you, tell your manager.
    }
cases-refused-unknown = Tries to open the vault are counted in a file. That file cannot be read, so nobody knows how many there were.
cases-find = Find: type part of a label, from anywhere on this page
cases-none = There are no cases yet. Press Ctrl+N for a new one.
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
# Where it is: the step, or the form and its field. Enter on the case leads there.
cases-drafts-at =
    { $more ->
        [0] typed and not kept: { $where }
        [one] typed and not kept: { $where }, and one more place
       *[other] typed and not kept: { $where }, and { $more } more places
    }
cases-agreed = plan agreed
cases-kept-past = kept longer than { $keep }: see whether it is still needed
cases-handed-over = handed over { $when }
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
case-new-why = The rights and duties that follow depend on these answers. Nothing is guessed for you: a guess here can harm the person.
case-new-go-on = Create the case
case-new-missing = Choose an answer here. Age not known? Choose "possibly a child".
case-label = A label that you will know the case by. Not the person's name.
case-label-missing = Type a label for the case first.
case-nation = Where is the person now?
case-nation-england = England
case-nation-wales = Wales
case-nation-scotland = Scotland
case-nation-northern-ireland = Northern Ireland
case-age = How old is the person? Under 18, and where age is in doubt, there is an interview for children.
case-age-adult = an adult
case-age-child = a child
case-age-possibly-child = possibly a child
case-depth-support-only = what they want help with
case-depth-fuller = a fuller account
case-nrm-not-in-nrm = not in the NRM
case-nrm-in-nrm = in the NRM
case-nrm-nrm-decided = in the NRM, with a decision
case-organisation = What kind of organisation do you work for?
case-organisation-from-profile = Your organisation, from its profile: { $name }
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
reading-keys = Arrows, Page Down: read on    Esc: back    F12: hide
help-reading = You read the plan as it stands. Nothing can be changed here.
begin-heading = Begin a session
begin-why = Before anything is asked: how you meet, when you type, which language.
begin-read = Only read what is there so far
begin-erase = Erase all words of this case for good
erase-keys = Ctrl+S: announce it    Arrows, Enter: choose    Esc: back
begin-go-on = Begin
begin-handed-over = This case was handed over to another vault. If you go on here too, two records of one person grow apart. They cannot be put together again.
standing-handed-over = This case was handed over to another vault. What is promised here is theirs to keep now.
begin-handed-over-again = This case was handed over. If it is meant all the same, press Enter again.
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
begin-held = If afterwards: when did you meet? Like { $example }, or empty.
begin-held-wrong = That is not a time. Type it like the example, or leave it empty.
begin-interview = Which interview?
begin-only = For this age there is { $interview }.
begin-language = Which language does the person read or hear best?

## Export

export-heading = Write it out into files
export-keys = Enter: write    Esc: back    F1: help    F12: hide
export-what = Two files are written into a new folder: plan.md for reading, and plan.json for case systems. MANIFEST.json lists them.
export-not-encrypted = Exported files are NOT encrypted. Anyone who has them can read them. Keep them where only those who may read them can.
export-no-such-home = There is no such account here. Type the whole path of the folder.
export-folder = The new folder
export-like-address = Something here looks like an address. Please look at it: a place of safety has a field of its own (F10, "With others").
export-look-first = Nothing is written yet. Enter again writes it.
export-written = Written: the files named above are complete. Esc goes back.

## The plan for now

export-others = Something shorter for somebody else: what they said yes to, or what you decided to tell without a yes
export-part-what = Two files are written into a new folder: plan-part.md for reading, and plan-part.json for case systems. MANIFEST.json lists them. The record says for whom.
export-sheet-what = Two files are written into a new folder: sheet.md for reading, and sheet.json for case systems. MANIFEST.json lists them. The record says for whom.
for-others-heading = For somebody else
for-others-why = Each of these gets only what the person's yes is for, or what your decision without a yes names. The place of safety is never in it. The program sends nothing.
for-others-none = Nobody yet. A yes: at “Sharing”. A decision: in a session, F10, then J.
for-others-concern = A safeguarding concern: on your decision, without their yes
for-others-yes = Their yes is for: { $what }
for-others-yes-of = Their yes of { $when } is for: { $what }
for-others-read = This is what they would get, and nothing else
for-others-write = Write it out into a folder
# Words of the person that the worker picks to go with a concern.
for-others-pick = Words of theirs to go with it
for-others-pick-why = Only what you pick here goes with it: up to three short passages. Ask the person, if that is safe. What they told as a whole never goes.
for-others-pick-words = Their words
for-others-pick-go-on = Put these words in, and read it again
for-others-pick-missing = Not picked yet. Choose something that they said.
export-now-what = Three files are written into a new folder: plan-interim.md and plan-interim.json hold the plan for now, and call-sheet.md the call sheet.
now-heading = Plan now
now-call = Call sheet: find a place to stay tonight
now-home = For the person: a page of what they agreed to, and a small card
home-heading = What they may take along
home-why = The page has only what they agreed to, their wishes first, and no risks. From the safety plan it has what may be found: no signs, code word, places or ways out. Read it before you give it: it says what the lines say. The card has only what you type here.
home-off-paper = Kept off the page, for anybody may find it: { $parts }. Go through it with them, so that they know it without a paper.
home-keys = Tab: next   Arrows: move   Enter: choose   Ctrl+S: write   Esc: back
home-paper-safe = When they were last asked, paper was safe with them. Ask again before you write it.
home-paper-not-safe = When they were last asked, paper was not safe with them. Ask again, and take a no for a no.
home-paper-not-asked = They were not asked yet whether paper is safe with them. Ask now.
home-safe = Did they say, today, that it is safe for them to keep a paper?
home-ask-first = Nothing is written before they said that it is safe.
home-card = What stands on top of the card
home-card-appointment = Appointment
home-card-library = Library
home-card-shopping = To buy
home-card-name = A first name, as they choose it
home-card-number = A telephone number
home-card-when = A day and a time
home-write = Write out the page, and the card if there is anything on it (Ctrl+S)
home-check = The interpreter reads the wording of the page and the card
home-checked = The wording is checked for them in this sitting: it is printed in their language.
home-what = The page is my-plan.html and my-plan.md, the card card.html and card.md. If nobody has checked the wording in their language, it is in English. Their own words stay as they are.
help-home =
    A page and a card for the person to keep, only if they want it and it is safe for them.

    The page has what they agreed to and nothing else. A line stands in their language if somebody worded it so. The card looks like a note for anybody: choose with them what stands on it.

    Nothing of what you type here is kept. That something was written out is noted. Esc goes back.
now-versions = What changed between the plans that they agreed to
versions-heading = Plans that were agreed to, side by side
versions-earlier = The two before
help-versions =
    Each yes to the plan makes a version of it. Here the older one stands on the left, the newer one on the right.

    What reads otherwise, what is new, what was taken out, and what was answered otherwise stand apart. Lines that are the same are only counted.

    Words that were erased since are erased here too. Nothing can be changed here. Esc goes back.
now-write = Write both out into a new folder
help-now =
    This is made from what is there so far. It is one page, and what is most urgent comes first. Nobody has agreed to it as a whole.
    Esc goes back to where you were.
call-heading = Call sheet: a place to stay tonight
call-keys = Tab: next   Arrows: move   Enter: tick   Ctrl+S: read it out   Esc: back
call-why = Tick only what the place has to know. No name goes on the sheet, and nothing of what the person told.
call-children = How many children come along?
call-adults = How many other adults come along?
call-not-area = Not in which area? Only the area, never an address.
call-near = Near what or where?
call-route = How can they call you back? Never the person's own number.
call-read = Read it out (Ctrl+S)
call-read-heading = Call sheet: read this out
help-call =
    A call sheet is for one phone call to find a bed. It says what is needed, and nothing of what happened. What you tick is not kept
    in the record, and is gone when you leave the case.

## Help

help-heading = Help
help-close = Arrows: scroll    F1 or Esc: close
help-do = What you do here
help-mend = A slip? Marks and answers: choose again, the last one counts. Words that were kept: F10, then "Mend something kept".
help-questions =
    When you type a question of your own, a quiet line below it says what kind of question it is, and why it may lead. It is
    advice, for you alone, and it is not kept. Below a note of yours it names words that may judge; the person's own words are
    never looked at. You decide, and for a note the record says how. F10, then Q, turns it off, and on again.
help-keys-here = Keys: in this step
help-keys-write = Keys: to take something down, at any step
help-keys-person = Keys: for the person
help-keys-session = Keys: the session
help-keys-program = Keys: the program
help-keys-moving = Keys: moving and typing
help-unlock =
    The vault holds every case, encrypted. Your passphrase opens it. After a wrong passphrase the next try takes a little
    longer; what you typed stays, so that you can mend it. If you cannot remember it, Ctrl+R takes the recovery sheet. Nobody can
    open the vault without one of the two.
help-create =
    A vault is the encrypted place where all cases are kept on this computer. You make it once. Your code stands beside
    all that you write down. The passphrase is never stored. After it comes a recovery sheet, for the day that you cannot remember it.
help-sheet =
    The sheet is a second key to the vault, on paper. You type it back once, so that a slip is found today and not on the day you need it. The
    vault is made only after that. Keep the paper where you would keep a spare key to the building.
help-recover =
    The sheet opens the vault when nobody remembers a passphrase. Then you set a new passphrase. No case is lost or changed. If a
    letter is wrong, the line at the bottom says so; nothing is counted against you.
help-doubts =
    The record and this computer's note of it do not agree. Leaving changes nothing, and you are asked again next time. Going on is
    safe for what is in the record, but something may be missing from its end.
help-vault =
    Here you decide who can open the vault, and keep it safe. Everything done here is written in the record, with your code and the
    time. A backup on another disk is what helps when this computer is lost.
help-trouble =
    The line on this page says what is wrong, where, and what can be done. When you have done it, press
    Enter to look again. Nothing has been changed.
help-cases =
    Every case that you have opened on this computer is here, the one touched last first. A session that was cut off goes
    on where it was, with all that was typed. Ctrl+E writes the draft plan of a case into a folder.
help-new-case =
    A case is all that concerns one person. Give it a label that says nothing to others. The nation decides which law and
    services are meant, and the age decides which rights. When you are not sure of the age, choose "possibly a child".
    The full interview is for adults only. A child, or somebody who may be a child, has an interview of their own, which asks
    for no account. With little time there is a brief one for every age. Follow the way for children of your own
    organisation as well.
help-begin =
    A session is one meeting. With little time, choose the brief interview; the full one goes on from it, and asks nothing twice. Typed afterwards is as good as live, as long as the record says which it was. The language
    can be changed at any step. Typed afterwards, you can go to any step in any order: F10, then 0. Two workers: F10, then +.
help-standing =
    What was promised, and what is not finished. Enter on a promise notes what became of it. Closing a case erases nothing:
    who closed it, when and why is kept, and it can be opened again.
help-others =
    What came in since the last session: a service answered, an agency did what was agreed, somebody else has the lead now.
    Enter on a line asks what became of it. It stands in the record as noted between sessions, with its day.
help-sign =
    Signing says: to your knowledge, the record is complete. You can sign again after the next session. Nothing is
    locked by it, and what is open stays open.
help-meetings =
    Agencies met without the person there. Note when, who, and what was agreed; then what was said of the person, on what
    basis, and whether they know. How each yes stands is shown beside it: it is advice, and closes nothing. Where they are
    safe goes in no box here.
help-contact =
    Look at the safe way first. Note every attempt, also one that nobody answered. Where it was not safe, say what you
    noticed; a way that is not safe for them needs your reason. No number and no address goes in here.
help-erase =
    Two steps: first it is announced, then it is done. Between them you can call it off. What goes is gone for good. That it
    was done, when, why and by whom stays in the record.
help-for-others =
    Choose who it is for, and read what they would get. Where the person said yes, it is parts of the plan. Where you decided to
    tell somebody without a yes, it is a safeguarding concern. There may be a help with the form of the Home Office, too: it is
    typed in on the web. Best read it with the person, if that is safe. Words that you typed stand in it as you typed them, so
    look for names and places. Once they have it, write down in the case what you shared, and with whom.
help-export =
    Choose a folder that is not there yet. Nothing is ever written over. The files are not encrypted, so think of who
    can open the folder. The case stays in the vault.
help-kind-say =
    These sentences are yours to say, in your own way if that is kinder. Mark what you said, said differently, or did
    not say. Going on is always open.
help-language =
    Choose the language that you and the person talk in, or that is shown to them. What you typed stays. "Machine draft, not
    checked" beside a text means that nobody who reads that language has looked at it yet. It is there for the interpreter, who
    can check it with you. Until then it is not shown to the person.
help-show =
    Here the person sees the words in their language. If some are not checked yet, a page for you comes first, and the person does
    not look yet: read each text with the interpreter, and press Enter on it if it is right. Then choose what is shown. Without
    an interpreter, only what was checked before is shown. On the person's page the arrows go on. Esc goes back.
help-form-interpreter =
    Note who interprets by a code, so that no name is kept. Language is a short code: ar is Arabic, en-GB is English. Ask
    the person alone if they are comfortable with this interpreter. If not, or if you cannot ask, find another one before
    you go on. Noted interpreters can check texts before they are shown: F9.
help-kind-ask =
    Ask what helps, in any order. Every question may be left: not now, rather not, don't know. Nobody has to say why.
help-kind-prepare =
    You are alone here. Note what is known already, so that nobody asks the person again. What you did not look up is
    shown as not looked up, and never as "none".
help-kind-explain =
    Explain one topic at a time. Then ask the person to tell it back in their own words. A nod is not a check. When it
    did not come across, explain it another way, or leave it open. After about five such checks a person is tired. Then carry
    the rest forward to another day, or go on if they wish.
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
    does, and who to call. Ask them to tell it back. Three risks, and two of them told back, are enough for one sitting. Begin
    with those that matter most. The rest is carried forward, or you go on if they wish.
help-kind-needs =
    Note each need with how soon it is and on whose word. What the person does not want is an answer too.
help-kind-services =
    Offer services and places, and note the answer to each. Never write down a safe address.
help-kind-plan =
    Write the plan line by line: what, who, by when, and what if it does not work. Take goals from the person's own words.
help-kind-read-plan =
    Read each line and ask: agree, change, no, or later. The plan is agreed only by the person, and only as far as read.
    Safety and what is soonest come first. Seven lines are enough for one sitting. The rest is carried forward, or you go on if they wish.
help-kind-share =
    Say with whom something may be shared, what, and why. A no stands. Where the law asks you to share without a yes,
    note the reason, and whether the person was told. This program never sends anything.
help-kind-check =
    Look through what is open. Open is not wrong. Mend what you can, and leave the rest as it is.
help-kind-known =
    You are alone here. This is what earlier sessions settled, so that nobody asks it again. What the person told other workers
    is closed to you until they say that you may read it. A yes of another day is asked again before you rely on it.
help-kind-clarify =
    Later, and only if they want it: ask about words that they have said themselves, one thing at a time. Say first that each may be left.
    Nothing new is brought in, and what they leave is not asked again.
help-kind-review =
    Look at the plan again together, as far as they want: what is done, what is not and why, what they want otherwise. If something
    was not done, nobody is asked to explain. What is done stays in the plan as done. Any part may be passed over.
    Reasons for a review are listed below; you decide. In the end they agree anew, and that is a new version.
help-kind-areas =
    Ask how parts of their life are, if they want that. Their own words come first, and a scale is theirs too. Nothing is added up.
    "Rather not" and "not asked" are kept apart. What they said the time before stands beside it: do not read it out first.
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
help-do-read-plan = The row with a plus adds a line. Read a line out, press Enter on it, and take down their answer. When every line has one, ask about the whole.
help-do-share = Ask about one recipient, press Enter on the row, and choose the answer. The same list has a place to record what you shared.
help-do-check = Read the list. Ctrl+G leads on; F7 leads back to a step, to mend something there.
help-do-known = Read the list with the arrows. Ctrl+G and Enter go on. F10 has a way to open the account with a reason.
help-do-clarify = Ask whether they want this now. Then press Enter on what they told, select the words, and choose where, when, who or how.
help-do-review = Press Enter on a part, choose how it came out and take down their words. The right arrow offers the choices alone.
help-do-areas = The row for their own words comes first, and may stay empty. Press Enter on an area to take down what they say, or that they leave it.
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
key-ctrl-o = Ctrl+O - in the box of a question: put in the open wording below it; Ctrl+Z brings yours back
key-ctrl-n = Ctrl+N - not that: what is being typed goes at once; else what they said last, after one Enter
key-f7 = F7 - look back at the step before
key-f8 = F8 - something came up; twice: danger
key-f9 = F9 - a page to show to the person, in their language only; F9 or Esc goes back
key-f10 = F10 - all that can be done here, as a list. A letter chooses; words typed on choose nothing and can be written down. F10 again closes it
key-f11 = F11 - look up: law by nation, who does what, the words of the field. F11 again closes it
key-f12 = F12 - hide the screen at once; F12 again brings it back
key-ctrl-p = Ctrl+P - the plan for now, on one page, and a call sheet for a place to stay
key-ctrl-r = Ctrl+R - get advice: whom to call, what you ask, and what they say
key-ctrl-k = Ctrl+K - lock at once: the vault is closed, and nothing of it stays in memory
key-ctrl-q = Ctrl+Q - leave; everything typed is kept
key-tab = Tab, Shift+Tab - the next or the previous field
key-arrows = Arrows - move in a list or a text; Page Up and Page Down by the page; Ctrl+Home and Ctrl+End to the first and the last of all
key-escape = Esc - close what was opened; typed text is not lost
key-copy = Ctrl+C, Ctrl+X, Ctrl+V - copy, cut and paste, within this program only

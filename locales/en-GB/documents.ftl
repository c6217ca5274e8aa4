### Documents for somebody else that rest on more than a yes to sharing: a safeguarding concern, the notice without a name, and the
### worksheet for the form of the NRM. For the worker and for those who get them. On no page for the person.

document-concern = Safeguarding concern

## A concern

concern-without-yes = On a worker's decision, without the person's yes
concern-left-out = This is not the whole plan. It holds what the decision names, and the needs of today and the risks that it rests on. What the person told, where they are safe and how to reach them are not in it. Nor are their name and date of birth. Those are given by word of mouth, as your procedures say, if somebody's safety needs it.
concern-with-care = Use it to keep people safe, and for nothing else. Do not tell the family, an employer, or anybody the person has not named. Ask whoever wrote this before you contact the person.
concern-age = Age
concern-heading-decided = What was decided, and why it may be told
concern-referred-why = Reason for the referral
concern-told-them = Told already
concern-heading-person = What the person says to it
concern-agreed-said-no = The person said no to telling you this.
concern-agreed-took-back = The person had said yes, and took it back.
concern-agreed-did-not-answer = The person was asked, and did not answer.
concern-agreed-not-asked = The person was not asked whether you may be told.
concern-agreed-not-for-this = The person has not said yes to this.
concern-wish = What they want of the referral
concern-heading-needs = What is needed today
concern-no-needs = No need of today that this rests on.
concern-heading-risks = Risks
concern-no-risks = No risk that this rests on.
concern-person = The person
concern-knows = was told of this risk
concern-knows-not = has not been told of this risk. Do not speak of it to them
concern-heading-made = Who wrote this, and when
concern-by = Written by worker
concern-organisation = Organisation

## The notice without a name

document-notice = Notice without a name, to the Home Office
for-others-notice = A notice without a name: on your decision about the duty to notify
notice-no-yes = Without a yes to the NRM
notice-what = This helps you to fill in the form of the Home Office on the web. The program sends nothing. Nothing that anybody said or typed is copied here: you choose or write each answer there yourself.
notice-leave-out = In every text box, leave out all names, also of others. Leave out birthdays and ages. Leave out addresses, streets, towns and workplaces. Leave out phone numbers, car numbers, papers and references. Leave out exact dates, family, children, health, faith and language. Leave out the person's own words, and where they are now.
notice-few = Read it once more as somebody who knows the person would. Where few people are like them, two harmless answers together can say who it is. Leave one out then. Upload no file.
notice-heading-record = What the record gives
notice-heading-worker = What you choose or write in the form
notice-heading-leave = What stays empty. If the form insists, write: not given
form-option-england = England
form-option-wales = Wales
form-option-no = No
form-not-in-record = Not in the record
form-care = Take care
form-keys = Called there
form-heading-source = Where this list of fields comes from
form-source = Source
form-commit = Version
form-commit-of = { $commit }, of { $date }
form-checked = Compared with it on
form-may-differ = The form on the web may have changed since. If it asks for something else, ask a manager first.
form-past = This list is past its date. Look the form up first. It was to be looked at again by
notice-row-reference = Your own reference
notice-row-organisation = Your organisation
notice-hint-organisation = Choose it in the list of the form.
notice-row-nation = Where you report from
notice-row-under-18 = Under 18
notice-row-under-18-then = Under 18 at the time
notice-hint-under-18-then = Yes, no or not sure. No age and no year.
notice-row-background = Place of birth, family, schools, work
notice-row-when = When it was
notice-hint-when = The year, or a few years, is enough. No day and no month.
notice-row-what-happened = What happened
notice-hint-what-happened = One or two sentences of your own. Say what kind of situation it was, and what kept people in it. Nothing that only this person could have told.
notice-row-reported-before = Whether it was reported before
notice-row-indicators = Signs of modern slavery that you saw
notice-hint-indicators = Yes or no. Name kinds of signs only, as the guidance names them.
notice-row-interview = How you met, and what you think of it
notice-row-credibility = Doubts about what they say
notice-row-others-involved = Who else is involved
notice-row-where = In the UK, or in another country
notice-hint-where = The country is enough.
notice-row-places = Towns and places, then and now
notice-row-exploiters = Who did it, and where they are
notice-row-kinds = Kinds of exploitation
notice-hint-kinds = Tick what you know. Write nothing under "other".
notice-row-others-there = Whether there were others
notice-hint-others-there = Yes, no or not sure. No details.
notice-row-again = What may come
notice-row-police = Police, and a crime number
notice-row-cooperation = Whether they want to help an investigation
notice-hint-cooperation = With yes, the form goes on to ask for their name and how to reach them. Without a yes of theirs to that, it is no.
notice-row-referral = Do they agree to a referral to the NRM?
notice-row-why-not = Why they do not agree
notice-row-gender = Gender
notice-hint-gender = Unknown can be chosen.
notice-row-nationality = Nationality
notice-hint-nationality = Only if many people there have it.

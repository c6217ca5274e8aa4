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

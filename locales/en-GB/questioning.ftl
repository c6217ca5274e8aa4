### The checks of questions and notes. For the worker's eyes: advice, never blame. Nothing here is said to the person.

## Why a word in a note may judge

note-why-victim-blaming = This can sound as if it was their fault. The one who did harm is responsible.
note-why-choice-framing = This can sound like a free choice. People who are controlled often have none.
note-why-relationship-euphemism = This can make abuse sound like love, friendship or equal sex.
note-why-label = This names a person after one thing about them. They are more than that.
note-why-criminalising = This can make them look guilty. Many people are made to do such things.
note-why-credibility = This can sound as if you doubt them. Later readers may doubt them too.
note-why-character = This is an opinion about them. What you saw and heard says more.
note-why-engagement-blame = This puts it on them that you have not met. A service can change something too.
note-why-mental-health-label = This can sound like a diagnosis. Fear often has a good reason.
note-why-minimising = This makes what happened look small. It may not be small to them.
note-why-immigration-label = A person is not their status. It may change, or not be decided yet.
note-why-discriminatory = This says of one person what is thought of a group.
note-why-dehumanising = This can make them look like a thing, or without strength. It may hurt to read.
note-why-speculation-as-fact = This is a guess, written as if it was known.

## What could stand there

note-instead-name-the-source = You could name where the danger comes from: who has access to them, and where.
note-instead-what-happened = You could write what happened, and who did it. Leave out what could have been done.
note-instead-who-did-it = You could name the one who did it, and what they did.
note-instead-age-and-fact = You could write their age, and what happened.
note-instead-there-until = You could write where they were, until when, and what was done to them.
note-instead-exploited-by = You could write who has contact with them, and what that person does.
note-instead-adult-who = You could write "an adult who", and then what that adult did, as it was told.
note-instead-own-words-label = You could use the person's own word, in quotation marks. Or write what was done to them.
note-instead-person-first = You could write about the person first, and then the fact: "a man who sleeps outside".
note-instead-made-to = You could write what they said they were made to do, and by whom.
note-instead-missing-from = You could write: "was missing from", the place, and the dates.
note-instead-said = You could write "said" or "told us".
note-instead-say-said = You could leave out the marks, or say whose word it is.
note-instead-two-versions = You could write what they said each time, with the dates.
note-instead-words-and-acts = You could write the words you heard and what you saw.
note-instead-not-felt-able = You could write: "has not felt able to yet", and what you will try next.
note-instead-date-and-change = You could write the date that was missed, and what you will change.
note-instead-said-or-seen = You could write what was said or seen. If there is a diagnosis, say who made it and when.
note-instead-died-by-suicide = You could write "died by suicide" or "tried to end their life".
note-instead-the-fact = You could write the fact alone, without its size.
note-instead-status-not-settled = You could write: "immigration status not settled", or what was decided and when.
note-instead-specific-need = You could write what this person needs or prefers, as they put it.
note-instead-strengths = You could write what they do and what they would like help with.
note-instead-supported-to = You could write what the person did, and: "was supported to".
note-instead-who-came = You could write who came, and what they did: "the police came to the house".
note-instead-account = You could write "account", or "told us".
note-instead-attribute-finding = You could write what you saw and were told, or who decided it, and when.
note-instead-attribute = You could say where it comes from: "the file says". Or write: "I do not know".

# What the program thinks of a question that a worker asks. Advice only: it is for the worker alone, and it is not kept.
# $words are words of the question; $reason is one of the reasons below.

## What kind of question it is

question-category-invitation = Open question
question-category-cued-invitation = Open question, from their words
question-category-directive = Asks for one thing
question-category-option-posing = Yes or no, or a choice
question-category-suggestive = Suggests something
question-category-facilitator = Helps them go on
question-category-statement = Tells, does not ask

## What was found, and what was not looked at

# $tier is how much it weighs; $why is one of the sentences below.
question-found = { $tier }: { $why }
question-tier-pressing = pressing
question-tier-better-not = better not said
question-tier-new = brings in something new
question-tier-tip = tip
question-none = no leading cue found
question-not-against-words = not checked against their words
question-presupposition-not-checked = in this language only the words are checked, not what they take for granted
question-language-not-checked = Questions in this language are not checked.
question-too-long = Too long to be checked while you type.
question-not-looked-at = This question could not be checked.

## Why something counts as new

question-reason-not-said = not in their words so far
question-reason-denied = they said it was not so
question-reason-not-certain = they were not certain of it
question-reason-somebody-else = they said it of somebody else
question-reason-anothers-word = somebody else's word, not theirs
question-reason-apart = they said it when they told of something else
question-reason-seems-not-said = read beside their words, this does not seem to be what they said

## Why a cue is named: one plain sentence for each

question-why-tag-question = “{ $words }” asks them to agree.
question-why-declarative-question = Says “{ $words }” for them: { $reason }.
question-why-negative-polarity = “{ $words }” sounds as if you expect a yes.
question-why-forced-choice = Gives only answers of yours: “{ $words }”.
question-why-undisclosed-detail = “{ $words }”: { $reason }.
question-why-presupposition = “{ $words }” is taken for granted: { $reason }.
question-why-embedded-statement = “{ $words }” is put in as a fact: { $reason }.
question-why-quantity-time-presupposition = “{ $words }” takes for granted that it happened: { $reason }.
question-why-label-imposition = “{ $words }” is a label: { $reason }.
question-why-role-assumption = “{ $words }” says who somebody is: { $reason }.
question-why-emotion-imputation = “{ $words }” says for them what they felt or thought.
question-why-blame = “{ $words }” can sound as if it were their fault.
question-why-coercion = “{ $words }” can feel like pressure. They need not answer.
question-why-incentive = “{ $words }” can sound as if help depends on the answer.
question-why-minimisation = “{ $words }” can make it sound small.
question-why-third-party-pressure = “{ $words }” brings in what others say.
question-why-disbelief = “{ $words }” can sound as if you doubt them.
question-why-reinforcement = “{ $words }” shows which answer you hope for.
question-why-speculation = “{ $words }” asks for a guess, or is one.
question-why-loaded-language = “{ $words }” is a view of your own.
question-why-why-of-choices = “{ $words }” can sound like blame, even when it is kindly meant.
question-why-demanded-exactness = “{ $words }” asks for more than most people can remember.
question-why-false-promise = “{ $words }” is a promise that nobody can be sure to keep.
question-why-unsafe-grounding = “{ $words }” can make fear grow. Offer it, and let them choose.
question-why-asked-to-show = “{ $words }” asks them to show, prove or measure something.
question-why-compound = More than one question at once.
question-why-indirect-yes-no = “{ $words }” asks only for a yes or a no.
question-why-faux-invitation = It begins open, and then asks for a yes or a no.
question-why-jargon = “{ $words }” may not be known to them.

## An open wording to take instead. $words are the person's own words here.

question-instead-no-pressure = You do not have to answer. We can stop, or talk about something else.
question-instead-your-choice = It is your choice. What would you like to do?
question-instead-again-in-your-way = I may have misunderstood. Please tell me about that again, in your own way.
question-instead-what-was-happening = What was happening at that point?
question-instead-how-was-that = How was that for you?
question-instead-no-promise = I cannot promise that. I can tell you what I know, and what I will do.
question-instead-look-around = If you want, we can look around this room together. You can say no.
question-instead-only-what-you-want = You need not show me anything. What would you like to tell me?
question-instead-only-what-you-tell = I do not know what happened, only what you tell me. What would you like to tell me?
question-instead-you-said = You said: “{ $words }”. Please tell me more about that, if you want.
question-instead-the-person-you-mentioned = Please tell me about the person you mentioned.
question-instead-what-happened = What happened?
question-instead-who-was-there = Please tell me who was there.
question-instead-where-you-were = Please tell me where you were.
question-instead-when-it-was = Please tell me when things happened, if you know.
question-instead-how-it-was = Please tell me how things were.
question-instead-one-at-a-time = Ask one question, and wait for the answer. Then ask the next.
# $words are what the worker wants to know, such as "what he said".
question-instead-tell-me = Please tell me { $words }.
question-instead-plain-words = Say it in words that they know.

## At the box where a question is typed

# $instead is an open wording.
question-take = Ctrl+O puts in: { $instead }
question-advice = Better: { $advice }
question-taken = Put in. Ctrl+Z brings back what you typed.
question-nothing-to-take = There is no other wording to put in.
# The switch is for questions and for notes.
question-switch-off = Do not check my questions and notes
question-switch-on = Check my questions and notes
question-switched-off = Your questions and notes are not checked any more in this session.
question-switched-on = Your questions and notes are checked while you type.

## At a box for words of the worker's own. $words are words of the note.

note-found = “{ $words }”: { $why }
# $more: how many other terms there are
note-found-more = “{ $words }” (and { $more } more): { $why }
note-take-out = Ctrl+O leaves it out: “{ $words }”
note-like-address = This looks like an address. A place of safety has a field of its own: F10, "With others", at the end.
note-not-looked-at = This note could not be checked.
note-language-not-checked = Notes in this language are not checked.

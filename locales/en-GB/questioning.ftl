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
question-reason-weaker = they said less than that

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
question-why-compound = More than one question at once.
question-why-indirect-yes-no = “{ $words }” asks only for a yes or a no.
question-why-faux-invitation = It begins open, and then asks for a yes or a no.
question-why-jargon = “{ $words }” may not be known to them.

## An open wording to take instead. $words are the person's own words here.

question-instead-no-pressure = You do not have to answer. We can stop, or talk about something else.
question-instead-again-in-your-way = I may have misunderstood. Please tell me about that again, in your own way.
question-instead-what-was-happening = What was happening at that point?
question-instead-how-was-that = How was that for you?
question-instead-only-what-you-tell = I do not know what happened, only what you tell me. What would you like to tell me?
question-instead-you-said = You said: “{ $words }”. Please tell me more about that, if you want.
question-instead-the-person-you-mentioned = Please tell me about the person you mentioned.
question-instead-what-happened = What happened?
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
question-switch-off = Do not check my questions
question-switch-on = Check my questions
question-switched-off = Your questions are not checked any more in this session.
question-switched-on = Your questions are checked while you type.

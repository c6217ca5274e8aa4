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
note-instead-attribute = You could say where it comes from: "the file says". Or write: "I do not know".

### What is said to the person, step by step. Open, plain and warm; one idea a sentence; nobody is led or judged.

## Welcome

welcome-hello = Hello. I am glad to meet you.
welcome-today = Today we can talk about what you need, what you can ask for, and what could help.
welcome-choices = You choose what we talk about and in which order.
break-offer = Would you like a short break now? We can also go on.
welcome-break = We can take a break at any time. You do not need a reason.
welcome-stop = You can stop at any time. We can agree on a word or a sign for stop.

## Language

language-intro = I want to talk with you in the way that is easiest for you.
language-name = Which language would you like to speak?
language-told = Everybody takes things in differently. How should I tell you things? If it is on paper, please name the language too.
language-comfortable = Are you comfortable with how we talk now?

## Privacy

privacy-intro--adult = Before I ask you anything, I want to tell you what stays private and what does not.
privacy-intro--child = Before I ask you anything, I want to tell you two things. How we help to keep you safe, and who I talk to.
privacy-intro--possibly-child = Before I ask you anything, I want to tell you two things. How we help to keep you safe, and who I talk to.
privacy-limits-check = I want to check that I explained well. In your own words: when might I share something, even without your yes?
privacy-notes-see = You can ask to see what is written. You can ask us to correct it.
privacy-crime-law = In Northern Ireland, someone who knows about a serious crime may have to tell the police. That can be me too.
privacy-crime-leave-out = You can leave out what you do not want me to know.
privacy-controller =
    { $named ->
        [no] You can ask us who answers for what we write about you. We will find out and tell you.
       *[yes] { $controller } answers for what we write about you. You can ask there: { $contact }.
    }
rights-information-complain =
    { $route ->
        [no] If you want to complain about it, ask me where. I will find out.
       *[yes] If you want to complain about it: { $complaints }, { $complaints-contact }.
    }
rights-information-ico = We should tell you within 30 days that we have your complaint. After that, you can also complain to the Information Commissioner. That office looks at how records are used. It is not part of us.

consent-record = May I write down what you tell me?
consent-interpreter = Is it all right for you that an interpreter helps us?

## How much is written down

privacy-record-choice = You choose how much I write down. You can change this at any time.
privacy-record-full = I can write down what you tell me.
privacy-record-plan = I can write down only what we need for the plan.
privacy-record-none = I can write down none of your words.
privacy-record-still = Some things I still write down: that you came, what we decide, and what help we agree on.
privacy-record-danger = I also write it down if someone is in danger, or if the law asks me to.
privacy-record-before = What I wrote down before stays. You can ask me to erase it. I will tell you if I cannot do that.

## Safe contact

contact-intro = Sometimes a talk stops suddenly, or someone has to leave quickly. Let us agree now what is safe for you.
contact-call = What name would you like me to use for you?
contact-safe = How can I reach you safely? Please say which times are safe.
contact-not-know = Who should not know that you are here, or that we talk?
contact-cut-off = If our talk stops suddenly today, what would you like me to do?

## the brief interview

brief-hello = Hello. I will tell you my name. We have a short time today, about twenty minutes.
brief-choices = You do not have to answer. You can say "not now" to anything.
brief-alone = Are you alone now, so that we can talk?
age-intro = I ask your age for one reason. There can be extra help for people under 18.
age-under-18 = Are you under 18? It is fine if you are not sure.
next-intro = Let us agree one small next step. It can be more than one, if you want.
bye-written = What I wrote down is kept as I told you. What I promised to do, I will do, or I will tell you.
bye-thanks = Thank you for talking with me. Goodbye for today.
next-agree = Tell me if it is right for you. You can change it or say no.

## Now

now-intro = First I want to know what you need today.
now-need-most = What do you need most right now?

today-intro = These are things that can be urgent. We can talk about any of them, or none.
today-safe-tonight = Do you have a place for tonight where you feel safe?
today-health = Is there any pain, injury, pregnancy or medicine that needs help today?
today-food-sleep = Have you been able to eat and sleep?
today-children-others = Is there a child or someone else you are worried about today?
today-children-others--adult = Is there a child or someone else you are worried about today?
today-phone = Is your phone safe for you to use?
today-self-harm = Sometimes people feel so bad that they think about hurting themselves. How is that for you?
today-clothes-hygiene = Clothes, washing, and things for daily care
today-legal-date = A date that is near: court, interview, visa, removal
today-urgent-care = Medical care that cannot wait: a bad injury, an infection, an assault
today-withdrawal = Alcohol or drugs: the body may react to stopping
today-hearing-sight = Hearing, sight, speech or moving: glasses, a hearing aid, another way to talk
today-papers = Passport and other papers: with them, gone, or with somebody else
today-transport = A safe way to where they sleep, or to help
today-contacted = Contact by somebody whom they fear, or who may know where they are
today-money-today = Money for today
today-work-now = Work that goes on now, and whether it is safe and paid
today-faith-today = Food rules, prayer, clothes, a man or a woman to talk to
today-belongings = Pets and belongings that were left behind

## The account

invite-choice--support-only = If you like, you can tell me what you want help with. You do not have to.
invite-choice--fuller = If you like, you can tell me what you want me to know. You do not have to.
invite-no-need = You can ask for help today without telling me what happened.
invite-leave-out = You can start wherever you like. You can leave things out.

account-open--support-only = Please tell me, in your own way, what you want help with. I will listen.
account-open--fuller = Please tell me, in your own way, anything you want me to know. I will listen.
account-own-way = Start wherever you like.
account-go-on = Go on, if you want.
account-then--support-only = What else would help you?
account-then--fuller = What happened then?
account-no-hurry = There is no hurry. We can be quiet for a while.
account-anything-else = Is there anything else you want me to know?
# $words are exactly the person's own words, chosen by the worker from what was taken down. Do not add to them.
account-you-said = You said: “{ $words }”. Please tell me more about that, if you want.

clarify-intro = I have a few short questions about what you told me. They help me to understand you well.
clarify-leave = You can leave out each one of them. You do not need to say why. We can stop at any time.
clarify-wanted = Do you want me to ask them?
# $words are exactly the person's own words, chosen by the worker from what was taken down. Do not add to them.
clarify-where = You said: “{ $words }”. Where was that?
clarify-when = You said: “{ $words }”. When was that? You do not need to know the day.
clarify-who = You said: “{ $words }”. Who was there, if anyone?
clarify-how = You said: “{ $words }”. Please tell me how that was.

read-back-intro = I will read back what I wrote, in your words. Please tell me if it is not how you want it said.
read-back-change = You can change it, add to it, or ask me to leave it as it is.

## Information, in general

information-intro = I want to tell you what I know about some people's situations. You do not need to answer.
information-after = You can say something about it, or nothing.

## The choice

choice-intro = There are some choices. I will explain each one. You do not need to decide today.
answers-intro = These are separate questions. An answer to one is not an answer to the others.
choice-nrm = Would you like to be referred to the government system (NRM)?
nrm-stay = You are in the government system (NRM) now. What would you like?
choice-support = Would you like support from a support organisation?

## Risks

worries-intro = You know your situation best. I would like to hear how you see it.
worries-most = What worries you most?
worries-anyone = Is there anyone or anything that makes you feel unsafe?
worries-helped = What has helped you so far?

risk-intro = I want to talk about some risks, so that we can plan for them together. Tell me if it is too much.
risk-whose-task = It is my task to explain well. I will ask you to tell me in your own words, to check my explaining.
risk-worry = How much does this worry you: a lot, some, a little, or not at all?
risk-check = I want to check that I explained well. Please tell me in your own words what could happen and what you would do.

## Needs and what matters

needs-intro = Let us think about what you need: today, in the next weeks, and later.
needs-most = What is most difficult now?
needs-safer = What would help you feel safer?
needs-matters = What matters to you?

preferences-intro = I do not want to guess what is right for you. Please tell me, if you want.
preferences-daily = What would you like me to know about food, prayer, clothes or special days?
preferences-people = Which people would you like to have near you?
preferences-avoid = What kind of help would feel wrong for you?
preferences-near = What should I know about touch, or about looking at each other?
preferences-alone = How is it for you to be alone with a man, or with a woman?
preferences-strength = What gives you strength?
preferences-community = Please tell me which people from your community you want to meet, or not to meet.
preferences-distress = In your language, how do people say that they do not feel well inside?
preferences-calendar = Which calendar do you use for days, and for your age?
preferences-times = Which days and times are good for you?
preferences-family = If you do things for your family: what matters to you now?

services-intro = There are people and places that may be able to help. You choose which of them you want to hear about.

## The plan

plan-intro = Now we can make a plan together. It is your plan. It begins with what you want.
plan-different = What would you like to be different?
plan-first = What should come first?

safety-intro = Let us also think about how to stay as safe as possible.
safety-signs = How do you notice that things become less safe?
safety-people = Who can you trust and call?
safety-now = What would you do first if you felt in danger?
safety-calm = What helps you to feel calmer?
safety-places = Which places feel safe to you?
safety-reach = What may we say if somebody else answers your phone?
safety-code-word = Which word could tell us that you need help, and nobody else would notice?
safety-followed = What could you do if you think that somebody follows you?
safety-contacted = What could you do if somebody contacts you and you do not want it?
safety-going-back = What could help you at a time when you think about going back?
safety-harm = What could help you at a time when you feel like hurting yourself?
safety-phone = What helps you to be safer with your phone and online? Talk to me before you change things. A change can be noticed.
safety-daily = What helps you to be safer on your way and in your day?
safety-papers = Where could copies of your papers, and some money, be kept safely?
safety-medicines = If you use medicines: what would make it easy to have them near you?
safety-children = If there are children: what helps to keep them safe? Please also say who may collect them.
safety-ask-us = What would you like me to do?
safety-we-do = I will tell you what I can do, and by when.
safety-has-it = Who should have this plan? You can also say who should not have it.
safety-kept = Where is it safe to keep this plan: with you, with us, or not on paper at all?
safety-review = When shall we look at this plan again?

read-plan-intro = I will read you each line of the plan. To each you can say yes, change it, no, or later.
read-plan-change = Nothing is final. We can change the plan on another day.

## Sharing

consent-share-intro = I can pass on parts of the plan to others who can help. I ask you about each one.
purpose-support = This is to ask a support organisation for help.
purpose-home--england = This is to ask for a place to stay, or for help from the council.
purpose-home--wales = This is to ask for a place to stay, or for help from the council.
purpose-home--scotland = This is to ask for a place to stay, or for help from the council.
purpose-home--northern-ireland = This is to ask the Housing Executive for a place to stay. It is also to ask the health and social care trust for help.
purpose-housing-executive = This is to ask the Housing Executive for a place to stay.
purpose-trust = This is to ask the health and social care trust for help.
purpose-health = This is to ask if a doctor can see you.
purpose-school = This is to ask your school for help.
purpose-legal = This is to ask a lawyer for advice.
purpose-police = This is so that the police know what you want them to know.
purpose-what = I would share only this:
consent-share-housing-executive = May I share what is needed with the Housing Executive?
consent-share-trust = May I share what is needed with the social workers of the health and social care trust?
share-what-needs = what you need
share-what-plan = the plan that we made together
share-what-safety-plan = what helps to keep you safe
share-what-risks = what we said about risks
share-what-contact = how to reach you safely
share-what-account = what you told me

## Closing

closing-thanks = Thank you for your time today.
closing-next = I will tell you what happens next, and what I will do.
closing-add-later = You can add something or change something later.
closing-feel = How are you feeling now?
closing-talk = How was this talk for you? You can also say what was not good.
closing-missed = Is there something I should have asked?
closing-contact = How may we be in touch again? Please say which times are good.

safety-last-intro = Before we finish, there are two things that I want to say well.
safety-last-danger = If you are in danger, leave everything else. Your safety comes first.
safety-last-call = You can call for emergency help at any time, day or night. Someone else can call for you.
safety-last-next = I will say again when and how we speak next, as we agreed.
safety-last-check = I want to check that I explained well. Please tell me in your own words what you can do in danger, and when we speak next.

# Where they answered before. Their earlier answer stands above it, for the worker.
still-ask = You told me about this before. Is it still so?

short-closing-stopped = We stop here. Thank you for your time.
short-closing-not-angry = It is all right to stop. We are not angry, and you can come back another day.
short-closing-safe = Do you have a safe place to go to now?
short-closing-again = How may we be in touch again? Please say which times are good.

## Another day

may-read-why = You told someone else some things before. It is written down. I want to ask you before I read it.
may-read-no = You can say no. We can still talk about what you need. You tell me only what you want.
consent-read-account = May I read what you told before?
come-back-hello = It is good to see you again.
come-back-choices = You choose what we talk about today. You do not need to tell anything again.
come-back-since = How have things been for you since we spoke?
come-back-contact = Is the way we are in touch still safe for you?

## Immediate danger

danger-first = Your safety comes first. We can leave everything else.
danger-call = We can call for emergency help together, if you or someone else is in danger now.
danger-now = Are you, or is someone else, in danger at this moment?
danger-help = What would help you to be safe now?

## What else may break in

self-harm-ask-first = I want to ask you directly, so that I know what kind of help to look for.
self-harm-stay = I will stay here with you while we talk about this.
self-harm-now = Are you thinking of hurting yourself, or of ending your life?
self-harm-help = What helps you when it is like this? It can also be a person.

medical-first = Your health comes first. We can leave everything else.
medical-call = We can ask for medical help together.
medical-now = What do you notice in your body now?
medical-doctor = Would you like us to call for medical help?

distress-pause = Let us stop talking about this for now.
distress-here = We are here now. I am with you.
distress-invite = If you like, put both feet on the floor, or drink some water. You can also do nothing.
distress-help = What would help you now?

intoxication-nothing-now = Nothing has to be decided today.
intoxication-another-day = We can talk on another day, if you want.
intoxication-ill = Do you feel ill now?

came-in-break = Let us have a short break. Would you like some water or tea?
came-in-safe = We are alone again. Is it all right for you to talk here?

interpreter-problem-stop = We can stop here. You can ask for another interpreter, and you do not need to say why.
interpreter-wish = Which would you like?

child-help-for = A child may need help. I want to ask for help for the child.
child-tell-you = I will tell you who I talk to, and what I say.
child-now = Is the child in danger at this moment?
child-where = Who is with the child now?

leave-now-go = You can go now. You do not have to finish anything.
leave-now-come-back = You can come back another day, or not. You choose.
leave-way = Is there a safe way for you to get to where you are going?
leave-contact = How can we be in touch with you safely?

## After something broke in

interrupt-choice = You choose what we do now. We can go on, do something practical, or stop for today.
interrupt-wish = What would you like to do now?

## Answers

answer-yes = Yes
answer-no = No
answer-unknown = Not known
answer-not-sure = Not sure
answer-none = None
answer-time = I want time to think
answer-lawyer-first = I want to talk to a lawyer first
answer-stay = I want to stay in it
answer-leave = I want to leave it
answer-go-on = Go on
answer-practical = Do something practical
answer-another-day = Another day
answer-told-aloud = Say it to me
answer-told-paper = On paper or on the screen, to read
answer-told-easy = In short, easy words, with pictures
answer-told-signed = Signed
answer-told-both = Say it, and give it to me on paper too
answer-this-interpreter = Go on with this interpreter
answer-another-interpreter = Another interpreter
answer-no-interpreter = No interpreter

## The page and the card that they may take along

mine-title = My plan
mine-practice = PRACTICE: made up
mine-want = What I want
mine-do = What I do
mine-others = What others do
mine-safe = What helps me
mine-danger = If I need help now
mine-by = by { $day }
mine-by-said = by { $day } (said on { $noted })
mine-change = I can change this at any time.
mine-records = What is written about me
mine-card-appointment = Appointment
mine-card-library = Library
mine-card-shopping = To buy

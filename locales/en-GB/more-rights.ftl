### Rights and information that a person picks from. The facts are from the sources named beside each topic in flows/.
### What differs by nation stands once for each, under ids that the flow names in [variants]. No amounts and no promises.

## Rights

rights-doctor-pay--england = In England, a GP does not cost anything. Other hospital care can cost some people money, and others not. You can ask first.
rights-doctor-pay--wales = Wales has its own rules on paying for a GP and for hospital care. Some people do not have to pay. You can ask first.
rights-doctor-pay--scotland = In Scotland, a GP does not cost anything. Other hospital care can cost some people money, and others not. You can ask first.
rights-doctor-pay--northern-ireland = Northern Ireland has its own rules on paying for a GP and for hospital care. Some people do not have to pay. You can ask first.
rights-lawyer-when--england = In England and Wales, free legal help depends on your money and on where your case stands. It can be hard to get before a referral.
rights-lawyer-when--wales = In England and Wales, free legal help depends on your money and on where your case stands. It can be hard to get before a referral.
rights-lawyer-when--scotland = In Scotland, free or cheaper legal help depends on your money. A lawyer there can tell you what you can get.
rights-lawyer-when--northern-ireland = Northern Ireland has its own system of legal help. A lawyer there can tell you what you can get.
rights-work-different = Rules about work and benefits are different for each person.
rights-work-settled = People who are British, or who can stay here for good, can work. They can also ask for benefits.
rights-work-nrm = The government system (NRM) alone does not give permission to work.
rights-work-ask = Ask before you start work. I can help you find out who knows.
rights-work-bank = You need papers to open a bank account, and banks differ. I can help you ask.
rights-school-children = Children of school age can normally go to school here.
rights-school-adults = Adults may be able to join English classes. I can help you ask.
rights-who-lawyer = A lawyer advises you about the law. A lawyer works for you.
rights-who-support = A support worker helps with daily life, doctors and papers. They do not give legal advice.
rights-who-interpreter = An interpreter only says what is said, in the other language. They do not decide anything.
rights-who-social-worker--england = A social worker works for the council or a health trust. They look after safety and care.
rights-who-social-worker--wales = A social worker works for the council or a health trust. They look after safety and care.
rights-who-social-worker--scotland = A social worker works for the council or a health trust. They look after safety and care.
rights-who-social-worker--northern-ireland = A social worker works for a health and social care trust. They look after safety and care.
rights-who-guardian = A guardian is for children and young people. A guardian is not part of those who decide.
rights-crime-report = You can report a crime if you want. You choose.
rights-crime-told--england = If you report a crime, you can ask for information and support in a language you understand. There are official rules for this, called a code.
rights-crime-told--wales = If you report a crime, you can ask for information and support in a language you understand. There are official rules for this, called a code.
rights-crime-told--scotland = If you report a crime, you can ask for information and support in a language you understand. You can ask to talk with a policeman or a policewoman. Scotland has its own code for this.
rights-crime-told--northern-ireland = If you report a crime, you can ask for information and support in a language you understand. Northern Ireland has its own charter for this.
rights-asylum-ask = If you are afraid to go home, you can ask for asylum.
rights-asylum-different = Asylum is for people who are not safe in their own country. It is not a visa for work.
rights-asylum-both = It is not the same as the government system (NRM). You can do both. Ask a lawyer what is right for you.
rights-home-help = If you want to go home, there may be help with travel and papers.
rights-home-choice = It is your choice. Going home may end other help here.
rights-home-risks = We can help you find out about risks first.

## After the account: the NRM, support, the law

nrm-three-answers-apart = The government system (NRM), support and the police are three separate answers. A yes to one is not a yes to all.
nrm-three-answers-report = A referral to the government system (NRM) does not ask for asylum or a visa.
nrm-refer-who = Only some organisations can send you to the government system (NRM).
nrm-refer-reach = If we cannot, we will help you reach one that can.
nrm-refer-police = If you are referred, the police are told. That is not the same as giving them a statement.
nrm-public-bodies-tell = My office may still have to tell the government that we met someone who may have been exploited. The police may see that too.
nrm-some-bodies-tell = Some offices still have to tell the government that they met someone who may have been exploited. I can find out if mine has to.
nrm-public-bodies-name = If you say no to being referred, we leave out your name and what points to you. We add it only if you agree.
nrm-first-decision = First the government decides if there are good reasons to believe that this system is for you.
nrm-first-time = It tries to do this in a few days. It can take much longer.
nrm-first-who = The decision is made by a special team of the Home Office, not in this talk.
nrm-recovery-time--england = If the first answer is yes, there are at least 30 days to rest and get support. It usually lasts until the second decision.
nrm-recovery-time--wales = If the first answer is yes, there are at least 30 days to rest and get support. It usually lasts until the second decision.
nrm-recovery-time--scotland = If the first answer is yes, support in Scotland is for 90 days or until the second decision. It ends with what comes first. It can start earlier, and it can be longer.
nrm-recovery-time--northern-ireland = In Northern Ireland, support can start when you are referred. After a first yes it is there until the second decision. It can go on after that.
nrm-recovery-stay = In this time, the law protects most people from other countries from having to leave the UK. A lawyer can tell you more.
nrm-recovery-other = You may hear other numbers of days. They are from other parts of the UK, or from earlier rules.
nrm-second-decision = Later there is a final decision. It can take many months.
nrm-second-more = You can give more information before that.
nrm-second-different = It asks more than the first one. A yes to the first is not a yes to the second.
nrm-no-again = If the answer is no, you may be able to ask for it to be looked at again. You need a reason for that, such as new information.
nrm-no-quick = Talk to a lawyer quickly. There are time limits.
nrm-no-some = Some people cannot ask for this. A lawyer can tell you.
nrm-protection-lost = In some cases the government can take these protections away. For example, after some crimes, or if it decides that someone used the system wrongly.
nrm-protection-lawyer = A lawyer can help you with this.
nrm-money-some = If you get support from the government system (NRM), you may get some money for daily needs.
nrm-money-depends = It depends on what other money you have. Ask the support worker what it is today.
nrm-support-worker-can = You may get a worker who helps with doctors, lawyers, money and plans.
nrm-support-worker-when--england = In England and Wales, this comes after a yes to the first decision. Sometimes it starts before.
nrm-support-worker-when--wales = In England and Wales, this comes after a yes to the first decision. Sometimes it starts before.
nrm-support-worker-when--scotland = In Scotland, other organisations give this support, and only if you say yes to it. We can help you find out which one.
nrm-support-worker-when--northern-ireland = In Northern Ireland, other organisations give this support, and only if you say yes to it. The law says that someone of your own sex offers it. We can help you find out which organisation.
rights-law-breaking-some = Sometimes people are made to do things that are against the law.
rights-law-breaking-lawyer = You can ask for a lawyer first.
rights-law-breaking-law--england = In England and Wales, a law can help some people in this situation. It does not cover every crime.
rights-law-breaking-law--wales = In England and Wales, a law can help some people in this situation. It does not cover every crime.
rights-law-breaking-law--scotland = In Scotland, prosecutors have their own rules about this. A lawyer can tell you more.
rights-law-breaking-law--northern-ireland = In Northern Ireland, a law can help some people in this situation. It does not cover every crime. A lawyer can tell you more.
rights-compensation-ask = You may be able to ask for money for harm, or for work without pay.
rights-compensation-limits = There are time limits. Many people do not get it. A lawyer can help.
rights-compensation-where--england = For harm from a crime, the system here asks for a report to the police.
rights-compensation-where--wales = For harm from a crime, the system here asks for a report to the police.
rights-compensation-where--scotland = For harm from a crime, the system here asks for a report to the police.
rights-compensation-where--northern-ireland = Northern Ireland has its own system for harm from a crime. It asks for a report to the police too.
rights-stay-not-visa = The government system (NRM) is not a visa, and it is not asylum.
rights-stay-some = After a final yes, the Home Office looks at this. Some people get permission to stay for a time, and others do not.
rights-stay-tied = Some people came to work in one household, or for one employer. For them there can be other rules, with short time limits.
rights-stay-adviser = Only a lawyer or a registered adviser can advise you on this.

## How people are controlled, in general and about others

information-money-wages = Some people work for little or no money. Someone else keeps their wages.
information-money-fines = Some people are told to pay for a bed, travel, tools or mistakes.
information-money-name = Sometimes an account or a loan is opened in a person's name, and others use it.
information-watched-alone = Some people are kept away from friends, family or neighbours.
information-watched-phone = Sometimes someone else looks at their phone and messages, or always knows where they are.
information-watched-where = For some, the same person gives them work, a bed and the way there.
information-watched-stay = For some, their permission to be here depends on one employer. They fear that leaving ends it.
information-threats-family = Some people hear that something bad will happen to their family or children.
information-threats-police = Some people are told that the police will arrest them or send them away.
information-threats-believed = Some people are told that nobody will believe them.
information-close-love = Sometimes the one who does this is a partner or a friend, who is kind at first.
information-close-family = Sometimes it is someone in the family, or people from the same community.
information-close-shame = Some people stay silent because of shame, or to protect the name of the family.
information-belief-oath = Some people made an oath, and fear what happens if they break it.
information-belief-faith = Sometimes faith or spirits are used to frighten people.
information-used-drugs = Some people are given drugs or alcohol until they need them.
information-used-pictures = Sometimes pictures are used to make people do things.
information-used-law = Some people are made to break the law, and are then told that they are guilty too.
information-used-home = Sometimes others take over a person's home and use it.
information-worn-out-tired = Some people get little sleep or food, and are too tired to think of leaving.
information-worn-out-memory = After hard times, many people forget things, feel nothing, or are angry. This is common.
information-worn-out-small = Sometimes small rules fill the whole day, and everything is punished.
information-told-to-say-words = Some people are told what to say to the police or to people like me.
information-told-to-say-stay = Many people cannot leave, or go back after leaving. It is not their fault.

### What is said to somebody who is under 18, or may be. Short words, one idea a sentence, and nobody is asked what happened.
### "May" and "can ask" on purpose: no promise is made here that others have to keep.

child-hello = Hello. It is good to meet you.
child-short = We talk for a short time today. Then we have a break.
child-no-story = You do not have to tell me anything. If you say something, I listen.
child-first = Before I ask you anything, I want to tell you two things. How we help to keep you safe, and who I talk to.

child-safe-you--child = You are under 18.
child-safe-you--possibly-child = For now we treat you as under 18.
child-safe-job = It is the job of adults to keep you safe.
child-safe-talk = You can talk with me, or not. Both are all right.

child-privacy-need = I ask only what we need to plan help.
child-privacy-who--police = I work for the police. Others in the police may see what you tell me.
child-privacy-who--local-authority = I work for the council. Those in the council who work with you may see what you tell me.
child-privacy-who--immigration = I work for the government, in immigration. What you tell me goes into government records.
child-privacy-who--health = I work in health care. Those who care for you may see what you tell me.
child-privacy-who--charity = I may tell people whose job is to help you or to keep you safe.
child-privacy-who--other = I write down what you tell me for my organisation. I can tell you who sees it.
child-privacy-danger = I cannot keep it a secret if you or someone else may be hurt. Then I tell people who can help.
child-privacy-first = I will tell you who I talk to, if I can and if that is safe.
child-privacy-check = I want to check that I explained well. In your own words: when do I tell someone else?

child-referral-intro = I want to tell you what happens next.
child-referral-who--england = Children's services are told about you. They are part of the council. They look at how to keep you safe.
child-referral-who--wales = Children's services are told about you. They are part of the council. They look at how to keep you safe.
child-referral-who--scotland = Social workers are told about you. They work for the council. They look at how to keep you safe.
child-referral-who--northern-ireland = Social workers are told about you. They work for the health and social care trust. They look at how to keep you safe.
child-referral-nrm--not-in-nrm = There is also a government system called the NRM. It decides who gets special help. It is told about you. The Home Office and the police then know it too.
child-referral-nrm--in-nrm = There is also a government system called the NRM. It decides who gets special help. It was told about you before. The Home Office and the police know it too.
child-referral-nrm--nrm-decided = There is also a government system called the NRM. It decides who gets special help. It was told about you before, and there is a decision. The Home Office and the police know it too.
child-referral-no-yes = This is done also without your yes. It is to help keep you safe.
child-referral-hear = We want to hear what you think. I write it down in your words, if you like.
child-referral-next = I will tell you what I know about what happens next.
child-referral-check = I want to check that I explained well. Please tell me in your own words who is told, and what you can do.

child-view-intro = Now I would like to hear you. If you like, I tell those who decide what you think.
child-view-think = What do you think about this?
child-view-wish = What would you like the people who decide to know?
child-view-people = Who would you like us to talk to? You can also say who not.

child-guardian-may--england = You may be able to have a guardian. In some areas there are guardians for children.
child-guardian-may--wales = You may be able to have a guardian. In some areas there are guardians for children.
child-guardian-may--scotland = You may be able to have a guardian. In Scotland there are guardians for children who are here without their family.
child-guardian-may--northern-ireland = You may be able to have a guardian. In Northern Ireland there are independent guardians for children.
child-guardian-only = A guardian is not one of those who decide. A guardian helps you to say what you want, and thinks of what is best for you.
child-guardian-ask = I can ask if there is a guardian for you.

child-advocate-have = You can ask for an advocate. That is someone who speaks up for you.
child-complain = You can complain if something is not right. We will not be angry. You can still ask for help.

child-place-find--england = Maybe nobody here can look after you. Then it is the council's job to help find you a place to live.
child-place-find--wales = Maybe nobody here can look after you. Then it is the council's job to help find you a place to live.
child-place-find--scotland = Maybe nobody here can look after you. Then it is the council's job to help find you a place to live.
child-place-find--northern-ireland = Maybe nobody here can look after you. Then your health and social care trust helps to find you a place. That is its job.
child-place-wish = You can say what you need there. You can say which places or people are not safe for you.

child-school-go = You can go to school, or ask about college. You can ask for help with that.
child-doctor-see = You can ask to see a doctor, called a GP.

child-age-doubt = If people are not sure about your age, we treat you as under 18 until it is decided.
child-age-ask = You can ask how it is decided. You can ask for an adult to be with you.

child-decision-who--england = The Home Office decides. In some places the council decides, and both answers can come together.
child-decision-who--wales = The Home Office decides. In some places the council decides, and both answers can come together.
child-decision-who--scotland = The Home Office decides. In some places the council decides, and both answers can come together.
child-decision-who--northern-ireland = The Home Office decides.

child-eighteen-choose = When you are 18 and there is no final answer yet, people ask you two things. If you want to stay in the government system (NRM), and if you want its support. You choose.
child-eighteen-say = You can say your answer in a talk. You do not have to write it.

child-police-may--police = I work for the police. I, or others in the police, may want to talk with you again. You can say what you think about that.
child-police-may--local-authority = The police may want to talk with you. You can say what you think about that.
child-police-may--immigration = The police may want to talk with you. They and we may share what each of us knows. You can say what you think about that.
child-police-may--health = The police may want to talk with you. You can say what you think about that.
child-police-may--charity = The police may want to talk with you. You can say what you think about that.
child-police-may--other = The police may want to talk with you. You can say what you think about that.
child-police-adult = You can ask for an adult to be with you. You can ask for a lawyer.

child-heard-intro = I will read back what you said, in your words. You do not need to say more.

child-information-some = Some adults make children work, or do things that are not good for them.
child-information-gifts = Some adults are very kind at first. They give presents, or say that they are friends.
child-information-owe = Then some children are told that they owe something for it.
child-information-threats = Some children are told that their family will be hurt, or that nobody will believe them.
child-information-secret = Some are told to keep it secret, or what to say to other adults.
child-information-any = This can happen to any child, from any country.
child-information-fault = It is not the child's fault. There is help.

child-law-lawyer = Some children are made to do things that are against the law. You can talk to a lawyer first.
child-law-less--england = A law can help with this. If you are under 18, it asks for less than for an adult. It does not cover every crime.
child-law-less--wales = A law can help with this. If you are under 18, it asks for less than for an adult. It does not cover every crime.
child-law-less--scotland = Scotland has its own rules that can help with this. If you are under 18, they ask for less than for an adult.
child-law-less--northern-ireland = A law can help with this. If you are under 18, it asks for less than for an adult. It does not cover every crime.
child-law-not-now--police = I work for the police. What you tell me about this can be written down. You can ask for an adult and a lawyer before you say anything about it.
child-law-not-now--local-authority = You do not need to tell me about it now. If you do, I may have to tell others.
child-law-not-now--immigration = I work for the government, in immigration. What you tell me about this can go into government records. You can ask for an adult and a lawyer before you say anything about it.
child-law-not-now--health = You do not need to tell me about it now. If you do, I may have to tell others.
child-law-not-now--charity = You do not need to tell me about it now. I cannot keep everything a secret.
child-law-not-now--other = You do not need to tell me about it now. If you do, some of it may be shared. I can tell you with whom.

child-crime-report = You can tell the police about a crime, if you want. You can ask an adult to help you with that.
child-crime-told--england = If you do, you can ask for help. You can ask for information in a language you understand. There are rules for this, called a code.
child-crime-told--wales = If you do, you can ask for help. You can ask for information in a language you understand. There are rules for this, called a code.
child-crime-told--scotland = If you do, you can ask for help. You can ask for information in a language you understand. Scotland has its own rules for this, called a code.
child-crime-told--northern-ireland = If you do, you can ask for help. You can ask for information in a language you understand. Northern Ireland has its own rules for this, called a charter.

child-asylum-ask = If you are afraid to go back to your country, you can ask for asylum.
child-asylum-different = Asylum is for people who are not safe in their own country. It is not the same as the government system (NRM).
child-asylum-lawyer = Both are possible at the same time. You can ask a lawyer what is right for you.
child-lawyer-help = You can ask for an adult to be with you when you talk to a lawyer.

child-answer-no-again = The government system (NRM) can say no. Then you may be able to ask for it to be looked at again.
child-answer-no-soon = There are time limits. You can ask for a lawyer soon.
child-answer-no-some = Some people cannot ask for this. A lawyer can tell you.
child-answer-no-safe = After a no, it is still the job of adults to keep you safe.

child-stay-not-visa = The government system (NRM) is not a visa, and it is not asylum.
child-stay-some = After a final yes, some people get permission to stay in the UK for a time. Others do not.
child-stay-adviser = Only a lawyer or a registered adviser can tell you what it means for you.

child-compensation-ask = Some people can ask for money, for harm or for work without pay.
child-compensation-limits = There are time limits. Many people do not get it. A lawyer can help.

child-share-intro = Some people I tell without your yes, to keep you safe. For others I ask you.

today-children-others--child = Is there another child, or someone else, you are worried about today?
today-children-others--possibly-child = Is there a child, or someone else, you are worried about today?

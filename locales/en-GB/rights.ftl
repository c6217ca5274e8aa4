### Rights, choices and general information. The facts are from the sources named beside each topic in flows/.
### "May" and "can ask" on purpose: no promise is made here that others have to keep.

## Rights

rights-intro = You have rights here. I will explain some of them now.
rights-more-intro = There is more that I can explain. You choose which ones, and in which order.

rights-stop-break = You can stop, take a break, or come back another day.
rights-stop-angry = We will not be angry if you stop.
rights-stop-check = I want to check that I explained well. In your own words: what can you do if you do not want to go on?

rights-interpreter-own = You can speak in your own language. We will ask for an interpreter. You do not pay us.
rights-interpreter-choose = You can ask for a man or a woman. You can ask to change the interpreter.


rights-respect-fair = You have the right to be treated fairly and with respect.
rights-respect-complain = If you are not happy with us, you can complain. You can still ask us for help.
rights-respect-where =
    { $where ->
        [no] If you want to complain about how you were treated, ask me where. I can help you find out.
       *[yes] If you want to complain about how you were treated: { $service-complaints }, { $service-contact }. I can help you with it.
    }

rights-place-safe = You may be able to get a safe place to stay. It depends on what you need and what you have now.
rights-place-area = Often you cannot choose the area. You can say which areas are not safe for you.

rights-doctor-gp = You can ask to see a doctor, called a GP.
rights-doctor-mind = A doctor can also help with your mental health, such as sleep, worry or sadness. You can ask to talk with someone trained for this.
rights-doctor-emergency = A&E treatment is free. A&E is the part of a hospital for emergencies. Ask before other hospital care.

rights-lawyer-for-you = You can talk to a lawyer. A lawyer works for you, not for the government.
rights-lawyer-pay = You may not have to pay. I can help you ask about that.

rights-police-check = I want to check that I explained well. In your own words: what is your choice about the police?

rights-culture-ask = You can ask for food, prayer, clothes or other things that are important to you.

rights-company-choose = You can talk to us alone. Later you can have someone you trust with you, if you want.

## Information, in general and about others

information-what-some = Someone with power over others may make them work, or do other things they do not want.
information-what-anyone = This can happen to people from any country, and of any sex or age.
information-control-debt = Some people are told that they owe money, and the debt grows.
information-control-papers = Some people's papers or wages are kept by someone else.
information-control-fear = Some people hear threats against them or their family.
information-control-kind = Some people are treated kindly at times, and badly at others.
information-help-fault = It is not their fault.
information-help-there = There is help for them.

## The choice

choice-why-may = I want to say why I speak about this. I use only what you told me, or what I saw.
choice-why-not-decide = I do not decide what happened to you. You may see it differently.

nrm-what-system = There is a government system for people who may have been exploited. It is called the NRM.
nrm-what-choose--not-in-nrm = It decides if you can get special support. You choose if you want to be referred.
nrm-what-choose--in-nrm = It decides if you can get special support. You are in it now. You choose if you want to stay.
nrm-what-choose--nrm-decided = It decides if you can get special support. You were referred to it before, and there is a decision.
nrm-what-support = It can be a safe place to stay, some money, health care, or help to find a lawyer. It depends on what you need.
nrm-what-other-help--not-in-nrm = If you say no, we will still talk about other help.
nrm-what-other-help--in-nrm = If you want to leave it, we will still talk about other help.
nrm-what-other-help--nrm-decided = Whatever the decision is, we will still talk about other help.
nrm-what-check = I want to check that I explained well. Please tell me in your own words what this government system (NRM) is and who chooses.

nrm-outcomes-two--not-in-nrm = There are two decisions. The first may come after days or weeks. The second can take many months.
nrm-outcomes-two--in-nrm = There are two decisions. The second can take many months. I can help you ask how far it is.
nrm-outcomes-two--nrm-decided = There are two decisions. I can help you ask which one was made, and what comes next.
nrm-outcomes-no = The answer can be yes or no. If it is no, you may be able to ask for it to be looked at again. Talk to a lawyer quickly.
nrm-outcomes-end = After a no, the support of this system normally ends. There may still be other help.

nrm-leave-later = You can leave the government system (NRM) at any time. You can tell a worker. You do not have to write it.
nrm-leave-passed-on = Your case there is then closed, and the support of this system ends. Some information cannot be taken back.
nrm-leave-check = I want to check that I explained well. In your own words: what happens if you leave the government system (NRM)?

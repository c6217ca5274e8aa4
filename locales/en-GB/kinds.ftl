### What is true of one kind of organisation and not of another: what stays private, who shares with whom, the police, records.
### Each sentence stands once for each kind. Where it is the same for two, it is written twice, so that each can be reviewed alone.
### The flow says which ids differ, under [variants]. "May" on purpose: what an organisation does is its own to promise.

privacy-limits-private--police = I work for the police. What you tell me goes into police records. Others in the police may see it.
privacy-limits-private--local-authority = I work for the council. Those in the council who work with you may see what you tell me. I ask you before I share it with others.
privacy-limits-private--immigration = I work for the government, in immigration. What you tell me goes into government records. It may be looked at in decisions about your stay.
privacy-limits-private--health = I work in health care. Those who care for you may see what you tell me. I ask you before I share it with others.
privacy-limits-private--charity = What you tell me is private in my organisation. I ask you before I share it.
privacy-limits-private--other = What you tell me goes into the records of my organisation. I can tell you who sees them. Where I can, I ask you before I share it.

privacy-limits-exceptions--police = Some of it may be shared without your yes. Someone may be badly hurt. A child may be in danger. It may be about a crime. Or the law may ask for it.
privacy-limits-exceptions--local-authority = There are exceptions. Someone may be badly hurt. A child, or an adult who needs care, may be in danger. Or the law may say that I have to share.
privacy-limits-exceptions--immigration = Some of it may be shared without your yes. Someone may be badly hurt. A child may be in danger. It may be about a crime. Or the law may allow it or ask for it.
privacy-limits-exceptions--health = There are exceptions. Someone may be badly hurt. A child, or an adult who needs care, may be in danger. Or the law may say that I have to share.
privacy-limits-exceptions--charity = There are exceptions. Someone may be badly hurt. A child may be in danger. Or the law may say that I have to share.
privacy-limits-exceptions--other = Some of it may be shared without your yes. Someone may be badly hurt. A child may be in danger. Or the law may say that I have to share.

privacy-limits-first--police = I will tell you first if I can, and if that is safe. I cannot always do that.
privacy-limits-first--local-authority = If that happens, I will tell you first if that is safe.
privacy-limits-first--immigration = I will tell you first if I can, and if that is safe. I cannot always do that.
privacy-limits-first--health = If that happens, I will tell you first if that is safe.
privacy-limits-first--charity = If that happens, I will tell you first if that is safe.
privacy-limits-first--other = If that happens, I will tell you first if I can, and if that is safe.

record-intro--police = I want to ask you about notes, and about the interpreter if one helps us. Yes and no are both fine. Some things I note in any case.
record-intro--local-authority = I want to ask you about notes, and about the interpreter if one helps us. Yes and no are both fine. What is needed to keep people safe I note in any case.
record-intro--immigration = I want to ask you about notes, and about the interpreter if one helps us. Yes and no are both fine. Some things I note in any case.
record-intro--health = I want to ask you about notes, and about the interpreter if one helps us. Yes and no are both fine. What your care needs I note in any case.
record-intro--charity = I want to ask you about notes, and about the interpreter if one helps us. Yes and no are both fine.
record-intro--other = I want to ask you about notes, and about the interpreter if one helps us. Yes and no are both fine. I will tell you if I note something in any case.

rights-stop-answer--police = You do not have to answer any question in this talk. A police interview about a crime has its own rules.
rights-stop-answer--local-authority = You do not have to answer any question from us.
rights-stop-answer--immigration = You do not have to answer any question in this talk. An interview about your stay has its own rules.
rights-stop-answer--health = You do not have to answer any question from us.
rights-stop-answer--charity = You do not have to answer any question from us.
rights-stop-answer--other = You do not have to answer any question in this talk.

rights-information-see--police = You can ask to see what we write about you. Some police records may not be shown to you.
rights-information-see--local-authority = You can ask to see what we write about you. What is about other people may be left out.
rights-information-see--immigration = You can ask to see what we write about you. Some records about immigration may not be shown to you.
rights-information-see--health = You can ask to see what we write about you. What could seriously harm you or others may be left out.
rights-information-see--charity = You can ask to see what we write about you.
rights-information-see--other = You can ask to see what we write about you. Some of it may be left out.

rights-information-correct--police = You can ask us to correct what is wrong. What you said in a statement may stay as it was written. You can complain about how we use it.
rights-information-correct--local-authority = You can ask us to correct it. You can complain about how we use it.
rights-information-correct--immigration = You can ask us to correct what is wrong. You can complain about how we use it.
rights-information-correct--health = You can ask us to correct it. An earlier note may stay, with the correction beside it. You can complain about how we use it.
rights-information-correct--charity = You can ask us to correct it. You can complain about how we use it.
rights-information-correct--other = You can ask us to correct it. You can complain about how we use it.

rights-police-choose--police = I work for the police. You choose whether to give a statement about a crime. Support does not depend on it. You can talk to a lawyer first.
rights-police-choose--local-authority = You choose whether to talk to the police. Support does not depend on it.
rights-police-choose--immigration = You choose whether to talk to the police. Support does not depend on it.
rights-police-choose--health = You choose whether to talk to the police. Support does not depend on it.
rights-police-choose--charity = You choose whether to talk to the police. Support does not depend on it.
rights-police-choose--other = You choose whether to talk to the police. Support does not depend on it.

rights-police-told--police = The police know what you tell me now. If you tell me about a crime, the police may look into it.
rights-police-told--local-authority = If you are referred to the government system (NRM), the police are told. The council and the police may also talk about safety. You choose whether to speak with the police.
rights-police-told--immigration = If you are referred to the government system (NRM), the police are told. We and the police may also share information. You choose whether to speak with the police.
rights-police-told--health = If you are referred to the government system (NRM), the police are told. You choose whether to speak with them. We do not work for the police.
rights-police-told--charity = If you are referred to the government system (NRM), the police are told. You choose whether to speak with them.
rights-police-told--other = If you are referred to the government system (NRM), the police are told. You choose whether to speak with them. You can ask me what we tell the police.

rights-law-breaking-not-now--police = I work for the police. What you tell me about this can be written down and looked into. You can talk to a lawyer before you say anything about it.
rights-law-breaking-not-now--local-authority = You do not have to give me any details of that now. If you do, I may have to share some of it.
rights-law-breaking-not-now--immigration = I work for the government, in immigration. What you tell me about this can go into government records. You can talk to a lawyer before you say anything about it.
rights-law-breaking-not-now--health = You do not have to give me any details of that now. If you do, I may have to share some of it.
rights-law-breaking-not-now--charity = You do not have to give me any details of that now. There are limits to what I can keep private.
rights-law-breaking-not-now--other = You do not have to give me any details of that now. If you do, some of it may be shared. I can tell you with whom.

nrm-outcomes-who--police--england = The information goes to the Home Office. Other police forces and the council may be told, and others may be asked.
nrm-outcomes-who--police--wales = The information goes to the Home Office. Other police forces and the council may be told, and others may be asked.
nrm-outcomes-who--police--scotland = The information goes to the Home Office. Other police forces and the council may be told, and others may be asked.
nrm-outcomes-who--police--northern-ireland = The information goes to the Home Office. Other police forces and the health and social care trust may be told. Others may be asked.
nrm-outcomes-who--local-authority--england = The information goes to the Home Office. The police are told. Others in the council may be told, and others may be asked.
nrm-outcomes-who--local-authority--wales = The information goes to the Home Office. The police are told. Others in the council may be told, and others may be asked.
nrm-outcomes-who--local-authority--scotland = The information goes to the Home Office. The police are told. Others in the council may be told, and others may be asked.
nrm-outcomes-who--local-authority--northern-ireland = The information goes to the Home Office. The police are told. Others in the council and the health and social care trust may be told. Others may be asked.
nrm-outcomes-who--immigration--england = The information goes to those in the Home Office who decide in this system. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--immigration--wales = The information goes to those in the Home Office who decide in this system. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--immigration--scotland = The information goes to those in the Home Office who decide in this system. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--immigration--northern-ireland = The information goes to those in the Home Office who decide in this system. The police are told. The health and social care trust may be told, and others may be asked.
nrm-outcomes-who--health--england = The information goes to the Home Office. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--health--wales = The information goes to the Home Office. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--health--scotland = The information goes to the Home Office. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--health--northern-ireland = The information goes to the Home Office. The police are told. A health and social care trust may be told, and others may be asked.
nrm-outcomes-who--charity--england = The information goes to the Home Office. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--charity--wales = The information goes to the Home Office. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--charity--scotland = The information goes to the Home Office. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--charity--northern-ireland = The information goes to the Home Office. The police are told. The health and social care trust may be told, and others may be asked.
nrm-outcomes-who--other--england = The information goes to the Home Office. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--other--wales = The information goes to the Home Office. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--other--scotland = The information goes to the Home Office. The police are told. The council may be told, and others may be asked.
nrm-outcomes-who--other--northern-ireland = The information goes to the Home Office. The police are told. The health and social care trust may be told, and others may be asked.

choice-police--police = Would you like to give the police a statement about a crime?
choice-police--local-authority = Would you like to be in contact with the police?
choice-police--immigration = Would you like to be in contact with the police?
choice-police--health = Would you like to be in contact with the police?
choice-police--charity = Would you like to be in contact with the police?
choice-police--other = Would you like to be in contact with the police?

consent-share-police--police = May I share what is needed with other police forces?
consent-share-police--local-authority = May I share what is needed with the police?
consent-share-police--immigration = May I share what is needed with the police?
consent-share-police--health = May I share what is needed with the police?
consent-share-police--charity = May I share what is needed with the police?
consent-share-police--other = May I share what is needed with the police?

welcome-work--police = I work for the police. The police look into crimes, and help to keep people safe.
welcome-work--local-authority = I work for the council. My work is to help people plan support.
welcome-work--immigration = I work for the government, in immigration. My office looks at who may come to this country and stay.
welcome-work--health = I work in health care. My work is to help people with their health.
welcome-work--charity = I work for a charity. My work is to help people plan support.
welcome-work--other = I work for an organisation. I will tell you its name, and what it does.

privacy-notes-write--police = I make notes. The police keep them. You can ask me not to write something. I cannot always do that.
privacy-notes-write--local-authority = I make notes. The council keeps them. You can ask me not to write something. What keeps people safe I note in any case.
privacy-notes-write--immigration = I make notes. The government keeps them, in immigration. You can ask me not to write something. I cannot always do that.
privacy-notes-write--health = I make notes. The health service that I work for keeps them. You can ask me not to write something. What your care needs I note in any case.
privacy-notes-write--charity = I make notes. My organisation keeps them. You can ask me not to write something.
privacy-notes-write--other = I make notes. My organisation keeps them. You can ask me not to write something. I will tell you if I cannot do that.

consent-share-council--police--england = May I share what is needed with the council?
consent-share-council--police--wales = May I share what is needed with the council?
consent-share-council--police--scotland = May I share what is needed with the council?
consent-share-council--police--northern-ireland = May I share what is needed with the Housing Executive and the health and social care trust?
consent-share-council--local-authority--england = May I share what is needed with other offices of the council?
consent-share-council--local-authority--wales = May I share what is needed with other offices of the council?
consent-share-council--local-authority--scotland = May I share what is needed with other offices of the council?
consent-share-council--local-authority--northern-ireland = May I share what is needed with the Housing Executive and the health and social care trust?
consent-share-council--immigration--england = May I share what is needed with the council?
consent-share-council--immigration--wales = May I share what is needed with the council?
consent-share-council--immigration--scotland = May I share what is needed with the council?
consent-share-council--immigration--northern-ireland = May I share what is needed with the Housing Executive and the health and social care trust?
consent-share-council--health--england = May I share what is needed with the council?
consent-share-council--health--wales = May I share what is needed with the council?
consent-share-council--health--scotland = May I share what is needed with the council?
consent-share-council--health--northern-ireland = May I share what is needed with the Housing Executive and the health and social care trust?
consent-share-council--charity--england = May I share what is needed with the council?
consent-share-council--charity--wales = May I share what is needed with the council?
consent-share-council--charity--scotland = May I share what is needed with the council?
consent-share-council--charity--northern-ireland = May I share what is needed with the Housing Executive and the health and social care trust?
consent-share-council--other--england = May I share what is needed with the council?
consent-share-council--other--wales = May I share what is needed with the council?
consent-share-council--other--scotland = May I share what is needed with the council?
consent-share-council--other--northern-ireland = May I share what is needed with the Housing Executive and the health and social care trust?

consent-share-gp--police = May I share what is needed with a doctor (GP)?
consent-share-gp--local-authority = May I share what is needed with a doctor (GP)?
consent-share-gp--immigration = May I share what is needed with a doctor (GP)?
consent-share-gp--health = May I share what is needed with a doctor (GP) outside my team?
consent-share-gp--charity = May I share what is needed with a doctor (GP)?
consent-share-gp--other = May I share what is needed with a doctor (GP)?

consent-share-support-provider--police = May I share what is needed with a support organisation?
consent-share-support-provider--local-authority = May I share what is needed with a support organisation?
consent-share-support-provider--immigration = May I share what is needed with a support organisation?
consent-share-support-provider--health = May I share what is needed with a support organisation?
consent-share-support-provider--charity = May I share what is needed with another organisation, for support?
consent-share-support-provider--other = May I share what is needed with another organisation, for support?

consent-share-school--police = May I share what is needed with your school?
consent-share-school--local-authority = May I share what is needed with your school?
consent-share-school--immigration = May I share what is needed with your school?
consent-share-school--health = May I share what is needed with your school?
consent-share-school--charity = May I share what is needed with your school?
consent-share-school--other = May I share what is needed with your school, outside my organisation?

consent-share-lawyer--police = May I share what is needed with a lawyer?
consent-share-lawyer--local-authority = May I share what is needed with a lawyer?
consent-share-lawyer--immigration = May I share what is needed with a lawyer?
consent-share-lawyer--health = May I share what is needed with a lawyer?
consent-share-lawyer--charity = May I share what is needed with a lawyer outside my organisation?
consent-share-lawyer--other = May I share what is needed with a lawyer outside my organisation?

### MACHINE DRAFT. A machine wrote this Arabic, and nobody who speaks Arabic has reviewed it. Have it reviewed before it
### is used with people: ../README.md says how. What has happened to each sentence since is in status.toml.

### What is said to the person, step by step. Open, plain and warm; one idea a sentence; nobody is led or judged.
### Written to suit a woman or a man alike: verbal nouns, possessives and the past, never a present or imperative "you".

## Welcome

welcome-hello = مرحباً. يسرني لقاؤك.
welcome-today = يمكننا اليوم أن نتحدث عن احتياجاتك، وعما يمكنك طلبه، وعما قد يساعد.
welcome-choices = الاختيار لك في ما نتحدث عنه وفي ترتيبه.
break-offer = هل تريد استراحة قصيرة الآن؟ يمكننا أيضاً أن نكمل.
welcome-break = يمكننا أخذ استراحة في أي وقت. لا يلزمك سبب لذلك.
welcome-stop = يمكنك التوقف في أي وقت. يمكننا أن نتفق على كلمة أو إشارة للتوقف.

## Language

language-intro = أريد أن أتحدث معك بالطريقة الأسهل لك.
language-name = ما اللغة المفضلة لديك للكلام؟
language-told = لكل شخص طريقته في الفهم. ما الطريقة الأنسب لك لأشرح الأمور؟ وإن كانت على الورق، فأرجو ذكر اللغة أيضاً.
language-comfortable = هل طريقة كلامنا الآن مريحة لك؟

## Privacy

privacy-intro--adult = قبل أن أسألك أي شيء، أريد أن أخبرك ما الذي يبقى سرياً وما الذي لا يبقى سرياً.
privacy-intro--child = قبل أن أسألك أي شيء، أريد أن أخبرك بأمرين. كيف نساعد في الحفاظ على سلامتك، ومع من أتحدث.
privacy-intro--possibly-child = قبل أن أسألك أي شيء، أريد أن أخبرك بأمرين. كيف نساعد في الحفاظ على سلامتك، ومع من أتحدث.
privacy-limits-check = أريد أن أتأكد من أنني شرحت جيداً. بكلماتك أنت: متى قد أشارك شيئاً، حتى دون موافقتك؟
privacy-notes-see = يمكنك طلب رؤية ما هو مكتوب. ويمكنك الطلب منا أن نصححه.
privacy-crime-law = في أيرلندا الشمالية قد يلزم من يعرف عن جريمة خطيرة أن يخبر الشرطة. وقد ينطبق هذا عليّ أيضاً.
privacy-crime-leave-out = يمكنك ترك أي أمر دون ذكره، إن كان ذلك أفضل لك.
privacy-controller =
    { $named ->
        [no] يمكنك أن تسألنا من هو المسؤول عما نكتبه عنك. سنعرف ذلك ونخبرك.
       *[yes] الجهة المسؤولة عما نكتبه عنك هي { $controller }. يمكنك السؤال هناك: { $contact }.
    }
rights-information-complain =
    { $route ->
        [no] إذا أردت تقديم شكوى بشأن ذلك، اسألني أين. سأعرف ذلك.
       *[yes] إذا أردت تقديم شكوى بشأن ذلك: { $complaints }، { $complaints-contact }.
    }
rights-information-ico = ينبغي أن نخبرك خلال 30 يوماً بأن شكواك وصلت إلينا. بعد ذلك يمكنك أيضاً تقديم شكوى إلى مفوض المعلومات (Information Commissioner). ذلك المكتب ينظر في طريقة استعمال السجلات. وهو ليس جزءاً منا.

consent-record = هل يمكنني، بإذنك، أن أكتب ما أسمعه منك؟
consent-interpreter = هل يناسبك أن يساعدنا مترجم؟

## How much is written down

privacy-record-choice = مقدار ما أكتبه هو اختيارك. ويمكنك تغييره في أي وقت.
privacy-record-full = يمكنني أن أكتب ما أسمعه منك.
privacy-record-plan = يمكنني أن أكتب فقط ما نحتاج إليه للخطة.
privacy-record-none = يمكنني ألا أكتب أي شيء من كلامك.
privacy-record-still = هناك أمور أكتبها رغم ذلك: أن لقاءنا حدث، وما نقرره، وأي مساعدة نتفق عليها.
privacy-record-danger = وأكتب أيضاً إذا كان أحد في خطر، أو إذا طلب القانون مني ذلك.
privacy-record-before = ما كتبته من قبل يبقى. ويمكنك الطلب مني أن أمحوه. سأخبرك إذا لم يمكنني ذلك.

## Safe contact

contact-intro = أحياناً يتوقف الحديث فجأة، أو يضطر أحد إلى المغادرة بسرعة. لنتفق الآن على ما هو آمن لك.
contact-call = ما الاسم الذي يناسبك أن أناديك به؟
contact-safe = كيف يمكنني التواصل معك بأمان؟ يمكن أيضاً ذكر الأوقات الآمنة.
contact-not-know = من الذي لا يحسن أن يعرف بوجودك هنا، أو بحديثنا؟
contact-cut-off = إذا توقف حديثنا اليوم فجأة، فما الذي يناسبك أن أفعله؟

## the brief interview

brief-hello = مرحباً. سأخبرك باسمي. وقتنا اليوم قصير، نحو عشرين دقيقة.
brief-choices = لا يلزمك أن تجيب. يمكنك أن تقول «ليس الآن» عن أي شيء.
brief-alone = هل أنت وحدك الآن، بحيث يمكننا أن نتحدث؟
age-intro = أسأل عن العمر لسبب واحد. قد تكون هناك مساعدة إضافية لمن هم دون الثامنة عشرة.
age-under-18 = هل عمرك أقل من 18 سنة؟ لا بأس إذا لم تكن متأكداً.
next-intro = لنتفق على خطوة صغيرة واحدة قادمة. ويمكن أن تكون أكثر من خطوة إذا أردت.
bye-written = ما كتبته محفوظ كما أخبرتك. ما وعدت بفعله سأفعله، أو سأخبرك إن لم أستطع.
bye-thanks = شكراً لك على الحديث معي. إلى اللقاء اليوم.
next-agree = قل لي هل هي مناسبة لك. يمكنك تغييرها أو أن تقول لا.

## Now

now-intro = أولاً، أريد أن أعرف ما الذي تحتاج إليه اليوم.
now-need-most = ما أكثر شيء يلزمك الآن؟

today-intro = هذه أمور قد تكون عاجلة. يمكننا أن نتحدث عن أي منها، أو ألا نتحدث عن أي منها.
today-safe-tonight = هل لديك مكان لهذه الليلة يشعرك بالأمان؟
today-health = هل هناك ألم أو إصابة أو حمل أو دواء يحتاج إلى مساعدة اليوم؟
today-food-sleep = هل تمكنت من الأكل والنوم؟
today-children-others = هل هناك طفل أو شخص آخر يقلقك أمره اليوم؟
today-children-others--adult = هل هناك طفل أو شخص آخر يقلقك أمره اليوم؟
today-phone = هل استعمال هاتفك آمن لك؟
today-self-harm = أحياناً يشعر الناس بضيق شديد، حتى إنهم يفكرون في إيذاء أنفسهم. كيف هو هذا الأمر عندك؟
today-clothes-hygiene = الملابس، والاغتسال، وأشياء العناية اليومية
today-legal-date = موعد قريب: محكمة، أو مقابلة، أو تأشيرة، أو ترحيل
today-urgent-care = رعاية طبية لا تحتمل الانتظار: إصابة شديدة، أو عدوى، أو اعتداء
today-withdrawal = الكحول أو المخدرات: قد يتأثر الجسم عند التوقف
today-hearing-sight = السمع أو البصر أو الكلام أو الحركة: نظارة، أو سماعة، أو طريقة أخرى للحديث
today-papers = جواز السفر وأوراق أخرى: معهم، أو مفقودة، أو عند شخص آخر
today-transport = طريق آمن إلى مكان النوم، أو إلى المساعدة
today-contacted = تواصل من شخص يخافون منه، أو قد يعرف مكانهم
today-money-today = مال لهذا اليوم
today-work-now = عمل مستمر الآن، وهل هو آمن ومدفوع الأجر
today-faith-today = قواعد الطعام، أو الصلاة، أو الملابس، أو رجل أو امرأة للحديث
today-belongings = حيوانات أليفة وأغراض تُركت

## The account

invite-choice--support-only = إن أردت، يمكنك إخباري بما تحتاج المساعدة فيه. هذا ليس واجباً عليك.
invite-choice--fuller = إن أردت، يمكنك إخباري بما يهمك أن أعرفه. هذا ليس واجباً عليك.
invite-no-need = يمكنك طلب المساعدة اليوم دون إخباري بما حدث.
invite-leave-out = يمكنك البدء من حيث أردت. ويمكنك ترك أشياء دون ذكرها.

account-open--support-only = أرجو إخباري، بطريقتك أنت، بما تحتاج المساعدة فيه. سأستمع إليك.
account-open--fuller = أرجو إخباري، بطريقتك أنت، بأي شيء يهمك أن أعرفه. سأستمع إليك.
account-own-way = يمكنك البدء من حيث أردت.
account-go-on = يمكنك المتابعة، إن أردت.
account-then--support-only = ما الذي يساعدك أيضاً؟
account-then--fuller = وماذا حدث بعد ذلك؟
account-no-hurry = لا داعي للعجلة. يمكننا أن نصمت قليلاً.
account-anything-else = هل هناك شيء آخر يهمك أن أعرفه؟
# $words are exactly the person's own words, chosen by the worker from what was taken down. Do not add to them.
account-you-said = هذه كلماتك: «{ $words }». أرجو إخباري بالمزيد عن ذلك، إن أردت.

clarify-intro = عندي بعض الأسئلة القصيرة عمّا قلته لي. إنها تساعدني على فهمك جيداً.
clarify-leave = يمكنك ألا تجيب عن أي سؤال منها. لا حاجة إلى ذكر السبب. ويمكننا أن نتوقف في أي وقت.
clarify-wanted = هل تريد أن أطرح هذه الأسئلة؟
# $words are exactly the person's own words, chosen by the worker from what was taken down. Do not add to them.
clarify-where = هذه كلماتك: «{ $words }». أين كان ذلك؟
clarify-when = هذه كلماتك: «{ $words }». متى كان ذلك؟ لا حاجة إلى معرفة اليوم بالضبط.
clarify-who = هذه كلماتك: «{ $words }». من كان هناك، إن كان هناك أحد؟
clarify-how = هذه كلماتك: «{ $words }». أرجو إخباري كيف كان ذلك.

read-back-intro = سأقرأ عليك ما كتبته أنا، بكلماتك أنت. أرجو إخباري إن لم يكن بالشكل الذي يناسبك.
read-back-change = يمكنك تغييره، أو الإضافة إليه، أو الطلب مني أن أتركه كما هو.

## Information, in general

information-intro = أريد أن أخبرك بما أعرفه عن أحوال بعض الناس. الجواب ليس مطلوباً منك.
information-after = يمكنك قول شيء عن ذلك، أو عدم قول أي شيء.

## The choice

choice-intro = هناك بعض الخيارات. سأشرح كل واحد منها. لا يلزمك اتخاذ قرار اليوم.
answers-intro = هذه أسئلة منفصلة. الجواب عن واحد منها ليس جواباً عن سؤال آخر.
choice-nrm = هل لديك رغبة في إحالتك إلى النظام الحكومي (آلية الإحالة الوطنية، NRM)؟
nrm-stay = أنت الآن ضمن النظام الحكومي (آلية الإحالة الوطنية، NRM). ما رغبتك في ذلك؟
choice-support = هل لديك رغبة في دعم من منظمة تقدم الدعم؟

## Risks

worries-intro = أنت أدرى بوضعك. أود أن أسمع منك كيف هو في نظرك.
worries-most = ما أكثر شيء يقلقك؟
worries-anyone = هل هناك أحد أو شيء يشعرك بعدم الأمان؟
worries-helped = ما الذي ساعدك حتى الآن؟

risk-intro = أريد أن نتحدث عن بعض المخاطر، لكي نضع معاً خطة للتعامل معها. أرجو إخباري إذا كان ذلك ثقيلاً عليك.
risk-whose-task = مهمتي أنا أن أشرح جيداً. سأطلب منك إخباري بكلماتك أنت، لكي أتأكد من شرحي.
risk-worry = إلى أي حد يقلقك هذا: كثيراً، أو إلى حد ما، أو قليلاً، أو لا يقلقك أبداً؟
risk-check = أريد أن أتأكد من أنني شرحت جيداً. الرجاء إخباري بكلماتك أنت بما قد يحدث وكيف سيكون تصرفك.

## Needs and what matters

needs-intro = لنفكر في ما يلزمك: اليوم، وفي الأسابيع القادمة، وبعد ذلك.
needs-most = ما أصعب شيء الآن؟
needs-safer = ما الذي يساعدك على الشعور بأمان أكثر؟
needs-matters = ما الذي يهمك؟

preferences-intro = لا أريد أن أخمن ما يناسبك. أرجو إخباري، إن أردت.
preferences-daily = ما الذي يهمك أن أعرفه عن الطعام أو الصلاة أو الملابس، أو عن أيام لها أهمية خاصة؟
preferences-people = من هم الأشخاص الذين يسرك أن يكونوا قريبين منك؟
preferences-avoid = ما نوع المساعدة الذي لا يناسبك؟
preferences-near = ما الذي يحسن أن أعرفه عن اللمس، أو عن النظر إلى بعضنا؟
preferences-alone = كيف يكون الأمر لك على انفراد مع رجل أو مع امرأة؟
preferences-strength = ما الذي يمنحك القوة؟
preferences-community = أرجو إخباري من تريد لقاءهم من مجتمعك، ومن لا تريد لقاءهم.
preferences-distress = في لغتك، كيف يقول الناس إنهم ليسوا بخير في داخلهم؟
preferences-calendar = أي تقويم تستعمل للأيام ولعمرك؟
preferences-times = ما الأيام والأوقات المناسبة لك؟
preferences-family = إذا كانت هناك أمور من أجل عائلتك: ما الذي يهمك منها الآن؟

services-intro = هناك أشخاص وأماكن ربما يمكنهم المساعدة. الاختيار لك: عن أي منهم أخبرك.

## The plan

plan-intro = يمكننا الآن أن نضع خطة معاً. إنها خطتك أنت. وهي تبدأ برغباتك.
plan-different = ما الذي يهمك أن يصبح مختلفاً؟
plan-first = ما الذي ينبغي أن يأتي أولاً؟

safety-intro = لنفكر أيضاً في طريقة البقاء بأمان قدر الإمكان.
safety-signs = كيف يظهر لك أن الأمور تصبح أقل أماناً؟
safety-people = من هم الأشخاص الذين يمكنك الثقة بهم والاتصال بهم؟
safety-now = ما أول خطوة لك إذا شعرت بأنك في خطر؟
safety-calm = ما الذي يساعدك على الشعور بهدوء أكثر؟
safety-places = ما الأماكن التي تشعر فيها بالأمان؟
safety-reach = ماذا يمكننا أن نقول إذا ردّ شخص آخر على هاتفك؟
safety-code-word = ما الكلمة التي يمكن أن تخبرنا بأنك بحاجة إلى المساعدة، من غير أن ينتبه أحد؟
safety-followed = ماذا يمكن أن تفعل إذا ظننت أن أحداً يتبعك؟
safety-contacted = ماذا يمكن أن تفعل إذا اتصل بك شخص وأنت لا تريد ذلك؟
safety-going-back = ما الذي يمكن أن يساعدك عندما تفكر في العودة؟
safety-harm = ما الذي يمكن أن يساعدك عندما تشعر برغبة في إيذاء نفسك؟
safety-phone = ما الذي يساعدك على أن تكون أكثر أماناً مع هاتفك وعلى الإنترنت؟ تحدث معي قبل أن تغيّر شيئاً. فقد ينتبه أحد إلى التغيير.
safety-daily = ما الذي يساعدك على أن تكون أكثر أماناً في طريقك وفي يومك؟
safety-papers = أين يمكن حفظ نسخ من أوراقك وبعض المال في أمان؟
safety-medicines = إذا كنت تستعمل أدوية: ما الذي يسهّل أن تكون قريبة منك؟
safety-children = إذا كان هناك أطفال: ما الذي يساعد على حمايتهم؟ يمكن أيضاً ذكر من يمكنه أن يأخذهم.
safety-ask-us = ما الذي تود أن أفعله؟
safety-we-do = سأقول لك ما الذي أستطيع فعله، ومتى.
safety-has-it = من ينبغي أن تكون لديه هذه الخطة؟ يمكن أيضاً ذكر من لا ينبغي أن تكون لديه.
safety-kept = أين يكون حفظ هذه الخطة آمناً: معك، أم معنا، أم من دون ورق أبداً؟
safety-review = متى ننظر في هذه الخطة مرة أخرى؟

read-plan-intro = سأقرأ عليك كل سطر من الخطة. يمكن أن يكون جوابك عن كل سطر: نعم، أو تغييره، أو لا، أو لاحقاً.
read-plan-change = لا شيء نهائي. يمكننا تغيير الخطة في يوم آخر.

## Sharing

consent-share-intro = يمكنني أن أنقل أجزاء من الخطة إلى آخرين يمكنهم المساعدة. أسألك عن كل واحد منهم.
purpose-support = هذا لطلب المساعدة من منظمة تقدم الدعم.
purpose-home--england = هذا لطلب مكان للإقامة، أو مساعدة من المجلس المحلي (البلدية).
purpose-home--wales = هذا لطلب مكان للإقامة، أو مساعدة من المجلس المحلي (البلدية).
purpose-home--scotland = هذا لطلب مكان للإقامة، أو مساعدة من المجلس المحلي (البلدية).
purpose-home--northern-ireland = هذا لطلب مكان للإقامة من هيئة الإسكان (Housing Executive). وهو أيضاً لطلب مساعدة من هيئة الصحة والرعاية الاجتماعية.
purpose-housing-executive = هذا لطلب مكان للإقامة من هيئة الإسكان (Housing Executive).
purpose-trust = هذا لطلب مساعدة من هيئة الصحة والرعاية الاجتماعية.
purpose-health = هذا للسؤال إن كان بإمكان طبيب أن يراك.
purpose-school = هذا لطلب المساعدة من مدرستك.
purpose-legal = هذا لطلب المشورة من محامٍ.
purpose-police = هذا كي تعرف الشرطة ما تريد أن تعرفه منك.
purpose-what = سأشارك هذا فقط:
consent-share-housing-executive = هل يمكنني، بإذنك، أن أشارك ما يلزم مع هيئة الإسكان (Housing Executive)؟
consent-share-trust = هل يمكنني، بإذنك، أن أشارك ما يلزم مع الأخصائيين الاجتماعيين في هيئة الصحة والرعاية الاجتماعية؟
share-what-needs = ما تحتاج إليه
share-what-plan = الخطة التي وضعناها معاً
share-what-safety-plan = ما يساعد على سلامتك
share-what-risks = ما قلناه عن المخاطر
share-what-contact = كيف يمكن الوصول إليك بأمان
share-what-account = ما أخبرتني به

## Closing

closing-thanks = شكراً لك على وقتك اليوم.
closing-next = سأخبرك بما سيحدث بعد ذلك، وبما سأفعله أنا.
closing-add-later = يمكنك إضافة شيء أو تغيير شيء لاحقاً.
closing-feel = كيف هو شعورك الآن؟
closing-talk = كيف كان هذا الحديث بالنسبة لك؟ يمكنك أيضاً قول ما لم يكن جيداً.
closing-missed = هل هناك شيء كان ينبغي أن أسألك عنه؟
closing-contact = كيف يمكننا التواصل مرة أخرى؟ يمكن أيضاً ذكر الأوقات المناسبة.

safety-last-intro = قبل أن ننتهي، هناك أمران أريد أن أشرحهما جيداً.
safety-last-danger = إذا كنت في خطر، فالرجاء ترك كل شيء آخر. سلامتك تأتي أولاً.
safety-last-call = يمكنك الاتصال لطلب مساعدة الطوارئ في أي وقت، نهاراً أو ليلاً. ويمكن لشخص آخر أن يتصل من أجلك.
safety-last-next = سأقول مرة أخرى متى وكيف سنتحدث في المرة القادمة، كما اتفقنا.
safety-last-check = أريد أن أتأكد من أنني شرحت جيداً. الرجاء إخباري بكلماتك أنت بما يمكنك فعله عند الخطر، وبموعد حديثنا القادم.

still-ask = أخبرتني عن هذا من قبل. هل ما زال الأمر كذلك؟
short-closing-stopped = نتوقف هنا. شكراً لك على وقتك.
short-closing-not-angry = لا بأس في التوقف. نحن لسنا غاضبين، ويمكنك العودة في يوم آخر.
short-closing-safe = هل لديك مكان آمن للذهاب إليه الآن؟
short-closing-again = كيف يمكننا التواصل مرة أخرى؟ يمكن أيضاً ذكر الأوقات المناسبة.

## Another day

may-read-why = تحدثت من قبل مع شخص آخر عن بعض الأمور، وهي مكتوبة. أريد أن أسألك قبل أن أقرأها.
may-read-no = يمكنك الرفض. يمكننا رغم ذلك أن نتحدث عما يلزمك. ولك إخباري بما يناسبك فقط.
consent-read-account = هل يمكنني، بإذنك، أن أقرأ ما قلته من قبل؟
come-back-hello = من الجميل أن أراك من جديد.
come-back-choices = الاختيار لك في ما نتحدث عنه اليوم. لا يلزمك تكرار أي كلام.
come-back-since = كيف كانت أحوالك منذ أن تحدثنا؟
come-back-contact = هل ما زالت طريقة تواصلنا آمنة لك؟

## Immediate danger

danger-first = سلامتك تأتي أولاً. يمكننا ترك كل شيء آخر.
danger-call = يمكننا أن نتصل معاً لطلب مساعدة الطوارئ، إذا كنت أنت أو شخص آخر في خطر الآن.
danger-now = هل أنت، أو شخص آخر، في خطر في هذه اللحظة؟
danger-help = ما الذي يساعد على سلامتك الآن؟

## What else may break in

self-harm-ask-first = أريد أن أسألك سؤالاً مباشراً، لأعرف أي مساعدة أبحث عنها.
self-harm-stay = سأبقى هنا معك ونحن نتحدث عن هذا.
self-harm-now = هل تفكر في إيذاء نفسك، أو في إنهاء حياتك؟
self-harm-help = ما الذي يساعدك عندما يكون الأمر هكذا؟ يمكن أن يكون شخصاً أيضاً.

medical-first = صحتك تأتي أولاً. يمكننا ترك كل شيء آخر.
medical-call = يمكننا أن نطلب معاً مساعدة طبية.
medical-now = ما الذي تلاحظه في جسمك الآن؟
medical-doctor = هل تريد أن نتصل لطلب مساعدة طبية؟

distress-pause = لنتوقف الآن عن الحديث في هذا.
distress-here = نحن هنا الآن. أنا معك.
distress-invite = إذا أردت، ضع قدميك على الأرض، أو اشرب بعض الماء. ويمكنك أيضاً ألا تفعل شيئاً.
distress-help = ما الذي يساعدك الآن؟

intoxication-nothing-now = لا يلزم أن نقرر أي شيء اليوم.
intoxication-another-day = يمكننا أن نتحدث في يوم آخر، إذا أردت.
intoxication-ill = هل تشعر الآن بأنك مريض؟

came-in-break = لنأخذ استراحة قصيرة. هل تود بعض الماء أو الشاي؟
came-in-safe = نحن وحدنا من جديد. هل يناسبك أن تتحدث هنا؟

interpreter-problem-stop = يمكننا أن نتوقف هنا. يمكنك طلب مترجم آخر، ولا يلزمك أن تقول لماذا.
interpreter-wish = أيّ ذلك تفضل؟

child-help-for = قد يحتاج طفل إلى مساعدة. أريد أن أطلب مساعدة للطفل.
child-tell-you = سأخبرك مع من أتحدث، وماذا أقول.
child-now = هل الطفل في خطر في هذه اللحظة؟
child-where = من مع الطفل الآن؟

leave-now-go = يمكنك الذهاب الآن. لا يلزمك إكمال أي شيء.
leave-now-come-back = يمكنك أن تعود في يوم آخر، أو ألا تعود. الاختيار لك.
leave-way = هل لديك طريق آمن إلى المكان الذي تذهب إليه؟
leave-contact = كيف يمكننا أن نتواصل معك بأمان؟

## After something broke in

interrupt-choice = الاختيار لك في ما نفعله الآن. يمكننا أن نتابع، أو أن نفعل شيئاً عملياً، أو أن نتوقف لهذا اليوم.
interrupt-wish = ما الذي يناسبك فعله الآن؟

## Answers

answer-yes = نعم
answer-no = لا
answer-unknown = غير معروف
answer-not-sure = لست متأكداً
answer-none = لا شيء
answer-time = أريد وقتاً للتفكير
answer-lawyer-first = أريد التحدث مع محامٍ أولاً
answer-stay = أريد البقاء فيه
answer-leave = أريد الخروج منه
answer-go-on = المتابعة
answer-practical = فعل شيء عملي
answer-another-day = يوم آخر
answer-told-aloud = بالكلام
answer-told-paper = على الورق أو على الشاشة، للقراءة
answer-told-easy = بكلمات قصيرة وسهلة، مع صور
answer-told-signed = بلغة الإشارة
answer-told-both = بالكلام، وعلى الورق أيضاً
answer-this-interpreter = المتابعة مع هذا المترجم
answer-another-interpreter = مترجم آخر
answer-no-interpreter = بلا مترجم

## The page and the card that they may take along

mine-title = خطتي
mine-practice = تدريب: ليس حقيقياً
mine-want = ما أريده
mine-do = ما أفعله أنا
mine-others = ما يفعله آخرون
mine-safe = ما يساعدني
mine-danger = إذا احتجت إلى المساعدة الآن
mine-by = حتى { $day }
mine-by-said = حتى { $day } (قيل ذلك في { $noted })
mine-change = يمكنني تغيير هذا في أي وقت.
mine-records = ما هو مكتوب عني
mine-card-appointment = موعد
mine-card-library = المكتبة
mine-card-shopping = للشراء

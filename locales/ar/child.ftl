### MACHINE DRAFT. A machine wrote this Arabic, and nobody who speaks Arabic has reviewed it. Have it reviewed before it
### is used with people: ../README.md says how. What has happened to each sentence since is in status.toml.

### What is said to somebody who is under 18, or may be. Written to suit a girl or a boy alike: verbal nouns, possessives and the past.

child-hello = مرحباً. يسرني لقاؤك. أنا أساعد الناس في التخطيط لما يلزمهم.
child-short = حديثنا اليوم قصير. ثم نأخذ استراحة.
child-no-story = لا يلزمك إخباري بما حدث. إذا سمعت منك شيئاً، فأنا أستمع.
child-first = قبل أن أسألك أي شيء، أريد أن أخبرك بأمرين. كيف نحافظ على سلامتك، ومع من أتحدث.

child-safe-you--child = عمرك أقل من 18 سنة.
child-safe-you--possibly-child = في الوقت الحالي نعاملك على أن عمرك أقل من 18 سنة.
child-safe-job = الحفاظ على سلامتك هو عمل الكبار.
child-safe-talk = الحديث معي ليس خطأ منك.

child-privacy-need = أسأل فقط عما يلزمني لمساعدتك.
child-privacy-who--police = أنا أعمل في الشرطة. قد يرى آخرون في الشرطة ما أسمعه منك.
child-privacy-who--local-authority = أنا أعمل لدى المجلس المحلي (البلدية). قد يرى من يعملون معك في المجلس ما أسمعه منك.
child-privacy-who--immigration = أنا أعمل لدى الحكومة، في شؤون الهجرة. ما أسمعه منك يدخل في سجلات حكومية.
child-privacy-who--health = أنا أعمل في الرعاية الصحية. قد يرى من يعتنون بك ما أسمعه منك.
child-privacy-who--charity = أخبر أشخاصاً عملهم مساعدتك أو الحفاظ على سلامتك.
child-privacy-who--other = أكتب ما أسمعه منك لمنظمتي. يمكنني إخبارك بمن يراه.
child-privacy-danger = لا أستطيع إبقاء الأمر سراً إذا كان هناك خطر عليك أو على شخص آخر. عندئذ أخبر من يستطيعون المساعدة.
child-privacy-first = سأخبرك مع من أتحدث، إذا استطعت وإذا كان ذلك آمناً.
child-privacy-check = أريد أن أتأكد من أنني شرحت جيداً. بكلماتك أنت: متى أخبر شخصاً آخر؟

child-referral-intro = أريد أن أخبرك بما سيأتي بعد ذلك.
child-referral-who--england = سأخبر المجلس المحلي (البلدية). خدمات الأطفال فيه تنظر في كيفية الحفاظ على سلامتك.
child-referral-who--wales = سأخبر المجلس المحلي (البلدية). خدمات الأطفال فيه تنظر في كيفية الحفاظ على سلامتك.
child-referral-who--scotland = سأخبر المجلس المحلي (البلدية). العاملون الاجتماعيون فيه ينظرون في كيفية الحفاظ على سلامتك.
child-referral-who--northern-ireland = سأخبر هيئة الصحة والرعاية الاجتماعية. العاملون الاجتماعيون فيها ينظرون في كيفية الحفاظ على سلامتك.
child-referral-nrm = هناك أيضاً نظام حكومي اسمه آلية الإحالة الوطنية (NRM). ينظر هذا النظام في مساعدة خاصة لك. وقد نخبره عنك.
child-referral-no-yes = لا تلزمنا موافقتك على هذا. هذا عملنا.
child-referral-hear = نريد أن نسمع رأيك. أكتبه بكلماتك أنت، إذا أردت.
child-referral-next = سنخبرك بما يحدث.
child-referral-check = أريد أن أتأكد من أنني شرحت جيداً. الرجاء إخباري بكلماتك أنت من الذي سأخبره وما الذي يمكنك فعله.

child-view-intro = الآن يسرني أن أسمع رأيك. إذا أردت، أنقل رأيك إلى من يقررون.
child-view-think = ما رأيك في هذا؟
child-view-wish = ما الذي يهمك أن يعرفه من يقررون؟
child-view-people = من هم الأشخاص الذين يناسبك أن نتحدث معهم؟ يمكنك أيضاً ذكر من لا يناسبك.

child-guardian-may--england = قد يكون بإمكانك الحصول على وصي. في بعض المناطق يوجد أوصياء للأطفال.
child-guardian-may--wales = قد يكون بإمكانك الحصول على وصي. في بعض المناطق يوجد أوصياء للأطفال.
child-guardian-may--scotland = قد يكون بإمكانك الحصول على وصي. في اسكتلندا يوجد أوصياء للأطفال الموجودين هنا دون عائلاتهم.
child-guardian-may--northern-ireland = قد يكون بإمكانك الحصول على وصي. في أيرلندا الشمالية يوجد أوصياء مستقلون للأطفال.
child-guardian-only = هذا الشخص لك وحدك. الوصي يساعدك في قول رأيك.
child-guardian-ask = يمكنني أن أسأل عن وصي لك.

child-advocate-have = يمكنك طلب مناصر. هو شخص يتكلم من أجلك.
child-complain = يمكنك تقديم شكوى إذا كان هناك شيء غير صحيح. لن نغضب، وسنبقى نساعدك.

child-place-find--england = المساعدة في إيجاد مكان لسكنك هي عمل المجلس المحلي (البلدية).
child-place-find--wales = المساعدة في إيجاد مكان لسكنك هي عمل المجلس المحلي (البلدية).
child-place-find--scotland = المساعدة في إيجاد مكان لسكنك هي عمل المجلس المحلي (البلدية).
child-place-find--northern-ireland = هيئة الصحة والرعاية الاجتماعية تساعد في إيجاد مكان لسكنك. هذا عملها.
child-place-wish = يمكنك إخبارنا بما يلزمك هناك. ويمكنك إخبارنا بالأماكن أو الأشخاص غير الآمنين لك.

child-school-go = يمكنك الذهاب إلى المدرسة. ويمكنك طلب المساعدة في ذلك.
child-doctor-see = يمكنك زيارة طبيب عام، يسمى GP.

child-age-doubt = إذا لم يكن الناس متأكدين من عمرك، نعاملك على أن عمرك أقل من 18 سنة حتى يتقرر الأمر.
child-age-ask = يمكنك السؤال كيف يتقرر ذلك. ويمكنك طلب وجود شخص كبير معك.

child-decision-who = وزارة الداخلية البريطانية (Home Office) تقرر. وفي بعض الأماكن يقرر المجلس المحلي (البلدية).

child-eighteen-choose = عند بلوغك 18 سنة يسألك الناس عن رغبتك في البقاء في النظام الحكومي (NRM). عندئذ الاختيار لك.
child-eighteen-say = يمكنك قول جوابك. لا تلزمك كتابته.

child-police-may = قد تطلب الشرطة الحديث معك. يمكنك قول رأيك في ذلك.
child-police-adult = يمكنك طلب وجود شخص كبير معك. ويمكنك طلب محامٍ.

child-heard-intro = سأقرأ عليك كلامك كما كتبته. لا يلزمك قول المزيد.

child-information-some = بعض الكبار يجعلون الأطفال يعملون، أو يفعلون أشياء ليست جيدة لهم.
child-information-any = قد يحدث هذا لأي طفل، من أي بلد.
child-information-fault = هذا ليس ذنب الطفل. توجد مساعدة.

child-law-lawyer = إذا دفعك شخص إلى فعل شيء ضد القانون، فيمكنك التحدث مع محامٍ أولاً.
child-law-not-now = لا يلزمك إخباري عن ذلك الآن.

child-share-intro = بعض الناس أخبرهم دون موافقتك، للحفاظ على سلامتك. وعن الآخرين أسألك.

today-children-others--child = هل هناك طفل آخر، أو شخص غيره، يقلقك أمره اليوم؟
today-children-others--possibly-child = هل هناك طفل، أو شخص غيره، يقلقك أمره اليوم؟

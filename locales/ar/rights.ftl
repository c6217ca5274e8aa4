### MACHINE DRAFT. A machine wrote this Arabic, and nobody who speaks Arabic has reviewed it. Have it reviewed before it
### is used with people: ../README.md says how. What has happened to each sentence since is in status.toml.

### Rights, choices and general information. The facts are from the sources named beside each topic in flows/.
### "May" and "can ask" on purpose: no promise is made here that others have to keep.

## Rights

rights-intro = لك حقوق هنا. سأشرح بعضها الآن.
rights-more-intro = هناك المزيد مما يمكنني شرحه. الاختيار لك: أي منها، وبأي ترتيب.

rights-stop-break = يمكنك التوقف، أو أخذ استراحة، أو العودة في يوم آخر.
rights-stop-angry = لن نغضب منك إذا توقفت.
rights-stop-check = أريد أن أتأكد من أنني شرحت جيداً. بكلماتك أنت: ما الذي يمكنك فعله إذا لم تكن لديك رغبة في المتابعة؟

rights-interpreter-own = يمكنك الكلام بلغتك. سنطلب مترجماً. نحن لا نأخذ منك مالاً.
rights-interpreter-choose = يمكنك الطلب أن تكون الترجمة من رجل أو من امرأة. ويمكنك طلب تغيير المترجم.


rights-respect-fair = لك الحق في معاملة فيها عدل واحترام.
rights-respect-complain = إذا لم يرضك شيء منا، فيمكنك تقديم شكوى. ويمكنك رغم ذلك أن تطلب منا المساعدة.

rights-place-safe = قد يكون بإمكانك الحصول على مكان آمن للإقامة. يعتمد ذلك على ما يلزمك وعلى ما لديك الآن.
rights-place-area = في كثير من الأحيان لا يمكنك اختيار المنطقة. يمكنك إخبارنا بالمناطق غير الآمنة لك.

rights-doctor-gp = يمكنك أن تطلب زيارة طبيب عام، يسمى GP.
rights-doctor-emergency = العلاج في قسم الطوارئ (A&E) مجاني. هذا القسم من المستشفى للحالات العاجلة. الرجاء السؤال قبل أي رعاية أخرى في المستشفى.

rights-lawyer-for-you = يمكنك التحدث مع محامٍ. المحامي يعمل من أجلك، وليس من أجل الحكومة.
rights-lawyer-pay = قد لا يلزمك دفع المال. يمكنني مساعدتك في السؤال عن ذلك.

rights-police-check = أريد أن أتأكد من أنني شرحت جيداً. بكلماتك أنت: ما الاختيار المتروك لك بشأن الشرطة؟

rights-culture-ask = يمكنك طلب ما يهمك من طعام أو صلاة أو ملابس أو أشياء أخرى.

rights-company-choose = يمكنك التحدث معنا على انفراد. ويمكن لاحقاً أن يكون معك شخص هو موضع ثقتك، إن أردت.

## Information, in general and about others

information-what-some = من له سلطة على آخرين قد يفرض عليهم أن يعملوا، أو أن يفعلوا أشياء أخرى لا يريدونها.
information-what-anyone = قد يحدث هذا لأشخاص من أي بلد، ومن أي جنس أو عمر.
information-control-debt = بعض الناس يقال لهم إنهم مدينون بالمال، ويكبر هذا الدين.
information-control-papers = بعض الناس يحتفظ شخص آخر بأوراقهم أو بأجورهم.
information-control-fear = بعض الناس يسمعون تهديدات ضدهم أو ضد عائلاتهم.
information-control-kind = بعض الناس يعاملهم غيرهم بلطف أحياناً، وبسوء أحياناً أخرى.
information-help-fault = هذا ليس ذنبهم.
information-help-there = توجد مساعدة لهم.

## The choice

choice-why-may = أريد أن أقول لماذا أتحدث عن هذا الأمر. أعتمد فقط على ما أخبرتني به، أو على ما رأيته أنا.
choice-why-not-decide = أنا لا أقرر ما الذي حدث لك. قد تكون لك نظرة مختلفة إليه.

nrm-what-system = هناك نظام حكومي للأشخاص الذين ربما تعرضوا للاستغلال. اسمه آلية الإحالة الوطنية، ويسمى أيضاً NRM.
nrm-what-choose--not-in-nrm = هذا النظام يقرر إن كان يمكنك الحصول على دعم خاص. والاختيار لك: إحالتك إليه أو عدم إحالتك.
nrm-what-choose--in-nrm = هذا النظام يقرر إن كان يمكنك الحصول على دعم خاص. أنت الآن ضمن هذا النظام. والاختيار لك: البقاء فيه أو الخروج منه.
nrm-what-choose--nrm-decided = هذا النظام يقرر إن كان يمكنك الحصول على دعم خاص. تمت إحالتك إليه من قبل، وهناك قرار.
nrm-what-support = يمكن أن يكون هذا الدعم مكاناً آمناً للإقامة، أو بعض المال، أو رعاية صحية، أو مساعدة في إيجاد محامٍ. ويعتمد ذلك على ما يلزمك.
nrm-what-other-help--not-in-nrm = إذا كان جوابك «لا»، فسنتحدث رغم ذلك عن مساعدة أخرى.
nrm-what-other-help--in-nrm = إذا أردت الخروج منه، فسنتحدث رغم ذلك عن مساعدة أخرى.
nrm-what-other-help--nrm-decided = أياً كان القرار، فسنتحدث رغم ذلك عن مساعدة أخرى.
nrm-what-check = أريد أن أتأكد من أنني شرحت جيداً. الرجاء إخباري بكلماتك أنت ما هو هذا النظام الحكومي (NRM) ومن الذي يختار.

nrm-outcomes-two = هناك قراران. قد يأتي الأول بعد أيام أو أسابيع. وقد يستغرق الثاني شهوراً كثيرة.
nrm-outcomes-no = يمكن أن يكون الجواب نعم أو لا. إذا كان الجواب لا، فقد يمكنك طلب النظر فيه من جديد. الأفضل لك التحدث مع محامٍ بسرعة.
nrm-outcomes-end = بعد «لا» ينتهي عادةً الدعم الذي يقدمه هذا النظام. وقد تبقى هناك مساعدة أخرى.

nrm-leave-later = يمكنك الخروج من النظام الحكومي (آلية الإحالة الوطنية، NRM) في أي وقت. يمكنك إخبار أحد العاملين بذلك. لا تلزمك كتابة ذلك.
nrm-leave-passed-on = عندئذ تُغلق قضيتك هناك، وينتهي الدعم المقدم من هذا النظام. بعض المعلومات لا يمكن سحبها.

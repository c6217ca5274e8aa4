### The blank sheet for paper, in the worker's language. What is said to the person is not here.

sheet-title = Ownwords: a sheet for paper
sheet-intro-what = Use this where you cannot use a screen. Say what stands here, in your own order. Tick how you said it, and write down what they say in their own words.
sheet-intro-code = Write codes here, not names. Keep the pages locked away. When they are typed up, do with them what your organisation says.
sheet-intro-type = To type it up later, begin a session and choose "afterwards, from paper". You can then go to any step, in any order.
sheet-intro-draft = The top of a page says if its texts in the other language were checked by nobody. Read the English to the interpreter. Texts about rights, consent and safety are printed in the other language only when somebody has checked them.
sheet-head-case = Code of the case
sheet-head-held = Day, and time from when to when
sheet-head-where = In the room, by phone or by video
sheet-head-interpreter = Code of the interpreter, and the language
sheet-head-workers = Codes of the workers: who asks, who writes
sheet-part-room = With the person
sheet-part-room-intro = Nobody has to answer. Every question can be left. A break or a stop is always possible, and needs no reason.
sheet-part-broke-in = If something breaks in
sheet-part-broke-in-intro = Go to these pages when something cannot wait. Afterwards ask what they want now.
sheet-part-apart = For you alone
sheet-part-apart-intro = Keep these pages apart. Do not take them into the room.
sheet-they-say = What they say, and the time
sheet-came-back = What came back
sheet-kinds = Kinds
sheet-page-draft = The texts in { $language } are a machine draft, not checked, where nothing else stands below them.
sheet-page-kept-in = What is not printed in { $language }, nobody has checked yet: the interpreter says it from the English.
sheet-mark-checked = checked
sheet-mark-draft = machine draft, not checked
sheet-mark-kept-in = not printed
sheet-mark-missing = No text in this language yet. The interpreter says it from the English.

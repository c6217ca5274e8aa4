### The blank sheet for paper, in the worker's language. What is said to the person is not here.

sheet-title = Ownwords: a sheet for paper
sheet-intro-what = Use this where you cannot use a screen. Say what stands here, in your own order. Tick how you said it, and write down what they say in their own words.
sheet-intro-code = Write codes here, not names. Keep the pages locked away. When they are typed up, do with them what your organisation says.
sheet-intro-type = To type it up later, begin a session and choose "afterwards, from paper". You can then go to any step, in any order.
sheet-intro-draft = A text marked as a machine draft was checked by nobody. Read the English to the interpreter. Texts about rights, consent and safety are printed in the other language only when somebody has checked them.
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
sheet-purpose = What it is for, and to whom. Tick what they say yes to
sheet-purpose-if-needed = Only if there is a reason to ask, or they want it. Tick what they say yes to
sheet-mark-checked = checked
sheet-mark-draft = machine draft, not checked
sheet-mark-kept-in = Not printed: nobody has checked this text yet. The interpreter says it from the English.
sheet-mark-missing = No text in this language yet. The interpreter says it from the English.

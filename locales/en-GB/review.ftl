### What is said when a plan is looked at again, and when somebody is asked how parts of their life are. Nothing here is a test.

review-intro = We made a plan together. Shall we look at it again, part by part?
review-free = You choose the parts. We can leave any of them, or all of them.
review-your-words = Tell me in your own words how it has gone, if you want to.
review-services = Tell me about the help that you get now, if you want to.
review-not-you = If something did not happen, nobody is angry. We can find another way.

areas-intro = I can ask how some parts of your life are for you now.
areas-free = You can leave out any of them. There is no right answer, and nobody counts points.
areas-scale = Which words would you use, from the worst to the best?
area-housing = How is the place where you live for you?
area-safety = How is it for you with feeling safe?
area-lasting-support = How is it with support that stays with you over time?
area-kind-services = How do the people in services treat you?
area-purpose = How is it with the things that matter to you in life?
area-health = How is it with seeing a doctor when you want to?
area-education = How is it with learning, such as a course or a school?

# Of somebody under 18: each nation's law names its own, and these are words for a child.
area-safe = How is it for you with feeling safe?
area-healthy = How is it with your body, and with your feelings?
area-achieving = How is it with learning things and getting better at them?
area-nurtured = How is it with the people who look after you?
area-active = How is it with play, sport and other things to do?
area-respected = How is it with being listened to and having a say?
area-responsible = How is it with what you decide or look after yourself?
area-included = How is it with being part of things where you live?
area-learning = How is it with school or learning, and with free time?
area-contributing = How is it with what you do for other people?
area-getting-by = How is it with other people around you, and with money?
area-relationships = How is it with your family, and with others close to you?
area-entitlements = How is it with getting what you have a right to?
area-living-place = How is the place where you live for you?
area-development = How is it with growing up and with what you learn to do?
area-play = How is it with play and free time?
area-stability = How is it where you live: with feeling safe, and with change?
area-surroundings = How is it with money, and with the place around you?
area-rights = How is it for you with your rights?
area-fairness = How is it with being treated the same as others?

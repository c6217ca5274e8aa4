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

# Being stuck: spells, and the four questions.

stuck-waiting = Still stuck on “{ $about }”? Write it up as a question you could send.

## Stuck

stuck-noted = Saved. Most questions spend most of their time stuck.
stuck-over = Unstuck after { $days }.
stuck-for = Stuck for { $days }, since { $since }.
stuck-since-today = Stuck since today.
stuck-was = Stuck for { $days }, until { $until }.
stuck-short = stuck for { $days }
stuck-usual = The last { $count } times you were stuck for { $median } days as a rule, { $shortest } at the shortest and { $longest } at the longest.
stuck-nudge = Writing the question so that someone else could read it often helps, even before you send it.
stuck-question-begin = Hi{ $who }, I am stuck on this: { $about }
stuck-question-for = It is for: { $project }
stuck-question-tried = So far I tried: { $tried }
stuck-question-taught = What I learned from that: { $taught }
stuck-question-end = What would you look at next?
stuck-several = “{ $id }” matches more than one time you were stuck
stuck-no-spell = no time you were stuck has that id
stuck-no-spell-next = `taper stuck` shows them all
stuck-ends-before = it would end before it began
stuck-ends-before-next = give a later day
stuck-on-what = it doesn't say yet what you are stuck on
stuck-on-what-next = write a few words, or choose a question

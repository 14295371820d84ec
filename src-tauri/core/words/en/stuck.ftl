# Being stuck: spells, and the four questions.

stuck-waiting = { $about }: maybe time to write the question down, ready to send.

## Stuck

stuck-noted = Noted. Being stuck is where questions are for much of their time.
stuck-over = It moves again, after { $days }.
stuck-for = For { $days }, since { $since }.
stuck-was = { $days }, until { $until }.
stuck-short = stuck for { $days }
stuck-usual = Your last { $count } spells took { $median } days in the middle, from { $shortest } to { $longest }.
stuck-nudge = Writing the question down so that somebody else could read it often moves it, even before it is sent.
stuck-question-begin = Hi{ $who }, I am stuck on this: { $about }
stuck-question-for = It is for: { $project }
stuck-question-tried = So far I tried: { $tried }
stuck-question-taught = What that taught me: { $taught }
stuck-question-end = What would you look at next?
stuck-several = more than one spell fits “{ $id }”
stuck-no-spell = there is no such spell
stuck-no-spell-next = `taper stuck` shows them
stuck-ends-before = it would end before it began
stuck-ends-before-next = give a later day
stuck-on-what = nothing is said about what you are stuck on
stuck-on-what-next = a few words, or a question of the pathway

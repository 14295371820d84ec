# Signals: their names and hints, the person's own ones, and how answers are read.

signal-unknown-id = unknown signal "{ $id }"

## Signals of one's own

own-signal-back = It is back.
own-signal-there = there is a signal called "{ $title }" already
own-signal-there-next = choose another name
own-signal-no-room = the check-in asks { $asked } things already, which is what half a minute has room for
own-signal-no-room-next = switch one off first
own-signal-unknown = "{ $id }" is no signal of your own
own-signal-unknown-next = see `taper signal list`
own-signal-no-name = "{ $title }" is no name
own-signal-no-name-next = give up to { $letters } letters
own-signal-another = give another
own-signal-scale = a scale from 0 to { $high }
own-signal-scale-next = give a whole number from 2 to 10
own-signal-range = a range from { $low } to { $high }
own-signal-range-next = give the smaller number first
own-signal-no-kind = "{ $kind }" is no kind
own-signal-no-kind-next = give count, minutes, scale, yes_no or number
own-signal-no-direction = "{ $direction }" is no direction
own-signal-no-direction-next = give higher, lower or neither

# The signals: what each is called, how the check-in asks for it, and what an answer is called where its value does not
# say it. The names follow from the signal's id.

signal-energy = Energy
signal-energy-in-full = Energy in the morning
signal-energy-question = How much energy do you have right now?
signal-energy-hint = 0 none, 10 as full as I get

signal-bedtime-delay = Bedtime put off
signal-bedtime-delay-question = When did you mean to be in bed, and when were you?
signal-bedtime-delay-hint = two times, like { $time }

signal-sleep = Sleep
signal-sleep-question = About how long did you sleep?
signal-sleep-hint = hours and minutes, like 7:30

signal-snacks = Snacks
signal-snacks-question = Snacks beyond your usual meals?
signal-snacks-hint = how many
signal-snacks-choice = { $answer ->
    [5] { $shown } or more
   *[other] { $shown }
}

signal-games = Games
signal-games-in-full = Games, or your own way of switching off
signal-games-question = Time on games, or your own way of switching off?
signal-games-hint = like 45m or 1:30
signal-games-choice = { $answer ->
    [0] none
    [240] { $shown } or more
   *[other] { $shown }
}

signal-focus = Focused work
signal-focus-question = Focused work?
signal-focus-hint = hours and minutes, or a day off
signal-focus-choice = { $answer ->
    [off] day off
    [0] none
   *[other] { $shown }
}

signal-heaviness = Heaviness of the work
signal-heaviness-question = How heavy did the work feel?
signal-heaviness-hint = 0 nothing, 10 all I had

signal-output = What came of the day
signal-output-in-full = What came of the day
signal-output-question = How much came of it? Something learned counts, a failed try too.
signal-output-hint = 0 nothing I can name, 4 a lot
signal-output-choice = { $answer ->
    [0] nothing I can name
    [1] a little
    [2] some
    [3] a good deal
   *[4] a lot
}

signal-tense = Tension
signal-tense-question = How tense do you feel right now?
signal-tense-hint = 0 not at all, 10 as tense as I get

signal-rested = Rested
signal-rested-question = How rested did you wake up?
signal-rested-hint = 0 not at all, 4 fully
signal-rested-choice = { $answer ->
    [0] not at all
    [1] a little
    [2] half
    [3] mostly
   *[4] fully
}

signal-moved = Moved
signal-moved-question = Did you move a bit, in any way?
signal-moved-hint = { answer-expected-yes-or-no }

# Habits of research.
signal-wrote = Wrote
signal-wrote-question = Did you write to think?
signal-wrote-hint = { answer-expected-yes-or-no }
signal-told = Told others
signal-told-question = Did you show somebody what you have so far?
signal-told-hint = { answer-expected-yes-or-no }
signal-pruned = Dropped an idea
signal-pruned-question = Did you drop an idea, or lay one aside?
signal-pruned-hint = { answer-expected-yes-or-no }
signal-learned = Learned
signal-learned-question = Did you learn something? What did not work counts.
signal-learned-hint = { answer-expected-yes-or-no }
signal-stretched = Stretched
signal-stretched-question = Was the work just beyond your range?
signal-stretched-hint = { answer-expected-yes-or-no }
signal-asked = Asked
signal-asked-question = Did you ask somebody something?
signal-asked-hint = { answer-expected-yes-or-no }

signal-intended-bedtime = Intended bedtime
signal-bedtime = Bedtime

## Answers

answer-yes = yes
answer-no = no
answer-off = off
answer-external = external
answer-skip = skip

# What was typed is no answer; the three parts are joined with commas.
answer-not-a-value = "{ $text }" is not a value
answer-not-a-value-place = for { $signal }
answer-not-a-value-next = give { $expected }, `skip` for not telling, or nothing to take it back
# A text that can be read in two ways, and both of them.
answer-unclear = "{ $text }" can mean two things
answer-unclear-next = write { $first } or { $second }
answer-expected-length = a length up to { $most } such as 7:30, 7.5h or 450m
answer-expected-time = a time such as { $time }
answer-expected-whole-number = a whole number from { $low } to { $high }
answer-expected-yes-or-no = yes or no
answer-expected-number = a number

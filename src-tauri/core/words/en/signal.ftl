# Signals: their names and hints, the person's own ones, and how answers are read.

signal-unknown-id = unknown signal "{ $id }"
signal-several = several signals go by "{ $name }"

## Signals of one's own

own-signal-back = The signal is back.
own-signal-there = there is already a signal called "{ $title }" ({ $id })
own-signal-there-next = choose another name
own-signal-no-room = the check-in already asks { $asked } questions, as many as fit into half a minute
own-signal-no-room-next = turn one off first
own-signal-unknown = "{ $id }" is not one of your own signals
own-signal-unknown-next = `taper signal list` shows them
own-signal-no-name = "{ $title }" can't be used as a name
own-signal-no-name-next = give a name of 1 to { $letters } characters
own-signal-another = give a name with letters or digits
own-signal-scale = a scale can't go from { $low } to { $high }
own-signal-scale-next = give whole numbers from 0 to 10, the smaller one first, such as 1 and 5
own-signal-range = a range can't go from { $low } to { $high }
own-signal-range-next = give the smaller number first
own-signal-range-of-kind = { $kind ->
    [count] a count has
    [minutes] a length has
   *[yes_no] a yes or no has
} no smallest or largest value
own-signal-range-of-kind-next = leave them out, or choose scale or number
own-signal-no-zero = a day without an answer can't count as zero when values go from { $low } to { $high }
own-signal-no-zero-next = leave that out, or start at 0
own-signal-no-kind = "{ $kind }" is not a type of answer
own-signal-no-kind-next = choose count, minutes, scale, yes_no or number
own-signal-no-direction = "{ $direction }" is not a direction
own-signal-no-direction-next = choose higher, lower or neither

# The signals: what each is called, how the check-in asks for it, and what an answer is called where its value does not
# say it. The names follow from the signal's id.

signal-energy = Energy
signal-energy-in-full = Energy in the morning
signal-energy-question = How much energy do you have right now?
signal-energy-hint = 0 none, 10 the most I ever have

signal-bedtime-delay = Late to bed
signal-bedtime-delay-question = When did you plan to go to bed, and when did you?
signal-bedtime-delay-hint = two times, like { $time }

signal-sleep = Sleep
signal-sleep-question = About how long did you sleep?
signal-sleep-hint = hours and minutes, like 7:30

signal-snacks = Snacks
signal-snacks-question = How many snacks between meals?
signal-snacks-hint = a number, like 2
signal-snacks-choice = { $answer ->
    [5] { $shown } or more
   *[other] { $shown }
}

signal-games = Games
signal-games-in-full = Games, or your own escape
signal-games-question = How long on games (or your own escape)?
signal-games-hint = like 45m or 1:30
signal-games-choice = { $answer ->
    [0] none
    [240] { $shown } or more
   *[other] { $shown }
}

signal-focus = Focused work
signal-focus-question = How long did you do focused work?
signal-focus-hint = hours and minutes, or a day off
signal-focus-choice = { $answer ->
    [off] day off
    [0] none
   *[other] { $shown }
}

signal-heaviness = Heaviness of work
signal-heaviness-question = How heavy did the work feel?
signal-heaviness-hint = 0 not at all, 10 as heavy as it gets

signal-output = Output
signal-output-in-full = Output of the day
signal-output-question = How much did you get out of the day? Learning counts; so does a failed attempt.
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
signal-tense-hint = 0 not at all, 10 as tense as I ever get

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

signal-moved = Movement
signal-moved-question = Did you get some exercise or move a bit?
signal-moved-hint = { answer-expected-yes-or-no }

# Habits of research.
signal-wrote = Writing
signal-wrote-question = Did you write to think something through?
signal-wrote-hint = { answer-expected-yes-or-no }
signal-told = Showing others
signal-told-question = Did you show someone what you have so far?
signal-told-hint = { answer-expected-yes-or-no }
signal-pruned = Dropping ideas
signal-pruned-question = Did you drop or park an idea?
signal-pruned-hint = { answer-expected-yes-or-no }
signal-learned = Learning
signal-learned-question = Did you learn something? What did not work counts.
signal-learned-hint = { answer-expected-yes-or-no }
signal-stretched = Stretch
signal-stretched-question = Was the work just beyond what you can already do?
signal-stretched-hint = { answer-expected-yes-or-no }
signal-asked = Asking
signal-asked-question = Did you ask someone something?
signal-asked-hint = { answer-expected-yes-or-no }

signal-intended-bedtime = Planned bedtime
signal-bedtime = Bedtime

## Comparing: each signal's own way of being more or less than usual

# After the signal's name and a colon (-than-usual), as a clause about days on which it was more (-when: "On days when …,"),
# and as the sentence about what else those days had (-then: "…, you usually slept less").

signal-energy-than-usual = { $way ->
    [more] higher than usual
   *[less] lower than usual
}
signal-energy-when = you had more energy than usual
signal-energy-then = { $way ->
    [more] you usually had more energy
   *[less] you usually had less energy
}
signal-bedtime-delay-than-usual = { $way ->
    [more] later than usual
   *[less] earlier than usual
}
signal-bedtime-delay-when = you went to bed later than usual
signal-bedtime-delay-then = { $way ->
    [more] you usually went to bed later
   *[less] you usually went to bed earlier
}
signal-sleep-than-usual = { $way ->
    [more] longer than usual
   *[less] shorter than usual
}
signal-sleep-when = you slept longer than usual
signal-sleep-then = { $way ->
    [more] you usually slept longer
   *[less] you usually slept less
}
signal-snacks-than-usual = { $way ->
    [more] more than usual
   *[less] fewer than usual
}
signal-snacks-when = you snacked more than usual
signal-snacks-then = { $way ->
    [more] you usually snacked more
   *[less] you usually snacked less
}
signal-games-than-usual = { $way ->
    [more] more than usual
   *[less] less than usual
}
signal-games-when = you played more than usual
signal-games-then = { $way ->
    [more] you usually played more
   *[less] you usually played less
}
signal-focus-than-usual = { $way ->
    [more] more than usual
   *[less] less than usual
}
signal-focus-when = you did more focused work than usual
signal-focus-then = { $way ->
    [more] you usually did more focused work
   *[less] you usually did less focused work
}
signal-heaviness-than-usual = { $way ->
    [more] heavier than usual
   *[less] lighter than usual
}
signal-heaviness-when = the work felt heavier than usual
signal-heaviness-then = { $way ->
    [more] the work usually felt heavier
   *[less] the work usually felt lighter
}
signal-output-than-usual = { $way ->
    [more] more than usual
   *[less] less than usual
}
signal-output-when = you got more done than usual
signal-output-then = { $way ->
    [more] you usually got more done
   *[less] you usually got less done
}
signal-tense-than-usual = { $way ->
    [more] higher than usual
   *[less] lower than usual
}
signal-tense-when = you felt more tense than usual
signal-tense-then = { $way ->
    [more] you usually felt more tense
   *[less] you usually felt less tense
}
signal-rested-than-usual = { $way ->
    [more] more than usual
   *[less] less than usual
}
signal-rested-when = you woke up more rested than usual
signal-rested-then = { $way ->
    [more] you usually woke up more rested
   *[less] you usually woke up less rested
}
signal-moved-than-usual = { $way ->
    [more] more often than usual
   *[less] less often than usual
}
signal-moved-when = you moved a bit
signal-moved-then = { $way ->
    [more] you moved more often
   *[less] you moved less often
}
signal-wrote-than-usual = { $way ->
    [more] more often than usual
   *[less] less often than usual
}
signal-wrote-when = you wrote to think something through
signal-wrote-then = { $way ->
    [more] you wrote to think something through more often
   *[less] you wrote to think something through less often
}
signal-told-than-usual = { $way ->
    [more] more often than usual
   *[less] less often than usual
}
signal-told-when = you showed someone your work
signal-told-then = { $way ->
    [more] you showed someone your work more often
   *[less] you showed someone your work less often
}
signal-pruned-than-usual = { $way ->
    [more] more often than usual
   *[less] less often than usual
}
signal-pruned-when = you dropped an idea
signal-pruned-then = { $way ->
    [more] you dropped an idea more often
   *[less] you dropped an idea less often
}
signal-learned-than-usual = { $way ->
    [more] more often than usual
   *[less] less often than usual
}
signal-learned-when = you learned something
signal-learned-then = { $way ->
    [more] you learned something more often
   *[less] you learned something less often
}
signal-stretched-than-usual = { $way ->
    [more] more often than usual
   *[less] less often than usual
}
signal-stretched-when = the work stretched you
signal-stretched-then = { $way ->
    [more] the work stretched you more often
   *[less] the work stretched you less often
}
signal-asked-than-usual = { $way ->
    [more] more often than usual
   *[less] less often than usual
}
signal-asked-when = you asked someone something
signal-asked-then = { $way ->
    [more] you asked someone something more often
   *[less] you asked someone something less often
}
signal-intended-bedtime-than-usual = { $way ->
    [more] later than usual
   *[less] earlier than usual
}
signal-bedtime-than-usual = { $way ->
    [more] later than usual
   *[less] earlier than usual
}

# The same for a signal of one's own, whose name can be anything; yes-no is one that is answered with yes or no.
own-signal-than-usual = { $unit ->
    [yes-no] { $way ->
        [more] more often than usual
       *[less] less often than usual
    }
   *[other] { $way ->
        [more] higher than usual
       *[less] lower than usual
    }
}
own-signal-when = { $unit ->
    [yes-no] you answered "{ $title }" with yes
   *[other] "{ $title }" was higher than usual
}
own-signal-then = { $unit ->
    [yes-no] { $way ->
        [more] you answered "{ $title }" with yes more often
       *[less] you answered "{ $title }" with yes less often
    }
   *[other] { $way ->
        [more] "{ $title }" was usually higher
       *[less] "{ $title }" was usually lower
    }
}

## Answers

answer-yes = yes
answer-no = no
answer-off = day off
answer-external = something else kept me up
answer-skip = skipped

# What was typed is no answer; the three parts are joined with commas.
answer-not-a-value = "{ $text }" is not a valid answer
answer-not-a-value-place = for { $signal }
answer-not-a-value-next = give { $expected }, `skip` to skip it, or nothing to clear it
# A text that can be read in two ways, and both of them.
answer-unclear = "{ $text }" can mean two things
answer-unclear-next = write { $first } or { $second }
answer-expected-length = a duration up to { $most } such as 7:30, 7.5h or 450m
answer-expected-time = a time such as { $time }
answer-expected-whole-number = a whole number from { $low } to { $high }
answer-expected-yes-or-no = yes or no
answer-expected-number = a number

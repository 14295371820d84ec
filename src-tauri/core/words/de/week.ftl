# The week: what was set, how it went, and the summary for a mentor.

## The week

week-of = { $first } bis { $last }
week-kept = Gespeichert.
week-worn = Wie erschöpft warst du diese Woche von der Arbeit?
week-worn-choice = { $number ->
    [0] 0 gar nicht
    [1] 1
    [2] 2
    [3] 3
   *[4] 4 die meiste Zeit
}
week-cared = Wie sehr lag dir an der Arbeit?
week-cared-choice = { $number ->
    [0] 0 kaum
    [1] 1
    [2] 2
    [3] 3
   *[4] 4 sehr
}
week-did = Nimm etwas, das du getan hast, und frag, wozu: Ich habe …
week-tells = … weil es mir sagt, …
week-matters = … was wichtig ist für …
week-trace = Wie weit bist du gekommen?
week-trace-all = bis ganz nach oben
week-trace-part = ein Stück weit
week-trace-lost = den Faden verloren
week-dropped = Hast du eine Idee verworfen oder geparkt?
week-dropped-choice = { $number ->
    [0] keine
    [1] eine
   *[2] mehrere
}
week-dropped-hint = Im Log steht: { $ideas }.
week-test = Der billigste Test, der es entschieden hat
week-stuck = Tage, an denen du feststecktest (ganz normal)
week-stuck-taught = Was du beim Feststecken gelernt hast
week-habits = Was davon ist vorgekommen?
week-habit-wrote = Ich habe geschrieben, um zu denken
week-habit-told = Ich habe anderen früh davon erzählt
week-habit-findable = Meine Einträge im Log finde ich später wieder
week-habit-asked = Ich habe etwas gefragt, das mir peinlich war
week-reach = Wie schwer war die Arbeit für dich?
week-reach-choice = { $number ->
    [-2] viel leichter als das, was ich kann
    [-1] leichter
    [0] knapp über dem, was ich kann
    [1] schwerer
   *[2] weit über dem, was ich kann
}
week-off = Freizeit: Was davon passt?
week-off-switched = Ich habe abgeschaltet
week-off-relaxed = Ich habe mich entspannt
week-off-better = Ich bin in etwas besser geworden, das nicht Arbeit ist
week-off-decided = Ich habe selbst über meine Zeit bestimmt
week-lighter = Eine Sache, die nächste Woche leichter werden darf
week-thread-lost = Seit zwei Wochen ist der Faden von deiner Arbeit zu ihrem Wozu verloren. Vielleicht helfen zehn Minuten mit jemandem?
week-drift-inside = Die letzten Wochen waren viel leichter als das, was du kannst. Vielleicht ist das gerade richtig; wenn nicht, ist ein schwererer Block ein Anfang.
week-drift-beyond = Die letzten Wochen lagen weit über dem, was du bisher kannst. Aus einer kleineren Fassung der Frage lernst du vielleicht genauso viel.
week-learned-stuck = Feststecken

## What goes out

mentor-summary-title = Meine Woche
mentor-summary-done = Gemacht
mentor-summary-learned = Gelernt
mentor-summary-stuck = Wo ich feststecke
mentor-summary-why = Warum es wichtig ist
mentor-summary-questions = Fragen
mentor-summary-wellbeing = Wie die Woche war
mentor-summary-experiment = { $about } ({ $how }): { $learned }
mentor-summary-dropped = Verworfen: { $about }. { $reason }
mentor-summary-unstuck = Geht weiter: { $about }. { $taught }
mentor-summary-stuck-on = { $about } ({ $days }).
mentor-summary-because = Ich habe { $did }, weil es mir sagt: { $tells }; das ist wichtig für { $matters }.
mentor-summary-mean = { $signal }: im Mittel { $value } ({ $count ->
    [one] 1 Tag
   *[other] { $count } Tage
})
week-range = `--{ $field }` geht von { $low } bis { $high }
week-range-next = gib eine Zahl in diesem Bereich an
week-no-choice = „{ $text }“ ist kein Wert für `--{ $field }`

# The week: what was set, how it went, and the summary for a mentor.

## The week

week-of = { $first } bis { $last }
week-kept = Aufbewahrt.
week-worn = Wie abgekämpft von der Arbeit warst du diese Woche?
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
week-did = Verfolge eine Sache nach oben: Ich habe …
week-tells = … weil es mir sagt, …
week-matters = … was wichtig ist für …
week-trace = Wie weit nach oben führte das?
week-trace-all = den ganzen Weg
week-trace-part = ein Stück
week-trace-lost = den Faden verloren
week-dropped = Hast du eine Idee verworfen oder beiseitegelegt?
week-dropped-choice = { $number ->
    [0] keine
    [1] eine
   *[2] mehrere
}
week-dropped-hint = Im Log steht: { $ideas }.
week-test = Der billigste Test, der es entschieden hat
week-stuck = Tage, an denen du feststeckst (ein normaler Zustand)
week-stuck-taught = Was das Feststecken gelehrt hat
week-habits = Was davon kam vor?
week-habit-wrote = Ich habe geschrieben, um zu denken
week-habit-told = Ich habe anderen früh davon erzählt
week-habit-findable = Mein Log ist später wiederzufinden
week-habit-asked = Ich habe etwas gefragt, das mir peinlich war
week-reach = Wie weit draußen war die Arbeit?
week-reach-choice = { $number ->
    [-2] gut innerhalb dessen, was ich kann
    [-1] innerhalb
    [0] knapp außerhalb meiner Reichweite
    [1] weiter draußen
   *[2] weit draußen
}
week-off = Freie Stunden: was davon passt?
week-off-switched = Ich habe abgeschaltet
week-off-relaxed = Ich habe mich entspannt
week-off-better = Ich bin in etwas besser geworden, das nicht Arbeit ist
week-off-decided = Ich habe selbst über meine Zeit bestimmt
week-lighter = Eine Sache, die nächste Woche leichter werden darf
week-thread-lost = Zwei Wochen ohne den Faden. Vielleicht zehn Minuten mit jemandem wert?
week-drift-inside = Die letzten Wochen lagen gut innerhalb dessen, was du kannst. Vielleicht ist das gerade richtig; wenn nicht, ist ein Block darüber hinaus ein Anfang.
week-drift-beyond = Die letzten Wochen lagen weit außerhalb deiner Reichweite. Eine kleinere Fassung der Frage lehrt vielleicht genauso viel.
week-learned-stuck = Feststecken

## What goes out

mentor-summary-title = Meine Woche
mentor-summary-done = Getan
mentor-summary-learned = Gelernt
mentor-summary-stuck = Wo ich feststecke
mentor-summary-why = Warum es wichtig ist
mentor-summary-questions = Fragen
mentor-summary-wellbeing = Wie die Woche war
mentor-summary-experiment = { $about } ({ $how }): { $learned }
mentor-summary-dropped = Verworfen: { $about }. { $reason }
mentor-summary-unstuck = { $about } geht weiter: { $taught }
mentor-summary-stuck-on = { $about } ({ $days }).
mentor-summary-because = Ich habe { $did }, weil es mir sagt: { $tells }; das ist wichtig für { $matters }.
mentor-summary-mean = { $signal }: im Mittel { $value } ({ $count ->
    [one] 1 Tag
   *[other] { $count } Tage
})
week-range = „{ $text }“ steht nicht zur Wahl
week-range-next = siehe die Zahlen und Worte der Frage

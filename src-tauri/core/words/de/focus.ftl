# Focus blocks.

## Focus sessions

focus-none = Der Fokus-Timer ist aus.
focus-none-counted = Der Fokus-Timer ist aus; heute gezählt: { $counted }.
focus-long = Der Fokus-Timer läuft seit { $length }. Wie lange war es wirklich?
focus-break = { $length } Fokus. Zeit für eine kurze Pause, wenn du magst.
focus-so-far = { $length } Fokus bisher.
focus-counted = { $length } gezählt.
focus-counted-beside-yours = { $length } gezählt. Deine eigene Antwort für diesen Tag bleibt, wie sie ist.
focus-runs = der Fokus-Timer läuft schon
focus-runs-next = halte ihn zuerst an: `taper focus stop`
focus-runs-not = der Fokus-Timer ist aus
focus-runs-not-next = starte ihn: `taper focus start`
focus-forgotten = der Fokus-Timer läuft seit { $length }
focus-forgotten-next = gib an, wie lange es war: `taper focus stop --minutes 90`, oder `--all`
focus-too-long = { $length } ist länger, als der Timer lief
focus-too-long-next = { $minutes ->
    [one] gib höchstens eine Minute an
   *[other] gib höchstens { $minutes } Minuten an
}

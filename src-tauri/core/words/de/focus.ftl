# Focus blocks.

## Focus sessions

focus-none = Der Fokus-Timer läuft nicht.
focus-none-counted = Der Fokus-Timer läuft nicht; heute gezählt: { $counted }.
focus-long = Der Fokus-Timer läuft seit { $length }. Wie lange war es wirklich?
focus-break = { $length } Fokus. Wenn du magst, ist Zeit für eine kleine Pause.
focus-so-far = { $length } Fokus bisher.
focus-counted = { $length } gezählt.
focus-counted-beside-yours = { $length } gezählt. Was du selbst zu diesem Tag gesagt hast, bleibt.
focus-runs = der Fokus-Timer läuft schon
focus-runs-next = halte ihn zuerst an: `taper focus stop`
focus-runs-not = der Fokus-Timer läuft nicht
focus-runs-not-next = starte ihn: `taper focus start`
focus-forgotten = der Fokus-Timer läuft seit { $length }
focus-forgotten-next = sag, wie lange es war: `taper focus stop --minutes 90`, oder `--all`
focus-too-long = { $length } ist mehr, als er gelaufen ist
focus-too-long-next = { $minutes ->
    [one] gib höchstens eine Minute an
   *[other] gib höchstens { $minutes } Minuten an
}

# What the command line says by itself.

## Checking in

cli-check-in-nothing = nichts einzutragen
cli-check-in-nothing-next = gib Paare an wie sleep=7:30, oder ruf es in einem Terminal auf
cli-check-in-stopped = Abgebrochen; nichts wurde gespeichert.
cli-check-in-how = Die Eingabetaste lässt eine Frage aus, `skip` heißt „keine Angabe“.
# Asked before an answer, with a colon after it.
cli-check-in-intended = im Bett sein wolltest du um
cli-check-in-bedtime = im Bett um, oder `external`, wenn dich etwas von außen wachgehalten hat
cli-check-in-bedtime-meant = vorgenommen war { $meant }; im Bett um, oder `external`, wenn dich etwas von außen wachgehalten hat
cli-check-in-unreadable = keine Antwort ließ sich lesen ({ $error })
cli-check-in-unreadable-next = versuch es noch einmal

## Importing and exporting

cli-import-skipped = ausgelassen: { $row }
cli-import-undo = Zurücknehmen: `taper import --undo { $handle }`.
cli-import-format = { $name }: { $title }
cli-import-reading = gelesen sind { $percent } %
cli-import-keeping = übernommen sind { $percent } %
cli-export-wrote = { $place } ist geschrieben, unverschlüsselt.
cli-export-rows = { $rows ->
    [one] { $name }: eine Zeile
   *[other] { $name }: { $rows } Zeilen
}
cli-export-not-plan = { $what } ist nicht `plan`
cli-export-not-plan-next = schreib `taper export plan DATEI.ics`, oder einen Ort für alles
cli-export-wrote-plan = { $place } ist geschrieben, unverschlüsselt. Wieder eingelesen, bringt die Datei dieselben Tage auf den neuen Stand.
cli-export-days = { $days ->
    [one] ein Tag im Voraus
   *[other] { $days } Tage im Voraus
}

## The demo year

cli-demo-removed = Das Demojahr in { $place } ist entfernt.
cli-demo-made =
    Ein erfundenes Demojahr liegt in { $place }.
    Sieh es dir an mit `taper --data-dir { $place } status` oder
    `taper --data-dir { $place } open`.

## The doctor

cli-doctor-test-note = Das ist ein Test. So sehen Erinnerungen aus.
cli-doctor-tested = Eine Testnachricht ging an den Desktop.
# Stand in a narrow column before each line.
cli-doctor-fine = ok
cli-doctor-look = offen

## Events and warnings

cli-event-no-reason = „{ $text }“ ist kein Grund aus der Liste
cli-event-empty = Noch nichts erzählt. `taper event episode TAG` markiert eine schwere Zeit, auch eine vergangene.
cli-warnings-no-answer = „{ $text }“ ist keine Antwort
# What a warning was, and what the person made of it.
cli-warnings-line = { $level ->
    [overuse] Überlastung
   *[warning] Hinweis
}, { $verdict ->
    [none] nicht beantwortet
    [right] stimmte
    [wrong] stimmte nicht
    [too-late] kam zu spät
   *[not-sure] schwer zu sagen
}
cli-warnings-chosen = { $title } (gewählt)
cli-warnings-change = `taper config set sensitivity NAME` ändert das.

## The window

cli-open-next = installiere taper-desktop neben taper

## The passphrase

# Asked before the answer, with a colon after it.
cli-passphrase-ask = Passphrase
cli-passphrase-ask-present = Jetzige Passphrase
cli-passphrase-ask-new = Neue Passphrase
cli-passphrase-ask-again = Noch einmal
cli-passphrase-nobody = hier lässt sich niemand nach einer Passphrase fragen
cli-passphrase-nobody-next = ruf es in einem Terminal auf, oder gib --passphrase-fd an
cli-passphrase-removed = Die Daten sind nicht mehr verschlüsselt.
cli-passphrase-set = Die Daten sind verschlüsselt.
cli-passphrase-set-next = Für den Tag, an dem sie vergessen ist, gibt es einen Wiederherstellungsschlüssel: taper passphrase recovery-key
cli-passphrase-still-recovers = Der Wiederherstellungsschlüssel, den du hast, bleibt gültig.
cli-passphrase-ask-recovery = Wiederherstellungsschlüssel
cli-recovery-done = Die Daten öffnen sich mit der neuen Passphrase. Der Wiederherstellungsschlüssel bleibt gültig.
cli-keyring-remembers = { $keyring } merkt sich die Passphrase: Fenster und Erinnerungen von Taper öffnen die Daten ohne Frage, sobald du angemeldet bist. Die Befehlszeile fragt weiter.
cli-keyring-forgot = Der Schlüsselbund merkt sich die Passphrase nicht mehr.
cli-passphrase-differs = die beiden stimmen nicht überein
cli-passphrase-unreadable = keine Passphrase ließ sich lesen ({ $error })
cli-passphrase-unreadable-next = gib --passphrase-fd an
cli-passphrase-descriptor = Dateideskriptor { $number }
cli-passphrase-descriptor-next = öffne ihn, etwa mit `--passphrase-fd 3 3<datei`
cli-passphrase-lines = gib für jede Passphrase eine Zeile

## The plan

cli-plan-none = Es läuft kein Plan.
cli-plan-no-offer = Heute steht kein Schritt bereit.
# Marks the present rung.
cli-plan-here = hier
cli-plan-take-or-stay = `taper plan take` oder `taper plan stay`.
cli-plan-next-step = Für den nächsten Schritt:
cli-plan-suggested = { $kind } (vorgeschlagen)
cli-restoring-no-plan = Es läuft kein Plan; mit einem kommt auch, was gut tut.
cli-restoring-done = heute getan
cli-restoring-picked = ausgesucht
cli-restoring-left-out = ausgelassen
cli-restoring-no-thing = es gibt keinen Punkt { $number }
cli-restoring-list = `taper plan restoring` zeigt die Liste
cli-restoring-start = beginne zuerst einen Plan

## The look back

# Such as „die schwere Zeit um 3. März“.
cli-look-back-title = Rückblick auf { $about }
cli-look-back-first = Welche Zeichen kamen zuerst? Aus der Erinnerung, bevor deine Einträge sich zeigen:
cli-look-back-remembered = Du erinnerst dich an: { $signs }.
cli-look-back-no-order = Du erinnerst dich an keine Reihenfolge.
cli-look-back-log = Deine Einträge: { $sign }
cli-look-back-choose = Such aus, was du behalten möchtest: `taper plan look-back keep bedtime_delay,games`.

## Reminders

cli-remind-on = Nachrichten kommen.
cli-remind-none = Es käme keine Nachricht.
cli-remind-next = Die nächste: { $kind ->
    [warning] Hinweis
    [sign] ein erstes Zeichen
    [rebound] die ersten Tage zurück
    [check_in] Check-in
    [plan] Spielraum im Plan
    [review] Wochenrückblick
    [nudge] etwas, das gut tut
   *[wind_down] Ausklang
}, { $at }.

## Signals

cli-signal-added = Hinzugefügt als { $id }.
# Stand in narrow columns.
cli-signal-rests = ruht
cli-signal-asked = dabei
cli-signal-own = eigenes

## Trends

cli-trend-wrote = { $place } ist geschrieben.

## Results

cli-no-json = das Ergebnis lässt sich nicht als JSON schreiben ({ $error })

## The research log, the pathway, ideas and the week

# Arguments that cannot be read; `argument` is as it stands in the help, such as `--day <DAY>`.
cli-usage-see-help = siehe `{ $command } --help`
cli-usage-no-value = { $argument } braucht einen Wert
cli-usage-not-one-of = „{ $value }“ ist kein Wert für { $argument }
cli-usage-no-number = „{ $value }“ ist keine Zahl, die { $argument } annimmt
cli-usage-unknown = `{ $command }` kennt „{ $argument }“ nicht
cli-usage-meant = meinst du { $meant }?
cli-usage-dashes = setz `--` vor einen Text, der mit einem Strich beginnt
cli-usage-missing = es fehlt etwas: { $arguments }
cli-usage-conflict = { $argument } passt nicht zusammen mit { $other }
cli-usage-other = diese Angaben lassen sich zusammen nicht lesen: { $argument }
cli-help-examples = Beispiele:
# Files that are written where the person says.
cli-file-ending = der Name sagt nicht, was geschrieben werden soll
cli-file-ending-next = lass ihn enden auf { $names }
cli-file-taken = dort liegt schon etwas
cli-file-taken-next = wähle einen anderen Namen, oder überschreib es mit --force
cli-file-terminal = eine Datei wird nicht in ein Terminal geschrieben, das auf ihren Inhalt reagieren würde
cli-file-terminal-next = nenne eine Datei, oder leite sie an ein Programm weiter
cli-log-versions = zu „{ $id }“ passt mehr als eine Fassung
cli-unwritten = das Ergebnis ließ sich nicht schreiben ({ $error })
cli-unwritten-next = sieh nach, ob der Datenträger voll ist, und ruf es noch einmal auf
cli-week-no-part = die Zusammenfassung hat keinen Teil „{ $part }“
cli-log-inside = in { $name }:
cli-log-pictures = { $count ->
    [0] Kein Bild war noch zu lesen.
    [one] Ein Bild wurde gelesen.
   *[other] { $count } Bilder wurden gelesen.
}
cli-log-without = ohne { $words }
cli-log-shown = Gezeigt: { $shown } von { $of }.
cli-log-nothing = Nichts gefunden.
cli-log-empty = es gibt nichts aufzuschreiben
cli-log-empty-next = gib ein paar Worte an, oder `-`, um sie von der Standardeingabe zu lesen
cli-log-erased = { $count ->
    [one] 1 Eintrag gelöscht.
   *[other] { $count } Einträge gelöscht.
}
cli-log-parameter = „{ $text }“ ist kein Parameter
cli-log-parameter-next = schreib ihn als name=wert
cli-log-stdin = die Standardeingabe lässt sich nicht lesen ({ $why })
cli-log-stdin-next = nichts wurde geschrieben
cli-log-no-text = die Standardeingabe ist ab Byte { $byte } kein gültiges UTF-8
cli-log-no-text-next = wandle sie um (etwa mit `iconv`), oder hänge sie als Datei an
cli-log-no-revisit = Diese Woche gibt es nichts wiederzutreffen.
cli-why-several = mehrere Schritte passen zu „{ $text }“
cli-why-several-next = gib das Ende der Kennung an, das `taper why` zeigt
cli-why-empty = Noch nichts hier. Fang an, wo es am klarsten ist: `taper why add question "..."`; wofür es gut ist, kann später dazukommen.
cli-idea-empty = Noch keine Ideen. `taper idea add "..." --test "..."`
cli-stuck-empty = Nichts, wo du feststeckst.
cli-week-untold = Noch nichts erzählt: `taper week tell --help`

## Copies

cli-backup-made = Kopiert und bewiesen: { $path } ({ $size }, { $rows } Zeilen, dieselben wie in den Daten)
cli-backup-none = Es gibt noch keine Kopien. `taper backup` macht eine.
cli-restore-question = Diese Kopie anstelle der Daten einsetzen? Der jetzige Stand wird aufbewahrt.
cli-restore-nobody = eine Kopie zurückzuspielen ersetzt die Daten, und hier lässt sich niemand fragen
cli-restore-nobody-next = sieh dir die Änderungen oben an, und gib --yes an
cli-restore-done = Zurückgespielt: { $path }
cli-restore-kept = Der Stand davor ist aufbewahrt: { $path }
cli-restore-which = gib eine Datei an, oder mit --at einen Tag
cli-check-whole = Alles in Ordnung: { $rows ->
    [0] keine Datei
    [one] eine Datei
   *[other] { $rows } Dateien
} des Logs angesehen.
cli-check-file = die Datei mit den Daten ist beschädigt: { $found }
cli-check-index = das Verzeichnis der Wörter passt nicht zu den Einträgen des Logs
cli-check-index-next = `taper check --repair` macht es neu
cli-check-mended = Das Verzeichnis der Wörter des Logs wurde neu gemacht.
cli-check-older = die Daten sind von vor ihrer neuesten Kopie, als wäre eine ältere Datei an ihre Stelle gekommen
cli-check-rows = { $count ->
    [one] eine Zeile ist nicht mehr wie in der neuesten Kopie, obwohl sie seither niemand geschrieben hat
   *[other] { $count } Zeilen sind nicht mehr wie in der neuesten Kopie, obwohl sie seither niemand geschrieben hat
}
cli-check-changed = diese Dateien des Logs sind nicht, wie sie angehängt wurden: { $files }
cli-check-copy = `taper restore { $path }` spielt die neueste Kopie zurück, die heil ist
cli-check-no-copy = es gibt keine heile Kopie; `taper export` rettet, was noch lesbar ist
cli-yes = ja
cli-yes-or-no = ja/nein
cli-restore-ask-passphrase = Passphrase der Kopie
cli-locked = Gesperrt. Erinnerungen ruhen, bis die Passphrase wieder eingegeben ist.
cli-locked-already = Niemand hat die Daten offen.
cli-erase-question = Alles endgültig löschen, was zu { $day } geantwortet wurde? Nur eine Kopie brächte es zurück.
cli-erase-nobody = Löschen ist endgültig, und hier lässt sich niemand fragen
cli-erase-nobody-next = gib --yes an

# What the command line says by itself.

## Checking in

cli-check-in-nothing = es gibt nichts zu speichern
cli-check-in-nothing-next = gib Paare wie sleep=7:30 an, oder ruf es in einem Terminal auf
cli-check-in-stopped = Abgebrochen. Es wurde nichts gespeichert.
cli-check-in-how = Mit der Eingabetaste lässt du eine Frage aus. `skip` heißt „keine Angabe“.
# Asked before an answer, with a colon after it.
cli-check-in-intended = ins Bett wolltest du um
cli-check-in-bedtime = im Bett warst du um, oder `external`, wenn dich etwas anderes wachgehalten hat
cli-check-in-bedtime-meant = geplant war { $meant }; im Bett warst du um, oder `external`, wenn dich etwas anderes wachgehalten hat
cli-check-in-unreadable = die Antwort ließ sich nicht lesen ({ $error })
cli-check-in-unreadable-next = versuch es noch einmal

## Importing and exporting

cli-import-skipped = Ausgelassen: { $row }
cli-import-undo = Rückgängig machen: `taper import --undo { $handle }`
cli-import-format = { $name }: { $title }
cli-import-reading = { $percent } % gelesen
cli-import-keeping = { $percent } % gespeichert
cli-export-wrote = { $place } geschrieben (nicht verschlüsselt).
cli-export-rows = { $rows ->
    [one] { $name }: eine Zeile
   *[other] { $name }: { $rows } Zeilen
}
cli-export-not-plan = eine zweite Datei gibt es nur bei `plan`, nicht bei { $what }
cli-export-not-plan-next = nimm `taper export plan DATEI.ics`, oder gib einen Ort für alles an
cli-export-wrote-plan = { $place } geschrieben (nicht verschlüsselt). Später noch einmal in den Kalender importiert, bringt die Datei dieselben Tage auf den neuen Stand.
cli-export-days = { $days ->
    [one] ein Tag im Voraus
   *[other] { $days } Tage im Voraus
}

## The demo year

cli-demo-removed = Das Demojahr in { $place } wurde entfernt.
cli-demo-made =
    Ein erfundenes Demojahr liegt in { $place }.
    Sieh es dir an mit `taper --data-dir { $place } status` oder
    `taper --data-dir { $place } open`.

## The doctor

cli-doctor-test-note = Das ist ein Test. So sehen Erinnerungen aus.
cli-doctor-tested = Eine Testbenachrichtigung wurde an den Desktop geschickt.
# Stand in a narrow column before each line.
cli-doctor-fine = ok
cli-doctor-look = offen

## Events and warnings

cli-event-no-reason = „{ $text }“ ist keiner der Gründe
cli-event-empty = Noch nichts markiert. `taper event episode TAG` markiert eine schwere Zeit, auch eine vergangene.
cli-warnings-no-answer = „{ $text }“ ist keine der Antworten
# What a warning was, and what the person made of it.
cli-warnings-line = { $level ->
    [overuse] Überlastung
   *[warning] Warnung
}, { $verdict ->
    [none] nicht bewertet
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
cli-passphrase-ask-present = Aktuelle Passphrase
cli-passphrase-ask-new = Neue Passphrase
cli-passphrase-ask-again = Neue Passphrase wiederholen
cli-passphrase-nobody = hier gibt es kein Terminal, um nach einer Passphrase zu fragen
cli-passphrase-nobody-next = ruf es in einem Terminal auf, oder gib --passphrase-fd an
cli-passphrase-removed = Die Daten sind nicht mehr verschlüsselt.
cli-passphrase-set = Die Daten sind jetzt verschlüsselt.
cli-passphrase-set-next = Falls du die Passphrase vergisst, hilft ein Wiederherstellungsschlüssel: `taper passphrase recovery-key`
cli-passphrase-still-recovers = Dein Wiederherstellungsschlüssel gilt weiter.
cli-passphrase-ask-recovery = Wiederherstellungsschlüssel
cli-recovery-done = Die Daten öffnen sich mit der neuen Passphrase. Der Wiederherstellungsschlüssel gilt weiter.
cli-keyring-remembers = { $keyring } merkt sich die Passphrase. Sobald du angemeldet bist, öffnen Fenster und Erinnerungen von Taper die Daten, ohne zu fragen. Die Kommandozeile fragt weiter.
cli-keyring-forgot = Der Schlüsselbund merkt sich die Passphrase nicht mehr.
cli-passphrase-differs = die Passphrasen stimmen nicht überein
cli-passphrase-unreadable = die Passphrase ließ sich nicht lesen ({ $error })
cli-passphrase-unreadable-next = gib --passphrase-fd an
cli-passphrase-descriptor = Dateideskriptor { $number }
cli-passphrase-descriptor-next = öffne ihn, etwa mit `--passphrase-fd 3 3<datei`
cli-passphrase-lines = gib jede Passphrase in einer eigenen Zeile an

## The plan

cli-plan-none = Noch kein Plan.
cli-plan-no-offer = Heute wird kein Schritt angeboten.
# Marks the present step.
cli-plan-here = hier bist du
cli-plan-take-or-stay = Du hast die Wahl: `taper plan take` oder `taper plan stay`
cli-plan-next-step = Für den nächsten Schritt:
cli-plan-suggested = { $kind } (vorgeschlagen)
cli-plan-longer = `--longer` passt nur zu rebuild
cli-plan-longer-next = nimm `taper plan start rebuild --longer`, oder lass --longer weg
cli-restoring-no-plan = Dinge, die dir guttun, gehören zu einem Plan, und es läuft keiner.
cli-restoring-done = heute gemacht
cli-restoring-picked = gewählt
cli-restoring-left-out = ausgeblendet
cli-restoring-no-thing = auf der Liste gibt es keine Nummer { $number }
cli-restoring-list = `taper plan restoring` zeigt die Liste
cli-restoring-start = beginne zuerst einen Plan

## The look back

# Such as „die schwere Zeit um 3. März“.
cli-look-back-title = Rückblick auf { $about }
cli-look-back-first = Welche Zeichen kamen zuerst? Antworte aus der Erinnerung; deine Einträge zeigen sich danach.
cli-look-back-remembered = Du erinnerst dich an: { $signs }
cli-look-back-no-order = Du erinnerst dich an keine Reihenfolge.
cli-look-back-log = Deine Einträge: { $sign }
cli-look-back-choose = Wähle, was du dir für das nächste Mal merkst: `taper plan look-back keep bedtime_delay,games`

## Reminders

cli-remind-on = Erinnerungen sind an.
cli-remind-none = Es käme keine Erinnerung.

## Signals

cli-signal-added = Hinzugefügt als { $id }.
# Stand in narrow columns.
cli-signal-rests = pausiert
cli-signal-asked = gefragt
cli-signal-own = eigenes

## Trends

cli-trend-wrote = { $place } geschrieben.

## Results

cli-no-json = das Ergebnis lässt sich nicht als JSON schreiben ({ $error })

## The research log, the pathway, ideas and the week

# Arguments that cannot be read; `argument` is as it stands in the help, such as `--day <DAY>`.
cli-usage-see-help = siehe `{ $command } --help`
cli-usage-no-value = { $argument } braucht einen Wert
cli-usage-not-one-of = „{ $value }“ ist kein Wert für { $argument }
cli-usage-no-number = „{ $value }“ ist keine Zahl, die { $argument } annimmt
cli-usage-unknown = `{ $command }` kennt „{ $argument }“ nicht
cli-usage-meant = meintest du { $meant }?
cli-usage-dashes = setz `--` vor einen Text, der mit einem Strich beginnt
cli-usage-missing = es fehlt etwas: { $arguments }
cli-usage-conflict = { $argument } passt nicht zu { $other }
cli-usage-other = diese Angaben passen nicht zusammen: { $argument }
cli-help-examples = Beispiele:
# Files that are written where the person says.
cli-file-ending = am Namen ist nicht zu erkennen, was für eine Datei es werden soll
cli-file-ending-next = lass ihn auf { $names } enden
cli-file-taken = hier liegt schon etwas
cli-file-taken-next = wähle einen anderen Namen, oder überschreib es mit --force
cli-file-terminal = der Inhalt der Datei könnte auf das Terminal wirken und wird hier nicht gezeigt
cli-file-terminal-next = nenne eine Datei, oder leite sie an ein Programm weiter
cli-log-versions = „{ $id }“ passt auf mehr als eine Fassung
cli-unwritten = das Ergebnis ließ sich nicht schreiben ({ $error })
cli-unwritten-next = prüf, ob der Datenträger voll ist, und ruf es noch einmal auf
cli-week-no-part = die Zusammenfassung hat keinen Teil „{ $part }“
cli-log-inside = in { $name }:
cli-log-pictures = { $count ->
    [0] Es gab keine Bilder mehr zu lesen.
    [one] 1 Bild gelesen.
   *[other] { $count } Bilder gelesen.
}
cli-log-without = ohne { $words }
cli-log-shown = { $shown } von { $of } gezeigt.
cli-log-nothing = Kein Treffer.
cli-log-empty = der Eintrag ist leer
cli-log-empty-next = gib ein paar Worte an, oder `-`, um sie von der Standardeingabe zu lesen
cli-log-erased = { $count ->
    [one] 1 Eintrag endgültig gelöscht.
   *[other] { $count } Einträge endgültig gelöscht.
}
cli-log-empty-trash = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
} im Papierkorb endgültig löschen? Nur eine Kopie könnte sie zurückbringen.
cli-log-parameter = „{ $text }“ ist kein Parameter
cli-log-parameter-next = schreib ihn als name=wert
cli-log-stdin = die Standardeingabe lässt sich nicht lesen ({ $why })
cli-log-stdin-next = es wurde nichts gespeichert
cli-log-no-text = die Standardeingabe ist ab Byte { $byte } kein gültiges UTF-8
cli-log-no-text-next = wandle sie um, etwa mit `iconv`, oder häng sie als Datei an
cli-log-no-revisit = Diese Woche gibt es keinen Eintrag zum Wiederlesen.
cli-why-several = „{ $text }“ passt auf mehrere Schritte
cli-why-several-next = gib das Ende der Kennung an, das `taper why` zeigt
cli-why-empty = Noch nichts hier. Fang mit `taper why add question "..."` da an, wo es am klarsten ist; wofür es gut ist, kann später dazukommen.
cli-idea-empty = Noch keine Ideen. So kommt eine dazu: `taper idea add "..." --test "..."`
cli-stuck-empty = Du steckst nirgends fest.
cli-week-untold = Noch kein Rückblick; Antworten oben sind Vorschläge aus deinem Log. Siehe `taper week tell --help`.

## Copies

cli-backup-made = Kopiert und geprüft: { $path } ({ $size }, { $rows } Zeilen, dieselben wie in den Daten)
cli-backup-none = Es gibt noch keine Kopien. `taper backup` macht eine.
cli-restore-question = Die Daten durch diese Kopie ersetzen? Der jetzige Stand wird als Kopie gespeichert.
cli-restore-nobody = Wiederherstellen ersetzt die Daten, und hier gibt es kein Terminal, um dich zu fragen
cli-restore-nobody-next = prüf die Änderungen oben, und gib --yes an
cli-restore-done = Wiederhergestellt aus { $path }.
cli-restore-kept = Der Stand davor ist gespeichert: { $path }
cli-restore-which = es wurde keine Kopie genannt
cli-check-whole = Alle Daten sind unversehrt. { $rows ->
    [0] Das Log hat keine Dateien.
    [one] 1 Datei des Logs geprüft.
   *[other] { $rows } Dateien des Logs geprüft.
}
cli-check-file = die Datendatei ist beschädigt: { $found }
cli-check-index = der Suchindex des Logs passt nicht zu den Einträgen
cli-check-index-next = `taper check --repair` baut ihn neu auf
cli-check-mended = Der Suchindex des Logs wurde neu aufgebaut.
cli-check-older = die Daten sind älter als ihre neueste Kopie, als wäre eine ältere Datei an ihre Stelle gekommen
cli-check-rows = { $count ->
    [one] eine Zeile weicht von der neuesten Kopie ab, obwohl sie seither niemand geändert hat
   *[other] { $count } Zeilen weichen von der neuesten Kopie ab, obwohl sie seither niemand geändert hat
}
cli-check-changed = diese Dateien des Logs haben sich seit dem Anhängen geändert: { $files }
cli-check-copy = `taper restore { $path }` stellt die neueste unversehrte Kopie wieder her
cli-check-no-copy = es gibt keine unversehrte Kopie; `taper export` rettet, was noch lesbar ist
cli-yes = ja
cli-yes-or-no = ja/nein
cli-restore-ask-passphrase = Passphrase der Kopie
cli-locked = Gesperrt. Erinnerungen kommen erst wieder, wenn du die Passphrase eingibst.
cli-locked-already = Die Daten waren nirgends geöffnet.
cli-erase-question = Alle deine Antworten für { $day } endgültig löschen? Nur eine Kopie könnte sie zurückbringen.
cli-erase-nobody = Löschen ist endgültig, und hier gibt es kein Terminal, um dich zu fragen
cli-erase-nobody-next = gib --yes an

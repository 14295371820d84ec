# The database, its backups and its passphrase.

## The store

store-no-thread = Taper konnte die Arbeit an den Daten nicht beginnen: { $error }
store-no-thread-next = schließ andere Programme und versuch es noch einmal
store-gone = die Daten sind nicht mehr geöffnet
store-gone-next = starte Taper neu; nichts Gespeichertes ist verloren
store-not-ours = das ist keine Datendatei von Taper, oder sie ist verschlüsselt
store-not-ours-next = gib die Passphrase an, oder mit --data-dir einen anderen Ordner
store-unreadable-row = Zeile { $row } der Tabelle { $table } lässt sich nicht lesen: Darin steht „{ $value }“
store-unreadable-row-next = stell eine frühere Kopie wieder her, oder bitte mit dieser Meldung um Hilfe; es wurde nichts geändert
store-damaged = die Datendatei ist beschädigt
store-damaged-next = `taper check` zeigt mehr, `taper backup --list` zeigt die Kopien, und `taper restore` stellt eine wieder her
store-read-only-log = der Ordner ist schreibgeschützt, und ohne zu schreiben lassen sich die letzten Änderungen nicht lesen
store-read-only-old = der Ordner ist schreibgeschützt, und die Daten stammen von einer früheren Version von Taper
store-read-only-copy = kopier den ganzen Ordner dorthin, wo du schreiben darfst, und öffne ihn dort
store-read-only = die Daten lassen sich nicht schreiben
store-unwritable = die Daten lassen sich nicht schreiben ({ $error })
store-unwritable-next = mach den Ordner beschreibbar, oder wähle mit --data-dir einen anderen
store-full = der Datenträger ist voll
store-full-next = schaff etwas Platz und versuch es noch einmal; es wurde nichts geändert
store-busy = ein anderes Programm benutzt gerade die Daten
store-busy-next = versuch es gleich noch einmal; es wurde nichts geändert
store-unusable = die Daten ließen sich nicht benutzen: { $error }
store-unusable-next = ruf `taper doctor` auf
store-locked = die Daten sind verschlüsselt, oder es ist keine Datei von Taper
store-locked-next = gib die Passphrase mit --passphrase-fd an
store-not-encrypted = die Daten sind nicht verschlüsselt
store-not-encrypted-next = lass die Passphrase weg, oder setz mit `taper passphrase set` eine
store-old-sqlite = SQLite { $version } ist zu alt, um sicher zu sein
store-old-sqlite-next = bau Taper mit dem mitgelieferten SQLite
store-wrong-passphrase = diese Passphrase stimmt nicht
store-wrong-passphrase-next = prüf auf Tippfehler, die Feststelltaste und die Tastaturbelegung
store-foreign = diese Datenbank gehört einem anderen Programm
store-foreign-next = wähle mit --data-dir einen anderen Ordner
store-rewritten = Taper verschlüsselt oder entschlüsselt die Daten gerade an anderer Stelle
store-rewritten-next = versuch es noch einmal, wenn das fertig ist
store-newer = diese Daten stammen von einer neueren Version von Taper (Format { $schema }, diese Version kennt { $known })
store-newer-next = installiere die neuere Version; es wurde nichts geändert
store-bad-copy = die Kopie hat die Prüfung nicht bestanden: { $found }
store-bad-copy-next = die Daten selbst wurden nicht geändert

store-strays = { $count ->
    [one] eine Zeile verweist auf eine andere, die fehlt
   *[other] { $count } Zeilen verweisen auf andere, die fehlen
}
store-replaced = die Datendatei wurde ersetzt, während Taper sie geöffnet hatte
store-replaced-next = starte Taper neu; was du vorher gespeichert hast, steht in der früheren Datei
store-missing = die Datendatei, die hier war, fehlt oder ist leer
store-missing-next = stell mit `taper restore` eine Kopie wieder her, oder lösch auch die Datei taper.lock, um neu anzufangen

## Kopien

backup-there = unter diesem Namen gibt es schon etwas
backup-there-next = wähle einen anderen Namen
backup-under-way = Taper macht gerade an anderer Stelle eine Kopie oder stellt eine wieder her
backup-under-way-next = versuch es gleich noch einmal
backup-differs = andere Programme haben immer weiter geschrieben, sodass keine Kopie mit den Daten übereinstimmt
backup-differs-next = versuch es gleich noch einmal; es wurde nichts geändert
restore-table = { $table ->
    [readings] Antworten
    [own-signals] eigene Signale
    [check-ins] Kommentare zu Tagen
    [plan-decisions] Entscheidungen zu Plänen
    [events] Ereignisse
    [warnings] Warnungen
    [entries] Einträge im Log
    [entry-versions] frühere Fassungen von Einträgen
    [entry-files] Dateien von Einträgen
    [pathway-steps] Schritte des Wegs
    [contributions] Tage, die für einen Schritt markiert sind
    [stuck-spells] Zeiten, in denen du feststeckst
    [week-reviews] Wochenrückblicke
    [revisits] wiedergelesene Einträge
    [saved-searches] gespeicherte Suchen
    [focus-sessions] Fokuszeiten
    [restoring] Dinge, die dir guttun
    [restoring-done] Tage mit etwas, das dir guttat
    [retrospectives] Rückblicke
   *[settings] Einstellungen
}
restore-same = Die Kopie und die Daten sind gleich.
restore-unreadable = Die Daten lassen sich nicht mehr lesen. Was die Kopie ändern würde, ist deshalb nicht bekannt.
restore-line = { $table }: { $gone } gingen verloren, { $back } kämen zurück
copies-encrypted = Kopien haben dieselbe Passphrase wie deine Daten.
copies-plain = Kopien sind so lesbar wie deine Daten. Setz eine Passphrase, bevor du sie in einen Ordner legst, den andere Menschen oder Programme lesen können.
copies-made = Kopiert und geprüft: { $size }, { $rows } Zeilen.
copies-were-put-back = Wiederhergestellt. Was vorher da war, ist als Kopie gespeichert.
erase-nothing = für { $day } gibt es keine Antworten
erase-copies-left = dieser Tag ist in den Daten gelöscht, steht aber noch in älteren Kopien, weil sich keine neue machen ließ
erase-copies-left-next = gib danach denselben Befehl noch einmal ein
erase-done = { $count ->
    [0] In den Daten stand nichts zu diesem Tag. Die Kopien, in denen etwas stand, sind gelöscht.
    [one] Endgültig gelöscht: eine Antwort, frühere Fassungen mitgezählt.
   *[other] Endgültig gelöscht: { $count } Antworten, frühere Fassungen mitgezählt.
}
restore-in-use = diese Daten sind in Taper an anderer Stelle geöffnet
restore-in-use-next = schließ das Fenster und die Terminals, in denen es läuft; es wurde nichts geändert
restore-no-file = diese Datei gibt es nicht
restore-no-file-next = `taper backup --list` zeigt die Kopien
restore-no-copies = es gibt noch keine Kopien; `taper backup` macht eine
restore-no-copy-then = von { $day } oder früher gibt es keine Kopie
restore-oldest = die älteste ist von { $day }

## The passphrase

passphrase-empty = die Passphrase ist leer
passphrase-empty-next = gib mindestens ein Zeichen ein, oder entferne die Passphrase stattdessen
passphrase-damaged = unter den Kopien liegt ein beschädigter Stand deiner Daten, und der lässt sich nicht verschlüsseln
passphrase-damaged-next = bring ihn vorher an einen sicheren Ort oder lösch ihn; es wurde nichts geändert
passphrase-in-use = diese Daten sind in Taper an anderer Stelle geöffnet
passphrase-in-use-next = schließ zuerst das Fenster; es wurde nichts geändert
passphrase-there = die Daten haben schon eine Passphrase
passphrase-there-next = nimm `taper passphrase change` oder `remove`
passphrase-none = die Daten haben keine Passphrase
passphrase-none-next = nimm `taper passphrase set`

## How hard it is to guess

passphrase-weak = Leicht zu erraten. Vier oder mehr Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.
passphrase-fair = Wer sich Mühe gibt, könnte sie erraten. Ein weiteres Wort, das mit den anderen nichts zu tun hat, hilft viel.
passphrase-strong = Schwer zu erraten.

## The recovery key

recovery-no-chance = das System liefert keine Zufallszahlen ({ $error })
recovery-no-chance-next = versuch es später noch einmal; es wurde nichts geändert
recovery-not-a-key = das ist kein Wiederherstellungsschlüssel: { $count } von { $all } Zeichen, oder eines, das in keinem Schlüssel vorkommt
recovery-not-a-key-next = gib alle sieben Vierergruppen so ein, wie sie auf dem Papier stehen
recovery-mistyped = eines der Zeichen ist falsch
recovery-mistyped-next = vergleich die Gruppen einzeln mit dem Papier
recovery-none = für diese Daten gibt es keinen Wiederherstellungsschlüssel
recovery-none-next = nur die Passphrase öffnet sie
recovery-other = das ist nicht der Wiederherstellungsschlüssel dieser Daten
recovery-other-next = such nach einem mit späterem Datum; nur der neueste gilt
recovery-stale = die Wiederherstellungsdatei enthält keine Passphrase
recovery-stale-next = stell eine Kopie dieser Datei wieder her, oder öffne die Daten mit der Passphrase
recovery-made = Wiederherstellungsschlüssel vom { $date }. Schreib ihn auf oder druck ihn aus, und bewahr ihn getrennt von diesem Computer auf. Er öffnet deine Daten, wenn du die Passphrase vergisst. Er wird nicht noch einmal gezeigt, und ein früherer gilt nicht mehr.

## The keyring

keyring-none = kein Schlüsselbund hat geantwortet ({ $error })
keyring-none-next = starte GNOME-Schlüsselbund, KWallet oder KeePassXC, oder gib die Passphrase jedes Mal ein
keyring-empty = der Schlüsselbund speichert nur bis zum Abmelden
keyring-empty-next = richte zuerst in seinem eigenen Programm einen Standard-Schlüsselbund ein
keyring-refused = der Schlüsselbund hat abgelehnt ({ $error })
keyring-refused-next = entsperr ihn und versuch es noch einmal
# $keyring is the name of a program, such as gnome-keyring-daemon
keyring-does-remember = { $keyring } merkt sich die Passphrase. Sobald du angemeldet bist, öffnet sich Taper ohne zu fragen. Wenn du selbst sperrst, fragt es.
keyring-not-there = Hier läuft kein Schlüsselbund, der sie speichern könnte, etwa GNOME-Schlüsselbund, KWallet oder KeePassXC.
keyring-would-remember = { $keyring } würde sie speichern. Wer als du angemeldet ist, kann sie dort lesen.

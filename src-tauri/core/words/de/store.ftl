# The database, its backups and its passphrase.

## The store

store-no-thread = kein Thread für die Daten: { $error }
store-no-thread-next = schließ andere Programme
store-gone = die Daten sind nicht mehr geöffnet
store-gone-next = starte Taper neu; was gespeichert ist, bleibt
store-not-ours = keine Datei von Taper, oder verschlüsselt
store-not-ours-next = gib die Passphrase an, oder einen anderen Datenordner
store-unreadable-row = Zeile { $row } der Tabelle { $table } ist nicht lesbar, darin steht „{ $value }“
store-unreadable-row-next = nichts wurde geändert; hol eine frühere Kopie zurück, oder bitte mit dieser Meldung um Hilfe
store-damaged = die Datei mit den Daten ist beschädigt
store-damaged-next = `taper check` sieht genauer nach; `taper backup --list` zeigt die Kopien, und `taper restore` spielt eine zurück
store-read-only-log = in den Ordner lässt sich nicht schreiben, und ohne das sind die letzten Änderungen nicht zu lesen
store-read-only-old = in den Ordner lässt sich nicht schreiben, und die Daten stammen von einem früheren Taper
store-read-only-copy = kopier den ganzen Ordner an einen Ort, an dem sich schreiben lässt, und öffne ihn dort
store-read-only = die Daten lassen sich nicht schreiben
store-unwritable = die Daten lassen sich nicht schreiben ({ $error })
store-unwritable-next = mach den Ordner beschreibbar, oder wähle mit --data-dir einen anderen
store-full = der Datenträger ist voll
store-full-next = schaff etwas Platz; nichts wurde geändert
store-busy = ein anderes Programm hält die Daten fest
store-busy-next = versuch es gleich noch einmal; nichts wurde geändert
store-unusable = die Daten ließen sich nicht benutzen: { $error }
store-unusable-next = ruf `taper doctor` auf
store-locked = die Daten sind verschlüsselt, oder es ist keine Datei von Taper
store-locked-next = gib die Passphrase mit --passphrase-fd an
store-not-encrypted = die Daten sind nicht verschlüsselt
store-not-encrypted-next = lass die Passphrase weg, oder setz eine mit `taper passphrase set`
store-old-sqlite = SQLite { $version } ist zu alt, um sicher zu sein
store-old-sqlite-next = bau Taper mit seinem eigenen SQLite
store-wrong-passphrase = diese Passphrase öffnet die Daten nicht
store-wrong-passphrase-next = vielleicht ein Tippfehler, oder die Tastatur steht auf einer anderen Sprache
store-foreign = das ist die Datenbank eines anderen Programms, nicht die von Taper
store-foreign-next = wähle mit --data-dir einen anderen Ordner
store-rewritten = ein anderes Taper verschlüsselt oder entschlüsselt die Daten gerade
store-rewritten-next = versuch es noch einmal, wenn es fertig ist
store-newer = diese Daten hat ein neueres Taper geschrieben (Schema { $schema }, dieses kennt { $known })
store-newer-next = installiere das neuere Taper; nichts wurde geändert
store-bad-copy = die Kopie hat die Prüfung nicht bestanden: { $found }
store-bad-copy-next = die Daten selbst wurden nicht geändert

store-strays = { $count ->
    [one] eine Zeile nennt eine andere, die es nicht gibt
   *[other] { $count } Zeilen nennen andere, die es nicht gibt
}
store-replaced = die Datei mit den Daten wurde ersetzt, während Taper sie offen hatte
store-replaced-next = starte Taper neu; was vorher geschrieben wurde, steht in der Datei von vorher
store-missing = die Datei mit den Daten, die hier war, fehlt oder ist leer
store-missing-next = spiele mit `taper restore` eine Kopie zurück; um neu anzufangen, entferne auch die Datei taper.lock

## Kopien

backup-there = etwas dieses Namens gibt es schon
backup-there-next = gib einen anderen Namen an
backup-under-way = ein anderes Taper macht gerade eine Kopie oder spielt eine zurück
backup-under-way-next = versuch es gleich noch einmal
backup-differs = andere Programme haben immer weiter geschrieben, sodass keine Kopie den Daten gleicht
backup-differs-next = versuch es gleich noch einmal; geändert wurde nichts
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
    [contributions] Tage, die einem Schritt dienten
    [stuck-spells] Zeiten des Feststeckens
    [week-reviews] Wochenrückblicke
    [revisits] wiedergelesene Einträge
    [saved-searches] gemerkte Suchen
    [focus-sessions] Fokuszeiten
    [restoring] Wohltuendes
    [restoring-done] Tage mit Wohltuendem
    [retrospectives] Rückblicke
   *[settings] Einstellungen
}
restore-same = In der Kopie und in den Daten steht dasselbe.
restore-unreadable = Die Daten sind nicht mehr lesbar; was die Kopie ändert, ist deshalb nicht bekannt.
restore-line = { $table }: { $gone } wären weg, { $back } wären wieder da
copies-encrypted = Kopien haben die Passphrase, die deine Daten haben.
copies-plain = Kopien sind so lesbar wie deine Daten: Gib ihnen eine Passphrase, bevor du sie in einen Ordner legst, den andere oder ein anderes Programm lesen können.
copies-made = Kopiert und verglichen: { $size }, { $rows } Zeilen.
copies-were-put-back = Zurückgespielt. Was vorher da war, ist als Kopie aufbewahrt.
erase-nothing = zu { $day } wurde nichts geantwortet
erase-copies-left = in den Daten steht dieser Tag nicht mehr, aber noch in Kopien, denn es ließ sich keine neue machen
erase-copies-left-next = gib dann denselben Befehl noch einmal
erase-done = { $count ->
    [0] In den Daten stand nichts zu diesem Tag. Die Kopien, in denen etwas stand, sind weg.
    [one] Endgültig gelöscht: eine Antwort, frühere mitgezählt.
   *[other] Endgültig gelöscht: { $count } Antworten, frühere mitgezählt.
}
restore-in-use = ein anderes Taper hat diese Daten offen
restore-in-use-next = schließ sein Fenster und die Terminals, in denen es läuft; geändert wurde nichts
restore-no-file = diese Datei gibt es nicht
restore-no-file-next = `taper backup --list` zeigt die Kopien, die es gibt
restore-no-copies = es gibt keine Kopien
restore-no-copy-then = am { $day } oder davor wurde keine Kopie gemacht
restore-oldest = die älteste ist vom { $day }

## The passphrase

passphrase-empty = eine leere Passphrase
passphrase-empty-next = gib mindestens ein Zeichen an, oder entferne sie stattdessen
passphrase-damaged = unter den Kopien liegt ein beschädigter Stand deiner Daten, der sich nicht verschlüsseln lässt
passphrase-damaged-next = bring ihn vorher an einen sicheren Ort oder entferne ihn; geändert wurde nichts
passphrase-in-use = ein anderes Taper hat diese Daten geöffnet
passphrase-in-use-next = schließ zuerst sein Fenster; nichts wurde geändert
passphrase-there = die Daten haben schon eine Passphrase
passphrase-there-next = nimm `taper passphrase change` oder `remove`
passphrase-none = die Daten haben keine Passphrase
passphrase-none-next = nimm `taper passphrase set`

## How hard it is to guess

passphrase-weak = Leicht zu erraten. Vier oder mehr Wörter, die nichts miteinander zu tun haben, merken sich leicht und erraten sich schwer.
passphrase-fair = Wer sich Mühe gibt, könnte sie erraten. Ein Wort mehr, das mit den anderen nichts zu tun hat, hilft viel.
passphrase-strong = Schwer zu erraten.

## The recovery key

recovery-no-chance = das System liefert keine Zufallszahlen ({ $error })
recovery-no-chance-next = versuch es später noch einmal; geändert wurde nichts
recovery-not-a-key = das ist kein Wiederherstellungsschlüssel: { $count } von { $all } Zeichen, oder eines, das nicht darin vorkommt
recovery-not-a-key-next = gib alle sieben Vierergruppen ein, wie sie auf dem Papier stehen
recovery-mistyped = eines der Zeichen stimmt nicht
recovery-mistyped-next = vergleich die Gruppen einzeln mit dem Papier
recovery-none = für diese Daten gibt es keinen Wiederherstellungsschlüssel
recovery-none-next = nur die Passphrase öffnet sie
recovery-other = das ist nicht der Wiederherstellungsschlüssel dieser Daten
recovery-other-next = such nach einem mit späterem Datum; nur der neueste öffnet sie
recovery-stale = in der Wiederherstellungsdatei steht keine Passphrase
recovery-stale-next = spiel eine Kopie von ihr zurück, oder öffne die Daten mit der Passphrase
recovery-made = Wiederherstellungsschlüssel vom { $date }: Schreib ihn auf oder druck ihn aus, und heb ihn getrennt von diesem Rechner auf. Er öffnet deine Daten, wenn die Passphrase vergessen ist, er wird nicht noch einmal gezeigt, und ein früherer öffnet nichts mehr.

## The keyring

keyring-none = hier antwortet kein Schlüsselbund ({ $error })
keyring-none-next = starte GNOME-Schlüsselbund, KWallet oder KeePassXC, oder tipp die Passphrase jedes Mal
keyring-empty = der Schlüsselbund hat keinen Platz, der länger als diese Sitzung hält
keyring-empty-next = richte zuerst in seinem eigenen Programm einen Standard-Schlüsselbund ein
keyring-refused = der Schlüsselbund hat es nicht getan ({ $error })
keyring-refused-next = entsperr ihn und versuch es noch einmal
# $keyring is the name of a program, such as gnome-keyring-daemon
keyring-does-remember = { $keyring } merkt sich die Passphrase. Sobald du angemeldet bist, öffnet sich Taper ohne Frage; nach dem Sperren von Hand fragt es weiter.
keyring-not-there = Hier läuft kein Schlüsselbund, der sie aufbewahren könnte, etwa GNOME-Schlüsselbund, KWallet oder KeePassXC.
keyring-would-remember = Aufbewahren würde sie { $keyring }; lesen kann ihn, wer als du angemeldet ist.

# What `taper doctor` finds.

## The doctor

doctor-name = { $name ->
    [version] Version
    [data-directory] Datenordner
    [data] Daten
    [file] Datei
    [protection] Schutz
    [notifications] Benachrichtigungen
    [reminders] Erinnerungen
    [moments] passende Momente
    [tray] Infobereich
    [waking] Aufwachen
    [pictures] Bilder
    [autostart] Autostart
    [time] Zeit
    [clock] Uhr
    [writing] Schreiben
    [memory] Speicher
    [network] Netz
    [records] Antworten
    [charts] Kurven
    [plan] Plan
    [log] Log
    [export] Export
    [copies] Kopien
    [passphrase] Passphrase
   *[window] Fenster
}
doctor-whole = { $readings ->
    [one] unversehrt; eine Antwort, Korrekturen mitgezählt
   *[other] unversehrt; { $readings } Antworten, Korrekturen mitgezählt
}
doctor-not-whole = { $strays ->
    [one] beschädigt: { $found }, eine verwaiste Zeile
   *[other] beschädigt: { $found }, { $strays } verwaiste Zeilen
}
doctor-private = { $file }, Modus { $mode }: nur dein Konto kann sie lesen
doctor-not-private = { $file }, Modus { $mode }: andere Konten können sie lesen; `chmod 600` ändert das
doctor-written = der Ordner ist beschreibbar
doctor-only-read = der Ordner ist schreibgeschützt: die Daten lassen sich lesen, aber nicht ändern
doctor-no-dumps = stürzt Taper ab, landet nichts aus seinem Speicher auf der Festplatte
doctor-dumps = stürzt Taper ab, schreibt das System seinen Speicher vielleicht auf die Festplatte
doctor-running = laufen
doctor-not-running = laufen nicht; starte taper-desktop
doctor-moments = der Desktop meldet, ob du am Computer bist und ob etwas den Bildschirm füllt
doctor-moments-without-screen = der Desktop meldet, ob du am Computer bist, aber nicht, ob etwas den Bildschirm füllt: Erinnerungen könnten mitten hineinplatzen
doctor-no-moments = der Desktop meldet weder, ob du am Computer bist, noch, ob etwas den Bildschirm füllt: Erinnerungen kommen zur festen Zeit
doctor-tray = es gibt einen Infobereich
doctor-no-tray = es gibt keinen Infobereich; starte Taper noch einmal, um das Fenster zu öffnen
doctor-waking = das System meldet, wenn der Computer aufwacht
doctor-no-waking = das System meldet nicht, wenn der Computer aufwacht; Taper merkt es innerhalb einer halben Minute
doctor-autostart = an: Erinnerungen starten, wenn du dich anmeldest
doctor-no-autostart = aus
doctor-time = { $time }, Zone { $zone }
doctor-clock-fine = nichts wurde später gespeichert, als sie jetzt anzeigt
doctor-clock-ahead = { $rows ->
    [one] eine Zeile wurde
   *[other] { $rows } Zeilen wurden
} mehr als einen Tag später gespeichert, als die Uhr jetzt anzeigt: Sie geht nach, oder sie ging eine Zeit lang vor
doctor-display = es gibt einen Bildschirm. Bleibt das Fenster leer, starte es mit WEBKIT_DISABLE_DMABUF_RENDERER=1
doctor-no-display = hier gibt es keinen Bildschirm; die Kommandozeile kann alles außer dem Fenster
doctor-pictures = tesseract liest: { $languages }
doctor-no-pictures = tesseract ist nicht installiert; Wörter auf Bildern werden nicht gelesen

## The proof

network-not-refused = der Kernel trennt diesen Prozess nicht vom Netz ({ $error })
network-within-reach = der Kernel hat den Filter angenommen, aber das Netz ist weiter erreichbar
network-not-refused-next = ohne das ist nichts bewiesen
network-refused = der Kernel verweigert diesem Prozess ab jetzt jede Adresse im Netz; ein Versuch wurde verweigert
network-never-there = hier gibt es kein Netz, und der Kernel würde diesem Prozess jedes verweigern, das auftaucht
prove-records = ein erfundenes Jahr und einen Check-in eingetragen; { $readings } Antworten
prove-charts = eine Kurve gezeichnet, { $bytes } Byte
prove-plan = einen Plan begonnen
prove-log = einen Eintrag geschrieben und gefunden
prove-not-found = der geschriebene Eintrag wurde nicht gefunden
prove-export = { $tables } Tabellen exportiert und in andere Daten importiert
prove-copies = eine Kopie gemacht, geprüft und wiederhergestellt; { $rows } Zeilen
prove-passphrase = eine Passphrase gesetzt und die Daten damit geöffnet

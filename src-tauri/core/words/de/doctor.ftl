# What `taper doctor` finds.

## The doctor

doctor-name = { $name ->
    [version] Version
    [data-directory] Datenordner
    [data] Daten
    [file] Datei
    [protection] Schutz
    [notifications] Nachrichten
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
    [log] Protokoll
    [export] Export
    [copies] Kopien
    [passphrase] Passphrase
   *[window] Fenster
}
doctor-whole = { $readings ->
    [one] heil; eine Antwort, Korrekturen mitgezählt
   *[other] heil; { $readings } Antworten, Korrekturen mitgezählt
}
doctor-not-whole = { $strays ->
    [one] nicht heil: { $found }, eine verwaiste Zeile
   *[other] nicht heil: { $found }, { $strays } verwaiste Zeilen
}
doctor-private = { $file }, Modus { $mode }: nur dein Konto darf sie lesen
doctor-not-private = { $file }, Modus { $mode }: andere Konten dürfen sie lesen; `chmod 600` ändert das
doctor-written = in den Ordner lässt sich schreiben
doctor-only-read = in den Ordner lässt sich nicht schreiben: die Daten werden nur gelesen
doctor-no-dumps = scheitert ein Programm von Taper, landet sein Speicher nicht auf der Platte
doctor-dumps = scheitert ein Programm von Taper, legt das System womöglich seinen Speicher auf der Platte ab
doctor-running = laufen
doctor-not-running = laufen nicht; starte taper-desktop
doctor-moments = der Desktop verrät, ob jemand da ist und was den Bildschirm füllt
doctor-moments-without-screen = der Desktop verrät, ob jemand da ist, aber nicht, was den Bildschirm füllt: Nachrichten könnten mitten hinein kommen
doctor-no-moments = der Desktop verrät weder, ob jemand da ist, noch, was den Bildschirm füllt: Nachrichten kommen zur festen Zeit
doctor-tray = es gibt einen Infobereich
doctor-no-tray = es gibt keinen Infobereich; starte Taper noch einmal, um das Fenster zu öffnen
doctor-waking = das System meldet, wenn der Computer aufwacht
doctor-no-waking = das System meldet nicht, wenn der Computer aufwacht; es fällt nach spätestens einer halben Minute auf
doctor-autostart = an: Erinnerungen starten mit der Sitzung
doctor-no-autostart = aus
doctor-time = { $time }, Zone { $zone }
doctor-clock-fine = nichts ist später geschrieben, als sie jetzt anzeigt
doctor-clock-ahead = { $rows ->
    [one] eine Zeile ist
   *[other] { $rows } Zeilen sind
} mehr als einen Tag später geschrieben, als die Uhr jetzt anzeigt: Sie geht nach, oder sie ging eine Zeit lang vor
doctor-display = es gibt eine Anzeige. Bleibt das Fenster leer, starte es mit WEBKIT_DISABLE_DMABUF_RENDERER=1
doctor-no-display = hier gibt es keine Anzeige; die Kommandozeile kann alles außer dem Fenster
doctor-pictures = tesseract liest: { $languages }
doctor-no-pictures = tesseract ist nicht installiert; Wörter auf Bildern werden nicht gelesen

## The proof

network-not-refused = der Kernel verweigert diesem Prozess das Netz nicht ({ $error })
network-within-reach = der Kernel hat den Filter angenommen, und das Netz ist trotzdem erreichbar
network-not-refused-next = ohne das ist hier nichts bewiesen
network-refused = der Kernel verweigert diesem Prozess von jetzt an jede Adresse im Netz; ein Versuch wurde verweigert
network-never-there = hier gibt es kein Netz, und der Kernel verweigert diesem Prozess jedes, das noch kommt
prove-records = ein ausgedachtes Jahr und ein Check-in festgehalten; { $readings } Antworten
prove-charts = eine Kurve gezeichnet, { $bytes } Bytes
prove-plan = ein Plan begonnen
prove-log = ein Eintrag geschrieben und gefunden
prove-not-found = der Eintrag, der geschrieben wurde, findet sich nicht
prove-export = { $tables } Tabellen exportiert und in andere Daten importiert
prove-copies = eine Kopie gemacht, geprüft und zurückgespielt; { $rows } Zeilen
prove-passphrase = eine Passphrase gesetzt und die Daten damit geöffnet

# The resident program with its tray, the clipboard, and starting at login.

## The tray

tray-check-in = Check-in
tray-focus-start = Fokus-Timer starten
tray-focus-stop = Fokus-Timer anhalten
tray-pause = Erinnerungen pausieren
tray-pause-hour = Für eine Stunde
tray-pause-until-tomorrow = Bis morgen
tray-pause-until-resumed = Bis ich sie fortsetze
tray-resume = Erinnerungen fortsetzen
tray-open = Öffnen
tray-lock = Sperren
tray-quit = Beenden

## What can get in the way of the programs

resident-no-control-socket = die Programme von Taper können sich nicht verständigen: Der Steuer-Socket lässt sich nicht öffnen ({ $error })
resident-no-listening = die Programme von Taper können sich nicht verständigen: Auf dem Steuer-Socket lässt sich nichts empfangen ({ $error })
resident-no-answer = Taper läuft schon, antwortet aber nicht
resident-no-answer-next = beende taper-background und starte Taper neu
resident-no-window = das Fenster lässt sich nicht starten ({ $error })
resident-no-window-next = installiere taper-desktop neben taper-background
resident-no-resident = das Programm im Hintergrund lässt sich nicht starten ({ $error })
resident-no-resident-next = installiere taper-background neben taper-desktop
resident-no-display = es gibt keinen Bildschirm für ein Fenster
resident-no-display-next = benutze die Kommandozeile, `taper`, oder starte Taper in einer Desktop-Sitzung
resident-no-parent = Taper öffnet das Fenster selbst
resident-no-parent-next = starte taper-desktop ohne --window

## What the window asks of its shell

resident-locked = deine Daten sind verschlüsselt
resident-locked-next = gib deine Passphrase ein

clipboard-silent = die Zwischenablage antwortet nicht
clipboard-silent-next = versuch es gleich noch einmal

## Starting with the session

# What the session's settings say about Taper.
autostart-comment = Erinnerungen aus deinem Notizbuch
autostart-unchanged = der Autostart-Eintrag lässt sich nicht ändern ({ $error })
autostart-no-home-next = setze HOME oder XDG_CONFIG_HOME

## The desktop

# The button of a note that has none of its own.
desktop-open = Öffnen
desktop-silent = der Benachrichtigungsdienst antwortet nicht
desktop-no-note = die Benachrichtigung lässt sich nicht zeigen ({ $error })
desktop-no-note-next = Erinnerungen erscheinen stattdessen im Fenster; `taper doctor` sagt mehr
desktop-no-browser = der Browser lässt sich nicht öffnen ({ $error })
desktop-no-browser-next = öffne die Adresse selbst

## Taper's programs among each other

resident-no-home-next = gib --data-dir an, oder setze TAPER_DATA_DIR
resident-foreign-folder = der Ordner des Steuer-Sockets gehört jemand anderem, oder andere haben Zugang
resident-foreign-folder-next = entferne ihn, oder setze XDG_RUNTIME_DIR
resident-no-folder = es gibt keinen Ordner für den Steuer-Socket ({ $error })
resident-no-folder-next = setze XDG_RUNTIME_DIR

# The resident program with its tray, the clipboard, and starting at login.

## The tray

tray-check-in = Check-in
tray-focus-start = Fokus-Timer starten
tray-focus-stop = Fokus-Timer anhalten
tray-pause = Nachrichten pausieren
tray-pause-hour = Für eine Stunde
tray-pause-until-tomorrow = Bis morgen
tray-pause-until-resumed = Bis ich sie wieder einschalte
tray-resume = Nachrichten wieder einschalten
tray-open = Öffnen
tray-lock = Sperren
tray-quit = Beenden

## What can get in the way of the programs

resident-no-control-socket = die Verbindung zwischen den Programmen lässt sich nicht öffnen ({ $error })
resident-no-listening = auf der Verbindung zwischen den Programmen lässt sich nichts empfangen ({ $error })
resident-no-answer = Taper läuft schon und antwortet nicht
resident-no-answer-next = beende taper-background und starte Taper neu
resident-no-window = das Fenster ließ sich nicht starten ({ $error })
resident-no-window-next = installiere taper-desktop neben taper-background
resident-no-resident = der Teil im Hintergrund ließ sich nicht starten ({ $error })
resident-no-resident-next = installiere taper-background neben taper-desktop
resident-no-display = es gibt keine Anzeige für ein Fenster
resident-no-display-next = nimm die Kommandozeile `taper`, oder starte es in einer Desktop-Sitzung
resident-no-parent = das Fenster öffnet Taper selbst
resident-no-parent-next = starte taper-desktop ohne --window

## What the window asks of its shell

resident-locked = die Daten sind verschlüsselt
resident-locked-next = gib die Passphrase ein

clipboard-silent = die Zwischenablage antwortet nicht
clipboard-silent-next = versuch es gleich noch einmal

## Starting with the session

# What the session's settings say about Taper.
autostart-comment = Erinnerungen deines Notizbuchs
autostart-unchanged = der Autostart-Eintrag lässt sich nicht ändern ({ $error })
autostart-no-home-next = setze HOME oder XDG_CONFIG_HOME

## The desktop

# The button of a note that has none of its own.
desktop-open = Öffnen
desktop-silent = der Benachrichtigungsdienst antwortet nicht
desktop-no-note = es ließ sich keine Nachricht zeigen ({ $error })
desktop-no-note-next = Nachrichten erscheinen stattdessen im Fenster; siehe `taper doctor`
desktop-no-browser = der Browser ließ sich nicht öffnen ({ $error })
desktop-no-browser-next = öffne diese Adresse selbst

## Taper's programs among each other

resident-no-home-next = gib --data-dir an, oder setze TAPER_DATA_DIR
resident-foreign-folder = der Ordner des Steuer-Sockets gehört jemand anderem, oder andere können hinein
resident-foreign-folder-next = entferne ihn, oder setze XDG_RUNTIME_DIR
resident-no-folder = kein Platz für die Verbindung zwischen den Programmen ({ $error })
resident-no-folder-next = setze XDG_RUNTIME_DIR

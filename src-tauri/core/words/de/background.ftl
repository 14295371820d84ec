# The resident program with its tray, and the window's shell.

## The tray

background-check-in = Check-in
background-focus-start = Fokus-Timer starten
background-focus-stop = Fokus-Timer anhalten
background-pause = Nachrichten pausieren
background-pause-hour = Für eine Stunde
background-pause-until-tomorrow = Bis morgen
background-pause-until-resumed = Bis ich sie wieder einschalte
background-resume = Nachrichten wieder einschalten
background-open = Öffnen
background-quit = Beenden

## What can get in the way of the programs

background-no-control-socket = die Verbindung zwischen den Programmen lässt sich nicht öffnen ({ $error })
background-no-listening = auf der Verbindung zwischen den Programmen lässt sich nichts empfangen ({ $error })
background-no-answer = Taper läuft schon und antwortet nicht
background-no-answer-next = beende taper-background und starte Taper neu
background-no-window = das Fenster ließ sich nicht starten ({ $error })
background-no-window-next = installiere taper-desktop neben taper-background
background-no-resident = der Teil im Hintergrund ließ sich nicht starten ({ $error })
background-no-resident-next = installiere taper-background neben taper-desktop
background-no-display = es gibt keine Anzeige für ein Fenster
background-no-display-next = nimm die Kommandozeile `taper`, oder starte es in einer Desktop-Sitzung
background-no-parent = das Fenster öffnet Taper selbst
background-no-parent-next = starte taper-desktop ohne --window

## What the window asks of its shell

background-locked = die Daten sind verschlüsselt
background-locked-next = gib die Passphrase ein
background-no-verb = „{ $verb }“ ist nichts, was sich tun lässt
background-no-verb-next = nimm einen der Knöpfe
background-no-reason = das ist kein Grund
background-no-event = „{ $kind }“ ist keine Art von Ereignis
background-choose-of-list = wähle etwas aus der Liste
background-no-verdict-next = wähle eine der vier

shell-clipboard-silent = die Zwischenablage antwortet nicht
shell-clipboard-silent-next = versuch es gleich noch einmal

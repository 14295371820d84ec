# What the command line says by itself.

cli-log-empty = es gibt nichts aufzuschreiben
cli-log-empty-next = gib ein paar Worte an, oder `-`, um sie von der Standardeingabe zu lesen
cli-log-erased = { $count ->
    [one] 1 Eintrag gelöscht.
   *[other] { $count } Einträge gelöscht.
}
cli-log-parameter = „{ $text }“ ist kein Parameter
cli-log-parameter-next = schreib ihn als Name=Wert
cli-log-stdin = die Standardeingabe ist nicht zu lesen ({ $why })
cli-log-stdin-next = nichts wurde geschrieben
cli-log-no-revisit = Diese Woche gibt es nichts wiederzutreffen.
cli-write-failed = die Datei ist nicht zu schreiben ({ $why })
cli-write-failed-next = wähle einen anderen Ort
cli-why-several = mehrere Schritte passen zu „{ $text }“
cli-why-several-next = gib das Ende der Kennung an, das `taper why` zeigt
cli-why-empty = Noch nichts hier. Fang da an, wo es am klarsten ist: `taper why add question "..."`, und später, wofür sie ist.
cli-idea-empty = Noch keine Ideen. `taper idea add "..." --test "..."`
cli-stuck-empty = Nichts, wo du feststeckst.
cli-week-untold = Noch nicht erzählt: `taper week tell --help`

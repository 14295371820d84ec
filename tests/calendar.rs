//! The plan's calendar file, as two programs read it that know nothing of each other.

use std::collections::BTreeMap;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use ical::{IcalParser, parser::ical::component::IcalEvent};
use taper::{
    app::{App, Begin, Restoring},
    day::{Day, Now},
    plan::Decision,
    say,
    view::plan_ahead,
};

use crate::world::at;

/// One event as it matters: its first Day, the Day it has ended by, and its summary, by its UID.
type Events = BTreeMap<String, (Day, Day, String)>;

/// A plan with time off ahead and restoring things whose words hold every sign that means something in such a file.
fn planned(dir: &std::path::Path, now: &Now) -> App {
    let app = App::open(dir, None, now).unwrap();
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, now).unwrap();
    for words in [
        "Müßiggang, Tee; Kuchen mit \\n und \\, am See",
        "Ä, ö; ü: \"Übermäßig große Äpfel öffnen Türen für müde Füße\" – größer, süßer, schöner, äußerst gemütlich",
        "散歩、お茶、それから長い昼寝をして、夕方には友だちと電話で話し、夜は早く寝る。とても気持ちがいい日です",
        "BEGIN:VEVENT",
    ] {
        app.restoring(Restoring::Add { words: words.to_owned() }, now).unwrap();
    }
    let from = now.day(4).plus(3);
    app.plan_record(Decision::TimeOff { from, to: from.plus(1) }, now).unwrap();
    app
}

/// What the file should say, by the plan's own data.
fn expected(app: &App, now: &Now) -> Vec<(Day, Day, String)> {
    let facts = app.facts(now).unwrap();
    let assessment = facts.assess();
    let mut events = Vec::new();
    for ahead in plan_ahead::build(&facts, assessment.plan().unwrap()) {
        events.push((ahead.day, ahead.day.plus(1), ahead.line));
        let thing = ahead.restoring.map(|thing| say!("calendar-if-you-like", thing = thing));
        events.extend(thing.map(|thing| (ahead.day, ahead.day.plus(1), thing)));
    }
    events
}

fn read_by_ical(text: &str) -> Events {
    let mut calendars: Vec<_> = IcalParser::new(text.as_bytes()).map(Result::unwrap).collect();
    assert_eq!(calendars.len(), 1);
    let value = |event: &IcalEvent, name: &str| {
        event.properties.iter().find(|property| property.name == name).unwrap().value.clone().unwrap()
    };
    let date = |event: &IcalEvent, name: &str| {
        let property = event.properties.iter().find(|property| property.name == name).unwrap();
        assert_eq!(property.params, Some(vec![("VALUE".to_owned(), vec!["DATE".to_owned()])]), "{name} is no date");
        let text = property.value.clone().unwrap();
        Day::parse(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..])).unwrap()
    };
    let event = |event: IcalEvent| {
        assert_eq!(value(&event, "DTSTAMP"), "20260310T083000Z");
        assert_eq!(value(&event, "TRANSP"), "TRANSPARENT");
        // This one leaves the text as it stands in the file.
        let summary = value(&event, "SUMMARY").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
        (value(&event, "UID"), (date(&event, "DTSTART"), date(&event, "DTEND"), summary))
    };
    let events = calendars.remove(0).events;
    let count = events.len();
    let read: Events = events.into_iter().map(event).collect();
    assert_eq!(read.len(), count, "every event has a UID of its own");
    read
}

fn read_by_calcard(text: &str) -> Events {
    let calendar = ICalendar::parse(text).unwrap();
    let value = |of: &ICalendarComponent, name: ICalendarProperty| {
        let entry = of.entries.iter().find(|entry| entry.name == name).unwrap_or_else(|| panic!("no {name:?}"));
        assert_eq!(entry.values.len(), 1, "{:?}", entry.values);
        entry.values[0].clone()
    };
    let text = |value: ICalendarValue| match value {
        ICalendarValue::Text(text) => text,
        other => panic!("{other:?} is no text"),
    };
    let date = |value: ICalendarValue| match value {
        ICalendarValue::PartialDateTime(date) => {
            assert_eq!(date.hour, None, "a whole day has no time");
            let (year, month, day) = (date.year.unwrap(), date.month.unwrap(), date.day.unwrap());
            Day::parse(&format!("{year:04}-{month:02}-{day:02}")).unwrap()
        }
        other => panic!("{other:?} is no date"),
    };
    let whole = &calendar.components[0];
    let product = text(value(whole, ICalendarProperty::Prodid));
    assert!(product.contains("Taper"), "{product}");
    let events = calendar.components.iter().filter(|one| one.component_type == ICalendarComponentType::VEvent);
    events
        .map(|event| {
            let span = [ICalendarProperty::Dtstart, ICalendarProperty::Dtend].map(|name| date(value(event, name)));
            let summary = text(value(event, ICalendarProperty::Summary));
            (text(value(event, ICalendarProperty::Uid)), (span[0], span[1], summary))
        })
        .collect()
}

#[test]
fn two_programs_read_the_plans_own_days_and_words_from_its_calendar_file() {
    let dir = tempfile::tempdir().unwrap();
    let now = at(Day::parse("2026-03-10").unwrap(), "09:30");
    let app = planned(dir.path(), &now);
    let file = dir.path().join("plan.ics");
    app.export_plan(&file, &now).unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    let (one, two) = (read_by_ical(&text), read_by_calcard(&text));
    assert_eq!(one, two);
    let mut read: Vec<_> = one.values().cloned().collect();
    let mut expected = expected(&app, &now);
    read.sort();
    expected.sort();
    assert_eq!(read, expected);
    assert_eq!(read.len(), 28);
    for sign in [",", ";", "\\", "ü", "茶", "\""] {
        assert!(read.iter().any(|(.., summary)| summary.contains(sign)), "no summary has {sign}");
    }
}

#[test]
fn its_lines_are_as_rfc_5545_asks() {
    let dir = tempfile::tempdir().unwrap();
    let now = at(Day::parse("2026-03-10").unwrap(), "09:30");
    planned(dir.path(), &now).export_plan(&dir.path().join("plan.ics"), &now).unwrap();
    let bytes = std::fs::read(dir.path().join("plan.ics")).unwrap();
    assert!(bytes.ends_with(b"END:VCALENDAR\r\n"));
    let text = String::from_utf8(bytes).unwrap();
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "a line break of its own: {line:?}");
    }
    assert!(text.contains("\r\n "), "some line was folded");
}

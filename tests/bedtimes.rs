//! Times of day go round: around midnight, around noon for those who work at night, and between shifts.

use std::collections::BTreeMap;

use taper::{
    app::{App, TypedAnswer},
    day::{Day, Now},
    view::trends::Trend,
};

use crate::world::{World, at, world};

fn bedtimes(times: &str) -> (World, Trend) {
    let world = world("2026-03-02").answers("bedtime", times);
    let trend = world.lived().trend("bedtime", Some(world.first), None, &at(world.last(), "12:00")).unwrap();
    (world, trend)
}

fn lines_of(svg: &str, class: &str) -> usize {
    svg.matches(&format!("<polyline class=\"{class}\"")).count()
}

/// Heights at which the Days are drawn.
fn heights(trend: &Trend) -> Vec<f64> {
    trend.view.points.iter().filter_map(|point| point.y).collect()
}

#[test]
fn nights_on_both_sides_of_midnight_have_a_mean_at_midnight_and_hang_together() {
    let (_, trend) = bedtimes("(23:50 00:10)x7 22:00 01:00");
    let view = &trend.view;
    let (ten_to, ten_past) = (heights(&trend)[0], heights(&trend)[1]);
    let (ten, one) = (heights(&trend)[14], heights(&trend)[15]);
    assert!(ten > ten_to && ten_to > ten_past && ten_past > one, "later is higher, over midnight too");
    let per_minute = (ten_to - ten_past) / 20.0;
    assert!(((ten - one) / 180.0 - per_minute).abs() < 0.01, "and twenty minutes are twenty minutes");
    assert_eq!(lines_of(&view.svg, "line"), 1, "the mean is one line");
    for hour in ["22:00", "23:00", "00:00", "01:00"] {
        assert!(view.svg.contains(&format!(">{hour}</text>")), "{hour} is not along the axis: {}", view.svg);
    }
    assert_eq!((view.points[0].value.as_str(), view.points[1].value.as_str()), ("23:50", "00:10"));
    let (_, quiet) = bedtimes("(23:50 00:10)x4");
    assert!(quiet.view.summary.contains("Last 7 days: 00:01"), "four of seven at ten past: {}", quiet.view.summary);
    let terminal = quiet.terminal(60);
    assert!(terminal.contains("00:00") && !terminal.contains("12:00"), "{terminal}");
}

#[test]
fn who_goes_to_bed_around_noon_is_drawn_around_noon() {
    let (_, trend) = bedtimes("(11:00 11:40 12:20 10:40)x6");
    let heights = heights(&trend);
    assert!(heights[3] > heights[0] && heights[0] > heights[1] && heights[1] > heights[2], "{heights:?}");
    assert_eq!(lines_of(&trend.view.svg, "line"), 1);
    assert!(trend.view.summary.contains("Last 7 days: 11:"), "{}", trend.view.summary);
}

#[test]
fn shifts_share_one_axis_and_where_there_is_no_middle_none_is_made_up() {
    let (_, trend) = bedtimes("(23:00 23:00 23:00 23:00 08:00 08:00 08:00)x6");
    let (night, day) = (heights(&trend)[0], heights(&trend)[4]);
    assert!(night > day, "08:00 comes after 23:00 of the evening before");
    let (world, opposite) = bedtimes("(23:00 11:00)x8");
    let drawn = opposite.view.points.iter().filter(|point| point.y.is_some()).count();
    assert_eq!(drawn, 16, "every night is drawn");
    let odd_days: Vec<Day> = world.first.to(world.last()).collect();
    assert_eq!(odd_days.len(), opposite.view.points.len());
    // Four of seven at one time of day lean that way; the times themselves have no middle, and the picture is drawn still.
    assert!(opposite.png(false).is_ok() && opposite.view.svg.contains("</svg>"));
}

#[test]
fn a_bedtime_the_long_way_round_is_late_and_an_early_night_is_not() {
    let nights = "11:00 16:59 17:00 22:00 23:00 00:30";
    let world = world("2026-03-02").answers("bedtime", nights).answers("intended_bedtime", "23:00x6");
    let app = world.lived();
    let now = at(world.last(), "12:00");
    let delay = |after: i64| app.today(Some(world.day(after)), &now).unwrap().0.readings["bedtime_delay"].as_i64();
    let delays: Vec<Option<i64>> = (0..6).map(delay).collect();
    assert_eq!(delays, [Some(720), Some(720), Some(0), Some(0), Some(0), Some(90)]);
}

#[test]
fn what_is_usual_goes_around_midnight_with_its_band() {
    let (_, trend) = bedtimes("(23:50 00:10 23:30 00:30)x10");
    let last = trend.view.points.last().unwrap();
    assert_eq!(last.usual_value, Some(0.0), "{}", last.usual);
    assert!(last.usual.starts_with("usually 00:00 (23:"), "{}", last.usual);
    let inside = |y: f64| (trend.view.plot_top..trend.view.plot_bottom).contains(&y);
    assert!(heights(&trend).iter().all(|y| inside(*y)));
    assert_eq!(trend.view.svg.matches("class=\"band\"").count(), 1, "the band is one piece");
}

/// The hint of the question about the bedtime.
fn hint(app: &App, now: &Now) -> String {
    app.check_in_view(None, now).unwrap().items.into_iter().find(|item| item.id == "bedtime_delay").unwrap().hint
}

#[test]
fn a_bedtime_without_one_to_aim_for_says_once_that_lateness_is_not_followed() {
    let dir = tempfile::tempdir().unwrap();
    let (first, second) =
        (at(Day::parse("2026-03-02").unwrap(), "09:00"), at(Day::parse("2026-03-03").unwrap(), "09:00"));
    let app = App::open(dir.path(), None, &first).unwrap();
    assert!(hint(&app, &first).contains("follows how late you are"));
    let save = |pairs: &[&str], now: &Now| {
        let answers: Vec<TypedAnswer> = pairs.iter().map(|pair| TypedAnswer::parse(pair).unwrap()).collect();
        app.check_in(None, &answers, None, now).unwrap().sentence
    };
    let outside = save(&["sleep=7:30", "bedtime=external"], &first);
    assert!(!outside.contains("late to bed"), "there is no bedtime to be late: {outside}");
    let said = save(&["bedtime=23:40"], &first);
    assert!(said.contains("taper config set intended_bedtime 23:00"), "{said}");
    assert!(!app.settings().unwrap().welcomed, "what was said is nothing the person set");
    let tomorrow = second.day(4);
    let form = BTreeMap::from([("bedtime".to_owned(), "23:50".to_owned())]);
    let saved = app.save_form(tomorrow, &form, None, &second).unwrap();
    assert!(!saved.sentence.contains("late to bed"), "once is enough: {}", saved.sentence);
    assert!(hint(&app, &second).contains("follows how late you are"), "the question shows that it is missing");
    app.configure(&[("intended_bedtime".to_owned(), "23:00".to_owned())], &second).unwrap();
    assert!(!hint(&app, &second).contains("follows how late"));
    save(&["bedtime=23:50"], &second);
    assert_eq!(app.today(None, &second).unwrap().0.readings["bedtime_delay"].as_i64(), Some(50), "from now on it is");
}

#[test]
fn the_window_says_it_where_it_says_that_it_saved() {
    let dir = tempfile::tempdir().unwrap();
    let now = at(Day::parse("2026-03-02").unwrap(), "09:00");
    let app = App::open(dir.path(), None, &now).unwrap();
    let saved = |answers: &[(&str, &str)]| {
        let form = answers.iter().map(|(signal, text)| ((*signal).to_owned(), (*text).to_owned())).collect();
        app.save_form(now.day(4), &form, None, &now).unwrap().sentence
    };
    assert!(!saved(&[("sleep", "7:30")]).contains("late to bed"));
    let both = saved(&[("intended_bedtime", "23:00"), ("bedtime", "23:20")]);
    assert!(!both.contains("late to bed"), "one to aim for came with it: {both}");
    let other = tempfile::tempdir().unwrap();
    let app = App::open(other.path(), None, &now).unwrap();
    let form = BTreeMap::from([("bedtime".to_owned(), "23:20".to_owned())]);
    let alone = app.save_form(now.day(4), &form, None, &now).unwrap().sentence;
    assert!(alone.starts_with("Saved") && alone.contains("late to bed"), "{alone}");
}

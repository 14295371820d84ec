//! Replaying a table: what would have been reported, from what was known on each Day.

use std::{fs, path::Path};

use taper::{
    error::Code,
    io::replay::{ReplayedDay, replay},
    level::Sensitivity,
};

/// Six calm weeks and four strained ones as a table.
fn table(days: usize) -> String {
    let mut random = fastrand::Rng::with_seed(3);
    let mut text = "date,sleep_h,snacks,mood\n".to_owned();
    let first = taper::day::Day::parse("2026-01-05").unwrap();
    for at in 0..days {
        let strain = if at >= 42 { 1.2 } else { 0.0 };
        let wobble = |random: &mut fastrand::Rng| random.f64() - 0.5;
        let sleep = 7.5 - strain + wobble(&mut random);
        let snacks = (1.0 + 1.5 * strain + wobble(&mut random)).round();
        let mood = 3.0 - strain + 0.5 * wobble(&mut random);
        text.push_str(&format!("{},{sleep:.2},{snacks},{mood:.1}\n", first.plus(at as i64)));
    }
    text
}

const SIGNALS: &str = r#"{"signals":[
    {"name":"sleep_h","direction":"down","kind":"hours","role":"lead"},
    {"name":"snacks","direction":"up","kind":"count","role":"lead"},
    {"name":"mood","direction":"down","kind":"ordinal5","role":"lead"}]}"#;

fn replayed(
    dir: &Path,
    table: &str,
    labels: Option<&str>,
    sensitivity: Sensitivity,
) -> taper::error::Result<Vec<ReplayedDay>> {
    let (csv, signals, labels_file) = (dir.join("a.csv"), dir.join("signals.json"), dir.join("labels.json"));
    fs::write(&csv, table).unwrap();
    fs::write(&signals, SIGNALS).unwrap();
    if let Some(labels) = labels {
        fs::write(&labels_file, labels).unwrap();
    }
    replay(&csv, Some(&signals), labels.map(|_| labels_file.as_path()), sensitivity)
}

#[test]
fn a_strained_month_is_reported_and_a_calm_one_is_not() {
    let dir = tempfile::tempdir().unwrap();
    let all = replayed(dir.path(), &table(70), None, Sensitivity::Normal).unwrap();
    assert!(all[0].date.as_str() >= "2026-02-16", "said too early: {:?}", all[0]);
    assert!(all.iter().any(|day| day.level == "warning"));
    assert!(all[all.len() - 1].reason.contains("usually"), "{:?}", all.last());
}

#[test]
fn an_answer_never_changes_when_more_days_come() {
    let dir = tempfile::tempdir().unwrap();
    let whole = replayed(dir.path(), &table(70), None, Sensitivity::Normal).unwrap();
    for days in [20, 45, 52, 60] {
        let part = replayed(dir.path(), &table(days), None, Sensitivity::Normal).unwrap();
        assert_eq!(part, whole[..part.len()], "cut after {days} days");
    }
}

#[test]
fn who_wants_to_hear_early_hears_no_later() {
    let dir = tempfile::tempdir().unwrap();
    let first = |sensitivity| {
        let all = replayed(dir.path(), &table(70), None, sensitivity).unwrap();
        all.into_iter().find(|day| day.level == "warning").map(|day| day.date)
    };
    let (early, normal, cautious) =
        (first(Sensitivity::Early), first(Sensitivity::Normal), first(Sensitivity::Cautious));
    assert!(early <= normal && normal <= cautious, "{early:?} {normal:?} {cautious:?}");
}

#[test]
fn each_sensitivity_reports_something_else_about_a_weak_drift() {
    let dir = tempfile::tempdir().unwrap();
    let mut drift = "date,sleep_h,snacks,mood\n".to_owned();
    let first = taper::day::Day::parse("2026-01-05").unwrap();
    for at in 0..70 {
        // A rhythm of five days, and half an hour less sleep from the seventh week on.
        let (wave, strain): (f64, f64) = ([0.4, -0.3, 0.1, -0.4, 0.2][at % 5], if at >= 42 { 0.45 } else { 0.0 });
        let (sleep, snacks, mood) = (7.5 + wave - strain, (1.0 + wave + 2.0 * strain).round(), 3.0 + wave - strain);
        drift.push_str(&format!("{},{sleep:.2},{snacks},{mood:.1}\n", first.plus(at as i64)));
    }
    let warnings = |sensitivity| {
        let all = replayed(dir.path(), &drift, None, sensitivity).unwrap();
        all.iter().filter(|day| day.level == "warning").count()
    };
    let counts = Sensitivity::ALL.map(warnings);
    assert!(counts[0] < counts[1] && counts[1] < counts[2], "cautious, normal, early: {counts:?}");
}

#[test]
fn labels_say_when_learning_ends_and_must_make_sense() {
    let dir = tempfile::tempdir().unwrap();
    let labels = r#"{"score_from":"2026-03-10","episodes":[]}"#;
    let all = replayed(dir.path(), &table(70), Some(labels), Sensitivity::Normal).unwrap();
    assert!(all.iter().all(|day| day.date.as_str() >= "2026-03-10"));
    let backwards = r#"{"episodes":[{"onset":"2026-02-10","drop":"2026-02-01","end":"2026-03-01"}]}"#;
    let refused = replayed(dir.path(), &table(70), Some(backwards), Sensitivity::Normal).unwrap_err();
    assert_eq!(refused.code, Code::BadValue);
}

#[test]
fn a_table_is_read_alike_however_it_is_separated_and_written() {
    let dir = tempfile::tempdir().unwrap();
    let plain = table(70);
    let expected = replayed(dir.path(), &plain, None, Sensitivity::Normal).unwrap();
    assert!(!expected.is_empty());
    let german = plain.replace(',', ";").replace('.', ",");
    let missing = plain.lines().map(|line| if line.ends_with('d') { line.to_owned() + ",," } else { line.to_owned() });
    let missing = missing.collect::<Vec<_>>().join("\n") + "\n,,,\n\n";
    for other in [format!("\u{feff}{plain}"), german, plain.replace(',', "\t"), missing] {
        assert_eq!(replayed(dir.path(), &other, None, Sensitivity::Normal).unwrap(), expected, "{}", &other[..60]);
    }
    let rows = "date,sleep_h,snacks\n2026-01-05,7.5,NA\n2026-01-06,7.5,\"1,000\"\n";
    assert!(replayed(dir.path(), rows, None, Sensitivity::Normal).is_ok());
    let open = "date\tsleep_h\n2026-01-05\t7.125\n";
    let refused = replayed(dir.path(), open, None, Sensitivity::Normal).unwrap_err().to_string();
    assert!(refused.contains("sleep_h") && refused.contains("7.125"), "{refused}");
}

#[test]
fn a_damaged_table_is_named_by_line_and_column() {
    let dir = tempfile::tempdir().unwrap();
    let refused = |table: &str| replayed(dir.path(), table, None, Sensitivity::Normal).unwrap_err().to_string();
    assert!(refused("date,sleep_h\n2026-01-05,7\n2026-01-05,7\n").contains("line 3, column date"));
    assert!(refused("date,sleep_h\n2026-01-05,abc\n").contains("line 2, column sleep_h"));
    assert!(refused("date,sleep_h\n2026-01-05,7,8\n").contains("line 2"));
    assert!(refused("date,sleep_h\n2026-01-05,1e999\n").contains("not a number"));
    assert!(replayed(dir.path(), "date,sleep_h\n", None, Sensitivity::Normal).unwrap().is_empty());
}

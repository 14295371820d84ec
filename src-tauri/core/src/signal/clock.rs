//! Times of day: the day is a circle, on which 23:50 and 00:10 lie twenty minutes apart and have midnight in the middle.
//!
//! The one definition of it. Times are minutes since midnight. Whatever averages, compares, scales or draws them lays the
//! circle out as a line first, with [`near`], around the time it compares with: around the [`mean`] where there are many.
//! So the line is cut where a person has the fewest times, be it noon, or midnight for somebody who goes to bed at 11:00.

/// Minutes of a whole turn.
pub const TURN: f64 = 1440.0;
/// Times all round the clock have no middle. Below this share of the length that equal times would give, the middle would
/// follow from chance; a half of the times against the other half, twelve hours apart, gives none. Our own choice.
const LEAST_DIRECTION: f64 = 0.05;

/// The time on the line that is the same as `time` on a circle of `turn`, within half a turn of `centre`.
pub fn near_on(turn: f64, time: f64, centre: f64) -> f64 {
    centre + (time - centre + turn / 2.0).rem_euclid(turn) - turn / 2.0
}

/// Minutes since midnight as a place on a line around `centre`: below 0 the evening before, from 1440 on the day after.
pub fn near(time: f64, centre: f64) -> f64 {
    near_on(TURN, time, centre)
}

/// The mean of times of day, 0 to below 1440; `None` of none, and of times all round the clock.
///
/// They are laid out around the direction in which most of them lie (the mean direction of Mardia & Jupp 2000), and
/// averaged there, so that the mean of times that lie close is what anybody would work out: 00:30 of 22:00, 23:00, 04:30.
pub fn mean(times: impl Iterator<Item = f64> + Clone) -> Option<f64> {
    let angle = |time: f64| time / TURN * std::f64::consts::TAU;
    let turned = times.clone().map(angle).map(f64::sin_cos);
    let (across, along, count) =
        turned.fold((0.0, 0.0, 0.0), |(across, along, count), (sin, cos)| (across + sin, along + cos, count + 1.0));
    if f64::hypot(across, along) <= LEAST_DIRECTION * count {
        return None;
    }
    let direction = f64::atan2(across, along) / std::f64::consts::TAU * TURN;
    let away = times.map(|time| near(time, direction) - direction).sum::<f64>() / count;
    // To a millionth of a minute, so that no rest of the sines makes midnight of the evening before.
    let mean = ((direction + away) * 1e6).round() / 1e6;
    Some(mean.rem_euclid(TURN))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> f64 {
        let (hours, minutes) = text.split_once(':').unwrap();
        hours.parse::<f64>().unwrap() * 60.0 + minutes.parse::<f64>().unwrap()
    }

    fn mean_of(times: &[&str]) -> Option<f64> {
        mean(times.iter().map(|text| at(text)))
    }

    #[test]
    fn the_mean_of_ten_to_and_ten_past_midnight_is_midnight() {
        assert_eq!(mean_of(&["23:50", "00:10"]), Some(0.0));
        assert_eq!(mean_of(&["22:00", "23:00", "04:30"]), Some(at("00:30")), "as on a line");
        assert_eq!(mean_of(&["23:40"; 9]), Some(at("23:40")));
        assert_eq!(mean_of(&[]), None);
    }

    #[test]
    fn who_goes_to_bed_at_eleven_in_the_morning_has_a_mean_too() {
        assert_eq!(mean_of(&["10:30", "11:00", "11:30"]), Some(at("11:00")));
        assert_eq!(mean_of(&["11:40", "12:20"]), Some(at("12:00")), "noon is no edge either");
    }

    #[test]
    fn shift_work_has_a_mean_between_its_shifts_unless_they_lie_opposite() {
        assert_eq!(mean_of(&["23:00", "23:00", "23:00", "08:00", "08:00", "08:00"]), Some(at("03:30")));
        assert_eq!(mean_of(&["23:00", "11:00", "23:00", "11:00"]), None, "none, rather than either");
    }

    #[test]
    fn a_time_is_laid_out_on_the_nearer_side() {
        for (time, centre, place) in [
            ("23:50", "00:10", -10.0),
            ("00:10", "23:50", 1450.0),
            ("12:00", "00:00", -720.0),
            ("11:59", "00:00", 719.0),
            ("05:00", "05:00", 300.0),
        ] {
            assert_eq!(near(at(time), at(centre)), place, "{time} around {centre}");
        }
    }
}

//! Which plan to offer while none runs.

use super::Kind;
use crate::level::Level;

/// A Rebuild is offered at Warning when this many signs were out of their band on this many of the last ten days ...
const REBUILD_SIGNS: u32 = 3;
const REBUILD_DAYS: usize = 5;
/// ... and energy is this far below usual, in half points: two points.
const REBUILD_ENERGY: u32 = 4;

/// The figures a suggestion rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Signs out of their band on each of the last ten days.
    pub signs: Vec<u32>,
    /// The usual energy and the present one, in half points, where both are known.
    pub energy: Option<(u32, u32)>,
}

/// The plan to offer at a level: an easier fortnight early, a way back when more has moved.
pub fn suggest(level: Level, picture: &Picture) -> Option<Kind> {
    match level {
        Level::Learning | Level::Steady => None,
        Level::Watch { .. } => Some(Kind::EaseOff),
        Level::Warning { .. } => {
            let many = picture.signs.iter().filter(|signs| **signs >= REBUILD_SIGNS).count() >= REBUILD_DAYS;
            let tired = picture.energy.is_some_and(|(usual, now)| now + REBUILD_ENERGY <= usual);
            Some(if many && tired { Kind::Rebuild } else { Kind::EaseOff })
        }
        Level::Overuse { .. } => Some(Kind::Rebuild),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    #[test]
    fn the_offer_grows_with_what_has_moved() {
        let since = Day::parse("2026-03-02").unwrap();
        let quiet = Picture { signs: vec![2; 10], energy: Some((14, 13)) };
        let heavy = Picture { signs: vec![4; 10], energy: Some((14, 8)) };
        assert_eq!(suggest(Level::Steady, &heavy), None);
        assert_eq!(suggest(Level::Watch { since }, &heavy), Some(Kind::EaseOff));
        assert_eq!(suggest(Level::Warning { since }, &quiet), Some(Kind::EaseOff));
        assert_eq!(suggest(Level::Warning { since }, &heavy), Some(Kind::Rebuild));
        assert_eq!(suggest(Level::Overuse { since }, &quiet), Some(Kind::Rebuild));
    }

    #[test]
    fn at_a_warning_a_rebuild_needs_many_signs_on_many_days_and_two_points_less_energy() {
        let since = Day::parse("2026-03-02").unwrap();
        for (signs, days, energy, kind) in [
            (3, 5, Some((14, 10)), Kind::Rebuild),
            (2, 5, Some((14, 10)), Kind::EaseOff),
            (3, 4, Some((14, 10)), Kind::EaseOff),
            (3, 5, Some((14, 11)), Kind::EaseOff),
            (3, 5, None, Kind::EaseOff),
        ] {
            let picture = Picture { signs: [vec![signs; days], vec![0; 10 - days]].concat(), energy };
            assert_eq!(suggest(Level::Warning { since }, &picture), Some(kind), "{picture:?}");
        }
    }
}

//! Sentences about what moves together: never a cause, always how sure.

use super::signals::{Way, then, when_more};
use crate::{
    evidence::association::{Association, Found, LEAST_DAYS},
    say,
    signal::Signal,
    words::fixed,
};

/// What was looked at, and how to read it.
pub fn summary(found: &Found) -> String {
    if found.tests == 0 {
        return say!("association-few-days", days = LEAST_DAYS);
    }
    let mut sentences = vec![if found.associations.is_empty() {
        say!("association-none", looks = found.tests)
    } else {
        say!("association-found", looks = found.tests)
    }];
    if found.too_short > 0 {
        sentences.push(say!("association-waiting", pairs = found.too_short));
    }
    sentences.join(" ")
}

/// A pair: `The day after you played more than usual, you usually slept less.`
pub fn sentence(first: &Signal, second: &Signal, found: &Association) -> String {
    let strongest = found.strongest;
    // The signal that moves first is named first.
    let (one, other) = if strongest.lag < 0 { (second, first) } else { (first, second) };
    let way = if strongest.rho > 0.0 { Way::More } else { Way::Less };
    let strength = match strongest.rho.abs() {
        rho if rho < 0.2 => "slightly",
        rho if rho < 0.4 => "somewhat",
        _ => "clearly",
    };
    say!(
        "association",
        lag = strongest.lag.abs(),
        when = when_more(one),
        then = then(other, way),
        strength = strength,
        days = strongest.days,
        rho = fixed(strongest.rho, 2),
        low = fixed(strongest.interval.0, 2),
        high = fixed(strongest.interval.1, 2),
    )
}

"""What counts as an alarm, a false one, and an episode found; one definition for every row of the table.

Alarm: Days at or above a level; runs with at most 14 quiet Days between them are one alarm, dated by its first Day. An
alarm that stays on counts again every four weeks, so that being stuck is not free. Days before a person's first learning
has ended count for nothing and begin no alarm.

False alarm: in a life without an episode any alarm; with two episodes one that begins four weeks or more after the first
one's end and before the second one's onset.

Found: an alarm begins on or after the onset and before the drop, the first Day on which output is noticeably lower.
Lead: Days from that alarm to the drop, 0 for an episode that was not found; the median over all. With two episodes the
second one is scored.
"""
import statistics

SAME_ALARM_DAYS, COUNTS_AGAIN_DAYS = 14, 28
AFTER_EPISODE_DAYS = 28
LATE_DAYS = 21  # for Overuse, which rests on output itself: found within three weeks of the drop
YEAR = 365.25


def alarms(days):
    """The first days of alarms, from day numbers in order."""
    begun, last = [], None
    for day in days:
        if last is None or day - last > SAME_ALARM_DAYS or day - begun[-1] >= COUNTS_AGAIN_DAYS:
            begun.append(day)
        last = day
    return begun


def calm_span(someone):
    """The days on which any alarm is false."""
    if not someone.episodes:
        return someone.scored_from, someone.days
    if len(someone.episodes) == 1:
        return someone.scored_from, someone.episodes[0][0]
    return someone.episodes[0][2] + AFTER_EPISODE_DAYS, someone.episodes[-1][0]


def false_alarms(someone, begun):
    first, end = calm_span(someone)
    return sum(first <= day < end for day in begun)


def false_a_year(scored):
    """False alarms in a year of calm days, over (person, alarms) pairs."""
    years = sum(end - first for first, end in (calm_span(someone) for someone, _ in scored)) / YEAR
    return sum(false_alarms(*one) for one in scored) / years


def often_wrong(scored):
    """The share of people with three false alarms or more."""
    return sum(false_alarms(*one) >= 3 for one in scored) / len(scored)


def found(scored, late_days=0):
    """The share of episodes found, and the median lead in days."""
    leads, count = [], 0
    for someone, begun in scored:
        onset, drop, _ = someone.episodes[-1]
        in_time = [day for day in begun if onset <= day < drop + late_days]
        count += bool(in_time)
        leads.append(max(0, drop - in_time[0]) if in_time else 0)
    return count / len(scored), statistics.median(leads)
